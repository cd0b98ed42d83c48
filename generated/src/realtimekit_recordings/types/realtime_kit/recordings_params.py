"""What the methods of `client.realtime_kit.recordings` take."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

from .recordings import (
    AudioChannel,
    AudioCodec,
    AudioConfig,
    InteractiveConfig,
    InteractiveConfigType,
    RealtimekitBucketConfig,
    RecordingAction,
    RecordingSortBy,
    RecordingStatusFilter,
    RtmpOutConfig,
    SortOrder,
    StorageAuthMethod,
    StorageConfig,
    StorageType,
    TrackLayer,
    TrackOutput,
    TrackOutputType,
    VideoCodec,
    VideoConfig,
    Watermark,
    WatermarkPosition,
    WatermarkSize,
)

__all__ = [
    "AudioChannelParam",
    "AudioCodecParam",
    "AudioConfigParam",
    "InteractiveConfigParam",
    "InteractiveConfigTypeParam",
    "RealtimekitBucketConfigParam",
    "RecordingActionParam",
    "RecordingGetActiveRecordingsParams",
    "RecordingGetOneRecordingParams",
    "RecordingGetRecordingsParams",
    "RecordingPauseResumeStopRecordingParams",
    "RecordingSortByParam",
    "RecordingStartRecordingsParams",
    "RecordingStartTrackRecordingParams",
    "RecordingStatusFilterParam",
    "RtmpOutConfigParam",
    "SortOrderParam",
    "StorageAuthMethodParam",
    "StorageConfigParam",
    "StorageTypeParam",
    "TrackLayerParam",
    "TrackOutputParam",
    "TrackOutputTypeParam",
    "VideoCodecParam",
    "VideoConfigParam",
    "WatermarkParam",
    "WatermarkPositionParam",
    "WatermarkSizeParam",
]

AudioChannelParam: TypeAlias = AudioChannel | Literal["mono", "stereo"]

AudioCodecParam: TypeAlias = AudioCodec | Literal["MP3", "AAC"]


class AudioConfigParam(TypedDict):
    """How sound is recorded.

    These settings cannot be changed when the video codec is `VP8`: the audio codec is then Vorbis.

    Attributes:
        channel: Record one channel or two. One of "mono", "stereo". Default: "stereo".
        codec: How the sound is encoded. One of "MP3", "AAC". Default: "AAC".
        export_file: Also make a file with the sound alone, which `audio_download_url` will lead
            to. Default: true.
    """

    channel: NotRequired[AudioChannelParam]
    """Record one channel or two.

    One of "mono", "stereo". Default: "stereo".
    """
    codec: NotRequired[AudioCodecParam]
    """How the sound is encoded.

    One of "MP3", "AAC". Default: "AAC".
    """
    export_file: NotRequired[bool]
    """Also make a file with the sound alone, which `audio_download_url` will lead to.

    Default: true.
    """


InteractiveConfigTypeParam: TypeAlias = InteractiveConfigType | Literal["ID3"]


class InteractiveConfigParam(TypedDict):
    """Adds timed metadata to the recording, so that players of the HLS output can react at
    given moments.

    Files are then delivered as a compressed `.tar` archive.

    Attributes:
        type: Form of the timed metadata; only ID3 tags are offered.
    """

    type: NotRequired[InteractiveConfigTypeParam]
    """Form of the timed metadata; only ID3 tags are offered."""


class RealtimekitBucketConfigParam(TypedDict):
    """Whether RealtimeKit keeps the files itself.

    Attributes:
        enabled: Upload the files to RealtimeKit's bucket, where they stay for 7 days. When
            false, the recording never gets a `download_url`, an `audio_download_url` or a
            `download_url_expiry`.
    """

    enabled: bool
    """Upload the files to RealtimeKit's bucket, where they stay for 7 days.

    When false, the recording never gets a `download_url`, an `audio_download_url` or a
    `download_url_expiry`.
    """


RecordingActionParam: TypeAlias = RecordingAction | Literal["stop", "pause", "resume"]

RecordingSortByParam: TypeAlias = RecordingSortBy | Literal["invokedTime"]

RecordingStatusFilterParam: TypeAlias = (
    RecordingStatusFilter
    | Literal["INVOKED", "RECORDING", "UPLOADING", "UPLOADED", "ERRORED", "PAUSED"]
)


class RtmpOutConfigParam(TypedDict):
    """A live stream of the recording.

    Attributes:
        rtmp_url: RTMP address to stream to. It usually contains the stream key, so treat it as
            a secret.
    """

    rtmp_url: NotRequired[str]
    """RTMP address to stream to.

    It usually contains the stream key, so treat it as a secret.
    """


SortOrderParam: TypeAlias = SortOrder | Literal["ASC", "DESC"]

StorageAuthMethodParam: TypeAlias = StorageAuthMethod | Literal["KEY", "PASSWORD"]

StorageTypeParam: TypeAlias = (
    StorageType | Literal["aws", "azure", "digitalocean", "gcs", "sftp", "cloudflare"]
)


class StorageConfigParam(TypedDict):
    """Storage outside RealtimeKit that recorded files are uploaded to.

    Which fields are needed depends on `type`.

    Attributes:
        access_key: Access key of the bucket; `gcs` needs none. It can be set but is not given
            back.
        auth_method: How to log in to the server, for `sftp`. One of "KEY", "PASSWORD".
        bucket: Name of the bucket.
        host: Host name or address of the server, for `sftp`.
        password: For `sftp`: the user's password when `auth_method` is `PASSWORD`, or the
            passphrase of `private_key` when it is `KEY`.
        path: Folder the files are put in, counted from the top of the bucket.
        port: SSH port of the server, for `sftp`.
        private_key: Private SSH key to log in with, for `sftp` when `auth_method` is `KEY`.
        region: Region the bucket is in.
        secret: Secret key of the bucket. It can be set and should not be given back, though
            some answers hold it.
        type: Kind of storage: Amazon S3, Azure Blob Storage, DigitalOcean Spaces, Google Cloud
            Storage, a server reached over SFTP, or Cloudflare R2. One of "aws", "azure",
            "digitalocean", "gcs", "sftp", "cloudflare".
        username: User name on the server, for `sftp`.
    """

    access_key: NotRequired[str]
    """Access key of the bucket; `gcs` needs none.

    It can be set but is not given back.
    """
    auth_method: NotRequired[StorageAuthMethodParam]
    """How to log in to the server, for `sftp`.

    One of "KEY", "PASSWORD".
    """
    bucket: NotRequired[str]
    """Name of the bucket."""
    host: NotRequired[str]
    """Host name or address of the server, for `sftp`."""
    password: NotRequired[str]
    """For `sftp`: the user's password when `auth_method` is `PASSWORD`, or the passphrase of
    `private_key` when it is `KEY`.
    """
    path: NotRequired[str]
    """Folder the files are put in, counted from the top of the bucket."""
    port: NotRequired[float]
    """SSH port of the server, for `sftp`."""
    private_key: NotRequired[str]
    """Private SSH key to log in with, for `sftp` when `auth_method` is `KEY`."""
    region: NotRequired[str]
    """Region the bucket is in."""
    secret: NotRequired[str]
    """Secret key of the bucket.

    It can be set and should not be given back, though some answers hold it.
    """
    type: StorageTypeParam
    """Kind of storage: Amazon S3, Azure Blob Storage, DigitalOcean Spaces, Google Cloud
    Storage, a server reached over SFTP, or Cloudflare R2.

    One of "aws", "azure", "digitalocean", "gcs", "sftp", "cloudflare".
    """
    username: NotRequired[str]
    """User name on the server, for `sftp`."""


TrackOutputTypeParam: TypeAlias = TrackOutputType | Literal["REALTIMEKIT_BUCKET", "STORAGE_CONFIG"]


class TrackOutputParam(TypedDict):
    """A place that a layer's files are uploaded to.

    Attributes:
        storage_config: The storage to upload to when `type` is `STORAGE_CONFIG`.
        type: RealtimeKit's own bucket, or the storage described beside it in `storage_config`.
            One of "REALTIMEKIT_BUCKET", "STORAGE_CONFIG".
    """

    storage_config: NotRequired[StorageConfig | StorageConfigParam | None]
    """The storage to upload to when `type` is `STORAGE_CONFIG`."""
    type: NotRequired[TrackOutputTypeParam]
    """RealtimeKit's own bucket, or the storage described beside it in `storage_config`.

    One of "REALTIMEKIT_BUCKET", "STORAGE_CONFIG".
    """


class TrackLayerParam(TypedDict):
    """A group of tracks and where their files go.

    Attributes:
        file_name_prefix: What the names of this layer's files begin with.
        outputs: Every place that gets a copy of this layer's files.
    """

    file_name_prefix: NotRequired[str]
    """What the names of this layer's files begin with."""
    outputs: NotRequired[Sequence[TrackOutput | TrackOutputParam]]
    """Every place that gets a copy of this layer's files."""


