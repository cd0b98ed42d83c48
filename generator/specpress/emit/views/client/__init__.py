"""``_client.py``: the two classes of clients and what they tell the runtime of the API.

``views`` alone imports from here. It imports ``methods`` (the resources that hang on a client),
``operations``, ``docs``, ``scope`` and ``python``.
"""
