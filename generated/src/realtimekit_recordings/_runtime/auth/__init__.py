"""Credentials: where they come from, what they put on a request, and how tokens are fetched.

``client`` makes ``credentials``. ``provided`` is for clients with a credential that may be a
function; ``fetched``, ``tokens`` and ``oauth`` are for those that fetch tokens (OAuth 2.0):
generated clients name what they need, and no core module imports it. Imports ``call`` and all
below it.
"""
