"""Images of practices as the templates print them."""

from practices.images import CARD_SPECS, COVER_SPECS


def _sources(image, specs) -> dict:
    renditions = image.get_renditions(*specs)
    modern = [renditions[spec] for spec in specs[:-1]]
    fallback = renditions[specs[-1]]
    return {
        "src": fallback.url,
        "srcset": ", ".join(f"{r.url} {r.width}w" for r in modern),
        "width": fallback.width,
        "height": fallback.height,
        "alt": image.default_alt_text,
    }


def card_image(practice) -> dict | None:
    """The cover in the sizes of a card, None without a cover."""
    image = practice.cover_image if practice.cover_image_id else None
    return _sources(image, CARD_SPECS) if image else None


def cover(practice) -> dict | None:
    """The cover in the sizes of the practice page with credit and licence."""
    image = practice.cover_image if practice.cover_image_id else None
    if image is None:
        return None
    return _sources(image, COVER_SPECS) | {
        "credit": image.credit,
        "licence": image.get_licence_display(),
    }
