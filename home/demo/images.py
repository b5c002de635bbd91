"""Stores the drawings of the demonstration as images of the portal."""

from collections.abc import Callable
from io import BytesIO

from django.core.files.images import ImageFile
from wagtail.images import get_image_model

from mercociudades.texts import T

CREDIT = "Mercociudades. Imagen generada por el código del portal."


def store_image(title: str, name: str, draw: Callable[[], bytes], alt: T):
    """The stored image of this title, drawn and saved if it is missing."""
    image_model = get_image_model()
    image = image_model.objects.filter(title=title).first()
    if image is None:
        image = image_model.objects.create(
            title=title,
            file=ImageFile(BytesIO(draw()), name=name),
            alt_es=alt.es,
            alt_pt_br=alt.pt,
            alt_en=alt.en,
            credit=CREDIT,
            licence="CC0-1.0",
        )
    return image
