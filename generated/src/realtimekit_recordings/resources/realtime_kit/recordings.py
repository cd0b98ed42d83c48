"""`client.realtime_kit.recordings`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ... import _requests, types
from ..._runtime.description.operation import (
    Failure,
    Operation,
    PathVariable,
    QueryParameter,
    ResponseCase,
)
from ..._runtime.helpers.download import Download
from ..._runtime.helpers.downloading_resource import (
    AsyncDownloadingResource,
    SyncDownloadingResource,
)
from ..._runtime.helpers.paged_resource import AsyncPagedResource, SyncPagedResource
from ..._runtime.helpers.pagination import Pages
from ..._runtime.helpers.recipe_resource import AsyncRecipeResource, SyncRecipeResource
from ..._runtime.helpers.recipes import FindOrCreate, FindThenAct
from ..._runtime.helpers.waiting import Patience, Waiter
from ..._runtime.helpers.waiting_resource import AsyncWaitingResource, SyncWaitingResource
from ..._runtime.options import NOT_GIVEN, UNSET, RequestOptions
from ..._runtime.request.body import JsonBody
from ..._runtime.resource import async_raw, async_streamed, raw, streamed

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from ..._runtime.helpers.download import Progress, Target
    from ..._runtime.helpers.pagination import AsyncPager
    from ..._runtime.options import Headers, NotGiven, Query, TimeoutTypes, UnsetType

__all__ = [
    "AsyncRecordings",
    "AsyncRecordingsWithRawResponse",
    "AsyncRecordingsWithStreamingResponse",
    "Recordings",
    "RecordingsWithRawResponse",
    "RecordingsWithStreamingResponse",
]

_GET_RECORDINGS: Operation[types.RecordingList] = Operation(
    name="realtime_kit.recordings.get_recordings",
    method="GET",
    path=(
        "/accounts/",
        PathVariable("account_id"),
        "/realtime/kit/",
        PathVariable("app_id"),
        "/recordings",
    ),
    names=(
        "app_id",
        "account_id",
        "end_time",
        "expired",
        "meeting_id",
        "page_no",
        "per_page",
        "search",
        "sort_by",
        "sort_order",
        "start_time",
        "status",
    ),
    arguments=lambda: _requests.RecordingsGetRecordingsArguments,
    query=(
        QueryParameter("end_time"),
        QueryParameter("expired"),
        QueryParameter("meeting_id"),
        QueryParameter("page_no"),
        QueryParameter("per_page"),
        QueryParameter("search"),
        QueryParameter("sort_by"),
        QueryParameter("sort_order"),
        QueryParameter("start_time"),
        QueryParameter("status", explode=False),
    ),
    responses=(ResponseCase("200", lambda: types.RecordingList),),
    security=(("api_token",), ("api_email", "api_key")),
    replay="safe",
    failures=(
        Failure(
            ("400", "401", "403", "404", "409", "422", "429", "5XX"), lambda: types.ErrorResponse
        ),
    ),
)

_GET_RECORDINGS__PAGES: Pages[
    types.RecordingGetRecordingsPage, types.AsyncRecordingGetRecordingsPage
] = Pages(
    _GET_RECORDINGS,
    lambda: types.RecordingGetRecordingsPage,
    lambda: types.AsyncRecordingGetRecordingsPage,
    argument="page_no",
    items=("data",),
    total=("paging", "total_count"),
)

_START_RECORDINGS: Operation[types.RecordingResult] = Operation(
    name="realtime_kit.recordings.start_recordings",
    method="POST",
    path=(
        "/accounts/",
        PathVariable("account_id"),
        "/realtime/kit/",
        PathVariable("app_id"),
        "/recordings",
    ),
    names=(
        "app_id",
        "account_id",
        "allow_multiple_recordings",
        "audio_config",
        "file_name_prefix",
        "interactive_config",
        "max_seconds",
        "meeting_id",
        "realtimekit_bucket_config",
        "rtmp_out_config",
        "storage_config",
        "url",
        "video_config",
    ),
    arguments=lambda: _requests.RecordingsStartRecordingsArguments,
    body=JsonBody(
        fields={
            "allow_multiple_recordings": "allow_multiple_recordings",
            "audio_config": "audio_config",
            "file_name_prefix": "file_name_prefix",
            "interactive_config": "interactive_config",
            "max_seconds": "max_seconds",
            "meeting_id": "meeting_id",
            "realtimekit_bucket_config": "realtimekit_bucket_config",
            "rtmp_out_config": "rtmp_out_config",
            "storage_config": "storage_config",
            "url": "url",
            "video_config": "video_config",
        },
        required=True,
    ),
    responses=(ResponseCase("200", lambda: types.RecordingResult),),
    security=(("api_token",), ("api_email", "api_key")),
    outcome_hint="get_active_recordings",
    failures=(
        Failure(
            ("400", "401", "403", "404", "409", "422", "429", "5XX"), lambda: types.ErrorResponse
        ),
    ),
)

_GET_ACTIVE_RECORDINGS: Operation[types.ActiveRecordingResult] = Operation(
    name="realtime_kit.recordings.get_active_recordings",
    method="GET",
    path=(
        "/accounts/",
        PathVariable("account_id"),
        "/realtime/kit/",
        PathVariable("app_id"),
        "/recordings/active-recording/",
        PathVariable("meeting_id"),
    ),
    names=("meeting_id", "account_id", "app_id"),
    arguments=lambda: _requests.RecordingsGetActiveRecordingsArguments,
    responses=(ResponseCase("200", lambda: types.ActiveRecordingResult),),
    security=(("api_token",), ("api_email", "api_key")),
    replay="safe",
    failures=(
        Failure(
            ("400", "401", "403", "404", "409", "422", "429", "5XX"), lambda: types.ErrorResponse
        ),
    ),
)

_START_TRACK_RECORDING: Operation[types.RecordingResult | None] = Operation(
    name="realtime_kit.recordings.start_track_recording",
    method="POST",
    path=(
        "/accounts/",
        PathVariable("account_id"),
        "/realtime/kit/",
        PathVariable("app_id"),
        "/recordings/track",
    ),
    names=("app_id", "account_id", "layers", "meeting_id", "max_seconds"),
    arguments=lambda: _requests.RecordingsStartTrackRecordingArguments,
    body=JsonBody(
        fields={"layers": "layers", "meeting_id": "meeting_id", "max_seconds": "max_seconds"},
        required=True,
    ),
    responses=(
        ResponseCase("200", lambda: types.RecordingResult),
        ResponseCase("204", kind="empty"),
    ),
    security=(("api_token",), ("api_email", "api_key")),
    outcome_hint="get_active_recordings",
    failures=(
        Failure(
            ("400", "401", "403", "404", "409", "422", "429", "5XX"), lambda: types.ErrorResponse
        ),
    ),
)

_GET_ONE_RECORDING: Operation[types.RecordingResult] = Operation(
    name="realtime_kit.recordings.get_one_recording",
    method="GET",
    path=(
        "/accounts/",
        PathVariable("account_id"),
        "/realtime/kit/",
        PathVariable("app_id"),
        "/recordings/",
        PathVariable("recording_id"),
    ),
    names=("recording_id", "account_id", "app_id"),
    arguments=lambda: _requests.RecordingsGetOneRecordingArguments,
    responses=(ResponseCase("200", lambda: types.RecordingResult),),
    security=(("api_token",), ("api_email", "api_key")),
    replay="safe",
    failures=(
        Failure(
            ("400", "401", "403", "404", "409", "422", "429", "5XX"), lambda: types.ErrorResponse
        ),
    ),
)

_PAUSE_RESUME_STOP_RECORDING: Operation[types.RecordingResult] = Operation(
    name="realtime_kit.recordings.pause_resume_stop_recording",
    method="PUT",
    path=(
        "/accounts/",
        PathVariable("account_id"),
        "/realtime/kit/",
        PathVariable("app_id"),
        "/recordings/",
        PathVariable("recording_id"),
    ),
    names=("recording_id", "account_id", "app_id", "action"),
    arguments=lambda: _requests.RecordingsPauseResumeStopRecordingArguments,
    body=JsonBody(fields={"action": "action"}, required=True),
    responses=(ResponseCase("200", lambda: types.RecordingResult),),
    security=(("api_token",), ("api_email", "api_key")),
    replay="idempotent",
    failures=(
        Failure(
            ("400", "401", "403", "404", "409", "422", "429", "5XX"), lambda: types.ErrorResponse
        ),
    ),
)

_WAIT_UNTIL_UPLOADED: Waiter[types.Recording] = Waiter(
    _GET_ONE_RECORDING,
    subject=("data",),
    state="status",
    until=("UPLOADED",),
    fail=("ERRORED",),
)

_DOWNLOAD_RECORDING: Download[types.Recording] = Download(
    _GET_ONE_RECORDING,
    subject=("data",),
    url="download_url",
    expires="download_url_expiry",
    size="file_size",
    file_name="output_file_name",
    argument="recording_id",
    key="id",
)

_STOP_ACTIVE_RECORDING: FindThenAct[types.RecordingResult] = FindThenAct(
    _GET_ACTIVE_RECORDINGS,
    _PAUSE_RESUME_STOP_RECORDING,
    found={"recording_id": ("data", "id")},
)

_START_OR_GET_ACTIVE: FindOrCreate[types.ActiveRecordingResult, types.RecordingResult] = (
    FindOrCreate(
        _GET_ACTIVE_RECORDINGS,
        _START_RECORDINGS,
    )
)


class Recordings(
    SyncDownloadingResource, SyncPagedResource, SyncRecipeResource, SyncWaitingResource
):
    """Recordings of RealtimeKit meetings.

    A recording begins as `INVOKED`, is `RECORDING` once media is being captured (or `PAUSED` for a
    while), becomes `UPLOADING` when it is stopped, and ends as `UPLOADED`, or as `ERRORED` when no
    usable file came out of it. It stops by itself when the meeting has been empty for 60 seconds.
    Files in RealtimeKit's own bucket can be downloaded for 7 days.
    """

    @cached_property
    def with_raw_response(self) -> RecordingsWithRawResponse:
        """The same methods, answering whole responses."""
        return RecordingsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> RecordingsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return RecordingsWithStreamingResponse(self._streamed())

    def get_recordings(
        self,
        app_id: str | None = None,
        *,
        account_id: str | None = None,
        end_time: dt.datetime | str | UnsetType = UNSET,
        expired: bool | UnsetType = UNSET,
        meeting_id: str | UnsetType = UNSET,
        page_no: float | UnsetType = UNSET,
        per_page: float | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        sort_by: types.RecordingSortByParam | UnsetType = UNSET,
        sort_order: types.SortOrderParam | UnsetType = UNSET,
        start_time: dt.datetime | str | UnsetType = UNSET,
        status: Sequence[types.RecordingStatusFilterParam] | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.RecordingGetRecordingsPage:
        """List recordings.

        Lists the recordings of an app, one page at a time. Filters narrow the list and combine with
        each other; without any, every recording of the app is listed.

        Args:
            app_id: ID of the RealtimeKit app, either 32 hexadecimal digits or a UUID of 36
                characters. The client's own where it is left out.
            account_id: ID of the Cloudflare account, at most 32 characters. The client's own
                where it is left out.
            end_time: End of the period to list, as an ISO 8601 date and time.
            expired: `true` for recordings whose files are no longer kept in RealtimeKit's
                bucket, `false` for those whose files still are. Both kinds are listed when this is
                left out.
            meeting_id: Only recordings of this meeting.
            page_no: Number of the page to return, a whole number. At least 0.
            per_page: How many recordings make up a page, a whole number. At least 0.
            search: Text to look for in the meeting's title, or a meeting ID.
            sort_by: What the list is ordered by. One of "invokedTime".
            sort_order: Whether the list runs upwards or downwards. One of "ASC", "DESC".
            start_time: Beginning of the period to list, as an ISO 8601 date and time.
            status: Only recordings in one of these states. Several are sent as one value,
                separated by commas. Each: one of "INVOKED", "RECORDING", "UPLOADING", "UPLOADED",
                "ERRORED", "PAUSED".
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            One page of recordings.

        Raises:
            APIStatusError: The request failed. `decoded` is a `types.ErrorResponse`.
        """
        return self._page(
            _GET_RECORDINGS__PAGES,
            (
                app_id,
                account_id,
                end_time,
                expired,
                meeting_id,
                page_no,
                per_page,
                search,
                sort_by,
                sort_order,
                start_time,
                status,
            ),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def start_recordings(
        self,
        app_id: str | None = None,
        *,
        account_id: str | None = None,
        allow_multiple_recordings: bool | UnsetType = UNSET,
        audio_config: types.AudioConfig | types.AudioConfigParam | UnsetType = UNSET,
        file_name_prefix: str | UnsetType = UNSET,
        interactive_config: (
            types.InteractiveConfig | types.InteractiveConfigParam | UnsetType
        ) = UNSET,
        max_seconds: int | UnsetType = UNSET,
        meeting_id: str | UnsetType = UNSET,
        realtimekit_bucket_config: (
            types.RealtimekitBucketConfig | types.RealtimekitBucketConfigParam | UnsetType
        ) = UNSET,
        rtmp_out_config: types.RtmpOutConfig | types.RtmpOutConfigParam | UnsetType = UNSET,
        storage_config: types.StorageConfig | types.StorageConfigParam | UnsetType | None = UNSET,
        url: str | UnsetType = UNSET,
        video_config: types.VideoConfig | types.VideoConfigParam | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.RecordingResult:
        """Record a meeting.

        Starts to record the meeting named by `meeting_id`. The answer comes at once, usually with
        the status `INVOKED`; capturing begins a few seconds later.

        A meeting has one active recording at a time unless `allow_multiple_recordings` is set. A
        recording stopped within its first 5 seconds may end as `ERRORED`. Expect about 300 MB for
        an hour.

        Args:
            app_id: ID of the RealtimeKit app, either 32 hexadecimal digits or a UUID of 36
                characters. The client's own where it is left out.
            account_id: ID of the Cloudflare account, at most 32 characters. The client's own
                where it is left out.
            allow_multiple_recordings: Start this recording even if another one of the meeting
                is running, for example to capture a landscape and a portrait version side by side.
                Without it, a meeting has one active recording at a time. Default: false.
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
            storage_config: Storage of one's own that the files are uploaded to as well; null
                for none.
            url: Record the web page at this address instead of the usual view of the meeting.
            video_config: How the picture is recorded.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The recording that was started.

        Raises:
            APIStatusError: The request failed. `decoded` is a `types.ErrorResponse`.
        """
        return self._call(
            _START_RECORDINGS,
            (
                app_id,
                account_id,
                allow_multiple_recordings,
                audio_config,
                file_name_prefix,
                interactive_config,
                max_seconds,
                meeting_id,
                realtimekit_bucket_config,
                rtmp_out_config,
                storage_config,
                url,
                video_config,
            ),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def get_active_recordings(
        self,
        meeting_id: str,
        *,
        account_id: str | None = None,
        app_id: str | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.ActiveRecordingResult:
        """Get the active recording of a meeting.

        Finds the recording that is in progress in a meeting. Status 404 says that nothing is being
        recorded there.

        Args:
            meeting_id: Identifies the meeting.
            account_id: ID of the Cloudflare account, at most 32 characters. The client's own
                where it is left out.
            app_id: ID of the RealtimeKit app, either 32 hexadecimal digits or a UUID of 36
                characters. The client's own where it is left out.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The recording in progress.

        Raises:
            APIStatusError: The request failed. `decoded` is a `types.ErrorResponse`.
            NotFoundError: Nothing is being recorded in this meeting. `decoded` is a
                `types.ErrorResponse`.
        """
        return self._call(
            _GET_ACTIVE_RECORDINGS,
            (meeting_id, account_id, app_id),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def start_track_recording(
        self,
        app_id: str | None = None,
        *,
        account_id: str | None = None,
        layers: Mapping[str, types.TrackLayer | types.TrackLayerParam],
        meeting_id: str,
        max_seconds: float | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.RecordingResult | None:
        """Record the tracks of a meeting.

        Starts to record the audio and video tracks of a meeting separately, instead of one composed
        picture. Layers say which tracks go together and where their files end up; at present
        `default` is the only layer name that is taken.

        Args:
            app_id: ID of the RealtimeKit app, either 32 hexadecimal digits or a UUID of 36
                characters. The client's own where it is left out.
            account_id: ID of the Cloudflare account, at most 32 characters. The client's own
                where it is left out.
            layers: The layers to record, by name. At present `default` is the only name that is
                taken.
            meeting_id: Identifies the meeting.
            max_seconds: Stop by itself after this many seconds. This limit is in beta.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The track recording that was started. `None`: The track recording was started, and the
            answer does not say which it is.

        Raises:
            APIStatusError: The request failed. `decoded` is a `types.ErrorResponse`.
        """
        return self._call(
            _START_TRACK_RECORDING,
            (app_id, account_id, layers, meeting_id, max_seconds),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def get_one_recording(
        self,
        recording_id: str,
        *,
        account_id: str | None = None,
        app_id: str | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.RecordingResult:
        """Get a recording.

        Gets one recording by its ID, in whatever state it is. Ask again to see a state change, or
        to get download links with a fresh signature.

        Args:
            recording_id: Identifies the recording.
            account_id: ID of the Cloudflare account, at most 32 characters. The client's own
                where it is left out.
            app_id: ID of the RealtimeKit app, either 32 hexadecimal digits or a UUID of 36
                characters. The client's own where it is left out.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The recording.

        Raises:
            APIStatusError: The request failed. `decoded` is a `types.ErrorResponse`.
        """
        return self._call(
            _GET_ONE_RECORDING,
            (recording_id, account_id, app_id),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def pause_resume_stop_recording(
        self,
        recording_id: str,
        *,
        account_id: str | None = None,
        app_id: str | None = None,
        action: types.RecordingActionParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.RecordingResult:
        """Pause, resume or stop a recording.

        Acts on a recording in progress. Stopping is final: the recording moves on to `UPLOADING`,
        and its files follow when it is `UPLOADED`.

        Args:
            recording_id: Identifies the recording.
            account_id: ID of the Cloudflare account, at most 32 characters. The client's own
                where it is left out.
            app_id: ID of the RealtimeKit app, either 32 hexadecimal digits or a UUID of 36
                characters. The client's own where it is left out.
            action: End the recording for good, interrupt it, or go on after an interruption.
                One of "stop", "pause", "resume".
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The recording after the action.

        Raises:
            APIStatusError: The request failed. `decoded` is a `types.ErrorResponse`.
        """
        return self._call(
            _PAUSE_RESUME_STOP_RECORDING,
            (recording_id, account_id, app_id, action),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def pause_recording(
        self,
        recording_id: str,
        *,
        account_id: str | None = None,
        app_id: str | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.RecordingResult:
        """Pause recording.

        The same as `pause_resume_stop_recording` with `action="pause"`.

        Args:
            recording_id: Identifies the recording.
            account_id: ID of the Cloudflare account, at most 32 characters. The client's own
                where it is left out.
            app_id: ID of the RealtimeKit app, either 32 hexadecimal digits or a UUID of 36
                characters. The client's own where it is left out.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The recording after the action.

        Raises:
            APIStatusError: The request failed. `decoded` is a `types.ErrorResponse`.
        """
        return self._call(
            _PAUSE_RESUME_STOP_RECORDING,
            (recording_id, account_id, app_id, "pause"),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def resume_recording(
        self,
        recording_id: str,
        *,
        account_id: str | None = None,
        app_id: str | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.RecordingResult:
        """Resume recording.

        The same as `pause_resume_stop_recording` with `action="resume"`.

        Args:
            recording_id: Identifies the recording.
            account_id: ID of the Cloudflare account, at most 32 characters. The client's own
                where it is left out.
            app_id: ID of the RealtimeKit app, either 32 hexadecimal digits or a UUID of 36
                characters. The client's own where it is left out.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The recording after the action.

        Raises:
            APIStatusError: The request failed. `decoded` is a `types.ErrorResponse`.
        """
        return self._call(
            _PAUSE_RESUME_STOP_RECORDING,
            (recording_id, account_id, app_id, "resume"),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def stop_recording(
        self,
        recording_id: str,
        *,
        account_id: str | None = None,
        app_id: str | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.RecordingResult:
        """Stop recording.

        The same as `pause_resume_stop_recording` with `action="stop"`.

        Args:
            recording_id: Identifies the recording.
            account_id: ID of the Cloudflare account, at most 32 characters. The client's own
                where it is left out.
            app_id: ID of the RealtimeKit app, either 32 hexadecimal digits or a UUID of 36
                characters. The client's own where it is left out.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The recording after the action.

        Raises:
            APIStatusError: The request failed. `decoded` is a `types.ErrorResponse`.
        """
        return self._call(
            _PAUSE_RESUME_STOP_RECORDING,
            (recording_id, account_id, app_id, "stop"),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def wait_until_uploaded(
        self,
        recording_id: str,
        *,
        account_id: str | None = None,
        app_id: str | None = None,
        interval: float = 2,
        max_interval: float = 30,
        timeout: float | None = 3600,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
    ) -> types.Recording:
        """Wait until uploaded.

        Asks `get_one_recording` again until `data.status` is UPLOADED. Failures that may pass do
        not end the waiting unless they go on.

        Args:
            recording_id: Identifies the recording.
            account_id: ID of the Cloudflare account, at most 32 characters. The client's own
                where it is left out.
            app_id: ID of the RealtimeKit app, either 32 hexadecimal digits or a UUID of 36
                characters. The client's own where it is left out.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            interval: Seconds before it is asked for the second time; the pauses grow from
                there.
            max_interval: The longest pause, in seconds; a server may ask for more.
            timeout: Seconds to wait altogether; `None` waits for ever.

        Returns:
            What was waited for, as `get_one_recording` tells it.

        Raises:
            WaitFailedError: It has come to a bad end (here: ERRORED).
            WaitTimeoutError: It was not over in time.
            APIError: The API cannot be asked.
        """
        return self._wait(
            _WAIT_UNTIL_UPLOADED,
            {
                "recording_id": recording_id,
                "account_id": account_id,
                "app_id": app_id,
            },
            RequestOptions(extra_headers, extra_query, extra_body),
            Patience(interval, max_interval, timeout),
        )

    def download_recording(
        self,
        recording_id: str | types.Recording,
        *,
        account_id: str | None = None,
        app_id: str | None = None,
        to: Target,
        progress: Progress | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> Path:
        """Download recording.

        Stores the file behind `data.download_url`, which `get_one_recording` tells. It grows in a
        hidden file beside its place and takes it once it is whole; where an earlier call broke off,
        this one goes on, if a strong ETag or Last-Modified proves that it is still the same file.
        Calls at the same time do not get in each other's way.

        Args:
            recording_id: Identifies the recording. Or the object itself, whose URL is then used
                while it is good.
            account_id: ID of the Cloudflare account, at most 32 characters. The client's own
                where it is left out.
            app_id: ID of the RealtimeKit app, either 32 hexadecimal digits or a UUID of 36
                characters. The client's own where it is left out.
            to: A folder, or the path of the file; `~` is your home. A folder that is not there
                needs a final slash. A file is replaced and keeps its mode; links, devices and pipes
                are refused.
            progress: Is told how many bytes have arrived, and how many there are or `None`.
                Fewer than before where it begins again. A `ProgressBar()` shows it.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Where the file is.

        Raises:
            DownloadError: There is no file, not the announced one, or it cannot be written.
            RequestValidationError: `to` is no path.
            APIError: The API or the file cannot be had.
        """
        return self._download(
            _DOWNLOAD_RECORDING,
            {
                "recording_id": recording_id,
                "account_id": account_id,
                "app_id": app_id,
            },
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
            to=to,
            progress=progress,
        )

    def stop_active_recording(
        self,
        meeting_id: str,
        *,
        account_id: str | None = None,
        app_id: str | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.RecordingResult | None:
        """Stop active recording.

        Asks `get_active_recordings`, and calls `pause_resume_stop_recording` with `action="stop"`
        and `recording_id` from its `data.id`. Where `get_active_recordings` answers 404, there is
        nothing. So it is where `pause_resume_stop_recording` answers 404, 409 or 410 and nothing is
        found any more: it came to an end in between. An API that answers a wrong identifier in the
        same way cannot be told from one that has nothing.

        Args:
            meeting_id: Identifies the meeting.
            account_id: ID of the Cloudflare account, at most 32 characters. The client's own
                where it is left out.
            app_id: ID of the RealtimeKit app, either 32 hexadecimal digits or a UUID of 36
                characters. The client's own where it is left out.
            extra_headers: Headers to send as well, with every request; `None` removes one.
            extra_query: Query parameters to send as well, with every request.
            extra_body: Properties to send as well, with the request that does something.
            timeout: As for other methods; a `deadline` is for all requests together.

        Returns:
            What `pause_resume_stop_recording` answers; `None` where there is nothing.

        Raises:
            APIError: `get_active_recordings` or `pause_resume_stop_recording` failed in any
                other way.
        """
        return self._follow(
            _STOP_ACTIVE_RECORDING,
            {
                "meeting_id": meeting_id,
                "account_id": account_id,
                "app_id": app_id,
            },
            {"account_id": account_id, "app_id": app_id, "action": "stop"},
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def start_or_get_active(
        self,
        app_id: str | None = None,
        *,
        account_id: str | None = None,
        meeting_id: str,
        audio_config: types.AudioConfig | types.AudioConfigParam | UnsetType = UNSET,
        file_name_prefix: str | UnsetType = UNSET,
        interactive_config: (
            types.InteractiveConfig | types.InteractiveConfigParam | UnsetType
        ) = UNSET,
        max_seconds: int | UnsetType = UNSET,
        realtimekit_bucket_config: (
            types.RealtimekitBucketConfig | types.RealtimekitBucketConfigParam | UnsetType
        ) = UNSET,
        rtmp_out_config: types.RtmpOutConfig | types.RtmpOutConfigParam | UnsetType = UNSET,
        storage_config: types.StorageConfig | types.StorageConfigParam | UnsetType | None = UNSET,
        url: str | UnsetType = UNSET,
        video_config: types.VideoConfig | types.VideoConfigParam | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.RecordingResult | types.ActiveRecordingResult:
        """Start or get active.

        Asks `get_active_recordings`, and only where that answers 404 calls `start_recordings` with
        `allow_multiple_recordings=False`. If it answers 409, or its answer is lost,
        `get_active_recordings` is asked again for what is there; `start_recordings` is not called
        twice. What is there may have been made with other arguments.

        Args:
            app_id: ID of the RealtimeKit app, either 32 hexadecimal digits or a UUID of 36
                characters. The client's own where it is left out.
            account_id: ID of the Cloudflare account, at most 32 characters. The client's own
                where it is left out.
            meeting_id: The meeting to record.
            audio_config: How sound is recorded. These settings cannot be changed when the video
                codec is `VP8`: the audio codec is then Vorbis.
            file_name_prefix: What the names of the recording's files begin with.
            interactive_config: Adds timed metadata to the recording, so that players of the HLS
                output can react at given moments. Files are then delivered as a compressed `.tar`
                archive.
            max_seconds: Stop by itself after this many seconds, from 60 (a minute) to 86400 (a
                day).
            realtimekit_bucket_config: Whether RealtimeKit keeps the files itself.
            rtmp_out_config: A live stream of the recording.
            storage_config: Storage of one's own that the files are uploaded to as well; null
                for none.
            url: Record the web page at this address instead of the usual view of the meeting.
            video_config: How the picture is recorded.
            extra_headers: Headers to send as well, with every request; `None` removes one.
            extra_query: Query parameters to send as well, with every request.
            extra_body: Properties to send as well, with the request that does something.
            timeout: As for other methods; a `deadline` is for all requests together.

        Returns:
            What `start_recordings` answers, or `get_active_recordings` where it was there before.

        Raises:
            APIError: `get_active_recordings` or `start_recordings` failed in any other way.
                Where `outcome_unknown` is true, nothing was found after `start_recordings`, which
                may still be carried out.
        """
        return self._follow(
            _START_OR_GET_ACTIVE,
            {
                "meeting_id": meeting_id,
                "account_id": account_id,
                "app_id": app_id,
            },
            {
                "app_id": app_id,
                "account_id": account_id,
                "allow_multiple_recordings": False,
                "audio_config": audio_config,
                "file_name_prefix": file_name_prefix,
                "interactive_config": interactive_config,
                "max_seconds": max_seconds,
                "meeting_id": meeting_id,
                "realtimekit_bucket_config": realtimekit_bucket_config,
                "rtmp_out_config": rtmp_out_config,
                "storage_config": storage_config,
                "url": url,
                "video_config": video_config,
            },
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncRecordings(
    AsyncDownloadingResource, AsyncPagedResource, AsyncRecipeResource, AsyncWaitingResource
):
    """Recordings of RealtimeKit meetings.

    A recording begins as `INVOKED`, is `RECORDING` once media is being captured (or `PAUSED` for a
    while), becomes `UPLOADING` when it is stopped, and ends as `UPLOADED`, or as `ERRORED` when no
    usable file came out of it. It stops by itself when the meeting has been empty for 60 seconds.
    Files in RealtimeKit's own bucket can be downloaded for 7 days.
    """

    @cached_property
    def with_raw_response(self) -> AsyncRecordingsWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncRecordingsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncRecordingsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncRecordingsWithStreamingResponse(self._streamed())

    def get_recordings(
        self,
        app_id: str | None = None,
        *,
        account_id: str | None = None,
        end_time: dt.datetime | str | UnsetType = UNSET,
        expired: bool | UnsetType = UNSET,
        meeting_id: str | UnsetType = UNSET,
        page_no: float | UnsetType = UNSET,
        per_page: float | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        sort_by: types.RecordingSortByParam | UnsetType = UNSET,
        sort_order: types.SortOrderParam | UnsetType = UNSET,
        start_time: dt.datetime | str | UnsetType = UNSET,
        status: Sequence[types.RecordingStatusFilterParam] | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> AsyncPager[types.AsyncRecordingGetRecordingsPage, types.Recording]:
        """List recordings.

        Lists the recordings of an app, one page at a time. Filters narrow the list and combine with
        each other; without any, every recording of the app is listed.

        Args:
            app_id: ID of the RealtimeKit app, either 32 hexadecimal digits or a UUID of 36
                characters. The client's own where it is left out.
            account_id: ID of the Cloudflare account, at most 32 characters. The client's own
                where it is left out.
            end_time: End of the period to list, as an ISO 8601 date and time.
            expired: `true` for recordings whose files are no longer kept in RealtimeKit's
                bucket, `false` for those whose files still are. Both kinds are listed when this is
                left out.
            meeting_id: Only recordings of this meeting.
            page_no: Number of the page to return, a whole number. At least 0.
            per_page: How many recordings make up a page, a whole number. At least 0.
            search: Text to look for in the meeting's title, or a meeting ID.
            sort_by: What the list is ordered by. One of "invokedTime".
            sort_order: Whether the list runs upwards or downwards. One of "ASC", "DESC".
            start_time: Beginning of the period to list, as an ISO 8601 date and time.
            status: Only recordings in one of these states. Several are sent as one value,
                separated by commas. Each: one of "INVOKED", "RECORDING", "UPLOADING", "UPLOADED",
                "ERRORED", "PAUSED".
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            One page of recordings.

        Raises:
            APIStatusError: The request failed. `decoded` is a `types.ErrorResponse`.
        """
        return self._pager(
            _GET_RECORDINGS__PAGES,
            (
                app_id,
                account_id,
                end_time,
                expired,
                meeting_id,
                page_no,
                per_page,
                search,
                sort_by,
                sort_order,
                start_time,
                status,
            ),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def start_recordings(
        self,
        app_id: str | None = None,
        *,
        account_id: str | None = None,
        allow_multiple_recordings: bool | UnsetType = UNSET,
        audio_config: types.AudioConfig | types.AudioConfigParam | UnsetType = UNSET,
        file_name_prefix: str | UnsetType = UNSET,
        interactive_config: (
            types.InteractiveConfig | types.InteractiveConfigParam | UnsetType
        ) = UNSET,
        max_seconds: int | UnsetType = UNSET,
        meeting_id: str | UnsetType = UNSET,
        realtimekit_bucket_config: (
            types.RealtimekitBucketConfig | types.RealtimekitBucketConfigParam | UnsetType
        ) = UNSET,
        rtmp_out_config: types.RtmpOutConfig | types.RtmpOutConfigParam | UnsetType = UNSET,
        storage_config: types.StorageConfig | types.StorageConfigParam | UnsetType | None = UNSET,
        url: str | UnsetType = UNSET,
        video_config: types.VideoConfig | types.VideoConfigParam | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.RecordingResult:
        """Record a meeting.

        Starts to record the meeting named by `meeting_id`. The answer comes at once, usually with
        the status `INVOKED`; capturing begins a few seconds later.

        A meeting has one active recording at a time unless `allow_multiple_recordings` is set. A
        recording stopped within its first 5 seconds may end as `ERRORED`. Expect about 300 MB for
        an hour.

        Args:
            app_id: ID of the RealtimeKit app, either 32 hexadecimal digits or a UUID of 36
                characters. The client's own where it is left out.
            account_id: ID of the Cloudflare account, at most 32 characters. The client's own
                where it is left out.
            allow_multiple_recordings: Start this recording even if another one of the meeting
                is running, for example to capture a landscape and a portrait version side by side.
                Without it, a meeting has one active recording at a time. Default: false.
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
            storage_config: Storage of one's own that the files are uploaded to as well; null
                for none.
            url: Record the web page at this address instead of the usual view of the meeting.
            video_config: How the picture is recorded.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The recording that was started.

        Raises:
            APIStatusError: The request failed. `decoded` is a `types.ErrorResponse`.
        """
        return await self._call(
            _START_RECORDINGS,
            (
                app_id,
                account_id,
                allow_multiple_recordings,
                audio_config,
                file_name_prefix,
                interactive_config,
                max_seconds,
                meeting_id,
                realtimekit_bucket_config,
                rtmp_out_config,
                storage_config,
                url,
                video_config,
            ),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def get_active_recordings(
        self,
        meeting_id: str,
        *,
        account_id: str | None = None,
        app_id: str | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.ActiveRecordingResult:
        """Get the active recording of a meeting.

        Finds the recording that is in progress in a meeting. Status 404 says that nothing is being
        recorded there.

        Args:
            meeting_id: Identifies the meeting.
            account_id: ID of the Cloudflare account, at most 32 characters. The client's own
                where it is left out.
            app_id: ID of the RealtimeKit app, either 32 hexadecimal digits or a UUID of 36
                characters. The client's own where it is left out.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The recording in progress.

        Raises:
            APIStatusError: The request failed. `decoded` is a `types.ErrorResponse`.
            NotFoundError: Nothing is being recorded in this meeting. `decoded` is a
                `types.ErrorResponse`.
        """
        return await self._call(
            _GET_ACTIVE_RECORDINGS,
            (meeting_id, account_id, app_id),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def start_track_recording(
        self,
        app_id: str | None = None,
        *,
        account_id: str | None = None,
        layers: Mapping[str, types.TrackLayer | types.TrackLayerParam],
        meeting_id: str,
        max_seconds: float | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.RecordingResult | None:
        """Record the tracks of a meeting.

        Starts to record the audio and video tracks of a meeting separately, instead of one composed
        picture. Layers say which tracks go together and where their files end up; at present
        `default` is the only layer name that is taken.

        Args:
            app_id: ID of the RealtimeKit app, either 32 hexadecimal digits or a UUID of 36
                characters. The client's own where it is left out.
            account_id: ID of the Cloudflare account, at most 32 characters. The client's own
                where it is left out.
            layers: The layers to record, by name. At present `default` is the only name that is
                taken.
            meeting_id: Identifies the meeting.
            max_seconds: Stop by itself after this many seconds. This limit is in beta.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The track recording that was started. `None`: The track recording was started, and the
            answer does not say which it is.

        Raises:
            APIStatusError: The request failed. `decoded` is a `types.ErrorResponse`.
        """
        return await self._call(
            _START_TRACK_RECORDING,
            (app_id, account_id, layers, meeting_id, max_seconds),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def get_one_recording(
        self,
        recording_id: str,
        *,
        account_id: str | None = None,
        app_id: str | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.RecordingResult:
        """Get a recording.

        Gets one recording by its ID, in whatever state it is. Ask again to see a state change, or
        to get download links with a fresh signature.

        Args:
            recording_id: Identifies the recording.
            account_id: ID of the Cloudflare account, at most 32 characters. The client's own
                where it is left out.
            app_id: ID of the RealtimeKit app, either 32 hexadecimal digits or a UUID of 36
                characters. The client's own where it is left out.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The recording.

        Raises:
            APIStatusError: The request failed. `decoded` is a `types.ErrorResponse`.
        """
        return await self._call(
            _GET_ONE_RECORDING,
            (recording_id, account_id, app_id),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def pause_resume_stop_recording(
        self,
        recording_id: str,
        *,
        account_id: str | None = None,
        app_id: str | None = None,
        action: types.RecordingActionParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.RecordingResult:
        """Pause, resume or stop a recording.

        Acts on a recording in progress. Stopping is final: the recording moves on to `UPLOADING`,
        and its files follow when it is `UPLOADED`.

        Args:
            recording_id: Identifies the recording.
            account_id: ID of the Cloudflare account, at most 32 characters. The client's own
                where it is left out.
            app_id: ID of the RealtimeKit app, either 32 hexadecimal digits or a UUID of 36
                characters. The client's own where it is left out.
            action: End the recording for good, interrupt it, or go on after an interruption.
                One of "stop", "pause", "resume".
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The recording after the action.

        Raises:
            APIStatusError: The request failed. `decoded` is a `types.ErrorResponse`.
        """
        return await self._call(
            _PAUSE_RESUME_STOP_RECORDING,
            (recording_id, account_id, app_id, action),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def pause_recording(
        self,
        recording_id: str,
        *,
        account_id: str | None = None,
        app_id: str | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.RecordingResult:
        """Pause recording.

        The same as `pause_resume_stop_recording` with `action="pause"`.

        Args:
            recording_id: Identifies the recording.
            account_id: ID of the Cloudflare account, at most 32 characters. The client's own
                where it is left out.
            app_id: ID of the RealtimeKit app, either 32 hexadecimal digits or a UUID of 36
                characters. The client's own where it is left out.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The recording after the action.

        Raises:
            APIStatusError: The request failed. `decoded` is a `types.ErrorResponse`.
        """
        return await self._call(
            _PAUSE_RESUME_STOP_RECORDING,
            (recording_id, account_id, app_id, "pause"),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def resume_recording(
        self,
        recording_id: str,
        *,
        account_id: str | None = None,
        app_id: str | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.RecordingResult:
        """Resume recording.

        The same as `pause_resume_stop_recording` with `action="resume"`.

        Args:
            recording_id: Identifies the recording.
            account_id: ID of the Cloudflare account, at most 32 characters. The client's own
                where it is left out.
            app_id: ID of the RealtimeKit app, either 32 hexadecimal digits or a UUID of 36
                characters. The client's own where it is left out.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The recording after the action.

        Raises:
            APIStatusError: The request failed. `decoded` is a `types.ErrorResponse`.
        """
        return await self._call(
            _PAUSE_RESUME_STOP_RECORDING,
            (recording_id, account_id, app_id, "resume"),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def stop_recording(
        self,
        recording_id: str,
        *,
        account_id: str | None = None,
        app_id: str | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.RecordingResult:
        """Stop recording.

        The same as `pause_resume_stop_recording` with `action="stop"`.

        Args:
            recording_id: Identifies the recording.
            account_id: ID of the Cloudflare account, at most 32 characters. The client's own
                where it is left out.
            app_id: ID of the RealtimeKit app, either 32 hexadecimal digits or a UUID of 36
                characters. The client's own where it is left out.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The recording after the action.

        Raises:
            APIStatusError: The request failed. `decoded` is a `types.ErrorResponse`.
        """
        return await self._call(
            _PAUSE_RESUME_STOP_RECORDING,
            (recording_id, account_id, app_id, "stop"),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def wait_until_uploaded(
        self,
        recording_id: str,
        *,
        account_id: str | None = None,
        app_id: str | None = None,
        interval: float = 2,
        max_interval: float = 30,
        timeout: float | None = 3600,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
    ) -> types.Recording:
        """Wait until uploaded.

        Asks `get_one_recording` again until `data.status` is UPLOADED. Failures that may pass do
        not end the waiting unless they go on.

        Args:
            recording_id: Identifies the recording.
            account_id: ID of the Cloudflare account, at most 32 characters. The client's own
                where it is left out.
            app_id: ID of the RealtimeKit app, either 32 hexadecimal digits or a UUID of 36
                characters. The client's own where it is left out.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            interval: Seconds before it is asked for the second time; the pauses grow from
                there.
            max_interval: The longest pause, in seconds; a server may ask for more.
            timeout: Seconds to wait altogether; `None` waits for ever.

        Returns:
            What was waited for, as `get_one_recording` tells it.

        Raises:
            WaitFailedError: It has come to a bad end (here: ERRORED).
            WaitTimeoutError: It was not over in time.
            APIError: The API cannot be asked.
        """
        return await self._wait(
            _WAIT_UNTIL_UPLOADED,
            {
                "recording_id": recording_id,
                "account_id": account_id,
                "app_id": app_id,
            },
            RequestOptions(extra_headers, extra_query, extra_body),
            Patience(interval, max_interval, timeout),
        )

    async def download_recording(
        self,
        recording_id: str | types.Recording,
        *,
        account_id: str | None = None,
        app_id: str | None = None,
        to: Target,
        progress: Progress | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> Path:
        """Download recording.

        Stores the file behind `data.download_url`, which `get_one_recording` tells. It grows in a
        hidden file beside its place and takes it once it is whole; where an earlier call broke off,
        this one goes on, if a strong ETag or Last-Modified proves that it is still the same file.
        Calls at the same time do not get in each other's way.

        Args:
            recording_id: Identifies the recording. Or the object itself, whose URL is then used
                while it is good.
            account_id: ID of the Cloudflare account, at most 32 characters. The client's own
                where it is left out.
            app_id: ID of the RealtimeKit app, either 32 hexadecimal digits or a UUID of 36
                characters. The client's own where it is left out.
            to: A folder, or the path of the file; `~` is your home. A folder that is not there
                needs a final slash. A file is replaced and keeps its mode; links, devices and pipes
                are refused.
            progress: Is told how many bytes have arrived, and how many there are or `None`.
                Fewer than before where it begins again. A `ProgressBar()` shows it.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Where the file is.

        Raises:
            DownloadError: There is no file, not the announced one, or it cannot be written.
            RequestValidationError: `to` is no path.
            APIError: The API or the file cannot be had.
        """
        return await self._download(
            _DOWNLOAD_RECORDING,
            {
                "recording_id": recording_id,
                "account_id": account_id,
                "app_id": app_id,
            },
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
            to=to,
            progress=progress,
        )

    async def stop_active_recording(
        self,
        meeting_id: str,
        *,
        account_id: str | None = None,
        app_id: str | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.RecordingResult | None:
        """Stop active recording.

        Asks `get_active_recordings`, and calls `pause_resume_stop_recording` with `action="stop"`
        and `recording_id` from its `data.id`. Where `get_active_recordings` answers 404, there is
        nothing. So it is where `pause_resume_stop_recording` answers 404, 409 or 410 and nothing is
        found any more: it came to an end in between. An API that answers a wrong identifier in the
        same way cannot be told from one that has nothing.

        Args:
            meeting_id: Identifies the meeting.
            account_id: ID of the Cloudflare account, at most 32 characters. The client's own
                where it is left out.
            app_id: ID of the RealtimeKit app, either 32 hexadecimal digits or a UUID of 36
                characters. The client's own where it is left out.
            extra_headers: Headers to send as well, with every request; `None` removes one.
            extra_query: Query parameters to send as well, with every request.
            extra_body: Properties to send as well, with the request that does something.
            timeout: As for other methods; a `deadline` is for all requests together.

        Returns:
            What `pause_resume_stop_recording` answers; `None` where there is nothing.

        Raises:
            APIError: `get_active_recordings` or `pause_resume_stop_recording` failed in any
                other way.
        """
        return await self._follow(
            _STOP_ACTIVE_RECORDING,
            {
                "meeting_id": meeting_id,
                "account_id": account_id,
                "app_id": app_id,
            },
            {"account_id": account_id, "app_id": app_id, "action": "stop"},
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def start_or_get_active(
        self,
        app_id: str | None = None,
        *,
        account_id: str | None = None,
        meeting_id: str,
        audio_config: types.AudioConfig | types.AudioConfigParam | UnsetType = UNSET,
        file_name_prefix: str | UnsetType = UNSET,
        interactive_config: (
            types.InteractiveConfig | types.InteractiveConfigParam | UnsetType
        ) = UNSET,
        max_seconds: int | UnsetType = UNSET,
        realtimekit_bucket_config: (
            types.RealtimekitBucketConfig | types.RealtimekitBucketConfigParam | UnsetType
        ) = UNSET,
        rtmp_out_config: types.RtmpOutConfig | types.RtmpOutConfigParam | UnsetType = UNSET,
        storage_config: types.StorageConfig | types.StorageConfigParam | UnsetType | None = UNSET,
        url: str | UnsetType = UNSET,
        video_config: types.VideoConfig | types.VideoConfigParam | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.RecordingResult | types.ActiveRecordingResult:
        """Start or get active.

        Asks `get_active_recordings`, and only where that answers 404 calls `start_recordings` with
        `allow_multiple_recordings=False`. If it answers 409, or its answer is lost,
        `get_active_recordings` is asked again for what is there; `start_recordings` is not called
        twice. What is there may have been made with other arguments.

        Args:
            app_id: ID of the RealtimeKit app, either 32 hexadecimal digits or a UUID of 36
                characters. The client's own where it is left out.
            account_id: ID of the Cloudflare account, at most 32 characters. The client's own
                where it is left out.
            meeting_id: The meeting to record.
            audio_config: How sound is recorded. These settings cannot be changed when the video
                codec is `VP8`: the audio codec is then Vorbis.
            file_name_prefix: What the names of the recording's files begin with.
            interactive_config: Adds timed metadata to the recording, so that players of the HLS
                output can react at given moments. Files are then delivered as a compressed `.tar`
                archive.
            max_seconds: Stop by itself after this many seconds, from 60 (a minute) to 86400 (a
                day).
            realtimekit_bucket_config: Whether RealtimeKit keeps the files itself.
            rtmp_out_config: A live stream of the recording.
            storage_config: Storage of one's own that the files are uploaded to as well; null
                for none.
            url: Record the web page at this address instead of the usual view of the meeting.
            video_config: How the picture is recorded.
            extra_headers: Headers to send as well, with every request; `None` removes one.
            extra_query: Query parameters to send as well, with every request.
            extra_body: Properties to send as well, with the request that does something.
            timeout: As for other methods; a `deadline` is for all requests together.

        Returns:
            What `start_recordings` answers, or `get_active_recordings` where it was there before.

        Raises:
            APIError: `get_active_recordings` or `start_recordings` failed in any other way.
                Where `outcome_unknown` is true, nothing was found after `start_recordings`, which
                may still be carried out.
        """
        return await self._follow(
            _START_OR_GET_ACTIVE,
            {
                "meeting_id": meeting_id,
                "account_id": account_id,
                "app_id": app_id,
            },
            {
                "app_id": app_id,
                "account_id": account_id,
                "allow_multiple_recordings": False,
                "audio_config": audio_config,
                "file_name_prefix": file_name_prefix,
                "interactive_config": interactive_config,
                "max_seconds": max_seconds,
                "meeting_id": meeting_id,
                "realtimekit_bucket_config": realtimekit_bucket_config,
                "rtmp_out_config": rtmp_out_config,
                "storage_config": storage_config,
                "url": url,
                "video_config": video_config,
            },
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class RecordingsWithRawResponse:
    """The methods of recordings, answering whole responses."""

    def __init__(self, resource: Recordings) -> None:
        self.get_recordings = raw(resource.get_recordings)
        self.start_recordings = raw(resource.start_recordings)
        self.get_active_recordings = raw(resource.get_active_recordings)
        self.start_track_recording = raw(resource.start_track_recording)
        self.get_one_recording = raw(resource.get_one_recording)
        self.pause_resume_stop_recording = raw(resource.pause_resume_stop_recording)
        self.pause_recording = raw(resource.pause_recording)
        self.resume_recording = raw(resource.resume_recording)
        self.stop_recording = raw(resource.stop_recording)


class AsyncRecordingsWithRawResponse:
    """The methods of recordings, answering whole responses."""

    def __init__(self, resource: AsyncRecordings) -> None:
        self.get_recordings = async_raw(resource.get_recordings)
        self.start_recordings = async_raw(resource.start_recordings)
        self.get_active_recordings = async_raw(resource.get_active_recordings)
        self.start_track_recording = async_raw(resource.start_track_recording)
        self.get_one_recording = async_raw(resource.get_one_recording)
        self.pause_resume_stop_recording = async_raw(resource.pause_resume_stop_recording)
        self.pause_recording = async_raw(resource.pause_recording)
        self.resume_recording = async_raw(resource.resume_recording)
        self.stop_recording = async_raw(resource.stop_recording)


class RecordingsWithStreamingResponse:
    """The methods of recordings, answering responses whose body is not read yet."""

    def __init__(self, resource: Recordings) -> None:
        self.get_recordings = streamed(resource.get_recordings)
        self.start_recordings = streamed(resource.start_recordings)
        self.get_active_recordings = streamed(resource.get_active_recordings)
        self.start_track_recording = streamed(resource.start_track_recording)
        self.get_one_recording = streamed(resource.get_one_recording)
        self.pause_resume_stop_recording = streamed(resource.pause_resume_stop_recording)
        self.pause_recording = streamed(resource.pause_recording)
        self.resume_recording = streamed(resource.resume_recording)
        self.stop_recording = streamed(resource.stop_recording)


class AsyncRecordingsWithStreamingResponse:
    """The methods of recordings, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncRecordings) -> None:
        self.get_recordings = async_streamed(resource.get_recordings)
        self.start_recordings = async_streamed(resource.start_recordings)
        self.get_active_recordings = async_streamed(resource.get_active_recordings)
        self.start_track_recording = async_streamed(resource.start_track_recording)
        self.get_one_recording = async_streamed(resource.get_one_recording)
        self.pause_resume_stop_recording = async_streamed(resource.pause_resume_stop_recording)
        self.pause_recording = async_streamed(resource.pause_recording)
        self.resume_recording = async_streamed(resource.resume_recording)
        self.stop_recording = async_streamed(resource.stop_recording)
