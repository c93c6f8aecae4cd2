"""What one call costs: bodies, responses, look-up, decoding; in instructions and allocations."""

from .table import Table
from .tools import HERE, OUT, each, instructions, run

def build(features, *binaries):
    """The folder of the binaries, built with these features."""
    target = OUT / f'calls-{features}' if features else OUT / 'calls'
    wanted = [word for binary in binaries for word in ('--bin', binary)]
    run('cargo', 'build', '--release', '--manifest-path', HERE / 'Cargo.toml', '--target-dir', target,
        '--features', features, *wanted)
    return target / 'release'


class Calls:
    """All calls, by their names in four words: table, kind, scenario, who."""

    def __init__(self, features):
        self.binaries = build(features, 'count', 'allocations')
        lines = run(self.binaries / 'count').splitlines()
        self.per_call = {name: int(number) for name, number in map(str.split, lines)}

    def names(self, prefix=''):
        return [name for name in self.per_call if name.startswith(prefix)]

    def instructions(self, names):
        """What is measured of each call, by name: the difference of two numbers of calls is that of the calls alone."""
        def cost(name):
            per = self.per_call[name]
            few, more = (100, 1000) if per == 1 else (1, 10_000 // per)
            count = [instructions(self.binaries / 'count', name, times) for times in (few, few + more)]
            return (count[1] - count[0]) / (more * per)

        return each(cost, names)

    def allocations(self):
        lines = map(str.split, run(self.binaries / 'allocations').splitlines())
        return {name: int(count) for name, count, _ in lines}


# Who writes bodies, and in which shape.
WRITERS = {
    'error-core, problem': ('problem', 'ours'),
    'problem_details, problem': ('problem', 'problem_details'),
    'http-api-problem, problem': ('problem', 'http-api-problem'),
    'serde_json::json!, envelope': ('envelope', 'json!'),
}
BODIES = ['static', 'static+id', 'u64+id', '3-issues+id', '1KiB']


def bodies_table(cost, allocated):
    table = Table(
        'bodies', 'A body in the default shape',
        '', 'instructions', '× serde struct', '× by hand', 'allocations', 'serde struct', 'by hand',
    )
    for scenario in BODIES:
        names = [f'body/envelope/{scenario}/{who}' for who in ('ours', 'serde', 'hand')]
        ours, serde, hand = map(cost.get, names)
        table.add(scenario, round(ours), ours / serde, ours / hand, *map(allocated.get, names))
    return table


def shapes_table(cost):
    table = Table('shapes', 'A body in each shape, × a serde struct that gives the same bytes', '', *BODIES)
    for shape in dict.fromkeys(name.split('/')[1] for name in cost if name.startswith('body/')):
        names = [f'body/{shape}/{scenario}' for scenario in BODIES]
        table.add(shape, *(cost[f'{name}/ours'] / cost[f'{name}/serde'] for name in names))
    return table


def peers_table(cost):
    table = Table('peers', 'A body by others, × a serde struct of the same shape', '', *BODIES)
    for label, (shape, who) in WRITERS.items():
        names = [f'body/{shape}/{scenario}' for scenario in BODIES]
        table.add(label, *(cost[f'{name}/{who}'] / cost[f'{name}/serde'] for name in names))
    return table


RESPONSES = {
    'ours': 'error-core, `into_response()`',
    'ours-bare': 'error-core, `to_response()`',
    'headers-only': 'its status and headers, no body',
    'serde': '`(StatusCode, Json(struct))`',
    'json!': '`(StatusCode, Json(json!(…)))`',
    'problem_details': 'problem_details',
    'http-api-problem': 'http-api-problem',
}


def responses_table(cost, allocated):
    heads = ('instructions', '× Json(struct)', 'allocations')
    table = Table('responses', 'A response', '', *(f'{head}, {error}' for error in ('static', 'u64') for head in heads))
    for who, label in RESPONSES.items():
        cells = []
        for error in ('static', 'u64'):
            name, serde = (f'response/axum/{error}/{by}' for by in (who, 'serde'))
            cells += [round(cost[name]), cost[name] / cost[serde], allocated[name]]
        table.add(label, *cells)
    body = cost['response/axum/static/ours-bare'] - cost['response/axum/static/headers-only']
    serde, hand = (body / cost[f'body/envelope/static/{who}'] for who in ('serde', 'hand'))
    table.note = (
        f'Without its status and headers, `to_response()` of a static error costs {body:.0f} instructions: '
        f'{serde:.2f} × the serde struct that gives the body, {hand:.2f} × by hand.'
    )
    return table


def lookup_table(cost):
    table = Table('lookup', 'A spec by its code', '', 'instructions', '× match', '× HashMap')
    for size in (10, 100, 1000):
        for scenario in ('hit', 'miss'):
            ours, match, hashes = (cost[f'lookup/{size}/{scenario}/{who}'] for who in ('ours', 'match', 'hashmap'))
            table.add(f'{scenario} among {size:,}', ours, ours / match, ours / hashes)
    return table


def decode_table(cost, allocated):
    table = Table(
        'decode', 'Reading a body', '', 'instructions', '× serde struct', '× problem_details', 'allocations', 'serde struct',
    )
    for shape in ('problem', 'envelope'):
        for scenario in BODIES[1:4]:
            names = [f'decode/{shape}/{scenario}/{who}' for who in ('ours', 'serde', 'problem_details')]
            ours, serde, peer = map(cost.get, names)
            ratio = ours / peer if peer else None
            table.add(f'{shape}, {scenario}', round(ours), ours / serde, ratio, *map(allocated.get, names[:2]))
    return table


def tables():
    calls = Calls('peers')
    cost, allocated = calls.instructions(calls.per_call), calls.allocations()
    return [
        bodies_table(cost, allocated), shapes_table(cost), peers_table(cost), responses_table(cost, allocated),
        lookup_table(cost), decode_table(cost, allocated),
    ]
