"""The thematic axes."""

from django.apps import apps
from django.conf import settings
from django.contrib.auth.models import Group
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from mercociudades.blocks import RICH_TEXT_FEATURES, BodyStreamBlock
from mercociudades.languages import current_language
from mercociudades.pages import BasePage
from mercociudades.pagination import paginate


class AxisPage(BasePage):
    """A thematic axis: what it asks, its practices, its sessions, its conclusions."""

    parent_page_types = ["home.HomePage"]
    subpage_types = []

    code = models.SlugField(
        _("code"),
        max_length=30,
        blank=True,
        help_text=_("Stored in practices; the same in every language; never changed."),
    )
    lead = models.TextField(_("lead"), max_length=400, blank=True)
    questions = RichTextField(
        _("what the axis asks"), features=RICH_TEXT_FEATURES, blank=True
    )
    body = StreamField(BodyStreamBlock(), verbose_name=_("body"), blank=True)
    moderator_note = RichTextField(
        _("moderation"), features=RICH_TEXT_FEATURES, blank=True
    )
    moderators = models.ForeignKey(
        Group,
        verbose_name=_("moderators"),
        help_text=_("They review the practices of this axis."),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    content_panels = Page.content_panels + [
        FieldPanel("lead"),
        FieldPanel("questions"),
        FieldPanel("body"),
        FieldPanel("moderator_note"),
    ]
    settings_panels = [FieldPanel("code"), FieldPanel("moderators")]
    search_fields = BasePage.search_fields + [
        index.SearchField("lead"),
        index.SearchField("questions"),
    ]
    override_translatable_fields = BasePage.override_translatable_fields + [
        SynchronizedField("code", overridable=False),
        SynchronizedField("moderators", overridable=False),
    ]

    class Meta:
        verbose_name = _("axis page")
        verbose_name_plural = _("axis pages")

    def __str__(self):
        return self.title

    def get_meta_description(self):
        """The description for search engines, else the lead."""
        return self.search_description or self.lead

    def get_context(self, request, *args, **kwargs):
        """Adds the practices of the axis, each once, the main axis first."""
        context = super().get_context(request, *args, **kwargs)
        practice_model = apps.get_model("practices", "PracticePage")
        practices = practice_model.objects.for_list().with_code("axis", self.code)
        context["practices"] = paginate(request, practices, 12)
        return context


def axis_choices() -> list[tuple[str, str]]:
    """The axes as choices in the active language, in the order of their pages."""
    titles: dict[str, str] = {}
    languages = (settings.LANGUAGE_CODE, current_language())
    axes = AxisPage.objects.filter(locale__language_code__in=languages)
    for axis in axes.select_related("locale").order_by("path"):
        if axis.code not in titles or axis.locale.language_code == languages[1]:
            titles[axis.code] = axis.title
    return list(titles.items())
