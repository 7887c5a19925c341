"""The programs that are compared, each a function from a page to its main text and all its text."""

import resource
import subprocess
import tempfile
import time
from pathlib import Path

from sets import Page, decoded


class Yuejuan:
    """`yuejuan extract --format blocks`: kind, role, place, text."""

    name = "yuejuan"

    def __init__(self, program: Path):
        self.program = program

    def blocks(self, page: Page) -> list[tuple[str, str, str]]:
        """Role, place and words of each block."""
        done = subprocess.run(
            [self.program, "extract", "-", "--format", "blocks"], input=page.bytes, capture_output=True)
        lines = [line.split("\t", 3) for line in done.stdout.decode().splitlines() if line.count("\t") >= 3]
        return [(role, place, words) for _, role, place, words in lines]

    def texts(self, page: Page) -> tuple[str, str]:
        return self.split(self.blocks(page))

    @staticmethod
    def split(blocks: list[tuple[str, str, str]]) -> tuple[str, str]:
        """The words of the main text, and those of all blocks."""
        main = [words for role, _, words in blocks if role == "main"]
        return "\n".join(main), "\n".join(words for _, _, words in blocks)

    def seconds(self, pages: list[Page]) -> float:
        """The CPU time for all pages in one call."""
        with tempfile.TemporaryDirectory() as folder:
            for number, page in enumerate(pages):
                (Path(folder) / f"{number:05}.html").write_bytes(page.bytes)
            before = _children()
            subprocess.run(
                [self.program, "extract", folder, "--format", "blocks", "--jobs", "1"],
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            return _children() - before


class Library:
    """A library of Python, given the page decoded, so that encodings cost it nothing."""

    def __init__(self, name: str, extract):
        self.name = name
        self._extract = extract

    def texts(self, page: Page) -> tuple[str, str]:
        try:
            text = self._extract(decoded(page)) or ""
        except Exception:  # What it cannot read it has not extracted.
            text = ""
        return text, text

    def seconds(self, pages: list[Page]) -> float:
        begin = time.process_time()
        for page in pages:
            self.texts(page)
        return time.process_time() - begin


def installed() -> list[Library]:
    """Those of the libraries that can be imported."""
    found = []
    try:
        import trafilatura

        found.append(Library(f"trafilatura {trafilatura.__version__}", trafilatura.extract))
    except ImportError:
        pass
    try:
        from importlib.metadata import version

        import lxml.html
        import readability

        def extract(page: str) -> str:
            summary = readability.Document(page).summary(html_partial=True)
            return "\n".join(lxml.html.fromstring(summary).itertext())

        found.append(Library(f"readability-lxml {version('readability-lxml')}", extract))
    except ImportError:
        pass
    return found


def _children() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime
