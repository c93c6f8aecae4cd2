"""Times each document of the large catalogue: the best of three, since a machine may be busy with other things."""

import subprocess
import sys
import time

program = sys.argv[1]
kinds = [
    ['openapi'], ['openapi', '--format', 'yaml'], ['openapi', '--openapi', '3.0', '--shape', 'problem'], ['openapi', '--flat'],
    ['json'], ['json-schema'], ['typescript'], ['rust'], ['markdown'], ['html'],
]
slow = []
for kind in kinds:
    times, size = [], 0
    for _ in range(3):
        begin = time.monotonic()
        size = len(subprocess.run([program, 'export', *kind], check=True, stdout=subprocess.PIPE).stdout)
        times.append(time.monotonic() - begin)
    print(f'{" ".join(kind):45} {min(times) * 1000:6.0f} ms {size / 1e6:7.1f} MB')
    if min(times) >= 1 or size < 5000 * 20:
        slow.append(' '.join(kind))
if slow:
    sys.exit(f'not within a second, or empty: {", ".join(slow)}')
