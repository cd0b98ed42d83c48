"""What the document says, worked out without any code of the generator or of the client.

The tests that judge the product from outside ask here: which requests are valid, which answers,
and what an answer means. Nothing in this package imports ``specpress``; ``driving``, ``live`` and
``arguments`` touch the client, through its public names.
"""
