"""Scores pairs of names by plain string similarity, as a floor under all matchers: Jaro-Winkler of the names in Latin
letters and lower case, their words sorted. Prints the figures of `cordon eval names` as JSON.

Usage: string_names.py FILE.csv ...
"""
import json
import os
import sys
import time

from normality import ascii_text
from rapidfuzz.distance import JaroWinkler

from measures import measures
from pairs import rows

THRESHOLD = 0.9


def key(name):
    return " ".join(sorted((ascii_text(name) or "").lower().split()))


def main():
    for path in sys.argv[1:]:
        started = time.process_time()
        scored = [
            (JaroWinkler.similarity(key(row["name1"]), key(row["name2"])), int(row["label"])) for row in rows(path)
        ]
        seconds = time.process_time() - started
        figures = {"matcher": "jaro-winkler", "file": os.path.basename(path)}
        figures.update(measures(scored, THRESHOLD))
        figures.update(microsecondsPerPair=round(1e6 * seconds / max(1, len(scored))))
        print(json.dumps(figures), flush=True)


if __name__ == "__main__":
    main()
