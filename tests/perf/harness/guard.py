"""Compares counts with `baseline.toml`, and fails if one is more than three in a hundred above. A count of instructions is
divided by that of a reference in the same run, since it depends on the compiler and the C library."""

import tomllib

from . import sources
from .calls import Calls
from .compile import CHECK, Compiler, above_base
from .tools import HERE, ROOT, has_valgrind, rustc_version

BASELINE = HERE / 'baseline.toml'
TOLERANCE = 0.03
ACCEPT = 'tests/perf/run guard accept'

# Beside whom ours is, by table.
REFERENCES = {'body': 'serde', 'response': 'serde', 'lookup': 'match', 'decode': 'serde'}


def compile_figures():
    """What a variant costs the compiler, × thiserror, and how many bytes of code are made of it."""
    compiler, figures = Compiler(peers=False), {}
    for kinds, size in ((['ours', 'ours-thiserror'], 100), (['ours'], 1000)):
        cost = above_base(compiler, ['thiserror', *kinds], [size], CHECK)
        for kind in kinds:
            figures[f'check of {size} variants, {kind}, × thiserror'] = cost[kind, size] / cost['thiserror', size]
    base = compiler.expansion('base', sources.enum('base', 1000))
    expanded = compiler.expansion('ours', sources.enum('ours', 1000)) - base
    return figures | {'bytes of expansion by variant': expanded / 1000}


def call_figures():
    """What each call of ours costs, × its reference, and how often it allocates."""
    calls = Calls('')
    pairs = {}
    for name in calls.per_call:
        common, who = name.rsplit('/', 1)
        if who.startswith('ours'):
            pairs[name] = f'{common}/{REFERENCES[name.split("/")[0]]}'
    cost, allocated = calls.instructions({*pairs, *pairs.values()}), calls.allocations()
    figures = {f'{name}, × {to.rsplit("/", 1)[1]}': cost[name] / cost[to] for name, to in pairs.items()}
    return figures | {f'{name}, allocations': allocated[name] for name in pairs}


def compare(was, now):
    """What is worse, and what is better, a line each."""
    worse, better = [], []
    for name in sorted(was.keys() | now.keys()):
        if name not in was:
            worse.append(f'{name}: is {now[name]:.4g}, and is not in the baseline')
        elif name not in now:
            worse.append(f'{name}: is in the baseline, and is not measured any more')
        elif abs(now[name] - was[name]) > TOLERANCE * was[name]:
            change = f'{now[name] / was[name] - 1:+.1%}' if was[name] else 'from none'
            line = f'{name}: was {was[name]:.4g}, is {now[name]:.4g} ({change})'
            (worse if now[name] > was[name] else better).append(line)
    return worse, better


def prove(figures):
    """The comparison sees what it is for: each figure that is four in a hundred worse, and none that is one."""
    for name, value in figures.items():
        if value and not (compare({name: value}, {name: 1.04 * value})[0] and compare({name: value}, {})[0]):
            raise SystemExit(f'the guard does not see that {name} is worse')
    if compare(figures, {name: 1.01 * value for name, value in figures.items()}) != ([], []):
        raise SystemExit('the guard sees a difference where there is next to none')


def write(figures):
    lines = [f'# Written by {ACCEPT}, with {rustc_version()}.']
    lines += [f'"{name}" = {float(f"{value:.4g}"):g}' for name, value in figures.items()]
    BASELINE.write_text('\n'.join(lines) + '\n')
    print(f'{len(figures)} figures are in {BASELINE.relative_to(ROOT)}')


def report(text, now):
    """Says what is worse and better than the text of a baseline; returns the two lists."""
    was = tomllib.loads(text)
    worse, better = compare(was, now)
    changes = [abs(now[name] / was[name] - 1) for name in was.keys() & now.keys() if was[name]]
    print(f'{len(now)} figures; the greatest change is {max(changes, default=0):.2%}')
    print(f'baseline: {text.splitlines()[0].strip("# ")}\nthis is with {rustc_version()}')
    for title, lines in (('better', better), ('worse', worse)):
        if lines:
            print('\n  '.join([f'{title}:', *lines]))
    return worse, better


def main(accept):
    if not has_valgrind():
        raise SystemExit('the guard counts with valgrind, which is not there')
    now = compile_figures() | call_figures()
    prove(now)
    worse, better = report(BASELINE.read_text() if BASELINE.exists() else '#', now)
    if accept:
        write(now)
        return 0
    if worse or better:
        print(f'to accept this as it is: {ACCEPT}' + ('' if worse else ', so that it stays so'))
    return 1 if worse else 0
