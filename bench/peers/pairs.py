"""Reads labelled pairs of names, and writes every Nth of them as plain CSV, so that all matchers see the same pairs.

Usage: pairs.py EVERY FILE OUT

Files have the columns of `cordon eval names`, plain or gzipped; or are Watchman's own test pairs: lines of two names, a
least score and a remark, after a comment; those are all of the same party.
"""
import csv
import gzip
import sys

COLUMNS = ["name1", "name2", "label", "entity_type", "category", "script1", "script2"]


def rows(path):
    with open(path, "rb") as raw:
        zipped = raw.read(2) == b"\x1f\x8b"
    opener = gzip.open if zipped else open
    with opener(path, "rt", encoding="utf-8", newline="") as text:
        lines = text.readlines()
    if lines and lines[0].startswith("#"):
        for cells in csv.reader(line for line in lines if line.strip() and not line.startswith("#")):
            yield {"name1": cells[0].strip(), "name2": cells[1].strip(), "label": "1"}
    else:
        yield from csv.DictReader(lines)


def main():
    every, source, target = int(sys.argv[1]), sys.argv[2], sys.argv[3]
    with open(target, "w", encoding="utf-8", newline="") as text:
        writer = csv.DictWriter(text, COLUMNS, restval="", extrasaction="ignore")
        writer.writeheader()
        for i, row in enumerate(rows(source)):
            if i % every == 0:
                writer.writerow(row)


if __name__ == "__main__":
    main()
