// Nothing here is called by name: see small.c.
