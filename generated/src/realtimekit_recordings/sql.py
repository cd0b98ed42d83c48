"""The API as tables: what `sql` of a client knows, and `connect` as DB-API 2.0 has it."""

from __future__ import annotations

from . import types
from ._runtime.sql.catalogue import Catalogue, Method, Order, Parameter, Range, Table
from ._runtime.sql.client import SqlError, SqlLimitError
from ._runtime.sql.dbapi import (
    BINARY,
    DATETIME,
    NUMBER,
    ROWID,
    STRING,
    Connection,
    Cursor,
    DatabaseError,
    DataError,
    Error,
    IntegrityError,
    InterfaceError,
    InternalError,
    NotSupportedError,
    OperationalError,
    ProgrammingError,
    Warning,
    apilevel,
    connect,
    paramstyle,
    threadsafety,
)

__all__ = [
    "BINARY",
    "CATALOGUE",
    "DATETIME",
    "NUMBER",
    "ROWID",
    "STRING",
    "Connection",
    "Cursor",
    "DataError",
    "DatabaseError",
    "Error",
    "IntegrityError",
    "InterfaceError",
    "InternalError",
    "NotSupportedError",
    "OperationalError",
    "ProgrammingError",
    "SqlError",
    "SqlLimitError",
    "Warning",
    "apilevel",
    "connect",
    "paramstyle",
    "threadsafety",
]

