"""Scores pairs of names with a program of your own and prints the figures of `cordon eval names` as JSON.

Usage: other_names.py NAME THRESHOLD COMMAND FILE.csv ...

The command is run once per file with the file's name as its last argument. It prints one score a line, higher for more
alike, in the order of the pairs.
"""
import json
import os
import shlex
import subprocess
import sys

from measures import measures
from pairs import rows


def main():
    name, threshold, command = sys.argv[1], float(sys.argv[2]), shlex.split(sys.argv[3])
    for path in sys.argv[4:]:
        labels = [int(row["label"]) for row in rows(path)]
        lines = subprocess.run([*command, path], check=True, stdout=subprocess.PIPE, text=True).stdout.splitlines()
        if len(lines) != len(labels):
            sys.exit(f"{name} printed {len(lines)} scores for the {len(labels)} pairs of {path}")
        figures = {"matcher": name, "file": os.path.basename(path)}
        figures.update(measures(list(zip(map(float, lines), labels)), threshold))
        print(json.dumps(figures), flush=True)


if __name__ == "__main__":
    main()
