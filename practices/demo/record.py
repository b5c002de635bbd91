"""The shape of a demonstration record: one practice, its city, three languages.

A record is data that a person can review: every text stands beside its two
translations, every figure beside the number of its source. Nothing here knows
about Wagtail; ``practices.demo.build`` makes pages from it.
"""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class T:
    """One text in the three languages of the site."""

    es: str
    pt: str
    en: str

    def in_language(self, language_code: str) -> str:
        """The text in ``es``, ``pt-br`` or ``en``; KeyError for another code."""
        return {"es": self.es, "pt-br": self.pt, "en": self.en}[language_code]


@dataclass(frozen=True)
class CityData:
    """A city as its census and GeoNames describe it."""

    key: str  # slug, also of its page
    name: str
    country: str  # ISO 3166-1 alpha-2
    subdivision: str  # ISO 3166-2, such as "AR-S"; may be empty
    latitude: float
    longitude: float
    geonames_id: int | None
    population: int
    population_year: int
    population_source: str
    language: str  # "es" or "pt-br": the working language of its team
    website: str  # the city government's own site, or empty
    government: str  # "Municipalidad de Rosario": proper name, one language
    intro: T  # two or three sentences about the city


@dataclass(frozen=True)
class Step:
    """One step of the process."""

    title: T
    when: str  # "1989", "2005-03" or "2001-2004"; may be empty
    text: list[T]  # paragraphs


@dataclass(frozen=True)
class Component:
    """A part of the practice that another city can reuse alone."""

    name: T
    what: T
    enabling: T
    lesson: T


@dataclass(frozen=True)
class Actor:
    """Who took part: proper name, type (V12), kinds of support (V12b), role."""

    name: str
    kind: str
    support: list[str]
    role: T


@dataclass(frozen=True)
class Indicator:
    """One measured change. Figures are strings of a number, "" if unknown."""

    name: T
    unit: T
    before: str
    before_year: str
    after: str
    after_year: str
    source: int  # number of the source, from 1
    better: str = "up"  # "up", "down" or "neutral": which direction is good


@dataclass(frozen=True)
class Source:
    """A published document or page; title in its own language."""

    title: str
    publisher: str
    year: str
    url: str
    language: str  # language of the source: "es", "pt", "en"


@dataclass(frozen=True)
class Practice:
    """The whole record of a practice; codes are those of ``practices.choices``."""

    key: str
    language: str  # original language: "es", "pt-br" or "en"
    city: CityData
    axes: list[str]  # the first is the main one
    title: T  # at most 100 characters
    summary: T  # at most 280 characters
    territorial_scope: str
    coordination: str
    planning_instruments: list[str]
    stage: str
    start: str  # "1989" or "1989-03"
    end: str
    ongoing: bool
    situation_before: list[T]
    objectives: list[T]
    process: list[Step]
    building_blocks: list[Component]
    actors: list[Actor]
    results: list[T]
    indicators: list[Indicator]
    evidence_level: str
    limits: list[T]
    lessons: list[T]
    transferability: list[T]
    sdgs: list[int]
    topics: list[str]
    sources: list[Source]
    institution: str  # public institution to contact, proper name
    office: str
    institution_url: str
    participation_level: str = ""
    participants: int | None = None
    participants_note: T | None = None  # what the number counts, with [n]
    target_groups: list[str] = field(default_factory=list)
    modality: str = ""
    pandemic: str = ""
    pandemic_note: list[T] = field(default_factory=list)
    resources_amount: str = ""
    resources_currency: str = ""  # ISO 4217
    resources_note: T | None = None  # source of funds, staff, with [n]
    other_cities: list[CityData] = field(default_factory=list)
    adapted_from_key: str = ""  # key of another demonstration record
    adapted_from_note: T | None = None
    cover_caption: T | None = None
