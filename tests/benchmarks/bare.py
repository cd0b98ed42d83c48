"""What somebody would write by hand with msgspec and nothing else: the limit to measure against."""

from __future__ import annotations

import datetime as dt  # noqa: TC003  # msgspec resolves the annotations
from enum import StrEnum
from typing import Annotated, Any, Literal
from urllib.parse import urlencode

from msgspec import UNSET, Meta, Struct, UnsetType, convert
from msgspec.json import Decoder, Encoder


class RecordingStatus(StrEnum):
    INVOKED = "INVOKED"
    RECORDING = "RECORDING"
    UPLOADING = "UPLOADING"
    UPLOADED = "UPLOADED"
    ERRORED = "ERRORED"
    PAUSED = "PAUSED"


class MeetingStatus(StrEnum):
    ACTIVE = "ACTIVE"
    INACTIVE = "INACTIVE"


class StorageType(StrEnum):
    AWS = "aws"
    AZURE = "azure"
    DIGITALOCEAN = "digitalocean"
    GCS = "gcs"
    SFTP = "sftp"
    CLOUDFLARE = "cloudflare"


class AuthMethod(StrEnum):
    KEY = "KEY"
    PASSWORD = "PASSWORD"


class Meeting(Struct, kw_only=True):
    id: str
    created_at: dt.datetime
    updated_at: dt.datetime
    live_stream_on_start: bool | UnsetType = UNSET
    persist_chat: bool | UnsetType = UNSET
    record_on_start: bool | UnsetType = UNSET
    session_keep_alive_time_in_secs: int | float | UnsetType = UNSET
    status: MeetingStatus | UnsetType = UNSET
    summarize_on_end: bool | UnsetType = UNSET
    title: str | UnsetType = UNSET


class StorageConfig(Struct, kw_only=True):
    type: StorageType
    access_key: str | UnsetType = UNSET
    auth_method: AuthMethod | UnsetType = UNSET
    bucket: str | UnsetType = UNSET
    host: str | UnsetType = UNSET
    password: str | UnsetType = UNSET
    path: str | UnsetType = UNSET
    port: int | float | UnsetType = UNSET
    private_key: str | UnsetType = UNSET
    region: str | UnsetType = UNSET
    secret: str | UnsetType = UNSET
    username: str | UnsetType = UNSET


class Recording(Struct, kw_only=True):
    id: str
    audio_download_url: str | None
    download_url: str | list[Any] | None
    download_url_expiry: dt.datetime | None
    file_size: int | float | None
    invoked_time: dt.datetime
    output_file_name: str
    session_id: str | None
    started_time: dt.datetime | None
    status: RecordingStatus
    stopped_time: dt.datetime | None
    meeting: Meeting | UnsetType = UNSET
    recording_duration: int | UnsetType = UNSET
    start_reason: dict[str, Any] | UnsetType = UNSET
    stop_reason: dict[str, Any] | UnsetType = UNSET
    storage_config: StorageConfig | UnsetType | None = UNSET


class Paging(Struct, kw_only=True):
    start_offset: int
    end_offset: int
    total_count: int


class Page(Struct, kw_only=True):
    success: bool
    data: list[Recording]
    paging: Paging


class Result(Struct, kw_only=True):
    success: bool
    data: Recording


# Requests: the rules below count where one is converted, and cost nothing where one is made.
class AudioConfig(Struct, kw_only=True, forbid_unknown_fields=True):
    channel: Literal["mono", "stereo"] | UnsetType = UNSET
    codec: Literal["MP3", "AAC"] | UnsetType = UNSET
    export_file: bool | UnsetType = UNSET


class InteractiveConfig(Struct, kw_only=True, forbid_unknown_fields=True):
    type: Literal["ID3"] | UnsetType = UNSET


class BucketConfig(Struct, kw_only=True, forbid_unknown_fields=True):
    enabled: bool


class RtmpOutConfig(Struct, kw_only=True, forbid_unknown_fields=True):
    rtmp_url: str | UnsetType = UNSET


class StorageTarget(Struct, kw_only=True, forbid_unknown_fields=True):
    type: Literal["aws", "azure", "digitalocean", "gcs", "sftp", "cloudflare"]
    access_key: str | UnsetType = UNSET
    auth_method: Literal["KEY", "PASSWORD"] | UnsetType = UNSET
    bucket: str | UnsetType = UNSET
    host: str | UnsetType = UNSET
    password: str | UnsetType = UNSET
    path: str | UnsetType = UNSET
    port: float | UnsetType = UNSET
    private_key: str | UnsetType = UNSET
    region: str | UnsetType = UNSET
    secret: str | UnsetType = UNSET
    username: str | UnsetType = UNSET


class WatermarkSize(Struct, kw_only=True, forbid_unknown_fields=True):
    height: Annotated[int, Meta(ge=1)] | UnsetType = UNSET
    width: Annotated[int, Meta(ge=1)] | UnsetType = UNSET


class Watermark(Struct, kw_only=True, forbid_unknown_fields=True):
    position: Literal["left top", "right top", "left bottom", "right bottom"] | UnsetType = UNSET
    size: WatermarkSize | UnsetType = UNSET
    url: str | UnsetType = UNSET


class VideoConfig(Struct, kw_only=True, forbid_unknown_fields=True):
    codec: Literal["H264", "VP8"] | UnsetType = UNSET
    export_file: bool | UnsetType = UNSET
    height: Annotated[int, Meta(ge=1, le=1920)] | UnsetType = UNSET
    watermark: Watermark | UnsetType = UNSET
    width: Annotated[int, Meta(ge=1, le=1920)] | UnsetType = UNSET


class Start(Struct, kw_only=True, forbid_unknown_fields=True):
    meeting_id: str | UnsetType = UNSET
    allow_multiple_recordings: bool | UnsetType = UNSET
    audio_config: AudioConfig | UnsetType = UNSET
    file_name_prefix: str | UnsetType = UNSET
    interactive_config: InteractiveConfig | UnsetType = UNSET
    max_seconds: Annotated[int, Meta(ge=60, le=86400)] | UnsetType = UNSET
    realtimekit_bucket_config: BucketConfig | UnsetType = UNSET
    rtmp_out_config: RtmpOutConfig | UnsetType = UNSET
    storage_config: StorageTarget | UnsetType | None = UNSET
    url: str | UnsetType = UNSET
    video_config: VideoConfig | UnsetType = UNSET


decode_page = Decoder(Page).decode
decode_result = Decoder(Result).decode
encode = Encoder().encode
_BASE = "https://api.cloudflare.com/client/v4"


def list_url(account_id: str, app_id: str, *, status: list[str], **filters: object) -> str:
    """Spell the URL of a list as one would by hand."""
    query = urlencode({**filters, "status": ",".join(status)}, safe=",")
    return f"{_BASE}/accounts/{account_id}/realtime/kit/{app_id}/recordings?{query}"


class Checking:
    """Takes what our resource takes; checks it with msgspec and encodes it, and nothing more."""

    def start_recordings(self, app_id: str, *, account_id: str, **settings: object) -> bytes:
        del app_id, account_id
        return encode(convert(settings, Start))
