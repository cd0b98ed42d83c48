"""What the arguments of `client.projects` have to keep to."""

from msgspec import Struct

__all__ = [
    "ProjectsGetSpendLimitArguments",
]


class ProjectsGetSpendLimitArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    project_id: str
