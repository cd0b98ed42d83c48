"""A request out, a response in: all that touches httpx2, sockets and event loops.

``sync`` and ``asynchronous`` send once and never again; what fails is sorted in ``failure``. The
wings above use these, and the rules for URLs in ``urls``. Imports ``request`` (for what is sent),
``description`` and ``exceptions``.
"""
