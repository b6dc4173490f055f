#!/usr/bin/env bash
# Kills `casus code` with SIGKILL at random moments, then lets it end, and compares the store with that of an undisturbed run.
# usage: kill-test.sh ROWS.jsonl [KILLS] (needs sqlite3's python module; prints "equal" or "different")
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
rows=$(realpath "$1") kills=${2:-20} work=$(mktemp -d)
"$here/casus" --version >/dev/null
program=(dotnet "$here/artifacts/bin/Casus.Cli/release/Casus.Cli.dll" code "$rows" --format jsonl --output /dev/null)
"${program[@]}" --store "$work/whole.db" 2>/dev/null || true
RANDOM=7
for ((i = 1; i <= kills; i++)); do
  "${program[@]}" --store "$work/killed.db" 2>/dev/null &
  pid=$!
  sleep "$((1 + RANDOM % 6)).$((RANDOM % 10))"
  kill -9 "$pid" 2>/dev/null || true
  wait "$pid" 2>/dev/null || true
done
"${program[@]}" --store "$work/killed.db" 2>/dev/null || true
dump='import sqlite3,sys,hashlib
c=sqlite3.connect(sys.argv[1]); h=hashlib.sha256(); n=0
for t,o in (("article","fingerprint"),("coding","fingerprint,engine,lexicon"),("event","fingerprint,engine,lexicon,ordinal")):
    for r in c.execute(f"SELECT * FROM {t} ORDER BY {o}"): h.update(repr(r).encode()); n+=1
print(n, h.hexdigest())'
a=$(python3 -c "$dump" "$work/whole.db") b=$(python3 -c "$dump" "$work/killed.db")
echo "$a"; echo "$b"
rm -rf "$work"
[[ $a == "$b" ]] && echo "equal after $kills kills" || { echo different; exit 1; }