VideoCodecParam: TypeAlias = VideoCodec | Literal["H264", "VP8"]

WatermarkPositionParam: TypeAlias = (
    WatermarkPosition | Literal["left top", "right top", "left bottom", "right bottom"]
)


class WatermarkSizeParam(TypedDict):
    """How large the watermark is drawn.

    Attributes:
        height: Height in pixels, at least 1.
        width: Width in pixels, at least 1.
    """

    height: NotRequired[int]
    """Height in pixels, at least 1."""
    width: NotRequired[int]
    """Width in pixels, at least 1."""


class WatermarkParam(TypedDict):
    """An image laid over the recorded picture.

    Attributes:
        position: The corner the image sits in. One of "left top", "right top", "left bottom",
            "right bottom". Default: "left top".
        size: How large the watermark is drawn.
        url: Where the image is fetched from.
    """

    position: NotRequired[WatermarkPositionParam]
    """The corner the image sits in.

    One of "left top", "right top", "left bottom", "right bottom". Default: "left top".
    """
    size: NotRequired[WatermarkSize | WatermarkSizeParam]
    """How large the watermark is drawn."""
    url: NotRequired[str]
    """Where the image is fetched from."""


class VideoConfigParam(TypedDict):
    """How the picture is recorded.

    Attributes:
        codec: How the picture is encoded. One of "H264", "VP8". Default: "H264".
        export_file: Make a video file, which `download_url` will lead to. Default: true.
        height: Height of the picture in pixels, from 1 to 1920. Default: 720.
        watermark: An image laid over the recorded picture.
        width: Width of the picture in pixels, from 1 to 1920. Default: 1280.
    """

    codec: NotRequired[VideoCodecParam]
    """How the picture is encoded.

    One of "H264", "VP8". Default: "H264".
    """
    export_file: NotRequired[bool]
    """Make a video file, which `download_url` will lead to.

    Default: true.
    """
    height: NotRequired[int]
    """Height of the picture in pixels, from 1 to 1920.

    Default: 720.
    """
    watermark: NotRequired[Watermark | WatermarkParam]
    """An image laid over the recorded picture."""
    width: NotRequired[int]
    """Width of the picture in pixels, from 1 to 1920.

    Default: 1280.
    """


