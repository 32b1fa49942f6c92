"""Prints the figures of `cordon eval names --format json` and of peers' runs as one table."""
import json
import sys

COLUMNS = ["pairs", "precision", "recall", "f1", "bestF1", "auc", "recallAtPrecision90"]


def row(file, matcher, figures):
    cells = []
    for column in COLUMNS:
        value = figures.get(column)
        cells.append("-" if value is None else str(value) if column == "pairs" else f"{value:.4f}")
    print(f"{file[:40]:40} {matcher:12} " + " ".join(f"{cell:>10}" for cell in cells))


def main():
    with open(sys.argv[1], encoding="utf-8") as text:
        cordon = {each["file"]: each for each in json.load(text)["files"]}
    with open(sys.argv[2], encoding="utf-8") as text:
        peers = [json.loads(line) for line in text]
    print(f"{'file':40} {'matcher':12} " + " ".join(f"{column[:10]:>10}" for column in COLUMNS))
    for file, figures in cordon.items():
        row(file, "cordon", figures)
        for peer in peers:
            if peer["file"] == file:
                row("", peer["matcher"], peer)


if __name__ == "__main__":
    main()
