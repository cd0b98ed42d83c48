"""SQL over a client: its tables, as SQLite sees them.

Loaded when the first statement runs, and the only wing that imports `apsw`. `catalogue` holds what
generated code says; `lexer` and `statements` read SQL, `values` turns models into cells and back,
`planner` and `table` answer SQLite, `tape` makes the calls, `engine` runs one statement.
"""
