#!/bin/sh
# Installs the matchers that Cordon is compared with, once, and prints where.
#
#   CORDON_PEERS=DIR  there; else in the user's cache
set -eu
venv=${CORDON_PEERS:-${XDG_CACHE_HOME:-$HOME/.cache}/cordon/peers}
if [ ! -x "$venv/bin/python" ]; then
    python3 -m venv "$venv"
    "$venv/bin/pip" install -q "nomenklatura==4.17.4" "rapidfuzz==3.14.1" >&2
fi
echo "$venv"
