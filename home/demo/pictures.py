"""Keeps the drawn pictures among the site's images, each drawn once."""

from io import BytesIO

from django.core.files.base import ContentFile
from PIL import Image
from wagtail.images import get_image_model

from home.demo import drawing
from home.demo.scenes import SCENES


def scene(key: str):
    """The picture of a project or a piece of news. It is decoration: it needs no words."""
    return _picture(f"Piirros: {key}", f"scene-{key}", lambda: drawing.landscape(SCENES[key]))


def emblem(words: str):
    """The flag of the European Union, or a plain wordmark."""
    if words == "eu":
        return _picture("Euroopan unionin lippu", "eu-flag", drawing.flag)
    return logo(words)


def logo(words: str):
    plain = words.lower().translate(str.maketrans("äö ", "ao-"))
    return _picture(f"Tunnus: {words}", f"logo-{plain}", lambda: drawing.wordmark(words))


def _picture(title: str, name: str, draw):
    known = get_image_model().objects.filter(title=title).first()
    return known or get_image_model().objects.create(
        title=title, file=ContentFile(_png(draw()), f"{name}.png")
    )


def _png(image: Image.Image) -> bytes:
    output = BytesIO()
    image.quantize(64).save(output, "PNG", optimize=True)
    return output.getvalue()
