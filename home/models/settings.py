"""What header and footer say about the site, in each language."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.fields import StreamField

from home.blocks import OrganisationBlock, SocialLinkBlock
from mercociudades.languages import in_column


def _column(label, length: int = 200):
    return models.CharField(label, max_length=length, blank=True)


@register_setting(icon="site")
class SiteSettings(BaseSiteSetting):
    """Name, organisers, contact and footer; a word shown has a column per language."""

    name_es = _column(_("name in Spanish"))
    name_pt_br = _column(_("name in Portuguese"))
    name_en = _column(_("name in English"))
    tagline_es = _column(_("tagline in Spanish"))
    tagline_pt_br = _column(_("tagline in Portuguese"))
    tagline_en = _column(_("tagline in English"))
    footer_es = _column(_("footer in Spanish"), 500)
    footer_pt_br = _column(_("footer in Portuguese"), 500)
    footer_en = _column(_("footer in English"), 500)
    contact_institution = _column(_("contact: institution"))
    contact_email = models.EmailField(_("contact: e-mail"), blank=True)
    contact_url = models.URLField(_("contact: site"), blank=True)
    organisers = StreamField(
        [("organisation", OrganisationBlock())],
        verbose_name=_("organisers"),
        blank=True,
    )
    social_links = StreamField(
        [("link", SocialLinkBlock())], verbose_name=_("social networks"), blank=True
    )
    licence_url = models.URLField(
        _("licence of the content"),
        default="https://creativecommons.org/licenses/by/4.0/",
    )

    panels = [
        MultiFieldPanel(
            [FieldPanel(f"name_{code}") for code in ("es", "pt_br", "en")],
            heading=_("Name"),
        ),
        MultiFieldPanel(
            [FieldPanel(f"tagline_{code}") for code in ("es", "pt_br", "en")],
            heading=_("Tagline"),
        ),
        MultiFieldPanel(
            [FieldPanel(f"footer_{code}") for code in ("es", "pt_br", "en")],
            heading=_("Footer"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("contact_institution"),
                FieldPanel("contact_email"),
                FieldPanel("contact_url"),
            ],
            heading=_("Contact"),
        ),
        FieldPanel("organisers"),
        FieldPanel("social_links"),
        FieldPanel("licence_url"),
    ]

    class Meta:
        verbose_name = _("site settings")

    def __str__(self):
        return self.name_es

    @property
    def name(self) -> str:
        """The site's name in the reader's language."""
        return in_column(self, "name")

    @property
    def tagline(self) -> str:
        """The tagline in the reader's language."""
        return in_column(self, "tagline")

    @property
    def footer(self) -> str:
        """The footer's text in the reader's language."""
        return in_column(self, "footer")
