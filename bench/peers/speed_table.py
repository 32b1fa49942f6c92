"""Prints what `cordon bench --format json` and nomenklatura_search.py measured as one table, with their ratio.

Usage: speed_table.py CORDON.json PEERS.jsonl
"""
import json
import sys


def row(name, p50, per_second, ratio):
    print(f"{name:12} {p50:14,.0f} {per_second:14,.2f} {ratio:>10}")


def main():
    with open(sys.argv[1], encoding="utf-8") as text:
        cordon = json.load(text)
    with open(sys.argv[2], encoding="utf-8") as text:
        peers = [json.loads(line) for line in text]
    print(f"{'matcher':12} {'p50, micros':>14} {'queries/s':>14} {'slower':>10}")
    median = cordon["single"]["p50Micros"]
    row("cordon", median, cordon["throughputOneThread"], "1")
    for peer in peers:
        row(peer["matcher"], peer["p50Micros"], peer["perSecond"], f"{peer['p50Micros'] / median:,.0f}")


if __name__ == "__main__":
    main()
