"""Paragraphs, pages and fonts of printed documents, on ReportLab's canvas.

Text becomes lines (``paragraph``), lines become slices of a page (``strips``), slices become pages (``pages``), and a
``sheet`` draws them with the fonts of one document (``embedding``).
"""
