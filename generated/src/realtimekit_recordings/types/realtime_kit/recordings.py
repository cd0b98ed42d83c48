"""Types of `client.realtime_kit.recordings`."""

from typing import Any, ClassVar, TypeAlias

from ..._runtime.helpers.pagination import AsyncPage, SyncPage
from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.enums import OpenEnum
from ..._runtime.types.models import AwareDatetime, Model

__all__ = [
    "ActiveRecordingResult",
    "AsyncRecordingGetRecordingsPage",
    "AudioChannel",
    "AudioCodec",
    "AudioConfig",
    "Caller",
    "CallerType",
    "ErrorDetail",
    "ErrorResponse",
    "InteractiveConfig",
    "InteractiveConfigType",
    "Meeting",
    "MeetingStatus",
    "Paging",
    "RealtimekitBucketConfig",
    "Recording",
    "RecordingAction",
    "RecordingGetActiveRecordingsResponse",
    "RecordingGetOneRecordingResponse",
    "RecordingGetRecordingsPage",
    "RecordingGetRecordingsResponse",
    "RecordingList",
    "RecordingPauseResumeStopRecordingResponse",
    "RecordingResult",
    "RecordingSortBy",
    "RecordingStartRecordingsResponse",
    "RecordingStartTrackRecordingResponse",
    "RecordingStatus",
    "RecordingStatusFilter",
    "RtmpOutConfig",
    "SortOrder",
    "StartReason",
    "StartReasonKind",
    "StopReason",
    "StopReasonKind",
    "StorageAuthMethod",
    "StorageConfig",
    "StorageType",
    "TrackDownload",
    "TrackDownloadFile",
    "TrackDownloadFiles",
    "TrackLayer",
    "TrackOutput",
    "TrackOutputType",
    "VideoCodec",
    "VideoConfig",
    "Watermark",
    "WatermarkPosition",
    "WatermarkSize",
]


class TrackDownloadFile(Model, kw_only=True):
    """A file of a track recording.

    Attributes:
        download_url: Signed link to the file. Whoever has the link can download the file.
    """

    __secret_urls__: ClassVar[tuple[str, ...]] = ("download_url",)

    download_url: str
    """Signed link to the file.

    Whoever has the link can download the file.
    """


class TrackDownloadFiles(Model, kw_only=True):
    """The files that were made from one layer.

    Attributes:
        file: A file of a track recording.
    """

    file: TrackDownloadFile
    """A file of a track recording."""


class TrackDownload(Model, kw_only=True):
    """The files of one layer of a track recording.

    Attributes:
        download_urls: The files that were made from one layer.
        layer_name: Name of the layer, as it was given when the recording was started.
    """

    download_urls: TrackDownloadFiles
    """The files that were made from one layer."""
    layer_name: str
    """Name of the layer, as it was given when the recording was started."""


class MeetingStatus(OpenEnum):
    """Whether participants can join the meeting."""

    ACTIVE = "ACTIVE"
    INACTIVE = "INACTIVE"


class Meeting(Model, kw_only=True):
    """The meeting a recording was made in.

    Only lists of recordings hold it.

    Attributes:
        created_at: When the meeting was created.
        id: Identifies the meeting.
        live_stream_on_start: Whether a live stream begins together with the meeting.
        persist_chat: Whether the chat of the meeting is kept for a week.
        record_on_start: Whether recording begins when the first participant joins.
        session_keep_alive_time_in_secs: How long a session stays open while nobody is in it,
            from 60 to 600 seconds.
        status: Whether participants can join the meeting.
        summarize_on_end: Whether a summary is written from the transcript afterwards. It takes
            transcription to be switched on.
        title: What the meeting is called.
        updated_at: When the meeting was last changed.
    """

    created_at: AwareDatetime
    """When the meeting was created."""
    id: str
    """Identifies the meeting."""
    updated_at: AwareDatetime
    """When the meeting was last changed."""
    live_stream_on_start: bool | UnsetType = UNSET
    """Whether a live stream begins together with the meeting."""
    persist_chat: bool | UnsetType = UNSET
    """Whether the chat of the meeting is kept for a week."""
    record_on_start: bool | UnsetType = UNSET
    """Whether recording begins when the first participant joins."""
    session_keep_alive_time_in_secs: int | float | UnsetType = UNSET
    """How long a session stays open while nobody is in it, from 60 to 600 seconds."""
    status: MeetingStatus | UnsetType = UNSET
    """Whether participants can join the meeting."""
    summarize_on_end: bool | UnsetType = UNSET
    """Whether a summary is written from the transcript afterwards.

    It takes transcription to be switched on.
    """
    title: str | UnsetType = UNSET
    """What the meeting is called."""


