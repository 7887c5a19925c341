"""Where the numbers of the marked texts are that are not in the main text."""

import re
from collections import Counter, defaultdict

from score import folded, numbers

PUBLICATION = re.compile(
    r"来源|作者|记者|编辑|发布|时间|日期|更新|Posted|Updated|\d{4}[-/年.]\d{1,2}[-/月.]\d{1,2}")
COMMENTS = re.compile("comment|pinglun|reply|disqus", re.IGNORECASE)
CAUSES = ["line about publication", "readers' comments", "other navigation", "other related", "marks of notes", "no block", "not told"]


class Missing:
    """The missing numbers of each set by where they stand on their pages."""

    def __init__(self):
        self.wanted = Counter()
        self.causes = defaultdict(Counter)

    def add(self, page, blocks: list[tuple[str, str, str]]) -> None:
        """Counts a page whose blocks are role, place and words."""
        wanted = numbers(folded(page.gold))
        self.wanted[page.set] += wanted.total()
        main = numbers(folded("\n".join(words for role, _, words in blocks if role == "main")))
        whole = numbers(folded("\n".join(words for _, _, words in blocks)))
        left = wanted - main
        nowhere = left - (whole - main)
        marks = nowhere & numbers(" ".join(re.findall(r"\[\d+\]", folded(page.gold))))
        self.causes[page.set]["marks of notes"] += marks.total()
        self.causes[page.set]["no block"] += (nowhere - marks).total()
        left -= nowhere
        gold = re.sub(r"\s", "", folded(page.gold))
        for role, place, words in blocks:
            text = re.sub(r"\s", "", folded(words))
            found = numbers(folded(words)) & left
            # The block is part of the marked text, not another one with the same number.
            if role != "main" and found and text[:25] in gold:
                self.causes[page.set][cause(role, place, words, text)] += found.total()
                left -= found
        self.causes[page.set]["not told"] += left.total()

    def table(self) -> list[str]:
        """A row a set: counts, and the share of the set's numbers that they are."""
        lines = ["| set | numbers | missing | " + " | ".join(CAUSES) + " |", "|" + " --- |" + " ---: |" * (len(CAUSES) + 2)]
        for name, wanted in sorted(self.wanted.items()):
            counts = self.causes[name]
            cells = [f"{count} ({100 * count / wanted:.1f} %)" for count in
                     [counts.total()] + [counts[cause] for cause in CAUSES]]
            lines.append(f"| {name} | {wanted} | " + " | ".join(cells) + " |")
        return lines


def cause(role: str, place: str, words: str, text: str) -> str:
    if COMMENTS.search(place):
        return "readers' comments"
    if len(text) < 120 and PUBLICATION.search(folded(words)):
        return "line about publication"
    return "other related" if role == "related" else "other navigation"
