"""What a build of the dependencies alone costs, from nothing, in cpu seconds."""

import shutil

from .table import Table
from .tools import OUT, best_of, cpu_seconds, run, write_crate

GRAPHS = {
    'error-core, with its derive': ['error-core'],
    'thiserror, serde with its derive, serde_json, http': ['thiserror', 'serde', 'serde_json', 'http'],
    'thiserror': ['thiserror'],
    'serde with its derive, serde_json, http': ['serde', 'serde_json', 'http'],
    'snafu': ['snafu'],
    'api-error, thiserror': ['api-error', 'thiserror'],
    'axum-problem, thiserror': ['axum-problem', 'thiserror'],
}
REFERENCE = 'thiserror, serde with its derive, serde_json, http'


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
    table = Table('cold', 'A cold build of dependencies, dev profile', '', 'cpu seconds', f'× {REFERENCE.split(",")[0]} and serde', 'crates')
    for name, least in seconds.items():
        crates = len(set(run('cargo', 'tree', '--prefix', 'none', '--offline', folder=folders[name]).split('\n')[1:])) - 1
        table.add(name, least, least / seconds[REFERENCE], crates)
    return [table]
