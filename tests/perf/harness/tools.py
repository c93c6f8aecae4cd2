"""What every measurement needs: commands, instructions, cpu time, and crates that are generated."""

import concurrent.futures
import json
import os
import pathlib
import re
import resource
import shutil
import subprocess
import tomllib

HERE = pathlib.Path(__file__).resolve().parent.parent
ROOT = HERE.parent.parent
OUT = ROOT / 'target/perf'
MANIFEST = tomllib.loads((HERE / 'Cargo.toml').read_text())

# What changes the work of a compiler from one machine to the next, or from one run to the next.
ENVIRONMENT = {
    **os.environ,
    'CARGO_INCREMENTAL': '0',
    'CARGO_TERM_COLOR': 'never',
    'RUSTFLAGS': '',
    'RUST_BACKTRACE': '0',
    # The C library copies memory in other ways on other processors: here in those that all of them have.
    'GLIBC_TUNABLES': 'glibc.cpu.hwcaps=-AVX2,-AVX512F,-AVX512VL,-ERMS,-FSRM',
}


def run(*command, folder=ROOT, both=False, **variables):
    """What a command prints, with `both` also to its standard error; it ends the program if the command fails."""
    result = subprocess.run(list(map(str, command)), cwd=folder, env=ENVIRONMENT | variables, capture_output=True, text=True)
    if result.returncode:
        raise SystemExit(f'{" ".join(map(str, command))}\n{result.stderr[-4000:]}')
    return result.stdout + (result.stderr if both else '')


def has_valgrind():
    return shutil.which('valgrind') is not None


def instructions(*command, **variables):
    """Instructions of a command and all its threads, which differ by about one in ten thousand from run to run."""
    cachegrind = ['valgrind', '--tool=cachegrind', '--cache-sim=no', '--cachegrind-out-file=/dev/null']
    result = subprocess.run(
        [*cachegrind, *map(str, command)], cwd=ROOT, env=ENVIRONMENT | variables, capture_output=True, text=True
    )
    found = re.search(r'I +refs: +([\d,]+)', result.stderr)
    if result.returncode or not found:
        raise SystemExit(f'{" ".join(map(str, command))}\n{result.stderr[-4000:]}')
    return int(found[1].replace(',', ''))


def cpu_seconds(*command, folder=ROOT, **variables):
    """User and system time of a command and all that it starts."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    run(*command, folder=folder, **variables)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def each(work, items):
    """The results of `work` for each item, so many at once as there are processors; instructions do not mind."""
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        items = list(items)
        return dict(zip(items, pool.map(work, items)))


def best_of(rounds, work, items):
    """The least of `rounds` results for each item, the items taken in turns, so that a busy moment hits them all."""
    items, least = list(items), {}
    for _ in range(rounds):
        for item in items:
            least[item] = min(work(item), least.get(item, float('inf')))
    return least


def generated_manifest(name, dependencies):
    """The manifest of a generated crate; the versions are those of `package.metadata.generated`.

    A dependency may have one feature behind a slash, and then has no other.
    """
    lines = ['[package]', f'name = "{name}"', 'version = "0.0.0"', 'edition = "2024"', '', '[dependencies]']
    for dependency in dependencies:
        dependency, _, feature = dependency.partition('/')
        wanted = MANIFEST['package']['metadata']['generated'][dependency]
        wanted = {'version': wanted} if isinstance(wanted, str) else dict(wanted)
        if feature:
            wanted |= {'default-features': False, 'features': [feature]}
        if 'path' in wanted:
            wanted['path'] = str((HERE / wanted['path']).resolve())
        entry = ', '.join(f'{key} = {json.dumps(value)}' for key, value in wanted.items())
        lines.append(f'{dependency} = {{ {entry} }}')
    return '\n'.join([*lines, '', '[workspace]', ''])


def write_crate(name, dependencies):
    """The folder of an empty crate with these dependencies."""
    folder = OUT / name
    (folder / 'src').mkdir(parents=True, exist_ok=True)
    (folder / 'Cargo.toml').write_text(generated_manifest(name, dependencies))
    (folder / 'src/lib.rs').write_text('')
    return folder


def externs(name, dependencies):
    """The options by which the compiler finds these dependencies, once they are built as users build them."""
    folder = write_crate(name, dependencies)
    messages = run('cargo', 'build', '--message-format', 'json', '--target-dir', folder / 'target', folder=folder)
    files = {}
    for message in map(json.loads, messages.splitlines()):
        if message['reason'] == 'compiler-artifact':
            kept = [file for file in message['filenames'] if file.endswith('.rmeta')]
            files |= dict.fromkeys([message['target']['name']], *kept) if kept else {}
    options = ['-L', f'dependency={folder}/target/debug/deps']
    for dependency in dependencies:
        crate = dependency.replace('-', '_')
        options += ['--extern', f'{crate}={files[crate]}']
    return options


def rustc():
    """The compiler itself, without rustup in front of it."""
    return pathlib.Path(run('rustc', '--print', 'sysroot').strip()) / 'bin/rustc'


def rustc_version():
    return run('rustc', '--version').strip()
