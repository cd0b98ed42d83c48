"""One call from its first attempt to its last: settings, retries, and the two send loops.

The wings above use ``send``, ``config`` and ``call``. Tokens are asked of a ``TokenSource``, which
``call`` describes and ``auth`` has. Imports ``response`` and all below it.
"""
