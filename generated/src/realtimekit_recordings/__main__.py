"""What `python -m realtimekit_recordings` says."""

from ._runtime.about import tell
from ._version import __version__

if __name__ == "__main__":
    tell(
        "realtimekit_recordings",
        "realtimekit-recordings",
        __version__,
        ("Cloudflare", "AsyncCloudflare"),
        {
            "API reference": "https://developers.cloudflare.com/api/resources/realtime_kit/",
            "Recording guide": "https://docs.realtime.cloudflare.com/guides/capabilities/recording/recording-overview",
        },
    )
