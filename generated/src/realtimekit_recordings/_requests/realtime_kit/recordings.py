"""What the arguments of `client.realtime_kit.recordings` have to keep to."""

from typing import Annotated, ClassVar, Literal, TypeAlias

from msgspec import Meta, Struct

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.times import DateTimeText

__all__ = [
    "AudioChannel",
    "AudioCodec",
    "AudioConfig",
    "InteractiveConfig",
    "InteractiveConfigType",
    "RealtimekitBucketConfig",
    "RecordingAction",
    "RecordingSortBy",
    "RecordingStatusFilter",
    "RecordingsGetActiveRecordingsArguments",
    "RecordingsGetOneRecordingArguments",
    "RecordingsGetRecordingsArguments",
    "RecordingsPauseResumeStopRecordingArguments",
    "RecordingsStartRecordingsArguments",
    "RecordingsStartTrackRecordingArguments",
    "RtmpOutConfig",
    "SortOrder",
    "StorageAuthMethod",
    "StorageConfig",
    "StorageType",
    "TrackLayer",
    "TrackOutput",
    "TrackOutputType",
    "VideoCodec",
    "VideoConfig",
    "Watermark",
    "WatermarkPosition",
    "WatermarkSize",
]

AudioChannel: TypeAlias = Literal["mono", "stereo"]

AudioCodec: TypeAlias = Literal["MP3", "AAC"]


class AudioConfig(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    channel: AudioChannel | UnsetType = UNSET
    codec: AudioCodec | UnsetType = UNSET
    export_file: bool | UnsetType = UNSET


InteractiveConfigType: TypeAlias = Literal["ID3"]


class InteractiveConfig(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    type: InteractiveConfigType | UnsetType = UNSET


class RealtimekitBucketConfig(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    enabled: bool


RecordingAction: TypeAlias = Literal["stop", "pause", "resume"]

RecordingSortBy: TypeAlias = Literal["invokedTime"]

RecordingStatusFilter: TypeAlias = Literal[
    "INVOKED", "RECORDING", "UPLOADING", "UPLOADED", "ERRORED", "PAUSED"
]


class RtmpOutConfig(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    rtmp_url: str | UnsetType = UNSET


SortOrder: TypeAlias = Literal["ASC", "DESC"]

StorageAuthMethod: TypeAlias = Literal["KEY", "PASSWORD"]

StorageType: TypeAlias = Literal["aws", "azure", "digitalocean", "gcs", "sftp", "cloudflare"]


class StorageConfig(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    type: StorageType
    access_key: str | UnsetType = UNSET
    auth_method: StorageAuthMethod | UnsetType = UNSET
    bucket: str | UnsetType = UNSET
    host: str | UnsetType = UNSET
    password: str | UnsetType = UNSET
    path: str | UnsetType = UNSET
    port: float | UnsetType = UNSET
    private_key: str | UnsetType = UNSET
    region: str | UnsetType = UNSET
    secret: str | UnsetType = UNSET
    username: str | UnsetType = UNSET


TrackOutputType: TypeAlias = Literal["REALTIMEKIT_BUCKET", "STORAGE_CONFIG"]


class TrackOutput(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    storage_config: StorageConfig | UnsetType | None = UNSET
    type: TrackOutputType | UnsetType = UNSET


class TrackLayer(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    file_name_prefix: str | UnsetType = UNSET
    outputs: list[TrackOutput] | UnsetType = UNSET


VideoCodec: TypeAlias = Literal["H264", "VP8"]

WatermarkPosition: TypeAlias = Literal["left top", "right top", "left bottom", "right bottom"]


class WatermarkSize(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    height: Annotated[int, Meta(ge=1)] | UnsetType = UNSET
    width: Annotated[int, Meta(ge=1)] | UnsetType = UNSET


class Watermark(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    position: WatermarkPosition | UnsetType = UNSET
    size: WatermarkSize | UnsetType = UNSET
    url: str | UnsetType = UNSET


class VideoConfig(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    codec: VideoCodec | UnsetType = UNSET
    export_file: bool | UnsetType = UNSET
    height: Annotated[int, Meta(ge=1, le=1920)] | UnsetType = UNSET
    watermark: Watermark | UnsetType = UNSET
    width: Annotated[int, Meta(ge=1, le=1920)] | UnsetType = UNSET


class RecordingsGetRecordingsArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    app_id: Annotated[str, Meta(max_length=36)]
    account_id: Annotated[str, Meta(max_length=32)]
    end_time: DateTimeText | UnsetType = UNSET
    expired: bool | UnsetType = UNSET
    meeting_id: str | UnsetType = UNSET
    page_no: Annotated[float, Meta(ge=0)] | UnsetType = UNSET
    per_page: Annotated[float, Meta(ge=0)] | UnsetType = UNSET
    search: str | UnsetType = UNSET
    sort_by: RecordingSortBy | UnsetType = UNSET
    sort_order: SortOrder | UnsetType = UNSET
    start_time: DateTimeText | UnsetType = UNSET
    status: list[RecordingStatusFilter] | UnsetType = UNSET


class RecordingsStartRecordingsArguments(
    Struct, kw_only=True, forbid_unknown_fields=True, gc=False
):
    __secrets__: ClassVar[tuple[str, ...]] = (
        "access_key",
        "password",
        "private_key",
        "rtmp_url",
        "secret",
    )

    app_id: Annotated[str, Meta(max_length=36)]
    account_id: Annotated[str, Meta(max_length=32)]
    allow_multiple_recordings: bool | UnsetType = UNSET
    audio_config: AudioConfig | UnsetType = UNSET
    file_name_prefix: str | UnsetType = UNSET
    interactive_config: InteractiveConfig | UnsetType = UNSET
    max_seconds: Annotated[int, Meta(ge=60, le=86400)] | UnsetType = UNSET
    meeting_id: str | UnsetType = UNSET
    realtimekit_bucket_config: RealtimekitBucketConfig | UnsetType = UNSET
    rtmp_out_config: RtmpOutConfig | UnsetType = UNSET
    storage_config: StorageConfig | UnsetType | None = UNSET
    url: str | UnsetType = UNSET
    video_config: VideoConfig | UnsetType = UNSET


class RecordingsGetActiveRecordingsArguments(
    Struct, kw_only=True, forbid_unknown_fields=True, gc=False
):
    meeting_id: str
    account_id: Annotated[str, Meta(max_length=32)]
    app_id: Annotated[str, Meta(max_length=36)]


class RecordingsStartTrackRecordingArguments(
    Struct, kw_only=True, forbid_unknown_fields=True, gc=False
):
    __secrets__: ClassVar[tuple[str, ...]] = ("access_key", "password", "private_key", "secret")

    app_id: Annotated[str, Meta(max_length=36)]
    account_id: Annotated[str, Meta(max_length=32)]
    layers: dict[str, TrackLayer]
    meeting_id: str
    max_seconds: float | UnsetType = UNSET


class RecordingsGetOneRecordingArguments(
    Struct, kw_only=True, forbid_unknown_fields=True, gc=False
):
    recording_id: str
    account_id: Annotated[str, Meta(max_length=32)]
    app_id: Annotated[str, Meta(max_length=36)]


class RecordingsPauseResumeStopRecordingArguments(
    Struct, kw_only=True, forbid_unknown_fields=True, gc=False
):
    recording_id: str
    account_id: Annotated[str, Meta(max_length=32)]
    app_id: Annotated[str, Meta(max_length=36)]
    action: RecordingAction
