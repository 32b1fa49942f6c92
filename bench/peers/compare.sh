#!/bin/sh
# Cordon and nomenklatura's logic-v2 on the same pairs of names, as one table.
# Usage: bench/peers/compare.sh FILE.csv[.gz] ...      EVERY=10 takes every tenth pair of nomenklatura's run only.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
venv=${CORDON_PEERS:-${XDG_CACHE_HOME:-$HOME/.cache}/cordon/peers}
[ "$#" -gt 0 ] || { echo "usage: $0 FILE.csv[.gz] ..." >&2; exit 2; }
if [ ! -x "$venv/bin/python" ]; then
    python3 -m venv "$venv"
    "$venv/bin/pip" install -q "nomenklatura==4.17.4"
fi
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
"$here/../../cordon" eval names --format json "$@" >"$results/cordon.json"
"$venv/bin/python" "$here/nomenklatura_names.py" --every "${EVERY:-1}" "$@" >"$results/peers.jsonl"
python3 "$here/table.py" "$results/cordon.json" "$results/peers.jsonl"
