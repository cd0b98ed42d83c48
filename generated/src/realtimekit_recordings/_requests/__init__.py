"""What arguments are checked against before anything is sent."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .realtime_kit.recordings import (
        RecordingsGetActiveRecordingsArguments,
        RecordingsGetOneRecordingArguments,
        RecordingsGetRecordingsArguments,
        RecordingsPauseResumeStopRecordingArguments,
        RecordingsStartRecordingsArguments,
        RecordingsStartTrackRecordingArguments,
    )
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "RecordingsGetActiveRecordingsArguments": "realtime_kit.recordings",
            "RecordingsGetOneRecordingArguments": "realtime_kit.recordings",
            "RecordingsGetRecordingsArguments": "realtime_kit.recordings",
            "RecordingsPauseResumeStopRecordingArguments": "realtime_kit.recordings",
            "RecordingsStartRecordingsArguments": "realtime_kit.recordings",
            "RecordingsStartTrackRecordingArguments": "realtime_kit.recordings",
        },
    )

__all__ = [
    "RecordingsGetActiveRecordingsArguments",
    "RecordingsGetOneRecordingArguments",
    "RecordingsGetRecordingsArguments",
    "RecordingsPauseResumeStopRecordingArguments",
    "RecordingsStartRecordingsArguments",
    "RecordingsStartTrackRecordingArguments",
]
