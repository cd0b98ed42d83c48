"""Operations, webhooks and what belongs to them: parameters, bodies, responses, security, servers.

``lower.lower`` is its only user. It imports ``lower.schemas`` for every schema that it meets, and
``lower.merging`` where it has to look into one.
"""
