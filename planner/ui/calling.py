"""A second start hands its file to the window that is open already, and leaves."""

import os
from pathlib import Path
from tempfile import gettempdir
from zlib import crc32

HEARD = b"heard\n"
"""What the window answers."""

_PATIENCE_MS = 1000
"""How long a second start waits for the first; one that does not answer is taken for dead."""


def server_name(data_folder: Path) -> str:
    """Name where the window of a user's data folder listens: a pipe, or a socket in the user's folder of sockets.

    Where there is no such folder it lies among temporary files.
    """
    name = f"plenary-{crc32(str(data_folder).encode()):08x}"
    if os.name == "nt":
        return name
    own = Path(os.environ.get("XDG_RUNTIME_DIR") or gettempdir())
    return str((own if own.is_dir() else Path(gettempdir())) / name)


def hand_over(name: str, path: Path | None) -> bool:
    """Give a file, or only the wish to be seen, to the window that listens; False where none does."""
    if os.name != "nt" and not _is_ours(Path(name)):
        return False  # before the first paint, Qt's sockets are loaded only where there may be somebody
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_PATIENCE_MS):
        return False
    socket.write(f"{path.absolute() if path else ''}\n".encode())
    heard = socket.waitForReadyRead(_PATIENCE_MS) and bytes(socket.readLine().data()) == HEARD
    socket.disconnectFromServer()
    return heard


def _is_ours(socket: Path) -> bool:
    """Whether there is a socket of this user; where the folder is everybody's, it may be somebody else's."""
    try:
        return socket.stat().st_uid == os.getuid()
    except OSError:
        return False