class CallerType(OpenEnum):
    """Whether the app itself acted or one of its users.

    For a user, the name and the user ID are all that is given.
    """

    ORGANIZATION = "ORGANIZATION"
    USER = "USER"


class Caller(Model, kw_only=True, rename={"user_id": "user_Id"}):
    """Who started or stopped a recording.

    Attributes:
        name: Name of the user or the organization.
        type: Whether the app itself acted or one of its users. For a user, the name and the
            user ID are all that is given.
        user_id: ID of the user. The API spells this field with a capital I.
    """

    name: str | UnsetType = UNSET
    """Name of the user or the organization."""
    type: CallerType | UnsetType = UNSET
    """Whether the app itself acted or one of its users.

    For a user, the name and the user ID are all that is given.
    """
    user_id: str | UnsetType = UNSET
    """ID of the user.

    The API spells this field with a capital I.
    """


class StartReasonKind(OpenEnum):
    """`API_CALL` if someone asked for the recording, `RECORD_ON_START` if the meeting is set to
    be recorded from its beginning.
    """

    API_CALL = "API_CALL"
    RECORD_ON_START = "RECORD_ON_START"


class StartReason(Model, kw_only=True):
    """Why a recording began.

    Lists and the active recording leave it out.

    Attributes:
        caller: Who started the recording. Not filled in when the recording began together with
            the meeting.
        reason: `API_CALL` if someone asked for the recording, `RECORD_ON_START` if the meeting
            is set to be recorded from its beginning.
    """

    caller: Caller | UnsetType = UNSET
    """Who started the recording.

    Not filled in when the recording began together with the meeting.
    """
    reason: StartReasonKind | UnsetType = UNSET
    """`API_CALL` if someone asked for the recording, `RECORD_ON_START` if the meeting is set to
    be recorded from its beginning.
    """


class RecordingStatus(OpenEnum):
    """Where a recording is in its life: asked for, capturing, being uploaded, finished, failed,
    or interrupted.

    Attributes:
        INVOKED: Asked for; nothing is captured yet.
        RECORDING: Media is being captured.
        UPLOADING: Stopped; the files are on their way to the storage.
        UPLOADED: Finished; the files can be downloaded.
        ERRORED: Failed; there is no usable file.
        PAUSED: Interrupted; it goes on when it is resumed.
    """

    INVOKED = "INVOKED"
    """Asked for; nothing is captured yet."""
    RECORDING = "RECORDING"
    """Media is being captured."""
    UPLOADING = "UPLOADING"
    """Stopped; the files are on their way to the storage."""
    UPLOADED = "UPLOADED"
    """Finished; the files can be downloaded."""
    ERRORED = "ERRORED"
    """Failed; there is no usable file."""
    PAUSED = "PAUSED"
    """Interrupted; it goes on when it is resumed."""


class StopReasonKind(OpenEnum):
    """`API_CALL` if someone stopped the recording, `INTERNAL_ERROR` if it failed,
    `ALL_PEERS_LEFT` if the meeting was empty.
    """

    API_CALL = "API_CALL"
    INTERNAL_ERROR = "INTERNAL_ERROR"
    ALL_PEERS_LEFT = "ALL_PEERS_LEFT"


class StopReason(Model, kw_only=True):
    """Why a recording ended.

    Lists and the active recording leave it out.

    Attributes:
        caller: Who stopped the recording.
        reason: `API_CALL` if someone stopped the recording, `INTERNAL_ERROR` if it failed,
            `ALL_PEERS_LEFT` if the meeting was empty.
    """

    caller: Caller | UnsetType = UNSET
    """Who stopped the recording."""
    reason: StopReasonKind | UnsetType = UNSET
    """`API_CALL` if someone stopped the recording, `INTERNAL_ERROR` if it failed,
    `ALL_PEERS_LEFT` if the meeting was empty.
    """


