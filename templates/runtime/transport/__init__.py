"""How requests reach the network: the only place that knows the HTTP library."""
