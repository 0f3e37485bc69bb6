"""The window that is open already, as later starts find it."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from planner.ui.calling import HEARD


class Instance(QObject):
    """Listens for later starts; ``called`` gives the path that one hands over, None where it has none."""

    called = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        """Listen under a name; the socket of a window that is gone is taken over."""
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        if not self._server.listen(name):
            QLocalServer.removeServer(name)
            self._server.listen(name)

    @property
    def listening(self) -> bool:
        """Whether later starts find this window; where they do not, they open one of their own."""
        return self._server.isListening()

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _greet(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.readyRead.connect(self._hear)
            caller.disconnected.connect(caller.deleteLater)

    def _hear(self) -> None:
        caller = self.sender()
        assert isinstance(caller, QLocalSocket)
        if caller.canReadLine():
            words = bytes(caller.readLine().data()).decode(errors="replace").rstrip("\n")
            caller.write(HEARD)
            caller.flush()
            self.called.emit(Path(words) if words else None)