class RecordingGetRecordingsParams(TypedDict):
    """Keyword arguments of `get_recordings`.

    Attributes:
        account_id: ID of the Cloudflare account, at most 32 characters. The client's own where
            it is left out.
        end_time: End of the period to list, as an ISO 8601 date and time.
        expired: `true` for recordings whose files are no longer kept in RealtimeKit's bucket,
            `false` for those whose files still are. Both kinds are listed when this is left out.
        meeting_id: Only recordings of this meeting.
        page_no: Number of the page to return, a whole number. At least 0.
        per_page: How many recordings make up a page, a whole number. At least 0.
        search: Text to look for in the meeting's title, or a meeting ID.
        sort_by: What the list is ordered by. One of "invokedTime".
        sort_order: Whether the list runs upwards or downwards. One of "ASC", "DESC".
        start_time: Beginning of the period to list, as an ISO 8601 date and time.
        status: Only recordings in one of these states. Several are sent as one value, separated
            by commas. Each: one of "INVOKED", "RECORDING", "UPLOADING", "UPLOADED", "ERRORED",
            "PAUSED".
    """

    account_id: NotRequired[str]
    """ID of the Cloudflare account, at most 32 characters.

    The client's own where it is left out.
    """
    end_time: NotRequired[dt.datetime | str]
    """End of the period to list, as an ISO 8601 date and time."""
    expired: NotRequired[bool]
    """`true` for recordings whose files are no longer kept in RealtimeKit's bucket, `false` for
    those whose files still are.

    Both kinds are listed when this is left out.
    """
    meeting_id: NotRequired[str]
    """Only recordings of this meeting."""
    page_no: NotRequired[float]
    """Number of the page to return, a whole number.

    At least 0.
    """
    per_page: NotRequired[float]
    """How many recordings make up a page, a whole number.

    At least 0.
    """
    search: NotRequired[str]
    """Text to look for in the meeting's title, or a meeting ID."""
    sort_by: NotRequired[RecordingSortByParam]
    """What the list is ordered by.

    One of "invokedTime".
    """
    sort_order: NotRequired[SortOrderParam]
    """Whether the list runs upwards or downwards.

    One of "ASC", "DESC".
    """
    start_time: NotRequired[dt.datetime | str]
    """Beginning of the period to list, as an ISO 8601 date and time."""
    status: NotRequired[Sequence[RecordingStatusFilterParam]]
    """Only recordings in one of these states.

    Several are sent as one value, separated by commas. Each: one of "INVOKED", "RECORDING",
    "UPLOADING", "UPLOADED", "ERRORED", "PAUSED".
    """


