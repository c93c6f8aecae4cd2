"""What a variant costs the compiler above the same enum with `derive(Debug)` alone."""

import itertools
import math
import re

from . import sources
from .table import Table
from .tools import OUT, best_of, cpu_seconds, each, externs, has_valgrind, instructions, run, rustc

# What cargo asks of the compiler for a check and for a build of the dev profile.
CHECK = ['--emit', 'metadata', '-C', 'embed-bitcode=no', '-C', 'debuginfo=2']
BUILD = ['--emit', 'metadata,link', '-C', 'embed-bitcode=no', '-C', 'debuginfo=2']

NAMES = {
    'thiserror': 'thiserror (Display and Error)',
    'thiserror-serde': 'thiserror + serde Serialize',
    'hand': 'by hand, the full job',
    'ours': 'error-core, the full job',
    'ours-thiserror': 'error-core beside thiserror',
    'snafu': 'snafu (Display and Error)',
    'api-error': 'api-error, with thiserror',
    'axum-problem': 'axum-problem, with thiserror',
}
GROWTH = ['thiserror', 'hand', 'ours']


class Compiler:
    """Compiles sources against dependencies that are built once."""

    def __init__(self, peers):
        dependencies = ['error-core', 'serde', 'thiserror', *(sources.PEERS_AND_THEIRS if peers else [])]
        folder = 'compile-peers' if peers else 'compile'
        self.folder = OUT / folder / 'sources'
        self.options = ['--edition', '2024', '--crate-type', 'lib', '--crate-name', 'generated']
        self.options += externs(folder, dependencies)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.found = {}

    def command(self, name, text, emit):
        """The command that compiles a text; what it writes has the name of the source and of what is emitted."""
        source = self.folder / f'{name}.rs'
        source.write_text(sources.crate(text))
        out = self.folder / f'{name}.{"build" if emit is BUILD else "check"}'
        out.mkdir(exist_ok=True)
        return [rustc(), *self.options, *emit, '--out-dir', out, source]

    def enums(self, kinds, sizes, emit):
        """What each kind of each size costs; nothing is measured twice."""
        found = self.found.setdefault(emit[1], {})
        missing = [key for key in itertools.product(kinds, sizes) if key not in found]
        found |= costs({key: self.command('_'.join(map(str, key)), sources.enum(*key), emit) for key in missing})
        return found

    def expansion(self, name, text):
        """The bytes that macros wrote into a text, as the compiler counts them for those who say that they may ask."""
        command = [*self.command(name, text, CHECK), '-Z', 'macro-stats']
        stats = run(*command, both=True, RUSTC_BOOTSTRAP='1')
        rows = re.findall(r'^macro-stats .* ([\d_]+) +[\d_.]+$', stats, re.M)
        return sum(int(row.replace('_', '')) for row in rows)


def costs(commands):
    """What each command costs: thousands of instructions, or microseconds of cpu where there is no valgrind."""
    if has_valgrind():
        return {name: count / 1e3 for name, count in each(lambda name: instructions(*commands[name]), commands).items()}
    return {name: 1e6 * least for name, least in best_of(5, lambda name: cpu_seconds(*commands[name]), commands).items()}


def unit():
    return 'k instructions' if has_valgrind() else 'µs of cpu (there is no valgrind)'


def above_base(compiler, kinds, sizes, emit):
    """By kind and size, what one variant costs above the base; of `ours-thiserror` what it costs above thiserror."""
    found = compiler.enums(['base', *kinds], sizes, emit)

    def cost(kind, size):
        below = 'thiserror' if kind == 'ours-thiserror' else 'base'
        return (found[kind, size] - found[below, size]) / size

    return {(kind, size): cost(kind, size) for kind in kinds for size in sizes}


def peers_table(compiler):
    kinds, size = list(NAMES), 1000
    check, build = (above_base(compiler, kinds, [size], emit) for emit in (CHECK, BUILD))
    base = compiler.expansion('base', sources.enum('base', size))
    table = Table(
        'compile', f'What a variant of 1,000 costs above `derive(Debug)`, in {unit()}',
        '', 'check', '× thiserror', '× by hand', 'debug build', '× thiserror', '× by hand', 'bytes expanded',
    )
    for kind in kinds:
        cells = []
        for cost in (check, build):
            value = cost[kind, size]
            cells += [value, value / cost['thiserror', size], value / cost['hand', size]]
        expanded = (compiler.expansion(kind, sources.enum(kind, size)) - base) / size
        table.add(NAMES[kind], *cells, round(expanded))
    table.note = f'Of cpu a variant of error-core costs about {" and ".join(microseconds(compiler, size))}.'
    return table


def microseconds(compiler, size):
    """What a variant of ours costs here in time, for a check and a debug build."""
    for emit, name in ((CHECK, 'a check'), (BUILD, 'a debug build')):
        commands = {kind: compiler.command(kind, sources.enum(kind, size), emit) for kind in ('base', 'ours')}
        seconds = best_of(5, lambda kind: cpu_seconds(*commands[kind]), commands)
        yield f'{1e6 * (seconds["ours"] - seconds["base"]) / size:.0f} µs in {name}'


def growth_table(compiler):
    sizes = [10, 100, 1000, 5000]
    cost = above_base(compiler, GROWTH, sizes, CHECK)
    heads = [head for size in sizes for head in (f'{size:,}', '× thiserror')]
    table = Table('growth', f'The same by variants, check; cost grows as variants to the power of', '', *heads, 'power')
    for kind in GROWTH:
        cells = [cell for size in sizes for cell in (cost[kind, size], cost[kind, size] / cost['thiserror', size])]
        power = 1 + math.log(cost[kind, 5000] / cost[kind, 100], 50)
        table.add(NAMES[kind], *cells, power)
    return table


def structs_table(compiler):
    size, kinds = 500, ['base', 'thiserror', 'ours']
    found = {}
    for emit, name in ((CHECK, 'check'), (BUILD, 'build')):
        found[name] = costs({k: compiler.command(f'structs_{k}', sources.structs(k, size), emit) for k in kinds})
    table = Table(
        'structs', f'What a struct with a code of its own costs, of 500, in {unit()}',
        '', 'check', '× thiserror', 'debug build', '× thiserror',
    )
    for kind in kinds[1:]:
        cells = []
        for cost in found.values():
            value = cost[kind] - cost['base']
            cells += [value / size, value / (cost['thiserror'] - cost['base'])]
        table.add(NAMES[kind], *cells)
    return table


def tables():
    compiler = Compiler(peers=True)
    return [peers_table(compiler), growth_table(compiler), structs_table(compiler)]