class StorageAuthMethod(OpenEnum):
    """Log in to an SFTP server with a private key, or with a password."""

    KEY = "KEY"
    PASSWORD = "PASSWORD"


class StorageType(OpenEnum):
    """Kind of storage: Amazon S3, Azure Blob Storage, DigitalOcean Spaces, Google Cloud
    Storage, a server reached over SFTP, or Cloudflare R2.
    """

    AWS = "aws"
    AZURE = "azure"
    DIGITALOCEAN = "digitalocean"
    GCS = "gcs"
    SFTP = "sftp"
    CLOUDFLARE = "cloudflare"


class StorageConfig(Model, kw_only=True):
    """Storage outside RealtimeKit that recorded files are uploaded to.

    Which fields are needed depends on `type`.

    Attributes:
        access_key: Access key of the bucket; `gcs` needs none. It can be set but is not given
            back. Meant for requests only.
        auth_method: How to log in to the server, for `sftp`.
        bucket: Name of the bucket.
        host: Host name or address of the server, for `sftp`.
        password: For `sftp`: the user's password when `auth_method` is `PASSWORD`, or the
            passphrase of `private_key` when it is `KEY`.
        path: Folder the files are put in, counted from the top of the bucket.
        port: SSH port of the server, for `sftp`.
        private_key: Private SSH key to log in with, for `sftp` when `auth_method` is `KEY`.
        region: Region the bucket is in.
        secret: Secret key of the bucket. It can be set and should not be given back, though
            some answers hold it. Meant for requests only.
        type: Kind of storage: Amazon S3, Azure Blob Storage, DigitalOcean Spaces, Google Cloud
            Storage, a server reached over SFTP, or Cloudflare R2.
        username: User name on the server, for `sftp`.
    """

    __secrets__: ClassVar[tuple[str, ...]] = ("access_key", "password", "private_key", "secret")

    type: StorageType
    """Kind of storage: Amazon S3, Azure Blob Storage, DigitalOcean Spaces, Google Cloud
    Storage, a server reached over SFTP, or Cloudflare R2.
    """
    access_key: str | UnsetType = UNSET
    """Access key of the bucket; `gcs` needs none.

    It can be set but is not given back. Meant for requests only.
    """
    auth_method: StorageAuthMethod | UnsetType = UNSET
    """How to log in to the server, for `sftp`."""
    bucket: str | UnsetType = UNSET
    """Name of the bucket."""
    host: str | UnsetType = UNSET
    """Host name or address of the server, for `sftp`."""
    password: str | UnsetType = UNSET
    """For `sftp`: the user's password when `auth_method` is `PASSWORD`, or the passphrase of
    `private_key` when it is `KEY`.
    """
    path: str | UnsetType = UNSET
    """Folder the files are put in, counted from the top of the bucket."""
    port: int | float | UnsetType = UNSET
    """SSH port of the server, for `sftp`."""
    private_key: str | UnsetType = UNSET
    """Private SSH key to log in with, for `sftp` when `auth_method` is `KEY`."""
    region: str | UnsetType = UNSET
    """Region the bucket is in."""
    secret: str | UnsetType = UNSET
    """Secret key of the bucket.

    It can be set and should not be given back, though some answers hold it. Meant for requests
    only.
    """
    username: str | UnsetType = UNSET
    """User name on the server, for `sftp`."""


