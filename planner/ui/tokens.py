"""The colours that the window is made of."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tokens:
    """One set of colours; ``kinds`` are (bar, ground) by family of session."""

    window: str
    panel: str
    hairline: str
    line: str
    ink: str
    grey: str
    faint: str
    accent: str
    accent_tint: str
    stop: str
    stop_tint: str
    warn: str
    warn_tint: str
    done: str
    done_tint: str
    kinds: Mapping[str, tuple[str, str]]


LIGHT = Tokens(
    window="#f4f5f7",
    panel="#ffffff",
    hairline="#eef0f3",
    line="#d9dde3",
    ink="#1c2430",
    grey="#525c6b",
    faint="#9aa3af",
    accent="#1f5f99",
    accent_tint="#e6eff8",
    stop="#b42318",
    stop_tint="#fdecea",
    warn="#8f4a05",
    warn_tint="#fdf3e3",
    done="#1f7a4d",
    done_tint="#e5f4ec",
    kinds={
        "plenary": ("#3b5b7a", "#e9eff5"),
        "panel": ("#1f5f99", "#e4eef8"),
        "debate": ("#8a5a00", "#f8f0dd"),
        "break": ("#8a94a3", "#f3f4f6"),
        "screening": ("#6c3f8f", "#f0e8f6"),
        "side": ("#17716b", "#e1f2f0"),
    },
)

DARK = Tokens(
    window="#15191f",
    panel="#1c2129",
    hairline="#242a33",
    line="#2d343f",
    ink="#e7eaee",
    grey="#98a2b0",
    faint="#5d6673",
    accent="#6fb1ec",
    accent_tint="#1e3147",
    stop="#ff8a7a",
    stop_tint="#3b2220",
    warn="#f2b45c",
    warn_tint="#38290f",
    done="#6fd19e",
    done_tint="#173326",
    kinds={
        "plenary": ("#9db7d2", "#232c37"),
        "panel": ("#7db8ee", "#1b2d40"),
        "debate": ("#e3b45a", "#332a17"),
        "break": ("#7d8795", "#20252d"),
        "screening": ("#c79be6", "#2c2236"),
        "side": ("#6bc8bf", "#16302e"),
    },
)
