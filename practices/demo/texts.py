"""Words of the axes and of the repository's page in the three languages.

The names of the axes and what they are for come from the call of the 2021 webinar
of the UTPEyAM; the guiding questions are the editors' own reading of it.
"""

from practices.demo.record import T

INDEX_TITLE = T(es="Prácticas", pt="Práticas", en="Practices")
INDEX_SLUG = T(es="practicas", pt="praticas", en="practices")
INDEX_LEAD = T(
    es="Casos de planificación estratégica territorial contados para que otra ciudad pueda aprender de ellos: qué se hizo, con quiénes, qué cambió, qué no funcionó y qué hace falta para intentarlo.",
    pt="Casos de planejamento estratégico territorial contados para que outra cidade possa aprender com eles: o que se fez, com quem, o que mudou, o que não funcionou e o que é preciso para tentar.",
    en="Cases of strategic territorial planning told so that another city can learn from them: what was done, with whom, what changed, what did not work and what it takes to try.",
)
INDEX_DESCRIPTION = T(
    es="Repositorio de prácticas de planificación estratégica de ciudades sudamericanas, por eje, país y tamaño de ciudad, en español, portugués e inglés.",
    pt="Repositório de práticas de planejamento estratégico de cidades sul-americanas, por eixo, país e tamanho de cidade, em espanhol, português e inglês.",
    en="A repository of strategic planning practices of South American cities, by axis, country and city size, in Spanish, Portuguese and English.",
)

AXES = {
    "participacion": {
        "title": T(
            es="Participación ciudadana",
            pt="Participação cidadã",
            en="Citizen participation",
        ),
        "short_title": T(es="Participación", pt="Participação", en="Participation"),
        "slug": T(
            es="participacion-ciudadana",
            pt="participacao-cidada",
            en="citizen-participation",
        ),
        "lead": T(
            es="Cómo deciden las ciudades junto con quienes las habitan: qué se pone en común, quién participa y qué se hace con lo acordado.",
            pt="Como as cidades decidem junto com quem as habita: o que se põe em comum, quem participa e o que se faz com o que foi acordado.",
            en="How cities decide together with those who live in them: what is put on the table, who takes part and what is done with what was agreed.",
        ),
        "questions": [
            T(
                es="¿Qué decisiones de planificación se abrieron a la ciudadanía y cuáles no?",
                pt="Que decisões de planejamento foram abertas à cidadania e quais não?",
                en="Which planning decisions were opened to citizens, and which were not?",
            ),
            T(
                es="¿Quiénes participaron, quiénes quedaron afuera y qué se hizo al respecto?",
                pt="Quem participou, quem ficou de fora e o que se fez a respeito?",
                en="Who took part, who was left out, and what was done about it?",
            ),
            T(
                es="¿Cómo se llevó lo acordado al plan, al presupuesto y a la obra?",
                pt="Como o que foi acordado chegou ao plano, ao orçamento e à obra?",
                en="How did what was agreed reach the plan, the budget and the works?",
            ),
            T(
                es="¿Qué sostiene la participación cuando cambia el gobierno?",
                pt="O que sustenta a participação quando muda o governo?",
                en="What keeps participation going when the government changes?",
            ),
        ],
    },
    "innovacion": {
        "title": T(
            es="Innovación en la planificación estratégica",
            pt="Inovação no planejamento estratégico",
            en="Innovation in strategic planning",
        ),
        "short_title": T(es="Innovación", pt="Inovação", en="Innovation"),
        "slug": T(
            es="innovacion-en-la-planificacion",
            pt="inovacao-no-planejamento",
            en="innovation-in-planning",
        ),
        "lead": T(
            es="Instrumentos, instituciones y alianzas que cambiaron la manera de planificar: de un municipio solo al área metropolitana, del plan en papel al acuerdo que se cumple.",
            pt="Instrumentos, instituições e alianças que mudaram a maneira de planejar: de um município só à área metropolitana, do plano no papel ao acordo que se cumpre.",
            en="Instruments, institutions and alliances that changed the way of planning: from a single municipality to the metropolitan area, from a plan on paper to an agreement that is kept.",
        ),
        "questions": [
            T(
                es="¿Qué se hizo de otra manera y por qué la anterior no alcanzaba?",
                pt="O que se fez de outra maneira e por que a anterior não bastava?",
                en="What was done differently, and why was the former way not enough?",
            ),
            T(
                es="¿Qué instrumento o institución quedó instalado?",
                pt="Que instrumento ou instituição ficou instalado?",
                en="Which instrument or institution remained in place?",
            ),
            T(
                es="¿Cómo se articularon los municipios y los niveles de gobierno?",
                pt="Como se articularam os municípios e os níveis de governo?",
                en="How did municipalities and levels of government work together?",
            ),
            T(
                es="¿Qué parte puede tomar una ciudad con menos recursos?",
                pt="Que parte uma cidade com menos recursos pode aproveitar?",
                en="Which part can a city with fewer resources take up?",
            ),
        ],
    },
    "adaptabilidad": {
        "title": T(
            es="Adaptabilidad de la planificación frente a la pandemia",
            pt="Adaptabilidade do planejamento diante da pandemia",
            en="Adaptability of planning in the face of the pandemic",
        ),
        "short_title": T(es="Adaptabilidad", pt="Adaptabilidade", en="Adaptability"),
        "slug": T(
            es="adaptabilidad-frente-a-la-pandemia",
            pt="adaptabilidade-diante-da-pandemia",
            en="adaptability-to-the-pandemic",
        ),
        "lead": T(
            es="Cómo respondió la planificación a una emergencia que tomó a todas las regiones por sorpresa: qué se revisó, qué se aceleró y qué quedó después.",
            pt="Como o planejamento respondeu a uma emergência que pegou todas as regiões de surpresa: o que se reviu, o que se acelerou e o que ficou depois.",
            en="How planning answered an emergency that took every region by surprise: what was revised, what was speeded up and what remained afterwards.",
        ),
        "questions": [
            T(
                es="¿Qué prioridades del plan cambiaron a partir de 2020 y quién lo decidió?",
                pt="Que prioridades do plano mudaram a partir de 2020 e quem decidiu?",
                en="Which priorities of the plan changed from 2020 on, and who decided?",
            ),
            T(
                es="¿Qué datos permitieron decidir con rapidez?",
                pt="Que dados permitiram decidir com rapidez?",
                en="Which data made quick decisions possible?",
            ),
            T(
                es="¿A quién no llegó la respuesta?",
                pt="A quem a resposta não chegou?",
                en="Whom did the response not reach?",
            ),
            T(
                es="¿Qué de lo aprendido quedó en la manera de planificar?",
                pt="O que do aprendido ficou na maneira de planejar?",
                en="What of the learning stayed in the way of planning?",
            ),
        ],
    },
}

MODERATION = T(
    es="La convocatoria de 2021 prevé que las conclusiones de cada eje las presenten sus moderadores. Los nombres no figuran en ese documento.",
    pt="A convocatória de 2021 prevê que as conclusões de cada eixo sejam apresentadas por seus moderadores. Os nomes não constam nesse documento.",
    en="The 2021 call provides that the conclusions of each axis be presented by its moderators. Their names are not in that document.",
)

COVER_ALT = T(
    es="Ilustración abstracta: curvas de nivel y trama urbana alrededor de {city}",
    pt="Ilustração abstrata: curvas de nível e malha urbana em torno de {city}",
    en="Abstract illustration: contour lines and street pattern around {city}",
)