class Recording(Model, kw_only=True):
    """A recording of a meeting, past or in progress.

    Attributes:
        audio_download_url: Signed link to the file with the sound alone; null until it is
            there, or if none is made. Whoever has the link can download the file.
        download_url: Signed link to the recorded file, or for a track recording a list with the
            links of each layer; null until the files are there. Whoever has a link can download the
            file.
        download_url_expiry: When the download links stop working; null while there are none.
        file_size: Size of the recorded file in bytes; null until the file is there.
        id: Identifies the recording.
        invoked_time: When the recording was asked for.
        meeting: The meeting a recording was made in. Only lists of recordings hold it.
        output_file_name: Name of the recorded file.
        recording_duration: Length of the recording in seconds.
        session_id: The session in which the recording was made; null if there is none yet.
        start_reason: Why a recording began. Lists and the active recording leave it out.
        started_time: When capturing began, as a rule seconds later than `invoked_time`; null
            before that.
        status: Where a recording is in its life: asked for, capturing, being uploaded,
            finished, failed, or interrupted.
        stop_reason: Why a recording ended. Lists and the active recording leave it out.
        stopped_time: When capturing ended; null while the recording goes on.
        storage_config: The storage outside RealtimeKit that the files went to; null for none.
    """

    __secret_urls__: ClassVar[tuple[str, ...]] = ("audio_download_url", "download_url")

    audio_download_url: str | None
    """Signed link to the file with the sound alone; null until it is there, or if none is made.

    Whoever has the link can download the file.
    """
    download_url: str | list[TrackDownload] | None
    """Signed link to the recorded file, or for a track recording a list with the links of each
    layer; null until the files are there.

    Whoever has a link can download the file.
    """
    download_url_expiry: AwareDatetime | None
    """When the download links stop working; null while there are none."""
    file_size: int | float | None
    """Size of the recorded file in bytes; null until the file is there."""
    id: str
    """Identifies the recording."""
    invoked_time: AwareDatetime
    """When the recording was asked for."""
    output_file_name: str
    """Name of the recorded file."""
    session_id: str | None
    """The session in which the recording was made; null if there is none yet."""
    started_time: AwareDatetime | None
    """When capturing began, as a rule seconds later than `invoked_time`; null before that."""
    status: RecordingStatus
    """Where a recording is in its life: asked for, capturing, being uploaded, finished, failed,
    or interrupted.
    """
    stopped_time: AwareDatetime | None
    """When capturing ended; null while the recording goes on."""
    meeting: Meeting | UnsetType = UNSET
    """The meeting a recording was made in.

    Only lists of recordings hold it.
    """
    recording_duration: int | UnsetType = UNSET
    """Length of the recording in seconds."""
    start_reason: StartReason | UnsetType = UNSET
    """Why a recording began.

    Lists and the active recording leave it out.
    """
    stop_reason: StopReason | UnsetType = UNSET
    """Why a recording ended.

    Lists and the active recording leave it out.
    """
    storage_config: StorageConfig | UnsetType | None = UNSET
    """The storage outside RealtimeKit that the files went to; null for none."""


class ActiveRecordingResult(Model, kw_only=True):
    """The answer about the recording in progress in a meeting.

    Attributes:
        data: A recording of a meeting, past or in progress.
        success: Whether the request did what it was meant to.
    """

    data: Recording
    """A recording of a meeting, past or in progress."""
    success: bool
    """Whether the request did what it was meant to."""


class AudioChannel(OpenEnum):
    """Number of sound channels, one or two."""

    MONO = "mono"
    STEREO = "stereo"


class AudioCodec(OpenEnum):
    """Encoding of recorded sound."""

    MP3 = "MP3"
    AAC = "AAC"


class AudioConfig(Model, kw_only=True):
    """How sound is recorded.

    These settings cannot be changed when the video codec is `VP8`: the audio codec is then Vorbis.

    Attributes:
        channel: Record one channel or two.
        codec: How the sound is encoded.
        export_file: Also make a file with the sound alone, which `audio_download_url` will lead
            to.
    """

    channel: AudioChannel | UnsetType = UNSET
    """Record one channel or two."""
    codec: AudioCodec | UnsetType = UNSET
    """How the sound is encoded."""
    export_file: bool | UnsetType = UNSET
    """Also make a file with the sound alone, which `audio_download_url` will lead to."""


class ErrorDetail(Model, kw_only=True):
    """What went wrong.

    Attributes:
        code: The HTTP status from RealtimeKit itself, or a code of the API gateway's own such
            as 10000.
        message: What went wrong, for people to read.
    """

    code: int
    """The HTTP status from RealtimeKit itself, or a code of the API gateway's own such as
    10000.
    """
    message: str
    """What went wrong, for people to read."""


