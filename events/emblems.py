"""Funders' emblems in mails: carried along, so that whoever reads a mail asks nobody for them."""

import logging
import re
from collections.abc import Iterable
from email.mime.image import MIMEImage

from events import conf, mailers, pictures
from events.models import Funder

RENDITION = "max-320x120|format-png"  # not every mail program knows WebP
MARK = re.compile(r"cid:emblem-([0-9]+)@")

logger = logging.getLogger(__name__)


def shown(funder: Funder) -> dict | None:
    """What an <img> of the emblem says, if the active mail backend can carry the picture."""
    rendition = pictures.rendition(funder.emblem, RENDITION)
    if rendition is None or not mailers.carry_images():
        return None
    size = {"width": rendition.width, "height": rendition.height}
    return {"src": f"cid:{_content_id(funder)}", "alt": funder.emblem_text, **size}


def carried(html: str) -> Iterable[MIMEImage]:
    """The emblems that a written mail shows, as parts of the mail."""
    keys = set(MARK.findall(html))
    for funder in Funder.objects.filter(pk__in=keys).select_related("emblem"):
        if rendition := pictures.rendition(funder.emblem, RENDITION):
            yield from _parts(funder, rendition)


def _parts(funder: Funder, rendition) -> Iterable[MIMEImage]:
    try:
        with rendition.file.open("rb") as file:
            part = MIMEImage(file.read(), "png")
    except OSError:  # its text stands in its place; nobody misses a mail for it
        logger.exception("The emblem of funder %s is lost", funder.pk)
        return
    part.add_header("Content-ID", f"<{_content_id(funder)}>")
    part.add_header("Content-Disposition", "inline", filename="emblem.png")
    yield part


def _content_id(funder: Funder) -> str:
    return f"emblem-{funder.pk}@{conf.uid_domain()}"
