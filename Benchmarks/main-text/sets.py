"""The public sets of pages with their main text marked by hand, as the folders they come in.

Nothing of them belongs to this project; fetch what you want to measure on into one folder:
    git clone https://github.com/immortal-autumn/Chinese-Web-Content-Extraction-Dataset
    git clone https://github.com/rundimeco/waddle
    git clone https://github.com/opendatalab/magic-html
    git clone https://github.com/scrapinghub/article-extraction-benchmark
"""

import gzip
import html
import json
import re
import zlib
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit


@dataclass(frozen=True)
class Page:
    """A page with the text that a person took for its main text."""

    set: str
    name: str
    bytes: bytes
    gold: str
    host: str = ""

    @property
    def half(self) -> str:
        """The half for finding rules, or the half for testing them: all pages of a site in one."""
        return "test" if zlib.crc32((self.host or self.name).encode()) & 1 else "dev"


def pages(root: Path):
    """All pages of the sets that are there, with the names of those that are not."""
    readers = {
        "Chinese-Web-Content-Extraction-Dataset": _dataset,
        "waddle": _waddle,
        "magic-html": _magic,
        "article-extraction-benchmark": _articles,
    }
    found, missing = [], []
    for folder, read in readers.items():
        if (root / folder).is_dir():
            found += [page for page in read(root / folder) if page.gold.strip()]
        else:
            missing.append(folder)
    return found, missing


def _dataset(folder: Path):
    for path in sorted((folder / "original").iterdir()):
        gold = folder / "cleaned" / (path.stem + ".txt")
        if gold.exists():
            yield Page("CWCE", path.stem, path.read_bytes(), _decoded(gold.read_bytes()))


def _waddle(folder: Path):
    corpus = folder / "corpora/Corpus_daniel_v2.1"
    languages = json.loads((corpus / "doc_lg.json").read_text())
    for name, language in sorted(languages.items()):
        page, gold = corpus / "html" / name, corpus / "reference" / name
        if page.exists() and gold.exists():
            marked = _decoded(gold.read_bytes())
            text = html.unescape(re.sub("<[^>]*>", "\n", marked))
            group = language if language == "Chinese" else "other"
            yield Page(f"waddle ({group})", name, page.read_bytes(), text, name.split("_")[1])


def _magic(folder: Path):
    data = folder / "benchmark/data/article"
    for name, entry in sorted(json.loads((data / "base.json").read_text()).items()):
        path = data / "htmls" / (name + ".html")
        if path.exists():
            text = entry["content"]
            language = "Chinese" if _han_share(text) > 0.3 else "other"
            yield Page(
                f"magic-html ({language})", name, path.read_bytes(), text, urlsplit(entry["url"]).netloc)


def _articles(folder: Path):
    for name, entry in sorted(json.loads((folder / "ground-truth.json").read_text()).items()):
        path = folder / "html" / (name + ".html.gz")
        if path.exists():
            page = gzip.decompress(path.read_bytes())
            yield Page("article-extraction-benchmark", name, page, entry["articleBody"])


def _han_share(text: str) -> float:
    return sum("\u4e00" <= character <= "\u9fff" for character in text) / max(1, len(text))


def _decoded(raw: bytes) -> str:
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("gb18030", "replace")


def decoded(page: Page) -> str:
    """The page as text, for the programs that do not decode by themselves as well as they extract."""
    return _decoded(page.bytes)
