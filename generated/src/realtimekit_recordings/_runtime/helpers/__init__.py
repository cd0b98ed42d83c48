"""What methods do beyond one request: pages, waiting, downloads, recipes, streams.

Each is for resources that have such a method: their classes are made of ``*_resource``, which no
core module imports. Nothing else of the runtime imports this wing; it may import all others.
"""
