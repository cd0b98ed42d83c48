"""A bar that shows how far a download is, drawn by a library that many have already."""

from __future__ import annotations

from importlib import import_module
from typing import Any, Final, final

from ..exceptions import ClientError
from ..forks import importing
from ..published import published

__all__ = ["ProgressBar"]


@published
@final
class ProgressBar:
    """Shows on the terminal how far a download is: ``progress=ProgressBar()``.

    It is drawn by tqdm, or by rich where there is no tqdm, and gone on with by the next download.

    Args:
        label: What stands before the bar.

    Raises:
        ClientError: Neither is installed.
    """

    def __init__(self, label: str = "") -> None:
        self._label: Final = label
        self._drawn: _Tqdm | _Rich | None = None
        self._kind: Final = _installed()

    def __call__(self, done: int, total: int | None) -> None:
        """Show that ``done`` bytes have arrived, of ``total`` if that is known."""
        if self._drawn is None:
            self._drawn = self._kind(self._label)
        self._drawn.show(done, total)
        if done == total:
            self.close()

    def close(self) -> None:
        """Leave the bar as it is; needed only where a download failed or has no known size."""
        if self._drawn is not None:
            self._drawn.close()
            self._drawn = None


def _installed() -> type[_Tqdm | _Rich]:
    for name, kind in (("tqdm", _Tqdm), ("rich.progress", _Rich)):
        try:
            with importing:
                import_module(name)
        except ImportError:
            continue
        return kind
    raise ClientError("ProgressBar takes tqdm or rich: install one of them")


class _Tqdm:
    def __init__(self, label: str) -> None:
        module: Any = import_module("tqdm")
        self._bar = module.tqdm(desc=label or None, unit="B", unit_scale=True)

    def show(self, done: int, total: int | None) -> None:
        self._bar.total = total
        self._bar.update(done - self._bar.n)

    def close(self) -> None:
        self._bar.close()


class _Rich:
    def __init__(self, label: str) -> None:
        module: Any = import_module("rich.progress")
        self._bar = module.Progress(
            "{task.description}",
            module.BarColumn(),
            module.DownloadColumn(),
            module.TransferSpeedColumn(),
        )
        self._task = self._bar.add_task(label, total=None)
        self._bar.start()

    def show(self, done: int, total: int | None) -> None:
        self._bar.update(self._task, completed=done, total=total)

    def close(self) -> None:
        self._bar.stop()
