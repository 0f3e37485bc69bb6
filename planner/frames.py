"""Messages between this program and its own children over a pipe: a length, then a pickle. Both ends are trusted."""

import pickle
import struct
from typing import Any, BinaryIO

_LENGTH = struct.Struct(">Q")


def send(channel: Any, message: object) -> None:
    """Write one message."""
    data = pickle.dumps(message, protocol=pickle.HIGHEST_PROTOCOL)
    channel.write(_LENGTH.pack(len(data)) + data)
    channel.flush()


def receive(channel: BinaryIO) -> Any:
    """Read one message; raises ``EOFError`` where the other end has gone."""
    (length,) = _LENGTH.unpack(_exactly(channel, _LENGTH.size))
    return pickle.loads(_exactly(channel, length))  # noqa: S301 - only our own parent or child writes here


def _exactly(channel: BinaryIO, size: int) -> bytes:
    data = bytearray()
    while len(data) < size:
        part = channel.read(size - len(data))
        if not part:
            raise EOFError
        data += part
    return bytes(data)
