"""Words of the home page and of header and footer in the three languages."""

from mercociudades.texts import T

SITE_NAME = T(
    es="Prácticas de planificación",
    pt="Práticas de planejamento",
    en="Planning practices",
)
TAGLINE = T(
    es="Mercociudades · Planificación Estratégica y Áreas Metropolitanas",
    pt="Mercocidades · Planejamento Estratégico e Áreas Metropolitanas",
    en="Mercociudades · Strategic Planning and Metropolitan Areas",
)
FOOTER = T(
    es="Un repositorio útil, de fácil acceso y, sobre todo, práctico: prácticas de ciudades sudamericanas de todos los tamaños, contadas para aprender de ellas.",
    pt="Um repositório útil, de fácil acesso e, sobretudo, prático: práticas de cidades sul-americanas de todos os tamanhos, contadas para que se aprenda com elas.",
    en="A repository that is useful, easy to reach and above all practical: practices of South American cities of every size, told so that others can learn from them.",
)

TITLE = T(es="Inicio", pt="Início", en="Home")
SEO_TITLE = T(
    es="Prácticas de planificación estratégica territorial – Mercociudades",
    pt="Práticas de planejamento estratégico territorial – Mercocidades",
    en="Practices in strategic territorial planning – Mercociudades",
)
KICKER = T(
    es="Intercambio de buenas prácticas",
    pt="Intercâmbio de boas práticas",
    en="Exchange of good practices",
)
HEADLINE = T(
    es="Planificar el territorio, aprender entre ciudades",
    pt="Planejar o território, aprender entre cidades",
    en="Planning the territory, learning from city to city",
)
LEAD = T(
    es="No hay una receta única para planificar. Aquí se reúnen experiencias concretas de ciudades de distintos tamaños y niveles de articulación: qué hicieron, qué cambió, qué no funcionó y qué necesita otra ciudad para intentarlo.",
    pt="Não há receita única para planejar. Aqui se reúnem experiências concretas de cidades de diferentes tamanhos e níveis de articulação: o que fizeram, o que mudou, o que não funcionou e o que outra cidade precisa para tentar.",
    en="There is no single recipe for planning. Here are concrete experiences of cities of different sizes and degrees of coordination: what they did, what changed, what did not work and what another city needs in order to try.",
)
AXES_INTRO = T(
    es="Los tres ejes de la convocatoria de 2021 ordenan el repositorio.",
    pt="Os três eixos da convocatória de 2021 organizam o repositório.",
    en="The three axes of the 2021 call give the repository its order.",
)
PRACTICES_INTRO = T(
    es="Cada ficha cuenta el proceso completo, con sus fuentes y sus límites.",
    pt="Cada ficha conta o processo completo, com suas fontes e seus limites.",
    en="Each record tells the whole process, with its sources and its limits.",
)
MAP_INTRO = T(
    es="Ciudades con prácticas publicadas. El mismo contenido está en la lista.",
    pt="Cidades com práticas publicadas. O mesmo conteúdo está na lista.",
    en="Cities with published practices. The list holds the same content.",
)
ABOUT = T(
    es="<p>La Unidad Temática de Planificación Estratégica y Áreas Metropolitanas (UTPEyAM) de Mercociudades convocó en 2021 a un webinar internacional para conocer las mejores prácticas, los desafíos y los aprendizajes de la planificación. De allí nace la idea de este repositorio.</p>",
    pt="<p>A Unidade Temática de Planejamento Estratégico e Áreas Metropolitanas (UTPEyAM) da Mercocidades convocou em 2021 um webinar internacional para conhecer as melhores práticas, os desafios e os aprendizados do planejamento. Dali nasce a ideia deste repositório.</p>",
    en="<p>In 2021 the Thematic Unit for Strategic Planning and Metropolitan Areas (UTPEyAM) of Mercociudades called an international webinar to get to know the best practices, the challenges and the lessons of planning. The idea of this repository comes from there.</p>",
)
DESCRIPTION = T(
    es="Buenas prácticas de planificación estratégica territorial de ciudades sudamericanas: participación ciudadana, innovación y adaptabilidad frente a la pandemia.",
    pt="Boas práticas de planejamento estratégico territorial de cidades sul-americanas: participação cidadã, inovação e adaptabilidade diante da pandemia.",
    en="Good practices in strategic territorial planning of South American cities: citizen participation, innovation and adaptability in the face of the pandemic.",
)
HERO_ALT = T(
    es="Ilustración abstracta del territorio de América del Sur con curvas de nivel y trama urbana",
    pt="Ilustração abstrata do território da América do Sul com curvas de nível e malha urbana",
    en="Abstract illustration of the territory of South America with contour lines and street pattern",
)
