"""Forms of event pages in the editor."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminPageForm


class ConclusionsPageForm(WagtailAdminPageForm):
    """Keeps an axis from having two pages of conclusions below one webinar."""

    def clean(self):
        """Compare with the siblings, whatever the language of the axis chosen."""
        cleaned = super().clean()
        axis = cleaned.get("axis")
        if axis is None or self.parent_page is None:
            return cleaned
        siblings = type(self.instance).objects.child_of(self.parent_page)
        siblings = siblings.exclude(pk=self.instance.pk)
        if siblings.filter(axis__translation_key=axis.translation_key).exists():
            self.add_error("axis", _("This axis has its conclusions already."))
        return cleaned
