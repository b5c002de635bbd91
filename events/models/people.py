"""People of events; public data and one private address."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from mercociudades.languages import in_column


class Person(models.Model):
    """Somebody who speaks, moderates or hosts; words in a column per language."""

    name = models.CharField(_("name"), max_length=160)
    city = models.ForeignKey(
        "practices.City",
        verbose_name=_("city"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    institution = models.CharField(_("institution"), max_length=200, blank=True)
    position_es = models.CharField(_("position in Spanish"), max_length=160, blank=True)
    position_pt_br = models.CharField(
        _("position in Portuguese"), max_length=160, blank=True
    )
    position_en = models.CharField(_("position in English"), max_length=160, blank=True)
    photo = models.ForeignKey(
        "home.PortalImage",
        verbose_name=_("photo"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    email = models.EmailField(
        _("e-mail"), blank=True, help_text=_("Never shown in public.")
    )
    consent_to_publish_at = models.DateTimeField(
        _("agreed to be named on"), null=True, blank=True
    )
    consent_version = models.CharField(
        _("version of the agreement"), max_length=20, blank=True
    )

    class Meta:
        verbose_name = _("person")
        verbose_name_plural = _("people")
        ordering = ["name"]

    def __str__(self):
        return self.name

    @property
    def position(self) -> str:
        """What the person does there, in the reader's language."""
        return in_column(self, "position")
