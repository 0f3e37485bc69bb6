"""Where no window can be shown, Plenary says why and names the packages that help."""

import sys

import pytest

from planner.errors import UserError
from planner.ui.platform import ALWAYS, ON_X11, check_platform, has_display, missing_packages

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="other systems bring a screen and Qt's libraries")


@linux_only
def test_without_a_display_the_window_is_refused() -> None:
    with pytest.raises(UserError) as refused:
        check_platform({})

    assert refused.value.code == "no-display"
    assert "There is no display" in refused.value.happened
    assert "planner --help" in refused.value.next


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_each_kind_of_display_counts_unless_nothing_is_shown_on_it(name: str) -> None:
    assert has_display({name: ":0"})
    assert not has_display({name: ":0", "QT_QPA_PLATFORM": "offscreen"})


@linux_only
def test_offscreen_needs_no_more_than_is_here() -> None:
    check_platform({"QT_QPA_PLATFORM": "offscreen"})


def test_exactly_the_missing_packages_are_named() -> None:
    def load(name: str) -> None:
        if name in {"libxcb-icccm.so.4", "libGL.so.1"}:
            raise OSError(name)

    assert missing_packages(ALWAYS | ON_X11, load) == ("libgl1", "libxcb-icccm4")


@linux_only
def test_a_library_that_cannot_be_is_missing() -> None:
    assert missing_packages({"libno-such-thing.so.9": "no-such-thing"}) == ("no-such-thing",)


@linux_only
def test_missing_libraries_refuse_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(ALWAYS, "libno-such-thing.so.9", "no-such-thing")

    with pytest.raises(UserError) as refused:
        check_platform({"QT_QPA_PLATFORM": "offscreen"})

    assert refused.value.next == "Install: apt-get install no-such-thing"
