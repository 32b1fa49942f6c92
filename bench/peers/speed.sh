#!/bin/sh
# Cordon and nomenklatura on the same list and the same queries, one after the other, as one table of times.
#
#   speed.sh LIST.json[.gz] QUERIES.csv[.gz]
#
# The list holds FollowTheMoney entities, one a line (ofac_ftm.py makes it of OFAC's files); queries are those of
# `cordon eval screening`.
#
#   MOST=25           so many of the queries for nomenklatura, which takes seconds for each; Cordon is asked all of them
#   CORDON_PEERS=DIR  where the matchers are installed, once
set -eu
here=$(cd "$(dirname "$0")" && pwd)
[ "$#" -eq 2 ] || { echo "usage: $0 LIST.json[.gz] QUERIES.csv[.gz]" >&2; exit 2; }
venv=$("$here/install.sh")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$here/../../cordon" lists build -o "$work/watchlist" "$1" >&2
"$here/../../cordon" bench --lists "$work/watchlist" --queries "$2" --format json >"$work/cordon.json"
"$venv/bin/python" "$here/nomenklatura_search.py" --most "${MOST:-25}" "$1" "$2" >"$work/peers.jsonl"
cat "$work/peers.jsonl" >&2
python3 "$here/speed_table.py" "$work/cordon.json" "$work/peers.jsonl"