CATALOGUE = Catalogue(
    provider="cloudflare",
    tables=(
        Table(
            name="realtime_kit.recordings",
            row=lambda: types.Recording,
            key="id",
            selects=(
                Method(
                    path=("realtime_kit", "recordings", "get_recordings"),
                    parameters=(
                        Parameter("app_id", required=True, held=True),
                        Parameter("account_id", required=True, held=True),
                        Parameter("end_time", "instant"),
                        Parameter("expired", "boolean"),
                        Parameter("meeting_id"),
                        Parameter("page_no", "number"),
                        Parameter("per_page", "number"),
                        Parameter("search"),
                        Parameter("sort_by"),
                        Parameter("sort_order"),
                        Parameter("start_time", "instant"),
                        Parameter("status", many=True),
                    ),
                    items=("data",),
                    page="page_no",
                    many=True,
                    hints={"status": "status"},
                    ranges={"invoked_time": Range("start_time", "end_time")},
                    order={
                        "invoked_time": Order("sort_by", "invokedTime", "sort_order", "ASC", "DESC")
                    },
                    lacks=("start_reason", "stop_reason"),
                ),
                Method(
                    path=("realtime_kit", "recordings", "get_one_recording"),
                    parameters=(
                        Parameter("recording_id", required=True),
                        Parameter("account_id", required=True, held=True),
                        Parameter("app_id", required=True, held=True),
                    ),
                    items=("data",),
                    keys={"id": "recording_id"},
                    lacks=("meeting",),
                ),
            ),
            verbs={
                "INSERT": (
                    Method(
                        path=("realtime_kit", "recordings", "start_recordings"),
                        parameters=(
                            Parameter("app_id", required=True, held=True),
                            Parameter("account_id", required=True, held=True),
                            Parameter("allow_multiple_recordings", "boolean"),
                            Parameter("audio_config", "json"),
                            Parameter("file_name_prefix"),
                            Parameter("interactive_config", "json"),
                            Parameter("max_seconds", "integer"),
                            Parameter("meeting_id"),
                            Parameter("realtimekit_bucket_config", "json"),
                            Parameter("rtmp_out_config", "json"),
                            Parameter("storage_config", "json"),
                            Parameter("url"),
                            Parameter("video_config", "json"),
                        ),
                        items=("data",),
                    ),
                ),
                "REPLACE": (
                    Method(
                        path=("realtime_kit", "recordings", "pause_resume_stop_recording"),
                        parameters=(
                            Parameter("recording_id", required=True),
                            Parameter("account_id", required=True, held=True),
                            Parameter("app_id", required=True, held=True),
                            Parameter("action", required=True),
                        ),
                        items=("data",),
                        keys={"id": "recording_id"},
                    ),
                ),
            },
            execs={
                "create_track": Method(
                    path=("realtime_kit", "recordings", "start_track_recording"),
                    parameters=(
                        Parameter("app_id", required=True, held=True),
                        Parameter("account_id", required=True, held=True),
                        Parameter("layers", "json", required=True),
                        Parameter("meeting_id", required=True),
                        Parameter("max_seconds", "number"),
                    ),
                ),
                "get_recordings": Method(
                    path=("realtime_kit", "recordings", "get_recordings"),
                    parameters=(
                        Parameter("app_id", required=True, held=True),
                        Parameter("account_id", required=True, held=True),
                        Parameter("end_time", "instant"),
                        Parameter("expired", "boolean"),
                        Parameter("meeting_id"),
                        Parameter("page_no", "number"),
                        Parameter("per_page", "number"),
                        Parameter("search"),
                        Parameter("sort_by"),
                        Parameter("sort_order"),
                        Parameter("start_time", "instant"),
                        Parameter("status", many=True),
                    ),
                    items=("data",),
                    page="page_no",
                    many=True,
                ),
                "start_recordings": Method(
                    path=("realtime_kit", "recordings", "start_recordings"),
                    parameters=(
                        Parameter("app_id", required=True, held=True),
                        Parameter("account_id", required=True, held=True),
                        Parameter("allow_multiple_recordings", "boolean"),
                        Parameter("audio_config", "json"),
                        Parameter("file_name_prefix"),
                        Parameter("interactive_config", "json"),
                        Parameter("max_seconds", "integer"),
                        Parameter("meeting_id"),
                        Parameter("realtimekit_bucket_config", "json"),
                        Parameter("rtmp_out_config", "json"),
                        Parameter("storage_config", "json"),
                        Parameter("url"),
                        Parameter("video_config", "json"),
                    ),
                    items=("data",),
                ),
                "get_active_recordings": Method(
                    path=("realtime_kit", "recordings", "get_active_recordings"),
                    parameters=(
                        Parameter("meeting_id", required=True),
                        Parameter("account_id", required=True, held=True),
                        Parameter("app_id", required=True, held=True),
                    ),
                    items=("data",),
                ),
                "start_track_recording": Method(
                    path=("realtime_kit", "recordings", "start_track_recording"),
                    parameters=(
                        Parameter("app_id", required=True, held=True),
                        Parameter("account_id", required=True, held=True),
                        Parameter("layers", "json", required=True),
                        Parameter("meeting_id", required=True),
                        Parameter("max_seconds", "number"),
                    ),
                ),
                "get_one_recording": Method(
                    path=("realtime_kit", "recordings", "get_one_recording"),
                    parameters=(
                        Parameter("recording_id", required=True),
                        Parameter("account_id", required=True, held=True),
                        Parameter("app_id", required=True, held=True),
                    ),
                    items=("data",),
                ),
                "pause_resume_stop_recording": Method(
                    path=("realtime_kit", "recordings", "pause_resume_stop_recording"),
                    parameters=(
                        Parameter("recording_id", required=True),
                        Parameter("account_id", required=True, held=True),
                        Parameter("app_id", required=True, held=True),
                        Parameter("action", required=True),
                    ),
                    items=("data",),
                ),
                "pause_recording": Method(
                    path=("realtime_kit", "recordings", "pause_recording"),
                    parameters=(
                        Parameter("recording_id", required=True),
                        Parameter("account_id", required=True, held=True),
                        Parameter("app_id", required=True, held=True),
                    ),
                ),
                "resume_recording": Method(
                    path=("realtime_kit", "recordings", "resume_recording"),
                    parameters=(
                        Parameter("recording_id", required=True),
                        Parameter("account_id", required=True, held=True),
                        Parameter("app_id", required=True, held=True),
                    ),
                ),
                "stop_recording": Method(
                    path=("realtime_kit", "recordings", "stop_recording"),
                    parameters=(
                        Parameter("recording_id", required=True),
                        Parameter("account_id", required=True, held=True),
                        Parameter("app_id", required=True, held=True),
                    ),
                ),
                "wait_until_uploaded": Method(
                    path=("realtime_kit", "recordings", "wait_until_uploaded"),
                    parameters=(
                        Parameter("recording_id", required=True),
                        Parameter("account_id", required=True, held=True),
                        Parameter("app_id", required=True, held=True),
                    ),
                ),
                "stop_active_recording": Method(
                    path=("realtime_kit", "recordings", "stop_active_recording"),
                    parameters=(
                        Parameter("meeting_id", required=True),
                        Parameter("account_id", required=True, held=True),
                        Parameter("app_id", required=True, held=True),
                    ),
                ),
                "start_or_get_active": Method(
                    path=("realtime_kit", "recordings", "start_or_get_active"),
                    parameters=(
                        Parameter("app_id", required=True, held=True),
                        Parameter("account_id", required=True, held=True),
                        Parameter("meeting_id", required=True),
                        Parameter("audio_config", "json"),
                        Parameter("file_name_prefix"),
                        Parameter("interactive_config", "json"),
                        Parameter("max_seconds", "integer"),
                        Parameter("realtimekit_bucket_config", "json"),
                        Parameter("rtmp_out_config", "json"),
                        Parameter("storage_config", "json"),
                        Parameter("url"),
                        Parameter("video_config", "json"),
                    ),
                ),
            },
        ),
        Table(
            name="realtime_kit.recordings_active_recording",
            row=lambda: types.Recording,
            key="id",
            selects=(
                Method(
                    path=("realtime_kit", "recordings", "get_active_recordings"),
                    parameters=(
                        Parameter("meeting_id", required=True),
                        Parameter("account_id", required=True, held=True),
                        Parameter("app_id", required=True, held=True),
                    ),
                    items=("data",),
                ),
            ),
            execs={
                "get_active_recordings": Method(
                    path=("realtime_kit", "recordings", "get_active_recordings"),
                    parameters=(
                        Parameter("meeting_id", required=True),
                        Parameter("account_id", required=True, held=True),
                        Parameter("app_id", required=True, held=True),
                    ),
                    items=("data",),
                )
            },
        ),
        Table(
            name="realtime_kit.recordings_track",
            verbs={
                "INSERT": (
                    Method(
                        path=("realtime_kit", "recordings", "start_track_recording"),
                        parameters=(
                            Parameter("app_id", required=True, held=True),
                            Parameter("account_id", required=True, held=True),
                            Parameter("layers", "json", required=True),
                            Parameter("meeting_id", required=True),
                            Parameter("max_seconds", "number"),
                        ),
                    ),
                )
            },
            execs={
                "start_track_recording": Method(
                    path=("realtime_kit", "recordings", "start_track_recording"),
                    parameters=(
                        Parameter("app_id", required=True, held=True),
                        Parameter("account_id", required=True, held=True),
                        Parameter("layers", "json", required=True),
                        Parameter("meeting_id", required=True),
                        Parameter("max_seconds", "number"),
                    ),
                )
            },
        ),
    ),
)
