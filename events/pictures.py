"""Pictures in the sizes that are shown. A file that is lost breaks no page and no mail."""

import logging

SHARED = "fill-1200x630|format-jpeg"  # as shared links and search engines show a picture

logger = logging.getLogger(__name__)


def rendition(image, spec: str):
    """The picture in one size; None where there is none, or its file is lost."""
    try:
        return image and image.get_rendition(spec)
    except OSError:
        logger.exception("The file of image %s is lost", image.pk)
        return None
