"""Images in the sizes of the site."""

from django import template

from home.images import picture

register = template.Library()


@register.simple_tag
def hero_image(page) -> dict | None:
    """The main image of a page with its sizes, None without one."""
    return picture(page.hero_image if page.hero_image_id else None)
