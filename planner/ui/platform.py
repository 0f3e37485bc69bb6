"""What Qt needs of a Linux system, asked before Qt is: without it Qt ends the program and says nothing useful."""

import ctypes
import os
import sys
from collections.abc import Callable, Iterable, Mapping

from planner.errors import UserError

ALWAYS = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
"""Libraries that Qt loads on every screen, each with the Debian package that holds it."""

ON_X11 = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
"""Libraries that Qt loads as well to show windows on X11."""

Environment = Mapping[str, str]


def check_platform(environment: Environment = os.environ) -> None:
    """Raise ``UserError`` where no window could be shown: no display, or system libraries are missing."""
    if sys.platform != "linux":
        return
    if not has_display(environment) and not environment.get("QT_QPA_PLATFORM"):
        raise UserError(
            "no-display",
            "There is no display to show a window on.",
            next="Start Plenary on a desktop, or use its commands: see “planner --help”.",
        )
    packages = missing_packages(_needed(environment))
    if packages:
        raise UserError(
            "no-libraries",
            f"The window needs system libraries that this computer lacks: {len(packages)}.",
            next=f"Install: apt-get install {' '.join(packages)}",
        )


def has_display(environment: Environment = os.environ) -> bool:
    """Whether somebody would see a window."""
    if environment.get("QT_QPA_PLATFORM") in {"offscreen", "minimal"}:
        return False
    return sys.platform != "linux" or any(environment.get(name) for name in ("WAYLAND_DISPLAY", "DISPLAY"))


def _needed(environment: Environment) -> Mapping[str, str]:
    chosen = environment.get("QT_QPA_PLATFORM", "")
    on_x11 = chosen.startswith("xcb") or (not chosen and not environment.get("WAYLAND_DISPLAY"))
    return ALWAYS | ON_X11 if on_x11 else ALWAYS


def missing_packages(needed: Mapping[str, str], load: Callable[[str], object] = ctypes.CDLL) -> tuple[str, ...]:
    """Give the packages of the libraries that do not load, in the order given."""
    return tuple(needed[name] for name in _unloadable(needed, load))


def _unloadable(names: Iterable[str], load: Callable[[str], object]) -> Iterable[str]:
    for name in names:
        try:
            load(name)
        except OSError:
            yield name


def main() -> int:
    """Print the packages that windows on X11 miss here, on one line; ``make setup`` installs them."""
    if sys.platform == "linux":
        print(*missing_packages(ALWAYS | ON_X11))
    return 0


if __name__ == "__main__":
    sys.exit(main())
