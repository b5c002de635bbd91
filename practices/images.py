"""The image sizes of the site, named in one place: widths 320, 640 and 1200."""

# Covers are drawn 8:5; ``fill`` keeps the focal point of photographs.
CARD_SPECS = (
    "fill-320x200|format-webp|webpquality-72",
    "fill-640x400|format-webp|webpquality-72",
    "fill-640x400|format-jpeg|jpegquality-78",
)
COVER_SPECS = (
    "fill-640x400|format-webp|webpquality-72",
    "fill-1200x750|format-webp|webpquality-72",
    "fill-1200x750|format-jpeg|jpegquality-78",
)
SHARE_SPEC = "fill-1200x630|format-jpeg|jpegquality-78"
