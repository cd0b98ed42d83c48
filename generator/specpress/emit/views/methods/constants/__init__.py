"""Operations as data: the calls of the runtime's classes that make up a module's constants.

One module for each part of an operation. Only ``methods`` imports from here.
"""
