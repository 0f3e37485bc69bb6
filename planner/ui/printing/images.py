"""Pictures that a child process drew, as the window knows them."""

from PySide6.QtGui import QImage

from planner.exports.drafts import Picture


def image_of(picture: Picture) -> QImage:
    """Give a page that was drawn elsewhere as an image."""
    size = (picture.width, picture.height, picture.bytes_per_line)
    return QImage(picture.pixels(), *size, QImage.Format.Format_RGB32).copy()
