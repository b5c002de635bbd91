"""A form panel that counts words while a person writes."""

from django.forms import Media
from django.utils.translation import gettext as _
from wagtail.admin.panels import FieldPanel

from practices.registry import SUMMARY_CHARACTERS, key_of_field


class BudgetPanel(FieldPanel):
    """A field with its helper sentence, its budget and a live count below it.

    Without JavaScript the count is the one of the last save.
    """

    class BoundPanel(FieldPanel.BoundPanel):
        """Adds the key of the record to the field's template."""

        template_name = "practices/admin/budget_panel.html"

        def get_context_data(self, parent_context=None):
            """The stock context with the budget, its unit and the current count."""
            context = super().get_context_data(parent_context)
            key = key_of_field(self.panel.field_name)
            if key.words:
                budget, unit = key.words, _("words")
                count = key.word_count(self.instance)
            else:
                budget, unit = SUMMARY_CHARACTERS, _("characters")
                count = len(getattr(self.instance, self.panel.field_name) or "")
            return context | {
                "budget": budget,
                "budget_unit": unit,
                "budget_kind": "words" if key.words else "characters",
                "budget_count": count,
                "budget_help": key.help_text,
            }

        @property
        def media(self):
            """The script that keeps the count."""
            script = Media(js=["mercociudades/js/admin/word-budget.js"])
            return super().media + script
