"""The image sizes of the site, named in one place, and how templates get them."""

from mercociudades.metadata import SHARE_SPEC

# Widths 400, 640 and 1200; covers are drawn 8:5, ``fill`` keeps the focal point of
# photographs. The last of each is for browsers without WebP.
CARD_SPECS = (
    "fill-400x250|format-webp|webpquality-72",
    "fill-640x400|format-webp|webpquality-72",
    "fill-640x400|format-jpeg|jpegquality-78",
)
COVER_SPECS = (
    "fill-640x400|format-webp|webpquality-72",
    "fill-1200x750|format-webp|webpquality-72",
    "fill-1200x750|format-jpeg|jpegquality-78",
)
ALL_SPECS = tuple(dict.fromkeys((*CARD_SPECS, *COVER_SPECS, SHARE_SPEC)))


def picture(image, specs=COVER_SPECS) -> dict | None:
    """Addresses, size, words and credit of an image for a template, None without."""
    if image is None:
        return None
    renditions = image.get_renditions(*specs)
    modern = [renditions[spec] for spec in specs[:-1]]
    fallback = renditions[specs[-1]]
    return {
        "src": fallback.url,
        "srcset": ", ".join(f"{r.url} {r.width}w" for r in modern),
        "width": fallback.width,
        "height": fallback.height,
        "alt": image.default_alt_text,
        "credit": image.credit,
        "licence": image.get_licence_display(),
    }


def warm(image) -> None:
    """Make every size of an image, so that no visitor waits for it."""
    image.get_renditions(*ALL_SPECS)
