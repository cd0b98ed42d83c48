"""Names as a stage: from the IR, the config and the lock to every Python identifier."""

from __future__ import annotations

from specpress.naming.defaults import complete
from specpress.naming.lock import NOTHING_LOCKED, LockedNames
from specpress.naming.members import BODY, body_struct
from specpress.naming.methods.resources import module_name
from specpress.naming.model import MethodName, Names, ResourceName
from specpress.naming.resolve import resolve

__all__ = [
    "BODY",
    "NOTHING_LOCKED",
    "LockedNames",
    "MethodName",
    "Names",
    "ResourceName",
    "body_struct",
    "complete",
    "module_name",
    "resolve",
]