class ErrorResponse(Model, kw_only=True):
    """The answer to a request that failed.

    RealtimeKit itself fills in `error`; the API gateway in front of it fills in `errors`,
    `messages` and `result`.

    Attributes:
        error: What went wrong.
        errors: Everything that went wrong, as the API gateway tells it.
        messages: Remarks of the API gateway, usually none.
        result: Always null for a failure.
        success: Always false.
    """

    error: ErrorDetail | UnsetType = UNSET
    """What went wrong."""
    errors: list[ErrorDetail] | UnsetType = UNSET
    """Everything that went wrong, as the API gateway tells it."""
    messages: list[Any] | UnsetType = UNSET
    """Remarks of the API gateway, usually none."""
    result: Any = UNSET
    """Always null for a failure."""
    success: bool | UnsetType = UNSET
    """Always false."""


class InteractiveConfigType(OpenEnum):
    """Form of the timed metadata; only ID3 tags are offered."""

    ID3 = "ID3"


class InteractiveConfig(Model, kw_only=True):
    """Adds timed metadata to the recording, so that players of the HLS output can react at
    given moments.

    Files are then delivered as a compressed `.tar` archive.

    Attributes:
        type: Form of the timed metadata; only ID3 tags are offered.
    """

    type: InteractiveConfigType | UnsetType = UNSET
    """Form of the timed metadata; only ID3 tags are offered."""


class Paging(Model, kw_only=True):
    """Where a page stands among all results.

    Attributes:
        end_offset: Position of the page's last result.
        start_offset: Position of the page's first result; counting begins at 1.
        total_count: Number of results on all pages together.
    """

    end_offset: int | float
    """Position of the page's last result."""
    start_offset: int | float
    """Position of the page's first result; counting begins at 1."""
    total_count: int | float
    """Number of results on all pages together."""


class RealtimekitBucketConfig(Model, kw_only=True):
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


class RecordingAction(OpenEnum):
    """End the recording for good, interrupt it, or go on after an interruption."""

    STOP = "stop"
    PAUSE = "pause"
    RESUME = "resume"


class RecordingList(Model, kw_only=True):
    """A page of recordings.

    Attributes:
        data: The recordings on this page.
        paging: Where a page stands among all results.
        success: Whether the request did what it was meant to.
    """

    data: list[Recording]
    """The recordings on this page."""
    paging: Paging
    """Where a page stands among all results."""
    success: bool
    """Whether the request did what it was meant to."""


class RecordingResult(Model, kw_only=True):
    """The answer about one recording.

    Attributes:
        data: A recording of a meeting, past or in progress.
        success: Whether the request did what it was meant to. It can be false even when the
            HTTP status is 200, and then there is no `data`.
    """

    data: Recording
    """A recording of a meeting, past or in progress."""
    success: bool
    """Whether the request did what it was meant to.

    It can be false even when the HTTP status is 200, and then there is no `data`.
    """


class RecordingSortBy(OpenEnum):
    """What a list of recordings can be ordered by; so far, the moment they were asked for."""

    INVOKED_TIME = "invokedTime"


class RecordingStatusFilter(OpenEnum):
    """A state that a list of recordings can be narrowed to."""

    INVOKED = "INVOKED"
    RECORDING = "RECORDING"
    UPLOADING = "UPLOADING"
    UPLOADED = "UPLOADED"
    ERRORED = "ERRORED"
    PAUSED = "PAUSED"


class RtmpOutConfig(Model, kw_only=True):
    """A live stream of the recording.

    Attributes:
        rtmp_url: RTMP address to stream to. It usually contains the stream key, so treat it as
            a secret.
    """

    __secrets__: ClassVar[tuple[str, ...]] = ("rtmp_url",)

    rtmp_url: str | UnsetType = UNSET
    """RTMP address to stream to.

    It usually contains the stream key, so treat it as a secret.
    """


class SortOrder(OpenEnum):
    """Upwards (oldest first, for times) or downwards (newest first)."""

    ASC = "ASC"
    DESC = "DESC"


class TrackOutputType(OpenEnum):
    """RealtimeKit's own bucket, or the storage described beside it in `storage_config`."""

    REALTIMEKIT_BUCKET = "REALTIMEKIT_BUCKET"
    STORAGE_CONFIG = "STORAGE_CONFIG"


