"""From an API and its names to files: views decide, templates print, judges look, output writes.

``pipeline`` calls ``views``, ``render``, ``format``, ``judging`` and ``output`` in this order;
nothing else imports from here but ``cli``. It imports ``naming``, ``config`` and ``ir``.
"""
