"""The last look at every module before anything is written."""
