"""What stands around the code: lazy packages, exceptions, metadata, README and reference.

``views`` alone imports from here. It may import every other wing but ``client``: it tells of what
they hold.
"""
