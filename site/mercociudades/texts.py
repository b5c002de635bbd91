"""A text in the three languages of the site, for content that is kept as code."""

from dataclasses import dataclass


@dataclass(frozen=True)
class T:
    """One text in Spanish, Brazilian Portuguese and English."""

    es: str
    pt: str
    en: str

    def in_language(self, language_code: str) -> str:
        """The text in ``es``, ``pt-br`` or ``en``; KeyError for another code."""
        return {"es": self.es, "pt-br": self.pt, "en": self.en}[language_code]
