"""Writes: functions of a transaction, one module a noun."""
