"""What a build of the dependencies alone costs, from nothing, in cpu seconds."""

import shutil

from .table import Table
from .tools import OUT, best_of, cpu_seconds, run, write_crate

REFERENCE = 'thiserror, serde with its derive, serde_json, http'

GRAPHS = {
    'error-core, with its derive': ['error-core/derive'],
    REFERENCE: ['thiserror', 'serde', 'serde_json', 'http'],
    'error-core, with lock and client too, as by default': ['error-core'],
    'thiserror': ['thiserror'],
    'serde with its derive, serde_json, http': ['serde', 'serde_json', 'http'],
    'snafu': ['snafu'],
    'api-error, thiserror': ['api-error', 'thiserror'],
    'axum-problem, thiserror': ['axum-problem', 'thiserror'],
}


def tables():
    folders = {}
    for number, (name, dependencies) in enumerate(GRAPHS.items()):
        folders[name] = write_crate(f'cold-{number}', dependencies)
        run('cargo', 'fetch', folder=folders[name])

    def build(name):
        target = OUT / 'cold-target'
        shutil.rmtree(target, ignore_errors=True)
        seconds = cpu_seconds(
            'cargo', 'build', '--offline', '--quiet', '--jobs', '2', '--target-dir', target, folder=folders[name]
        )
        shutil.rmtree(target)
        return seconds

    seconds = best_of(2, build, folders)
    table = Table('cold', 'A cold build of dependencies, dev profile', '', 'cpu seconds', '× the second', 'crates')
    for name, least in seconds.items():
        tree = run('cargo', 'tree', '--prefix', 'none', '--format', '{p}', '--offline', folder=folders[name])
        # Without the crate itself, which is first.
        crates = {line.split(' (')[0] for line in tree.splitlines()[1:]}
        table.add(name, least, least / seconds[REFERENCE], len(crates))
    return [table]