class RecordingStartRecordingsParams(TypedDict):
    """Keyword arguments of `start_recordings`.

    Attributes:
        account_id: ID of the Cloudflare account, at most 32 characters. The client's own where
            it is left out.
        allow_multiple_recordings: Start this recording even if another one of the meeting is
            running, for example to capture a landscape and a portrait version side by side. Without
            it, a meeting has one active recording at a time. Default: false.
        audio_config: How sound is recorded. These settings cannot be changed when the video
            codec is `VP8`: the audio codec is then Vorbis.
        file_name_prefix: What the names of the recording's files begin with.
        interactive_config: Adds timed metadata to the recording, so that players of the HLS
            output can react at given moments. Files are then delivered as a compressed `.tar`
            archive.
        max_seconds: Stop by itself after this many seconds, from 60 (a minute) to 86400 (a
            day).
        meeting_id: The meeting to record.
        realtimekit_bucket_config: Whether RealtimeKit keeps the files itself.
        rtmp_out_config: A live stream of the recording.
        storage_config: Storage of one's own that the files are uploaded to as well; null for
            none.
        url: Record the web page at this address instead of the usual view of the meeting.
        video_config: How the picture is recorded.
    """

    account_id: NotRequired[str]
    """ID of the Cloudflare account, at most 32 characters.

    The client's own where it is left out.
    """
    allow_multiple_recordings: NotRequired[bool]
    """Start this recording even if another one of the meeting is running, for example to
    capture a landscape and a portrait version side by side.

    Without it, a meeting has one active recording at a time. Default: false.
    """
    audio_config: NotRequired[AudioConfig | AudioConfigParam]
    """How sound is recorded.

    These settings cannot be changed when the video codec is `VP8`: the audio codec is then Vorbis.
    """
    file_name_prefix: NotRequired[str]
    """What the names of the recording's files begin with."""
    interactive_config: NotRequired[InteractiveConfig | InteractiveConfigParam]
    """Adds timed metadata to the recording, so that players of the HLS output can react at
    given moments.

    Files are then delivered as a compressed `.tar` archive.
    """
    max_seconds: NotRequired[int]
    """Stop by itself after this many seconds, from 60 (a minute) to 86400 (a day)."""
    meeting_id: NotRequired[str]
    """The meeting to record."""
    realtimekit_bucket_config: NotRequired[RealtimekitBucketConfig | RealtimekitBucketConfigParam]
    """Whether RealtimeKit keeps the files itself."""
    rtmp_out_config: NotRequired[RtmpOutConfig | RtmpOutConfigParam]
    """A live stream of the recording."""
    storage_config: NotRequired[StorageConfig | StorageConfigParam | None]
    """Storage of one's own that the files are uploaded to as well; null for none."""
    url: NotRequired[str]
    """Record the web page at this address instead of the usual view of the meeting."""
    video_config: NotRequired[VideoConfig | VideoConfigParam]
    """How the picture is recorded."""


