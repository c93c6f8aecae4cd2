"""The calls by time, with divan: medians, and ratios of these."""

import re

from .table import Table
from .tools import HERE, OUT, run

UNITS = {'ps': 1e-3, 'ns': 1.0, 'µs': 1e3, 'ms': 1e6}
SHOWN = ('body/envelope/', 'response/', 'lookup/', 'decode/')
REFERENCES = {'body': 'serde', 'response': 'serde', 'lookup': 'match', 'decode': 'serde'}

# What one call of `lookup` does, as in `src/cases/lookup.rs`.
LOOKUPS = 10_000


def medians():
    """Nanoseconds of each call, by name."""
    text = run(
        'cargo', 'bench', '--quiet', '--manifest-path', HERE / 'Cargo.toml', '--target-dir', OUT / 'calls-peers',
        '--features', 'peers', '--bench', 'time',
    )
    # A line has the name, the fastest, the slowest, the median and the mean, cut by bars.
    rows = re.findall(r'─ ([a-z]+/\S+) +[\d.]+ \S+ +│ [\d.]+ \S+ +│ ([\d.]+) (\S+)', text)
    return {name: float(value) * UNITS[unit] for name, value, unit in rows}


def tables():
    found = medians()
    table = Table('time', 'Medians of time, error-core and the reference', '', 'ns', 'reference, ns', 'ratio')
    for name, ours in found.items():
        common, who = name.rsplit('/', 1)
        if who.startswith('ours') and name.startswith(SHOWN):
            reference = REFERENCES[name.split('/')[0]]
            other = found[f'{common}/{reference}']
            calls = LOOKUPS if name.startswith('lookup/') else 1
            table.add(f'{name} × {reference}', ours / calls, other / calls, ours / other)
    return [table]
