"""SQLAlchemy's session under a name of its own, because a session here is an item of the programme."""

from sqlalchemy.orm import Session as Transaction

__all__ = ["Transaction"]
