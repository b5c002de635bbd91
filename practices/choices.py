"""The vocabularies of the practice record: codes that are stored, labels shown.

Codes are never renamed or reused. Forms, pages, filters, exports and imports read
them here and nowhere else.
"""

from typing import NamedTuple

from django.db import models
from django.utils.translation import gettext_lazy as _


class TerritorialScope(models.TextChoices):
    """How much territory the practice covers."""

    NEIGHBOURHOOD = "barrio", _("Neighbourhood")
    MUNICIPALITY = "municipio", _("Municipality")
    METROPOLITAN = "area_metropolitana", _("Metropolitan area")
    REGION = "region", _("Region or state")
    NATIONAL = "nacional", _("National")
    CROSS_BORDER = "transfronterizo", _("Cross-border or international")


class Coordination(models.TextChoices):
    """Who governs together; not a scale. After the OECD metropolitan typology."""

    SINGLE = "individual", _("Single municipality")
    INFORMAL = "informal", _("Informal co-ordination")
    INTERMUNICIPAL = "intermunicipal", _("Inter-municipal authority")
    SUPRAMUNICIPAL = "supramunicipal", _("Supra-municipal (metropolitan) authority")
    SPECIAL_STATUS = "estatuto_especial", _("Special-status metropolitan city")
    MULTILEVEL = "multinivel", _("Multi-level (with state or nation)")


class ParticipationLevel(models.TextChoices):
    """The IAP2 spectrum of public participation."""

    INFORM = "informar", _("Inform")
    CONSULT = "consultar", _("Consult")
    INVOLVE = "involucrar", _("Involve")
    COLLABORATE = "colaborar", _("Collaborate")
    EMPOWER = "empoderar", _("Empower")
    NOT_APPLICABLE = "no_aplica", _("Not applicable")


class Stage(models.TextChoices):
    """How far the practice has come."""

    DESIGN = "diseno", _("Design")
    PILOT = "piloto", _("Pilot")
    IMPLEMENTATION = "implementacion", _("Being implemented")
    ESTABLISHED = "consolidada", _("Established")
    COMPLETED = "finalizada", _("Completed")
    DISCONTINUED = "discontinuada", _("Discontinued")


class PlanningInstrument(models.TextChoices):
    """The kind of instrument the practice works with."""

    STRATEGIC_PLAN = "plan_estrategico", _("Strategic plan")
    LAND_USE_PLAN = "plan_ordenamiento", _("Land-use or master plan")
    METROPOLITAN_PLAN = "plan_metropolitano", _("Metropolitan plan")
    SECTOR_PLAN = "plan_sectorial", _("Sector plan")
    PARTICIPATORY_BUDGET = "presupuesto_participativo", _("Participatory budget")
    TARGET_PLAN = "plan_metas_ods", _("Target plan or SDG agenda")
    OBSERVATORY = "observatorio", _("Observatory or indicator system")
    DIGITAL_PLATFORM = "plataforma_digital", _("Digital platform")
    COUNCIL = "consejo_mesa", _("Council or co-ordination table")
    REGULATION = "norma", _("Regulation")
    OTHER = "otro", _("Other")


class Goal(models.TextChoices):
    """The Sustainable Development Goals of the United Nations."""

    G1 = "1", _("No poverty")
    G2 = "2", _("Zero hunger")
    G3 = "3", _("Good health and well-being")
    G4 = "4", _("Quality education")
    G5 = "5", _("Gender equality")
    G6 = "6", _("Clean water and sanitation")
    G7 = "7", _("Affordable and clean energy")
    G8 = "8", _("Decent work and economic growth")
    G9 = "9", _("Industry, innovation and infrastructure")
    G10 = "10", _("Reduced inequalities")
    G11 = "11", _("Sustainable cities and communities")
    G12 = "12", _("Responsible consumption and production")
    G13 = "13", _("Climate action")
    G14 = "14", _("Life below water")
    G15 = "15", _("Life on land")
    G16 = "16", _("Peace, justice and strong institutions")
    G17 = "17", _("Partnerships for the goals")


class TargetGroup(models.TextChoices):
    """Whom the practice is meant for."""

    GENERAL = "poblacion_general", _("General population")
    CHILDREN = "infancias_adolescencias", _("Children and adolescents")
    YOUTH = "juventudes", _("Youth")
    OLDER = "personas_mayores", _("Older people")
    WOMEN = "mujeres", _("Women")
    LGBTI = "lgbti", _("LGBTI+ people")
    INDIGENOUS = "pueblos_indigenas", _("Indigenous peoples")
    AFRICAN_DESCENT = "afrodescendientes", _("People of African descent")
    MIGRANTS = "migrantes", _("Migrants")
    DISABILITIES = "discapacidad", _("People with disabilities")
    LOW_INCOME = "bajos_ingresos", _("Low-income population")
    WORKERS = "trabajadores", _("Workers")
    BUSINESSES = "empresas", _("Businesses")
    CIVIL_SOCIETY = "organizaciones_sociales", _("Civil society organisations")
    ACADEMIA = "academia", _("Academia")
    OFFICIALS = "funcionariado", _("Public officials")