class RecordingGetActiveRecordingsParams(TypedDict):
    """Keyword arguments of `get_active_recordings`.

    Attributes:
        account_id: ID of the Cloudflare account, at most 32 characters. The client's own where
            it is left out.
        app_id: ID of the RealtimeKit app, either 32 hexadecimal digits or a UUID of 36
            characters. The client's own where it is left out.
    """

    account_id: NotRequired[str]
    """ID of the Cloudflare account, at most 32 characters.

    The client's own where it is left out.
    """
    app_id: NotRequired[str]
    """ID of the RealtimeKit app, either 32 hexadecimal digits or a UUID of 36 characters.

    The client's own where it is left out.
    """


class RecordingStartTrackRecordingParams(TypedDict):
    """Keyword arguments of `start_track_recording`.

    Attributes:
        account_id: ID of the Cloudflare account, at most 32 characters. The client's own where
            it is left out.
        layers: The layers to record, by name. At present `default` is the only name that is
            taken.
        meeting_id: Identifies the meeting.
        max_seconds: Stop by itself after this many seconds. This limit is in beta.
    """

    account_id: NotRequired[str]
    """ID of the Cloudflare account, at most 32 characters.

    The client's own where it is left out.
    """
    layers: Mapping[str, TrackLayer | TrackLayerParam]
    """The layers to record, by name.

    At present `default` is the only name that is taken.
    """
    meeting_id: str
    """Identifies the meeting."""
    max_seconds: NotRequired[float]
    """Stop by itself after this many seconds.

    This limit is in beta.
    """


class RecordingGetOneRecordingParams(TypedDict):
    """Keyword arguments of `get_one_recording`.

    Attributes:
        account_id: ID of the Cloudflare account, at most 32 characters. The client's own where
            it is left out.
        app_id: ID of the RealtimeKit app, either 32 hexadecimal digits or a UUID of 36
            characters. The client's own where it is left out.
    """

    account_id: NotRequired[str]
    """ID of the Cloudflare account, at most 32 characters.

    The client's own where it is left out.
    """
    app_id: NotRequired[str]
    """ID of the RealtimeKit app, either 32 hexadecimal digits or a UUID of 36 characters.

    The client's own where it is left out.
    """


class RecordingPauseResumeStopRecordingParams(TypedDict):
    """Keyword arguments of `pause_resume_stop_recording`.

    Attributes:
        account_id: ID of the Cloudflare account, at most 32 characters. The client's own where
            it is left out.
        app_id: ID of the RealtimeKit app, either 32 hexadecimal digits or a UUID of 36
            characters. The client's own where it is left out.
        action: End the recording for good, interrupt it, or go on after an interruption. One of
            "stop", "pause", "resume".
    """

    account_id: NotRequired[str]
    """ID of the Cloudflare account, at most 32 characters.

    The client's own where it is left out.
    """
    app_id: NotRequired[str]
    """ID of the RealtimeKit app, either 32 hexadecimal digits or a UUID of 36 characters.

    The client's own where it is left out.
    """
    action: RecordingActionParam
    """End the recording for good, interrupt it, or go on after an interruption.

    One of "stop", "pause", "resume".
    """
