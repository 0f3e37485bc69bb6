"""Reading what an organiser hands in: text, Word, web pages, OpenDocument, PDF and the clipboard, as plain lines."""

from planner.imports.sources.as_json import source_from_json, source_to_json
from planner.imports.sources.html import read_html
from planner.imports.sources.kinds import read_source
from planner.imports.sources.text import read_text

__all__ = ["read_html", "read_source", "read_text", "source_from_json", "source_to_json"]
