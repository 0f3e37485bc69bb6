"""Snapshots in, files out; nothing here sees a database or a widget."""
