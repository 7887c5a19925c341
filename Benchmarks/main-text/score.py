"""How well an extracted text agrees with the marked one."""

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from pathlib import Path


@dataclass
class Score:
    """One page: characters that agree in order, and numbers that are kept."""

    precision: float
    recall: float
    numbers: int
    kept: int

    @property
    def f(self) -> float:
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


def score(gold: str, text: str) -> Score:
    gold, text = folded(gold), folded(text)
    want, have = characters(gold), characters(text)
    common = longest_common(want, have)
    wanted = numbers(gold)
    return Score(
        common / len(have) if have else 0.0, common / len(want) if want else 1.0, wanted.total(),
        (wanted & numbers(text)).total())


def numbers(text: str) -> Counter:
    """The runs of digits of a folded text."""
    return Counter(re.findall("[0-9]+", text))


def folded(text: str) -> str:
    """Half width and simplified script: cleaning writes texts so, which is not what is measured here."""
    return unicodedata.normalize("NFKC", text).translate(SCRIPT)


def _script() -> dict[int, str]:
    table = Path(__file__).parents[2] / "Sources/Yuejuan/Vocabulary/Data/script.tsv"
    pairs = (line.split("\t") for line in table.read_text().splitlines() if line[:1] not in ("", "#"))
    return {ord(pair[0]): pair[1] for pair in pairs if len(pair) > 1 and len(pair[0]) == 1}


SCRIPT = _script()


def characters(text: str) -> str:
    return re.sub(r"[\s\u200b\ufeff]+", "", text)


def longest_common(first: str, second: str) -> int:
    """The length of the longest common subsequence, by bits (Hyyrö 2004)."""
    places: dict[str, int] = {}
    for index, character in enumerate(first):
        places[character] = places.get(character, 0) | 1 << index
    everything = (1 << len(first)) - 1
    state = everything
    for character in second:
        match = state & places.get(character, 0)
        state = ((state + match) | (state - match)) & everything
    return len(first) - state.bit_count()