class TrackOutput(Model, kw_only=True):
    """A place that a layer's files are uploaded to.

    Attributes:
        storage_config: The storage to upload to when `type` is `STORAGE_CONFIG`.
        type: RealtimeKit's own bucket, or the storage described beside it in `storage_config`.
    """

    storage_config: StorageConfig | UnsetType | None = UNSET
    """The storage to upload to when `type` is `STORAGE_CONFIG`."""
    type: TrackOutputType | UnsetType = UNSET
    """RealtimeKit's own bucket, or the storage described beside it in `storage_config`."""


class TrackLayer(Model, kw_only=True):
    """A group of tracks and where their files go.

    Attributes:
        file_name_prefix: What the names of this layer's files begin with.
        outputs: Every place that gets a copy of this layer's files.
    """

    file_name_prefix: str | UnsetType = UNSET
    """What the names of this layer's files begin with."""
    outputs: list[TrackOutput] | UnsetType = UNSET
    """Every place that gets a copy of this layer's files."""


class VideoCodec(OpenEnum):
    """Encoding of the recorded picture.

    `VP8` brings Vorbis sound with it.
    """

    H264 = "H264"
    VP8 = "VP8"


class WatermarkPosition(OpenEnum):
    """A corner of the recorded picture."""

    LEFT_TOP = "left top"
    RIGHT_TOP = "right top"
    LEFT_BOTTOM = "left bottom"
    RIGHT_BOTTOM = "right bottom"


class WatermarkSize(Model, kw_only=True):
    """How large the watermark is drawn.

    Attributes:
        height: Height in pixels, at least 1.
        width: Width in pixels, at least 1.
    """

    height: int | UnsetType = UNSET
    """Height in pixels, at least 1."""
    width: int | UnsetType = UNSET
    """Width in pixels, at least 1."""


class Watermark(Model, kw_only=True):
    """An image laid over the recorded picture.

    Attributes:
        position: The corner the image sits in.
        size: How large the watermark is drawn.
        url: Where the image is fetched from.
    """

    position: WatermarkPosition | UnsetType = UNSET
    """The corner the image sits in."""
    size: WatermarkSize | UnsetType = UNSET
    """How large the watermark is drawn."""
    url: str | UnsetType = UNSET
    """Where the image is fetched from."""


class VideoConfig(Model, kw_only=True):
    """How the picture is recorded.

    Attributes:
        codec: How the picture is encoded.
        export_file: Make a video file, which `download_url` will lead to.
        height: Height of the picture in pixels, from 1 to 1920.
        watermark: An image laid over the recorded picture.
        width: Width of the picture in pixels, from 1 to 1920.
    """

    codec: VideoCodec | UnsetType = UNSET
    """How the picture is encoded."""
    export_file: bool | UnsetType = UNSET
    """Make a video file, which `download_url` will lead to."""
    height: int | UnsetType = UNSET
    """Height of the picture in pixels, from 1 to 1920."""
    watermark: Watermark | UnsetType = UNSET
    """An image laid over the recorded picture."""
    width: int | UnsetType = UNSET
    """Width of the picture in pixels, from 1 to 1920."""


RecordingGetRecordingsResponse: TypeAlias = RecordingList


class RecordingGetRecordingsPage(SyncPage[Recording], RecordingList, kw_only=True, gc=True):
    """A page of what `RecordingList` holds.

    Iterating over it walks all pages that follow.
    """


class AsyncRecordingGetRecordingsPage(AsyncPage[Recording], RecordingList, kw_only=True, gc=True):
    """A page of what `RecordingList` holds.

    Iterating over it (`async for`) walks all that follow.
    """


RecordingStartRecordingsResponse: TypeAlias = RecordingResult

RecordingGetActiveRecordingsResponse: TypeAlias = ActiveRecordingResult

RecordingStartTrackRecordingResponse: TypeAlias = RecordingResult | None

RecordingGetOneRecordingResponse: TypeAlias = RecordingResult

RecordingPauseResumeStopRecordingResponse: TypeAlias = RecordingResult
