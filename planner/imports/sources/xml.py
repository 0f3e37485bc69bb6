"""XML of others, read without entities."""

from xml.etree.ElementTree import Element  # noqa: TID251 - the type alone; parsing is defusedxml's

import defusedxml.ElementTree
from defusedxml.common import DefusedXmlException

from planner.imports.sources import refusals

__all__ = ["Element", "read_xml"]


def read_xml(data: bytes, name: str) -> Element:
    """Give the root element; raises ``UserError`` for entities and for what is no XML."""
    try:
        root: Element = defusedxml.ElementTree.fromstring(data, forbid_dtd=True)
    except DefusedXmlException as problem:
        raise refusals.unsafe(name) from problem
    except (SyntaxError, ValueError, LookupError, RecursionError) as problem:
        raise refusals.damaged(name, "an office file") from problem
    return root
