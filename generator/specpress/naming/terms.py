"""What an operation offers to be named by, before anything else is considered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from specpress.naming.words.identifiers import Words


class OperationTerms(msgspec.Struct, frozen=True, kw_only=True):
    """The words that the names of an operation's method and types are made of.

    ``method``: candidates for the method, best first. ``stems``: what the names of its types begin
    with; the longer ones are for types whose first candidates others have. ``items``: what one of
    the items is called that the operation answers with, best first. ``qualifier``: what tells it
    from the same operation with other media types.
    """

    method: tuple[Words, ...]
    stems: tuple[Words, ...]
    items: tuple[Words, ...]
    qualifier: Words = ()
