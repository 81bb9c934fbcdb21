"""Keep parsed language files in the user's cache: YAML takes longer to parse than a small run to finish.

A kept file is named by the digest of what it was made from, so it is never stale. Whatever goes wrong
with the cache only costs time.
"""

import contextlib
import os
import sys
import tempfile
from collections.abc import Iterator
from contextvars import ContextVar
from hashlib import blake2b
from pathlib import Path

from checker import __version__

OFF = "CHECKER_NO_CACHE"
"""Environment variable: when set to anything, nothing is kept and nothing kept is used."""
_APPLICATION = "checker"
_bypassed: ContextVar[bool] = ContextVar("bypassed", default=False)


def kept(source: bytes) -> bytes | None:
    """What was kept for this source text; None when there is nothing."""
    if _off():
        return None
    with contextlib.suppress(OSError):
        return _path(source).read_bytes()
    return None


def keep(source: bytes, made: bytes) -> None:
    """Keep what was made from a source text, so that a reader sees all of it or none."""
    if _off():
        return
    with contextlib.suppress(OSError):
        path = _path(source)
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, draft = tempfile.mkstemp(dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(made)
        Path(draft).replace(path)


@contextlib.contextmanager
def bypassed() -> Iterator[None]:
    """Until the end of the block, nothing is kept and nothing kept is used."""
    before = _bypassed.set(True)
    try:
        yield
    finally:
        _bypassed.reset(before)


def _off() -> bool:
    return _bypassed.get() or bool(os.environ.get(OFF))


def folder() -> Path:
    """The folder of the cache: XDG's, or the platform's own."""
    if os.environ.get("XDG_CACHE_HOME"):
        return Path(os.environ["XDG_CACHE_HOME"]) / _APPLICATION
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", tempfile.gettempdir())) / _APPLICATION
    return Path(os.path.expanduser("~")) / ".cache" / _APPLICATION  # noqa: PTH111 -- Path.home() raises without a home


def _path(source: bytes) -> Path:
    return folder() / f"{blake2b(source + __version__.encode(), digest_size=16).hexdigest()}.msgpack"
