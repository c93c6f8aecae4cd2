"""What `catalog!` costs the compiler above the same crate without it."""

from . import sources
from .compile import CHECK, Compiler, costs
from .table import Table
from .tools import best_of, cpu_seconds, has_valgrind

VARIANTS = 500


def source(codes, with_catalog):
    """Enums of 500 codes each, and a catalogue of them all."""
    names = [f'E{first}' for first in range(0, codes, VARIANTS)]
    enums = [sources.enum('ours', VARIANTS, name, int(name[1:])) for name in names]
    catalog = f'error_core::catalog! {{ pub static ALL = {{ errors: [{", ".join(names)}] }}; }}'
    return '\n'.join([*enums, catalog if with_catalog else ''])


def tables():
    compiler = Compiler(peers=False)
    table = Table(
        'catalog', 'What `catalog!` costs above the same crate without it',
        '', 'M instructions', '% of the crate', 'cpu seconds',
    )
    for codes in (1000, 10_000):
        commands = {
            with_catalog: compiler.command(f'catalog_{codes}_{with_catalog}', source(codes, with_catalog), CHECK)
            for with_catalog in (False, True)
        }
        seconds = best_of(5, lambda key: cpu_seconds(*commands[key]), commands)
        count = costs(commands) if has_valgrind() else {False: None, True: None}
        more = None if count[True] is None else (count[True] - count[False]) / 1e3
        share = None if more is None else 1e5 * more / count[False]
        table.add(f'{codes:,} codes', more, share, seconds[True] - seconds[False])
    return [table]
