#!/usr/bin/env python3
"""Holds a table that the benchmark's `run --json` wrote against gold/bench-floors.json: one line a floor, exit 1 if any is broken.

usage: bench-floors.py TABLE.json FLOORS.json
"""
import json
import sys

rows = {(r['set'], r.get('part', ''), r.get('mode', ''), r['metric']): r for r in json.load(open(sys.argv[1], encoding='utf-8'))['rows']}
broken = 0
for floor in json.load(open(sys.argv[2], encoding='utf-8'))['floors']:
    key = (floor['set'], floor['part'], floor['mode'], floor['metric'])
    row = rows.get(key)
    value = float(row['value']) if row and not row.get('failed') else None
    good = value is not None and value >= floor['least']
    broken += not good
    print(f"{'ok   ' if good else 'FAIL '} {' '.join(k for k in key if k)}: {'not measured' if value is None else f'{value:.4f}'}, floor {floor['least']}")
print(f"{len(json.load(open(sys.argv[2], encoding='utf-8'))['floors']) - broken} passed, {broken} failed")
sys.exit(broken > 0)