class ActorKind(models.TextChoices):
    """What kind of body an actor is."""

    LOCAL_GOVERNMENT = "gobierno_local", _("Local government")
    REGIONAL_GOVERNMENT = (
        "gobierno_regional",
        _("Metropolitan or regional government"),
    )
    NATIONAL_GOVERNMENT = "gobierno_nacional", _("National government")
    CIVIL_SOCIETY = "organizacion_social", _("Civil society organisation")
    ACADEMIA = "academia", _("Academia")
    BUSINESS = "empresa", _("Business")
    INTERNATIONAL = "organismo_internacional", _("International organisation")
    CITY_NETWORK = "red_ciudades", _("City network")


class SupportKind(models.TextChoices):
    """What an actor gave."""

    ADMINISTRATIVE = "administrativo", _("Administrative")
    FINANCIAL = "financiero", _("Financial")
    POLITICAL = "politico", _("Political")
    TECHNICAL = "tecnico", _("Technical")
    OTHER = "otro", _("Other")


class EvidenceLevel(models.TextChoices):
    """How well the results are supported, from weakest to strongest."""

    SELF_REPORTED = "relato", _("Self-reported")
    MONITORING = "indicadores", _("Own monitoring")
    INTERNAL = "interna", _("Internal evaluation")
    EXTERNAL = "externa", _("External evaluation")


class PandemicRelation(models.TextChoices):
    """What the pandemic of 2020 did to the practice."""

    CREATED = "creada", _("Created because of it")
    ADAPTED = "adaptada", _("Adapted")
    SUSPENDED = "suspendida", _("Suspended")
    ACCELERATED = "acelerada", _("Accelerated")
    UNCHANGED = "sin_cambio", _("Unchanged")


class Topic(models.TextChoices):
    """Themes of the network's bank of practices."""

    ENVIRONMENT = "ambiente", _("Environment and sustainable development")
    AUTONOMY = "autonomia", _("Municipal autonomy, management and finance")
    SCIENCE = "ciencia", _("Science, technology and training")
    COOPERATION = "cooperacion", _("International co-operation")
    CULTURE = "cultura", _("Culture and sport")
    LOCAL_ECONOMY = "economia_local", _("Local economic development")
    SOLIDARITY_ECONOMY = "economia_solidaria", _("Solidarity economy")
    EMPLOYMENT = "empleo", _("Job promotion")
    SOCIAL_DEVELOPMENT = "desarrollo_social", _("Social development")
    RIGHTS = "derechos", _("Human rights")
    URBAN_DEVELOPMENT = "desarrollo_urbano", _("Urban development")


class Modality(models.TextChoices):
    """How people took part."""

    IN_PERSON = "presencial", _("In person")
    ONLINE = "virtual", _("Online")
    HYBRID = "hibrida", _("Hybrid")


class CoordinatePrecision(models.TextChoices):
    """What the coordinates of a place point at."""

    EXACT = "exacta", _("Exact")
    CITY = "ciudad", _("City")
    REGION = "region", _("Region")


class Provenance(models.TextChoices):
    """Who answers for the record."""

    CITY = "ciudad", _("Submitted by the city")
    COMPILED = "compilada", _("Compiled from public sources as a demonstration")


class TransferState(models.TextChoices):
    """Whether the city of origin has confirmed an adaptation."""

    DECLARED = "declarada", _("Declared by the adapting city")
    CONFIRMED = "confirmada", _("Confirmed by the city of origin")


class Direction(models.TextChoices):
    """Which way an indicator should move."""

    UP = "up", _("More is better")
    DOWN = "down", _("Less is better")
    NEUTRAL = "neutral", _("Neither")


class Vocabulary(models.TextChoices):
    """The lists a practice may choose several codes from."""

    AXIS = "axis", _("Thematic axis")
    INSTRUMENT = "instrument", _("Planning instrument")
    GOAL = "goal", _("Sustainable Development Goal")
    TARGET_GROUP = "target_group", _("Target group")
    TOPIC = "topic", _("Topic")


VOCABULARIES = {
    Vocabulary.INSTRUMENT: PlanningInstrument,
    Vocabulary.GOAL: Goal,
    Vocabulary.TARGET_GROUP: TargetGroup,
    Vocabulary.TOPIC: Topic,
}


class PopulationBand(NamedTuple):
    """A class of cities by population: ``lower`` inclusive, ``upper`` exclusive."""

    code: str
    lower: int
    upper: int | None
    label: str


# Every bound is somebody's established cut: CELADE-CEPAL (20 thousand), OECD and
# UCLG (50 thousand, 1 million), Programa Cidades Sustentáveis (100 and 500 thousand).
POPULATION_BANDS = (
    PopulationBand("p1", 0, 20_000, _("Under 20,000")),
    PopulationBand("p2", 20_000, 50_000, _("20,000 to 49,999")),
    PopulationBand("p3", 50_000, 100_000, _("50,000 to 99,999")),
    PopulationBand("p4", 100_000, 500_000, _("100,000 to 499,999")),
    PopulationBand("p5", 500_000, 1_000_000, _("500,000 to 999,999")),
    PopulationBand("p6", 1_000_000, None, _("1 million or more")),
)


def population_band(population: int | None) -> PopulationBand | None:
    """The band of a population in inhabitants; None if it is unknown."""
    if not population:
        return None
    return next(
        band
        for band in POPULATION_BANDS
        if population >= band.lower and (band.upper is None or population < band.upper)
    )
