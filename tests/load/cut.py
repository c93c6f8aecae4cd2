"""Connections that are cut: in the head, in the body, before the answer is read. PORT SECONDS"""

import socket
import struct
import sys
import time

HEAD = b"POST /orders HTTP/1.1\r\nHost: shop\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n"
CUTS = [b"GET /users", HEAD, HEAD + b'{"user_id":', b"GET /revenue HTTP/1.1\r\nHost: shop\r\n\r\n"]

port, seconds = int(sys.argv[1]), float(sys.argv[2])
end, cut = time.monotonic() + seconds, 0
while time.monotonic() < end:
    with socket.create_connection(("127.0.0.1", port)) as connection:
        # Without lingering, closing resets the connection.
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        connection.sendall(CUTS[cut % len(CUTS)])
    cut += 1
    time.sleep(0.005)
print(f"cut: {cut}")
