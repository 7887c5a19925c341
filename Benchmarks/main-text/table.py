"""The measured figures as a page of Markdown."""

from dataclasses import dataclass, field

from missing import Missing
from score import Score

HEAD = """# Main text

How well `yuejuan extract --format blocks` tells the main text of a page from the rest. Made by
`Benchmarks/main-text/measure.py`; the sets are fetched by whoever measures and are no part of this project.

- **F**: characters of the blocks labelled `main` that agree with the marked text in order (longest common
  subsequence), white space left out, mean of the pages' F; precision and recall likewise.
- **numbers in main, in any block**: the share of the marked text's digit runs found there, over all pages of a set.
- **under half**: pages of whose marked text less than half is in `main`.
- **dev, test**: the rules were found on one half of the pages, all pages of a site in one half. The other half was
  looked at once they stood: where numbers or most of a text were missing there, four more rules were found and two
  mended. So its rows are no longer a proof for unseen pages. Those are now the pages of waddle in other languages
  (English, Polish, Greek, Russian), of which one page was looked at, when a rule failed on it: with the new rules
  F there went from 0.906 to 0.913 and recall from 0.951 to 0.957.
- The other programs get the page already decoded. What they leave out is in no block at all.
- Of waddle the pages whose page and reference are both in the repository; a few references are not the text of
  their page.
- The title of a text is labelled main. The references of waddle begin with it, those of magic-html and
  article-extraction-benchmark leave it out, which costs 0.01 of F there. So is the line under it that says on which
  day and by whom it was published, as in a file of plain text: one in fifteen references of waddle holds it, hardly
  one of magic-html's, which costs 0.01 of F there again. A table of contents is not: the references of CWCE hold
  it, those of magic-html do not.
- Wanted on all sets: F 0.93, numbers in main 0.98, in any block 1.00, under half below 1 %. Where a row is
  short of that, the last table says where the numbers are.
"""


@dataclass
class Row:
    """The pages of one set, read by one program."""

    scores: list[Score] = field(default_factory=list)
    wholes: list[Score] = field(default_factory=list)

    def add(self, score: Score, whole: Score) -> None:
        self.scores.append(score)
        self.wholes.append(whole)

    def cells(self) -> list[str]:
        count = len(self.scores)
        numbers = max(1, sum(score.numbers for score in self.scores))
        return [
            str(count),
            f"{sum(score.f for score in self.scores) / count:.3f}",
            f"{sum(score.precision for score in self.scores) / count:.3f}",
            f"{sum(score.recall for score in self.scores) / count:.3f}",
            f"{sum(score.kept for score in self.scores) / numbers:.3f}",
            f"{sum(score.kept for score in self.wholes) / numbers:.4f}",
            f"{100 * sum(score.recall < 0.5 for score in self.scores) / count:.1f} %",
        ]


MISSING = """
Where the numbers are that are in a marked text and not in `main`:

- **line about publication**: when, where and by whom a text was published, where the line also holds the page's
  counters and tools (浏览：1203次, 我要评论), or stands in a cell of a page laid out by tables. It is labelled navigation.
- **marks of notes**: `[12]`, which is left out of the text, because it would be read as a figure.
- **no block**: a script writes it, or the text goes on on a second page that was not kept.
- **other navigation, other related**: before the main text, and behind or in it: pages without sentences (shops,
  booking, forums, lists of titles), tables of contents, lists of links.
- **not told**: only in blocks that are no part of the marked text as it stands.

What no program could reach, or none should: of the 115 numbers of waddle (Chinese) that are missing 31 stand on the
second pages of two texts. Of the 126 of magic-html (Chinese) 59 are marks of notes and 54 stand in cards that advertise
books and films within one text; without the marks 0.972 is in main, without the cards too 0.994. In magic-html (other) two in three of the missing are a page of tools whose data for pictures are
marked (176), a booking calendar (155) and a restaurant guide whose table of contents and price cards are (372).
Under half are still: an error page of a forum whose reference is its form for logging in (CWCE), a short note of
which the disclaimer is the longer half, a text whose second page was not kept (waddle), a list of races without a
sentence (article-extraction-benchmark), the restaurant guide (magic-html).
"""


def write(rows: dict, seconds: dict[str, float], size: int, missing: list[str], numbers: Missing) -> str:
    lines = [HEAD]
    header = ["set", "half", "program", "pages", "F", "precision", "recall", "numbers in main",
              "numbers in any block", "under half"]
    lines.append("| " + " | ".join(header) + " |")
    lines.append("|" + " --- |" * 3 + " ---: |" * 7)
    for (name, half, program), row in sorted(rows.items()):
        lines.append("| " + " | ".join([name, half, program] + row.cells()) + " |")
    lines += [MISSING] + numbers.table()
    lines += ["", "CPU time for all pages:", "", "| program | seconds | MB/s | times yuejuan |",
              "| --- | ---: | ---: | ---: |"]
    own = next(iter(seconds.values()))
    for program, used in seconds.items():
        lines.append(f"| {program} | {used:.1f} | {size / 1e6 / used:.1f} | {used / own:.1f} |")
    if missing:
        lines += ["", "Not measured, because the set was not there: " + ", ".join(missing) + "."]
    return "\n".join(lines) + "\n"
