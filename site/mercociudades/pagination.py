"""One way of cutting a list into pages."""

from django.core.paginator import Page, Paginator


def paginate(request, items, per_page: int) -> Page:
    """The page of ``items`` that ``?page=`` asks for; nonsense gives a near one.

    The page carries ``elided``, a page range whose length does not grow.
    """
    paginator = Paginator(items, per_page)
    page = paginator.get_page(request.GET.get("page"))
    page.elided = paginator.get_elided_page_range(page.number, on_each_side=1)
    return page
