"""Names as a stage: from the IR, the config and the lock to every Python identifier.

``resolve`` asks the wings: ``methods`` and ``types`` for what operations and declarations are
called, ``members`` for the names inside of them; ``words`` is beneath all. Who gets a name that
several want is decided in ``scope``. What is exported here is what other rooms may use.
"""

from __future__ import annotations

from specpress.naming.codes import RENAMED_UNKNOWN
from specpress.naming.defaults import complete
from specpress.naming.lock import NOTHING_LOCKED, LockedNames
from specpress.naming.lost import report_lost
from specpress.naming.members import BODY, body_struct
from specpress.naming.methods.resources import module_name
from specpress.naming.model import MethodName, Names, ResourceName
from specpress.naming.resolve import resolve

__all__ = [
    "BODY",
    "NOTHING_LOCKED",
    "RENAMED_UNKNOWN",
    "LockedNames",
    "MethodName",
    "Names",
    "ResourceName",
    "body_struct",
    "complete",
    "module_name",
    "report_lost",
    "resolve",
]
