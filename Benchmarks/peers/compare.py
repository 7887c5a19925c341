#!/usr/bin/env python3
"""Makes docs/peers.md: what Yuejuan and its peers read in the same sentences.

usage: compare.py YUEJUAN [--cases FOLDER] > docs/peers.md

YUEJUAN is the built program. Peers are used where Python can import them (pip install jionlp cn2an
recognizers-text-suite emoji==1.7.0); FOLDER holds recognizers-text/*.json and jionlp/*.jsonl, the peers' own cases.
"""
import argparse, collections, contextlib, io, json, os, re, subprocess, sys, tempfile, warnings
from decimal import Decimal, InvalidOperation

warnings.filterwarnings("ignore")
HERE = os.path.dirname(os.path.abspath(__file__))


def decimal(text):
    try:
        return Decimal(str(text)).normalize()
    except InvalidOperation:
        return None


# A reading is a dict: low, high, unit (None where the library names none), and for Yuejuan aspect, status, direction.
def yuejuan(program, texts):
    """What the program extracts from each text, all in one run."""
    with tempfile.TemporaryDirectory() as folder:
        for number, text in enumerate(texts):
            with open(f"{folder}/{number:05}.txt", "w", encoding="utf-8") as file:
                file.write(text)
        run = subprocess.run([program, "extract", folder, "--format", "jsonl"], capture_output=True, text=True)
    found = [[] for _ in texts]
    for line in run.stdout.splitlines():
        figure = json.loads(line)
        number = int(re.findall(r"\d{5}", figure["document"])[-1])
        # 千分之三 stays 3 ‰, as it is written; peers tell it in percent, and the two are compared in percent.
        if figure["unit"] == "‰":
            figure |= {"value": decimal(figure["value"]) / 10, "unit": "%"}
            figure["high"] = figure["high"] and decimal(figure["high"]) / 10
        found[number].append({
            "low": decimal(figure["value"]), "high": decimal(figure["high"]) if figure["high"] else None,
            "unit": figure["unit"], "aspect": figure["aspect"], "status": figure["status"],
            "direction": figure["direction"], "text": figure["text"]})
    return found


def jionlp_reader():
    with contextlib.redirect_stdout(io.StringIO()):
        import jionlp

    def read(text):
        with contextlib.redirect_stdout(io.StringIO()):
            found = []
            # An amount alone is parsed; a sentence is searched.
            for ask in (lambda: [jionlp.parse_money(text)] if "。" not in text else [],
                        lambda: [item.get("detail") for item in jionlp.ner.extract_money(text, with_parsing=True) or []]):
                try:
                    found = found or [detail for detail in ask() if detail]
                except Exception:
                    continue
        readings = []
        for detail in filter(None, found):
            number = detail.get("num")
            ends = number if isinstance(number, list) else [number]
            readings.append({"low": decimal(ends[0]), "high": decimal(ends[1]) if len(ends) > 1 else None,
                             "unit": detail.get("case")})
        return readings

    return "JioNLP " + getattr(jionlp, "__version__", ""), read


RECOGNIZERS_UNITS = {"Chinese yuan": "元", "Kilometer": "公里", "Hour": "小时", "Minute": "分钟", "Ton": "吨", "Kilogram": "公斤"}


def recognizers_reader():
    import recognizers_number
    import recognizers_number_with_unit as units
    from recognizers_text import Culture
    with_unit = [units.recognize_currency, units.recognize_dimension]

    def read(text):
        readings = {}
        for recognize in [recognizers_number.recognize_number, recognizers_number.recognize_percentage, *with_unit]:
            try:
                found = recognize(text, Culture.Chinese)
            except Exception:
                continue
            for item in found:
                resolution = item.resolution or {}
                value = str(resolution.get("value") or "")
                unit = "%" if value.endswith("%") else resolution.get("unit")
                readings[item.start] = {
                    "low": decimal(value.rstrip("%")), "high": None, "unit": RECOGNIZERS_UNITS.get(unit, unit)}
        return list(readings.values())

    return "Recognizers-Text 1.0.2a2", read


NUMERAL = re.compile(r"(?:百分之|千分之)?[\d.,零〇一二两三四五六七八九十百千万亿億点半余多]+")


def cn2an_reader():
    import cn2an

    def read(text):
        readings = []
        for part in NUMERAL.findall(text):
            try:
                readings.append({"low": decimal(cn2an.cn2an(part, "smart")), "high": None, "unit": None})
            except Exception:
                continue
        return readings

    return "cn2an " + getattr(cn2an, "__version__", "0.5"), read


def sentences():
    rows = []
    for line in open(f"{HERE}/sentences.tsv", encoding="utf-8"):
        if line.startswith("#") or not line.strip():
            continue
        text, _, figures = line.rstrip("\n").partition("\t")
        expected = []
        for figure in filter(None, figures.split("; ")):
            value, unit, aspect, status, direction = figure.split(" ")
            low, _, high = value.partition("..")
            expected.append({"low": decimal(low), "high": decimal(high) if high else None, "unit": unit, "aspect": aspect,
                             "status": status, "direction": None if direction == "-" else direction})
        rows.append((text, expected))
    return rows


def tally(rows, found):
    """Counts what agrees; a reading answers one figure."""
    count = collections.Counter()
    for (_, expected), readings in zip(rows, found):
        left = list(readings)
        for figure in expected:
            count["figures"] += 1
            count["directions"] += figure["direction"] is not None
            match = next((r for r in left if r["low"] == figure["low"] and r["unit"] == figure["unit"]), None) \
                or next((r for r in left if r["low"] == figure["low"]), None)
            if match is None:
                continue
            left.remove(match)
            count["value"] += match["high"] == figure["high"]
            if match["high"] != figure["high"] or match["unit"] != figure["unit"]:
                continue
            count["unit"] += 1
            for field in ("aspect", "status"):
                count[field] += match.get(field) == figure[field]
            count["direction"] += figure["direction"] is not None and match.get("direction") == figure["direction"]
        if not expected:
            count["plain"] += 1
            count["false"] += bool(readings)
        else:
            count["extra"] += len(left)
    return count


