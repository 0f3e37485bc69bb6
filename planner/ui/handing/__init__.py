"""Handing out lists: who they are for, what leaves and what does not."""
