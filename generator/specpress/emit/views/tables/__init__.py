"""The API as tables: what `sql.py` of a package says.

`naming` decides what tables are called, `catalogue` what they hold, `module` prints that.
"""