def share(part, whole):
    return f"{part} of {whole} ({100 * part / whole:.1f} %)" if whole else "—"


# Cases that ask for what no report's quantity is, or for another reading than ours, as the tests leave them out.
def is_left_out(text):
    return ("分之" in text and not re.match(r"[负-]?(百|千|万|仟|萬|佰)分之", text)
            or re.search(r"[kKＫmMeEｅ^/／又对對w]|一打|[^五][打]", text) or " " in text
            or re.match(r"-?\.|\$|￥", text) or text in ("百三", "千三", "零十"))


def recognizers_cases(folder, model):
    for case in json.load(open(f"{folder}/recognizers-text/{model}.json", encoding="utf-8")):
        for result in case["Results"]:
            value = str(result.get("Resolution", {}).get("value") or "")
            if value and decimal(value.rstrip("%")) is not None:
                yield case["Input"], result["Text"], decimal(value.rstrip("%"))


def of_sign(text, value):
    return abs(value) if text[:1] in "负-" else value


def near(first, second):
    """The peer's suite holds binary fractions: 2.7999999999999998."""
    return first is not None and abs(first - second) <= abs(second) * Decimal("1e-9")


def peers_own_cases(folder, program, readers):
    rows = []
    for model in ("NumberModel", "PercentModel", "CurrencyModel"):
        cases = list(recognizers_cases(folder, model))
        kept = [case for case in cases if not is_left_out(case[1])]
        for label, chosen in ((f"{model}, all, in their sentences", cases), (f"{model}, quantities, alone", kept)):
            is_alone = chosen is kept
            # A numeral alone states no quantity, so for Yuejuan it gets something to count.
            first, noun = ("共", "个") if model == "NumberModel" else ("", "")
            texts = [first + part + noun if is_alone else text for text, part, _ in chosen]
            results = {"Yuejuan": yuejuan(program, texts)}
            for name, read in readers.items():
                results[name] = [read(part if is_alone else text) for text, part, _ in chosen]
            rows.append((label, len(chosen), {
                name: sum(any(near(r["low"], value) or near(r["low"], of_sign(text, value)) for r in readings)
                          for (_, text, value), readings in zip(chosen, found)) for name, found in results.items()}))
    money = [json.loads(line) for line in open(f"{folder}/jionlp/test_money_parser.jsonl", encoding="utf-8")]
    texts = [case["input"] for case in money]
    results = {"Yuejuan": yuejuan(program, texts)}
    for name, read in readers.items():
        results[name] = [read(text) for text in texts]
    low = [decimal(n[0] if isinstance(n := case["expect"]["num"], list) else n) for case in money]
    rows.append(("JioNLP money, lower end, alone", len(money), {
        name: sum(any(near(r["low"], value) for r in readings) for value, readings in zip(low, found))
        for name, found in results.items()}))
    return rows


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("yuejuan")
    parser.add_argument("--cases")
    arguments = parser.parse_args()
    readers, missing = {}, []
    for package, make in (("jionlp", jionlp_reader), ("recognizers-text-suite", recognizers_reader), ("cn2an", cn2an_reader)):
        try:
            name, read = make()
            readers[name] = read
        except Exception as error:
            missing.append(f"`{package}` could not be imported here: {error}")
    rows = sentences()
    texts = [text for text, _ in rows]
    results = {"Yuejuan": yuejuan(arguments.yuejuan, texts)}
    for name, read in readers.items():
        results[name] = [read(text) for text in texts]
    counts = {name: tally(rows, found) for name, found in results.items()}
    one = counts["Yuejuan"]
    print(open(f"{HERE}/opening.md", encoding="utf-8").read().rstrip() + "\n")
    print(f"## Our own sentences\n\n{len(rows)} sentences with {one['figures']} figures, {one['plain']} of them without any.\n")
    names = list(results)
    print("| | " + " | ".join(names) + " |\n|---|" + "---|" * len(names))
    for label, field, whole in (
            ("value right", "value", "figures"), ("value and unit right", "unit", "figures"),
            ("… and what is stated (level, growth, share …)", "aspect", "figures"),
            ("… and plan, forecast or fact", "status", "figures"),
            ("… and direction kept", "direction", "directions")):
        print(f"| {label} | " + " | ".join(share(counts[n][field], one[whole]) for n in names) + " |")
    print("| numbers beside the figures | " + " | ".join(str(counts[n]["extra"]) for n in names) + " |")
    print("| sentences without figures in which one is found | " + " | ".join(share(counts[n]["false"], one["plain"]) for n in names) + " |")
    wrong = [text for (text, expected), found in zip(rows, results["Yuejuan"]) if not all(
        any(all(r[f] == e[f] for f in ("low", "high", "unit", "aspect", "status", "direction")) for r in found) for e in expected)]
    print("\nWhere Yuejuan differs from the table: " + ("; ".join(f"`{text}`" for text in wrong) or "nowhere") + ".")
    if arguments.cases:
        print("\n## The peers' own cases\n\n| cases | number | " + " | ".join(names) + " |\n|---|---|" + "---|" * len(names))
        for label, number, right in peers_own_cases(arguments.cases, arguments.yuejuan, readers):
            print(f"| {label} | {number} | " + " | ".join(share(right[n], number) for n in names) + " |")
    if missing:
        print("\n" + "\n".join(f"- {line}" for line in missing))


main()
