#!/usr/bin/env python3
"""Measures how well the main text of pages is told from the rest, beside trafilatura and readability-lxml.

    python3 -m venv venv && venv/bin/pip install trafilatura readability-lxml
    venv/bin/python Benchmarks/main-text/measure.py SETS .build/release/yuejuan --table docs/main-text.md

SETS is a folder with the public sets as sets.py names them.
"""

import argparse
import sys
from collections import defaultdict
from pathlib import Path

from extractors import Yuejuan, installed
from missing import Missing
from score import score
from sets import pages
from table import Row, write


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    options.add_argument("sets", type=Path)
    options.add_argument("yuejuan", type=Path)
    options.add_argument("--half", choices=["dev", "test"], help="measure one half only")
    options.add_argument("--set", help="measure only the sets whose name holds this")
    options.add_argument("--alone", action="store_true", help="leave the other programs out")
    options.add_argument("--table", type=Path, help="write the table into this file")
    options.add_argument("--worst", type=int, default=0, help="name so many of the worst pages")
    chosen = options.parse_args()

    found, missing = pages(chosen.sets)
    found = [
        page for page in found
        if chosen.half in (None, page.half) and (chosen.set or "") in page.set]
    own = Yuejuan(chosen.yuejuan.resolve())
    programs = [own] + ([] if chosen.alone else installed())
    missing_numbers = Missing()
    rows: dict[tuple[str, str, str], Row] = defaultdict(Row)
    for program in programs:
        worst = []
        for page in found:
            if program is own:
                blocks = own.blocks(page)
                missing_numbers.add(page, blocks)
                main_text, all_text = own.split(blocks)
            else:
                main_text, all_text = program.texts(page)
            result, whole = score(page.gold, main_text), score(page.gold, all_text)
            for half in (page.half, "both"):
                rows[page.set, half, program.name].add(result, whole)
            worst.append((result.f, result.precision, result.recall, page.set, page.name))
        for f, precision, recall, name, page in sorted(worst)[: chosen.worst]:
            print(f"{program.name}\t{f:.3f}\t{precision:.3f}\t{recall:.3f}\t{name}\t{page}", file=sys.stderr)
    seconds = {program.name: program.seconds(found) for program in programs}
    text = write(rows, seconds, sum(len(page.bytes) for page in found), missing, missing_numbers)
    if chosen.table:
        chosen.table.write_text(text)
    print(text)


if __name__ == "__main__":
    main()
