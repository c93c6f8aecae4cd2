"""Requests a second end to end over loopback, where the kernel does most of the work."""

import os
import pathlib
import re
import shutil
import subprocess

from .calls import build
from .table import Table
from .tools import run

SERVERS = {'hand': '`(StatusCode, Json(struct))`', 'ours': 'error-core', 'layer': 'error-core under its layer'}
ROUNDS, SECONDS = 5, 3


def cpu_seconds(process):
    """What a process has used until now: the words of its `stat` behind its name."""
    words = pathlib.Path(f'/proc/{process.pid}/stat').read_text().rsplit(')')[1].split()
    return (int(words[11]) + int(words[12])) / os.sysconf('SC_CLK_TCK')


def ask(server, address):
    """Requests a second, and microseconds of cpu that the server used for one."""
    before = cpu_seconds(server)
    text = run('wrk', '--threads', 1, '--connections', 16, '--duration', f'{SECONDS}s', f'http://{address}/')
    used = cpu_seconds(server) - before
    requests, rate = re.search(r'(\d+) requests in', text), re.search(r'Requests/sec: +([\d.]+)', text)
    return float(rate[1]), 1e6 * used / int(requests[1])


def middle(values):
    return sorted(values)[len(values) // 2]


def tables():
    if not shutil.which('wrk'):
        raise SystemExit('the server is asked by wrk, which is not there')
    binary = build('server', 'server') / 'server'
    servers = {who: subprocess.Popen([binary, who], stdout=subprocess.PIPE, text=True) for who in SERVERS}
    try:
        addresses = {who: server.stdout.readline().strip() for who, server in servers.items()}
        rounds = [{who: ask(servers[who], address) for who, address in addresses.items()} for _ in range(ROUNDS)]
    finally:
        for server in servers.values():
            server.kill()
    table = Table(
        'server', 'A server of axum on one thread, an error a request',
        '', 'requests a second', '× by hand', 'µs of cpu a request', '× by hand',
    )
    for who, label in SERVERS.items():
        cells = []
        for at in (0, 1):
            # Ratios round by round, and of these the middle: what disturbs a round disturbs all of it.
            cells += [middle([one[who][at] for one in rounds]), middle([one[who][at] / one['hand'][at] for one in rounds])]
        table.add(label, *cells)
    return [table]
