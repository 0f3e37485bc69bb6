"""Work that makes a great many small things, all of which stay."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def undisturbed() -> Iterator[None]:
    """Keep the garbage collector away: it would walk the rows of a long list over and over, and find nothing."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.freeze()  # with the next line: what was made meanwhile counts as old, and is not walked at once
            gc.unfreeze()
            gc.enable()
