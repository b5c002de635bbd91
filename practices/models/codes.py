"""How a practice reads and writes its codes."""

from django.db import models
from django.utils.functional import cached_property

from practices.models.panels import form_value


class CodesMixin(models.Model):
    """Access to the codes that stand in the rows of ``terms``."""

    prefetch_for_serving = ("terms",)

    class Meta:
        abstract = True

    def codes(self, vocabulary: str) -> list[str]:
        """The codes chosen from a vocabulary, the main axis first among axes."""
        return [t.code for t in self.terms.all() if t.vocabulary == vocabulary]

    def set_codes(self, vocabulary: str, codes: list[str]) -> None:
        """Replace the codes chosen from a vocabulary; saved with the page."""
        term = self._meta.get_field("terms").related_model
        others = [t for t in self.terms.all() if t.vocabulary != vocabulary]
        chosen = [term(vocabulary=vocabulary, code=code) for code in codes]
        self.terms.set(others + chosen)
        self.__dict__.pop("main_axis", None)

    def form_value(self, name: str):
        """The value of a form field: of the model, or the codes it stands for."""
        return form_value(self, name)

    @cached_property
    def main_axis(self) -> str:
        """The code of the main axis, empty if none is chosen."""
        return next(iter(self.codes("axis")), "")
