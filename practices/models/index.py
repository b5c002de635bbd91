"""The repository's page: all practices, filtered."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page
from wagtail.search import index

from mercociudades.pages import BasePage
from mercociudades.pagination import paginate
from practices.facets import FilterForm
from practices.models.practice import PracticePage


class PracticeIndexPage(BasePage):
    """All practices, each once, filtered by axis, country, size and more."""

    parent_page_types = ["home.HomePage"]
    subpage_types = ["practices.CityPage"]

    lead = models.TextField(_("lead"), max_length=400, blank=True)

    content_panels = Page.content_panels + [FieldPanel("lead")]
    search_fields = BasePage.search_fields + [index.SearchField("lead")]

    class Meta:
        verbose_name = _("repository page")
        verbose_name_plural = _("repository pages")

    def get_meta_description(self):
        """The description for search engines, else the lead."""
        return self.search_description or self.lead

    def get_context(self, request, *args, **kwargs):
        """Adds the filter form and the page of practices it leaves."""
        context = super().get_context(request, *args, **kwargs)
        form = FilterForm(request.GET)
        found = form.apply(PracticePage.objects.for_list())
        context["filters"] = form
        context["practices"] = paginate(request, found, 12)
        return context
