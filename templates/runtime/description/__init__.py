"""What generated code says of a client and its operations: data, without a method that does much.

Generated code imports ``operation`` and (through ``client``) what describes the client. Every wing
above may read it; it imports nothing of the runtime. What is derived from a description is made
where it is used (``request.compiled``, ``response.compiled``), and what only some operations have
is described there, too: a kind of body in ``request``, a stream in ``response``.
"""
