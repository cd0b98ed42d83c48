"""Types with alternatives.

Others ask ``unions`` for the type of a schema that has some, and ``simplification`` for one of
given alternatives. Both go back to whoever lowers schemas, as ``lowering`` describes it.
"""
