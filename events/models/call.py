"""The words of a call: what a webinar page says around the event."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel
from wagtail.fields import RichTextField, StreamField

from events.blocks import DocumentsStreamBlock, PartnersStreamBlock
from mercociudades.blocks import RICH_TEXT_FEATURES, BodyStreamBlock


def _rich_field(label, help_text=""):
    return RichTextField(
        label, features=RICH_TEXT_FEATURES, blank=True, help_text=help_text
    )


class CallMixin(models.Model):
    """Background, objective, format and invitation, with the panels to write them."""

    lead = models.TextField(_("lead"), max_length=600, blank=True)
    hero_image = models.ForeignKey(
        "home.PortalImage",
        verbose_name=_("main image"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    background = StreamField(
        BodyStreamBlock(), verbose_name=_("background"), blank=True
    )
    objective = _rich_field(_("objective"))
    format = _rich_field(_("format"))
    invitation = _rich_field(_("invitation"))
    agenda_note = _rich_field(
        _("note on the agenda"), _("Shown while there is no agenda.")
    )
    thanks = _rich_field(_("text after the event"))
    partners = StreamField(
        PartnersStreamBlock(), verbose_name=_("organisers and partners"), blank=True
    )
    documents = StreamField(
        DocumentsStreamBlock(), verbose_name=_("documents"), blank=True
    )

    call_panels = [
        FieldPanel("lead"),
        FieldPanel("hero_image"),
        FieldPanel("background"),
        MultiFieldPanel(
            [
                FieldPanel("objective"),
                FieldPanel("format"),
                FieldPanel("invitation"),
                FieldPanel("thanks"),
            ],
            heading=_("The call"),
        ),
        FieldPanel("agenda_note"),
        InlinePanel("agenda_items", heading=_("Agenda")),
        FieldPanel("partners"),
        FieldPanel("documents"),
    ]

    class Meta:
        abstract = True

    def get_meta_description(self) -> str:
        """The description for search engines, else the lead."""
        return self.search_description or self.lead
