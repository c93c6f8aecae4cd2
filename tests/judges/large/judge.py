"""Times each document of the large catalogue: the best of three, since a machine may be busy with other things."""

import subprocess
import sys
import time

program = sys.argv[1]
shapes = ['envelope', 'envelope-camel', 'flat', 'problem', 'json-api', 'google-rpc', 'errno', 'errno-nested']
kinds = [
    *([kind, '--shape', shape] for kind in ('openapi', 'json-schema') for shape in shapes),
    ['openapi', '--format', 'json'], ['openapi', '--openapi', '3.0', '--shape', 'problem'], ['openapi', '--flat'],
    ['json'], ['typescript'], ['rust'], ['markdown'], ['html'],
]
slow = []
for kind in kinds:
    times, document = [], b''
    for _ in range(3):
        begin = time.monotonic()
        document = subprocess.run([program, 'export', *kind], check=True, stdout=subprocess.PIPE).stdout
        times.append(time.monotonic() - begin)
    print(f'{" ".join(kind):45} {min(times) * 1000:6.0f} ms {len(document) / 1e6:7.1f} MB')
    # The bodies of these two have no code, so neither has their schema.
    is_whole = b'thing_4999_of_many' in document.lower() or kind[0] == 'json-schema' and kind[-1].startswith('errno')
    if min(times) >= 1 or not is_whole:
        slow.append(' '.join(kind))
if slow:
    sys.exit(f'not within a second, or not whole: {", ".join(slow)}')
