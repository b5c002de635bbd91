"""Fortaleza (Brazil): the participatory long-term plan Fortaleza 2040."""

from practices.demo.record import (
    Actor,
    CityData,
    Component,
    Indicator,
    Practice,
    Source,
    Step,
    T,
)

CITY = CityData(
    key="fortaleza",
    name="Fortaleza",
    country="BR",
    subdivision="BR-CE",
    latitude=-3.71722,
    longitude=-38.54306,
    geonames_id=3399415,
    population=2428708,
    population_year=2022,
    population_source="Censo 2022, IBGE",
    language="pt-br",
    website="https://www.fortaleza.ce.gov.br",
    government="Prefeitura Municipal de Fortaleza",
    intro=T(
        es="Fortaleza es la capital del estado de Ceará, en la costa nordeste de Brasil. Es uno de los municipios más poblados del país y el centro de una región metropolitana. La población indicada es la del municipio.",
        pt="Fortaleza é a capital do Ceará, no litoral nordeste do Brasil. É um dos municípios mais populosos do país e o centro de uma região metropolitana. A população indicada é a do município.",
        en="Fortaleza is the capital of the state of Ceará, on Brazil's north-eastern coast. It is one of the country's most populous municipalities and the centre of a metropolitan region. The population given is that of the municipality.",
    ),
)

PRACTICE = Practice(
    key="fortaleza-2040",
    language="pt-br",
    city=CITY,
    axes=["participacion", "innovacion"],
    title=T(
        es="Fortaleza 2040: plan participativo a 24 años en seis módulos, uno por gobierno",
        pt="Fortaleza 2040: plano participativo de 24 anos em seis módulos, um por gestão",
        en="Fortaleza 2040: a participatory 24-year plan in six modules, one per term of office",
    ),
    summary=T(
        es="Entre 2014 y 2016 Fortaleza elaboró con sus barrios un plan a 2040, dividido en módulos que coinciden con seis gobiernos y apoyado en cámaras sectoriales, un observatorio y foros territoriales. Su revisión se atrasó.",
        pt="Entre 2014 e 2016, Fortaleza elaborou com seus bairros um plano até 2040, dividido em módulos que coincidem com seis gestões e apoiado em câmaras setoriais, um observatório e fóruns territoriais. A revisão atrasou.",
        en="Between 2014 and 2016 Fortaleza drew up with its neighbourhoods a plan to 2040, divided into modules matching six terms of office and supported by sector chambers, an observatory and territorial forums. Its review fell behind.",
    ),
    territorial_scope="municipio",
    coordination="individual",
    planning_instruments=["plan_estrategico", "observatorio", "consejo_mesa"],
    stage="implementacion",
    start="2014",
    end="",
    ongoing=True,
    situation_before=[
        T(
            es="Fortaleza llegó a 2014 sin un instrumento de largo plazo que integrara el urbanismo, la movilidad y el desarrollo económico y social [1]. El objetivo declarado del nuevo plan fue reducir las desigualdades socioeconómicas entre los territorios de la ciudad [5].",
            pt="Fortaleza chegou a 2014 sem um instrumento de longo prazo que integrasse urbanismo, mobilidade e desenvolvimento econômico e social [1]. O foco declarado do novo plano foi reduzir as desigualdades socioeconômicas entre os territórios da cidade [5].",
            en="Fortaleza reached 2014 without a long-term instrument bringing together urban planning, mobility and economic and social development [1]. The declared focus of the new plan was to reduce socio-economic inequality between the city's territories [5].",
        ),
        T(
            es="El problema también era político: una estrategia pensada para varias décadas debía ser tenida en cuenta por quienes gobernaran después, en el momento de decidir el destino del dinero público [2].",
            pt="O problema também era político: uma estratégia pensada para várias décadas precisava ser considerada por quem governasse depois, na hora de decidir o destino do dinheiro público [2].",
            en="The problem was political too: a strategy meant for several decades had to be taken into account by those who would govern later, when deciding how to spend public money [2].",
        ),
    ],
    objectives=[
        T(
            es="Construir una visión común de ciudad a 2040 con estrategias de corto, mediano y largo plazo [2].",
            pt="Construir uma visão comum de cidade até 2040, com estratégias de curto, médio e longo prazos [2].",
            en="To build a shared vision of the city to 2040, with short-, medium- and long-term strategies [2].",
        ),
        T(
            es="Integrar un plan maestro urbanístico, un plan de movilidad y un plan de desarrollo económico y social [2].",
            pt="Integrar um plano mestre urbanístico, um plano de mobilidade e um plano de desenvolvimento econômico e social [2].",
            en="To integrate an urban master plan, a mobility plan and an economic and social development plan [2].",
        ),
        T(
            es="Crear una gobernanza permanente para ejecutar, seguir y discutir el plan con la población [5].",
            pt="Criar uma governança permanente para executar, monitorar e discutir o plano com a população [5].",
            en="To create permanent governance to carry out, monitor and discuss the plan with the public [5].",
        ),
    ],
    process=[
        Step(
            title=T(
                es="Decisión y coordinación técnica",
                pt="Decisão e coordenação técnica",
                en="Decision and technical co-ordination",
            ),
            when="2014",
            text=[
                T(
                    es="La iniciativa fue del gobierno municipal. La coordinaron el Instituto de Planificación de Fortaleza (Iplanfor) y la Fundação Cearense de Pesquisa e Cultura (FCPC), con los ejes urbanístico, social, ambiental, económico y de movilidad trabajados de forma integrada [2].",
                    pt="A iniciativa foi da prefeitura. A coordenação coube ao Instituto de Planejamento de Fortaleza (Iplanfor) e à Fundação Cearense de Pesquisa e Cultura (FCPC), com os eixos urbanístico, social, ambiental, econômico e de mobilidade trabalhados de forma integrada [2].",
                    en="The initiative came from the city government. It was co-ordinated by the Fortaleza Planning Institute (Iplanfor) and the Fundação Cearense de Pesquisa e Cultura (FCPC), with the urban, social, environmental, economic and mobility strands handled together [2].",
                ),
            ],
        ),
        Step(
            title=T(
                es="La Fortaleza de hoy: diagnóstico con residentes",
                pt="A Fortaleza de hoje: diagnóstico com moradores",
                en="Fortaleza today: assessment with residents",
            ),
            when="2015",
            text=[
                T(
                    es="Durante cuatro meses, núcleos territoriales y de políticas públicas discutieron la ciudad existente y validaron lo que habían planteado los técnicos [3]. Representantes de 83 barrios produjeron una publicación propia, “O Olhar dos Moradores” (La mirada de los residentes), que se presentó junto al diagnóstico técnico [3].",
                    pt="Durante quatro meses, núcleos territoriais e de políticas públicas discutiram a cidade existente e validaram o que os técnicos haviam proposto [3]. Representantes de 83 bairros produziram uma publicação própria, “O Olhar dos Moradores”, apresentada junto com o diagnóstico técnico [3].",
                    en="For four months, territorial and public policy groups discussed the existing city and validated what the technical staff had put forward [3]. Representatives of 83 neighbourhoods produced a publication of their own, O Olhar dos Moradores (The Residents' View), presented alongside the technical assessment [3].",
                ),
            ],
        ),
        Step(
            title=T(
                es="La Fortaleza que queremos: visión",
                pt="A Fortaleza que queremos: visão",
                en="The Fortaleza we want: vision",
            ),
            when="2015-09",
            text=[
                T(
                    es="Desde el 16 de septiembre de 2015 hubo encuentros en las siete regiones administrativas de entonces, con asociaciones profesionales, instituciones públicas, asociaciones y movimientos barriales. En ellos se devolvieron los resultados de la primera fase y se abrió la discusión sobre el futuro [3].",
                    pt="A partir de 16 de setembro de 2015 houve encontros nas sete regionais de então, com entidades de classe, instituições públicas, associações e movimentos de bairro. Neles se devolveram os resultados da primeira fase e se abriu a discussão sobre o futuro [3].",
                    en="From 16 September 2015 meetings were held in the seven administrative regions of the time, with professional bodies, public institutions, associations and neighbourhood movements. They reported back the results of the first phase and opened the discussion on the future [3].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Planes sectoriales y módulos de gobierno",
                pt="Planos setoriais e módulos de governo",
                en="Sector plans and government modules",
            ),
            when="2016",
            text=[
                T(
                    es="El proceso terminó en 2016 con 33 planes sectoriales, entre ellos vivienda, movilidad, inclusión productiva, seguridad, salud y educación [5]. El plan se publicó en ocho volúmenes [1]. Se dividió en seis módulos de cuatro años, de 2017-2020 a 2037-2040, que coinciden con los mandatos municipales [2].",
                    pt="O processo terminou em 2016 com 33 planos setoriais, entre eles habitação, mobilidade, inclusão produtiva, segurança, saúde e educação [5]. O plano foi publicado em oito volumes [1]. Foi dividido em seis módulos de quatro anos, de 2017-2020 a 2037-2040, que coincidem com os mandatos municipais [2].",
                    en="The process ended in 2016 with 33 sector plans, among them housing, mobility, productive inclusion, safety, health and education [5]. The plan was published in eight volumes [1]. It was divided into six four-year modules, from 2017-2020 to 2037-2040, matching the municipal terms of office [2].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Cámaras sectoriales y observatorio",
                pt="Câmaras setoriais e observatório",
                en="Sector chambers and observatory",
            ),
            when="2017",
            text=[
                T(
                    es="Las cámaras sectoriales articulan a los organismos responsables de cada plan; el Observatório de Fortaleza da seguimiento a las acciones y los indicadores [5]. En noviembre de 2017 los coordinadores de las cámaras se reunieron para revisar lo hecho y acordar lo siguiente [4].",
                    pt="As câmaras setoriais articulam os órgãos responsáveis por cada plano; o Observatório de Fortaleza acompanha as ações e os indicadores [5]. Em novembro de 2017, os coordenadores das câmaras reuniram-se para rever o que fora feito e pactuar os passos seguintes [4].",
                    en="The sector chambers bring together the bodies responsible for each plan; the Observatório de Fortaleza (Fortaleza Observatory) monitors actions and indicators [5]. In November 2017 the chamber co-ordinators met to review what had been done and agree the next steps [4].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Foros territoriales",
                pt="Fóruns territoriais",
                en="Territorial forums",
            ),
            when="2022-2025",
            text=[
                T(
                    es="Los foros, abiertos a cualquier persona, funcionan en 39 territorios a cargo de doce regiones administrativas; proponen agendas y dan seguimiento a las acciones pactadas [5]. En abril de 2025 se usaron para discutir el plan de gestión 2025-2028 y el plan plurianual 2026-2029 [7].",
                    pt="Os fóruns, abertos a qualquer pessoa, funcionam em 39 territórios sob a gestão de doze regionais; propõem agendas e acompanham as ações pactuadas [5]. Em abril de 2025 foram usados para discutir o plano de gestão 2025-2028 e o plano plurianual 2026-2029 [7].",
                    en="The forums, open to anyone, work in 39 territories under twelve administrative regions; they propose agendas and monitor the agreed actions [5]. In April 2025 they were used to discuss the 2025-2028 management plan and the 2026-2029 multi-year plan [7].",
                ),
            ],
        ),
    ],
    building_blocks=[
        Component(
            name=T(
                es="Módulos que coinciden con los mandatos",
                pt="Módulos que coincidem com os mandatos",
                en="Modules matching terms of office",
            ),
            what=T(
                es="El horizonte de 24 años se corta en seis tramos de cuatro, uno por gobierno municipal [2].",
                pt="O horizonte de 24 anos é dividido em seis trechos de quatro, um por gestão municipal [2].",
                en="The 24-year horizon is cut into six four-year stretches, one for each municipal government [2].",
            ),
            enabling=T(
                es="Calendario electoral estable y un instituto que conserve el plan entre gobiernos [2].",
                pt="Calendário eleitoral estável e um instituto que guarde o plano entre as gestões [2].",
                en="A stable electoral calendar and an institute that keeps the plan from one government to the next [2].",
            ),
            lesson=T(
                es="Facilita la transición, pero no obliga a nadie a priorizar el plan [6].",
                pt="Facilita a transição, mas não obriga ninguém a priorizar o plano [6].",
                en="It eases the handover but obliges nobody to give the plan priority [6].",
            ),
        ),
        Component(
            name=T(
                es="Cámaras sectoriales",
                pt="Câmaras setoriais",
                en="Sector chambers",
            ),
            what=T(
                es="Grupos que articulan a los organismos ejecutores de cada plan sectorial [5].",
                pt="Grupos que articulam os órgãos executores de cada plano setorial [5].",
                en="Groups bringing together the bodies that carry out each sector plan [5].",
            ),
            enabling=T(
                es="Un coordinador por cámara y reuniones conjuntas en el instituto de planificación [4].",
                pt="Um coordenador por câmara e reuniões conjuntas no instituto de planejamento [4].",
                en="A co-ordinator for each chamber and joint meetings at the planning institute [4].",
            ),
            lesson=T(
                es="La ciudad informó mayor integración de la gestión y cooperación con el estado [4].",
                pt="A cidade relatou maior integração da gestão e cooperação com o estado [4].",
                en="The city reported better integrated management and co-operation with the state government [4].",
            ),
        ),
        Component(
            name=T(
                es="Foros territoriales abiertos",
                pt="Fóruns territoriais abertos",
                en="Open territorial forums",
            ),
            what=T(
                es="Instancias de diálogo en 39 territorios, que proponen agendas y dan seguimiento a los compromisos [5].",
                pt="Instâncias de diálogo em 39 territórios, que propõem agendas e acompanham compromissos [5].",
                en="Spaces for dialogue in 39 territories, which propose agendas and monitor commitments [5].",
            ),
            enabling=T(
                es="Regiones administrativas encargadas de mantenerlos y organizarlos [5].",
                pt="Regionais responsáveis por mantê-los e organizá-los [5].",
                en="Administrative regions responsible for organising them and keeping them going [5].",
            ),
            lesson=T(
                es="Ganan sentido cuando sus propuestas se destinan al plan plurianual [7].",
                pt="Ganham sentido quando suas propostas se destinam ao plano plurianual [7].",
                en="They gain meaning when their proposals are directed to the multi-year plan [7].",
            ),
        ),
    ],
    actors=[
        Actor(
            name="Instituto de Planejamento de Fortaleza (Iplanfor), depois Instituto de Pesquisa e Planejamento de Fortaleza (Ipplan)",
            kind="gobierno_local",
            support=["tecnico", "administrativo"],
            role=T(
                es="Coordinación del plan y de los foros territoriales [2][7].",
                pt="Coordenação do plano e dos fóruns territoriais [2][7].",
                en="Co-ordination of the plan and of the territorial forums [2][7].",
            ),
        ),
        Actor(
            name="Fundação Cearense de Pesquisa e Cultura (FCPC)",
            kind="academia",
            support=["tecnico"],
            role=T(
                es="Coordinación técnica de la elaboración junto con el instituto [2].",
                pt="Coordenação técnica da elaboração junto com o instituto [2].",
                en="Technical co-ordination of the drafting together with the institute [2].",
            ),
        ),
        Actor(
            name="Associações e movimentos de bairro de Fortaleza",
            kind="organizacion_social",
            support=["otro"],
            role=T(
                es="Diagnóstico de los residentes y encuentros en las regiones administrativas [3].",
                pt="Diagnóstico dos moradores e encontros nas regionais [3].",
                en="Residents' assessment and meetings in the administrative regions [3].",
            ),
        ),
        Actor(
            name="Observatório de Fortaleza",
            kind="gobierno_local",
            support=["tecnico"],
            role=T(
                es="Seguimiento de las acciones y de los indicadores estratégicos [5].",
                pt="Monitoramento das ações e dos indicadores estratégicos [5].",
                en="Monitoring of actions and strategic indicators [5].",
            ),
        ),
        Actor(
            name="Conselho de Arquitetura e Urbanismo do Ceará (CAU/CE)",
            kind="organizacion_social",
            support=["tecnico", "otro"],
            role=T(
                es="Convocatoria a los profesionales para los debates de octubre de 2015 [2].",
                pt="Convocação dos profissionais para os debates de outubro de 2015 [2].",
                en="Calling on professionals to join the debates of October 2015 [2].",
            ),
        ),
    ],
    results=[
        T(
            es="La ciudad terminó 2016 con 33 planes sectoriales y un sistema de gobernanza de tres instancias interligadas: cámaras sectoriales, observatorio y foros territoriales [5].",
            pt="A cidade terminou 2016 com 33 planos setoriais e um sistema de governança de três instâncias interligadas: câmaras setoriais, observatório e fóruns territoriais [5].",
            en="The city ended 2016 with 33 sector plans and a governance system of three linked bodies: sector chambers, observatory and territorial forums [5].",
        ),
        T(
            es="En noviembre de 2017 el gobierno municipal informó, como avances del primer año, una gestión más articulada, más cooperación entre el estado y el municipio, una cultura de planificación más sólida y el uso del plan para mediar en conflictos urbanos. Entre las acciones ya incluidas en los instrumentos de planificación citó el plan director (de ordenamiento urbano), el parque Rachel de Queiroz, las reglas para la circulación de cargas y un plan de caminabilidad [4].",
            pt="Em novembro de 2017, a prefeitura relatou, como avanços do primeiro ano, uma gestão mais articulada, mais cooperação entre o estado e o município, uma cultura de planejamento mais forte e o uso do plano para mediar conflitos urbanos. Entre as ações já incluídas nos instrumentos de planejamento citou o plano diretor, o Parque Rachel de Queiroz, as regras de circulação de cargas e um plano de caminhabilidade [4].",
            en="In November 2017 the city government reported, as progress in the first year, better co-ordinated management, more co-operation between state and municipality, a stronger planning culture and use of the plan to mediate urban conflicts. Among actions already included in planning instruments it named the land-use master plan, the Rachel de Queiroz park, freight traffic rules and a walkability plan [4].",
        ),
        T(
            es="Los foros territoriales siguieron en uso después de cambios de gobierno. En abril de 2025 hubo 39 encuentros con más de 3600 personas, además de un canal virtual, y sus aportes se destinaron al plan de gestión 2025-2028 y al plan plurianual 2026-2029 [7].",
            pt="Os fóruns territoriais continuaram em uso depois de mudanças de governo. Em abril de 2025 houve 39 encontros com mais de 3,6 mil pessoas, além de um canal virtual, e as contribuições foram destinadas ao plano de gestão 2025-2028 e ao plano plurianual 2026-2029 [7].",
            en="The territorial forums remained in use after changes of government. In April 2025 there were 39 meetings with more than 3,600 people, plus an online channel, and their contributions were directed to the 2025-2028 management plan and the 2026-2029 multi-year plan [7].",
        ),
        T(
            es="No se reunió para esta ficha una evaluación independiente del efecto del plan sobre las desigualdades que se propuso reducir.",
            pt="Não se reuniu para esta ficha uma avaliação independente do efeito do plano sobre as desigualdades que ele se propôs a reduzir.",
            en="No independent evaluation of the plan's effect on the inequalities it set out to reduce was gathered for this record.",
        ),
    ],
    indicators=[
        Indicator(
            name=T(
                es="Barrios con representantes en el diagnóstico de los residentes",
                pt="Bairros com representantes no diagnóstico dos moradores",
                en="Neighbourhoods represented in the residents' assessment",
            ),
            unit=T(es="barrios", pt="bairros", en="neighbourhoods"),
            before="",
            before_year="",
            after="83",
            after_year="2015",
            source=3,
        ),
        Indicator(
            name=T(
                es="Planes sectoriales entregados",
                pt="Planos setoriais entregues",
                en="Sector plans delivered",
            ),
            unit=T(es="planes", pt="planos", en="plans"),
            before="",
            before_year="",
            after="33",
            after_year="2016",
            source=5,
        ),
        Indicator(
            name=T(
                es="Participantes en el ciclo de foros territoriales de abril",
                pt="Participantes no ciclo de fóruns territoriais de abril",
                en="Participants in the April cycle of territorial forums",
            ),
            unit=T(
                es="personas (más de)", pt="pessoas (mais de)", en="people (more than)"
            ),
            before="",
            before_year="",
            after="3600",
            after_year="2025",
            source=7,
        ),
    ],
    evidence_level="relato",
    limits=[
        T(
            es="El plan no se había modificado desde 2016 y debía revisarse en 2024. En febrero de 2025 la discusión no había comenzado, y la dirección del instituto afirmó que los gobiernos anteriores no le habían dado prioridad [6].",
            pt="O plano não havia sido alterado desde 2016 e deveria ter sido revisto em 2024. Em fevereiro de 2025 a discussão não havia começado, e a direção do instituto afirmou que as gestões anteriores não lhe deram prioridade [6].",
            en="The plan had not been changed since 2016 and was due for review in 2024. In February 2025 discussion had not begun, and the head of the institute stated that earlier administrations had not given it priority [6].",
        ),
        T(
            es="Ya en 2015 la coordinación reconocía que era necesario seguir movilizando a las comunidades para ampliar la participación [3]. Los más de 3600 participantes de 2025 [7] son una fracción pequeña de la población, y la continuidad de los foros depende de las regiones administrativas que los organizan [5].",
            pt="Já em 2015 a coordenação reconhecia que era preciso continuar mobilizando as comunidades para ampliar a participação [3]. Os mais de 3,6 mil participantes de 2025 [7] são uma fração pequena da população, e a continuidade dos fóruns depende das regionais que os organizam [5].",
            en="As early as 2015 the co-ordinators acknowledged the need to keep mobilising communities to widen participation [3]. The more than 3,600 participants of 2025 [7] are a small fraction of the population, and the continuity of the forums depends on the administrative regions that organise them [5].",
        ),
    ],
    lessons=[
        T(
            es="Hacer coincidir los módulos con los mandatos ayuda a traspasar el plan, pero no reemplaza la decisión de cada gobierno: la revisión prevista no se hizo a tiempo [2][6].",
            pt="Fazer os módulos coincidirem com os mandatos ajuda a transmitir o plano, mas não substitui a decisão de cada governo: a revisão prevista não foi feita no prazo [2][6].",
            en="Matching modules to terms of office helps hand the plan over but does not replace each government's decision: the planned review was not done on time [2][6].",
        ),
        T(
            es="Diseñar la gobernanza dentro del plan (quién articula, quién mide, quién dialoga) permite que algunas piezas sigan vivas aunque el documento no se actualice [5][7].",
            pt="Desenhar a governança dentro do plano (quem articula, quem mede, quem dialoga) permite que algumas peças continuem vivas mesmo sem atualização do documento [5][7].",
            en="Designing governance within the plan (who co-ordinates, who measures, who holds the dialogue) lets some parts live on even when the document is not updated [5][7].",
        ),
        T(
            es="Validar el diagnóstico con los residentes antes de discutir el futuro, y publicar su mirada junto a la técnica, da una base común al debate [3].",
            pt="Validar o diagnóstico com os moradores antes de discutir o futuro, e publicar o olhar deles ao lado do técnico, dá uma base comum ao debate [3].",
            en="Validating the assessment with residents before discussing the future, and publishing their view beside the technical one, gives the debate a common basis [3].",
        ),
        T(
            es="Según la ciudad, las cámaras sectoriales aportan sobre todo integración; el plan sirvió también para mediar en conflictos urbanos [4].",
            pt="Segundo a cidade, as câmaras setoriais trazem sobretudo integração; o plano serviu também para mediar conflitos urbanos [4].",
            en="According to the city, what sector chambers bring is above all integration; the plan also served to mediate urban conflicts [4].",
        ),
        T(
            es="La participación se sostiene mejor si alimenta el presupuesto: los aportes de los foros se destinaron al plan plurianual [7].",
            pt="A participação se sustenta melhor se alimenta o orçamento: as contribuições dos fóruns foram destinadas ao plano plurianual [7].",
            en="Participation lasts better if it feeds the budget: the forums' contributions were directed to the multi-year plan [7].",
        ),
    ],
    transferability=[
        T(
            es="El esquema necesita un instituto de planificación con equipo estable, una entidad técnica asociada y una estructura territorial que llegue a los barrios [2][5]. Donde no exista un instituto, una unidad pequeña de la secretaría de planificación puede custodiar el plan, siempre que tenga mandato para convocar a otras áreas, como hicieron las cámaras sectoriales [4].",
            pt="O arranjo precisa de um instituto de planejamento com equipe estável, uma entidade técnica parceira e uma estrutura territorial que chegue aos bairros [2][5]. Onde não houver instituto, uma unidade pequena da secretaria de planejamento pode guardar o plano, desde que tenha mandato para convocar outras áreas, como fizeram as câmaras setoriais [4].",
            en="The arrangement needs a planning institute with a stable team, a technical partner and a territorial structure that reaches the neighbourhoods [2][5]. Where there is no institute, a small unit in the planning department can keep the plan, provided it has a mandate to convene other departments, as the sector chambers did [4].",
        ),
        T(
            es="Conviene fijar desde el comienzo, en una norma, la fecha y el responsable de cada revisión; en Fortaleza el plazo de 2024 venció sin que se iniciara la discusión [6]. Los módulos deben vincularse con el plan plurianual, al que se destinaron los aportes de los foros [7].",
            pt="Convém fixar desde o início, em norma, a data e o responsável por cada revisão; em Fortaleza, o prazo de 2024 venceu sem que a discussão começasse [6]. Os módulos devem ligar-se ao plano plurianual, ao qual se destinaram as contribuições dos fóruns [7].",
            en="It is advisable to set from the start, in a binding rule, the date of each review and who is responsible; in Fortaleza the 2024 deadline passed without discussion beginning [6]. Modules should be linked to the multi-year plan, to which the forums' contributions were directed [7].",
        ),
        T(
            es="Una ciudad más pequeña puede adoptar solo la secuencia de diagnóstico compartido y visión, con menos planes sectoriales, y sumar foros según su división territorial [3][5].",
            pt="Uma cidade menor pode adotar apenas a sequência de diagnóstico compartilhado e visão, com menos planos setoriais, e acrescentar fóruns conforme a sua divisão territorial [3][5].",
            en="A smaller city can adopt only the sequence of shared assessment and vision, with fewer sector plans, and add forums to suit its own territorial division [3][5].",
        ),
    ],
    sdgs=[10, 11, 16, 17],
    topics=["desarrollo_urbano", "desarrollo_social"],
    sources=[
        Source(
            title="Plano Fortaleza 2040, volume 1",
            publisher="Prefeitura de Fortaleza, Instituto de Planejamento de Fortaleza (Iplanfor)",
            year="2016",
            url="https://www.ipplan.fortaleza.ce.gov.br",
            language="pt",
        ),
        Source(
            title="CAU/CE convida para Plano Fortaleza 2040",
            publisher="Conselho de Arquitetura e Urbanismo do Ceará",
            year="2015",
            url="https://www.cauce.gov.br/2015/10/16/cauce-convida-para-plano-fortaleza-2040/",
            language="pt",
        ),
        Source(
            title="Fortaleza 2040 conclui segunda fase dos núcleos territoriais com encontro na Regional II",
            publisher="Prefeitura de Fortaleza",
            year="2015",
            url="https://fortaleza.ce.gov.br/noticias/fortaleza-2040-conclui-segunda-fase-dos-nucleos-territoriais-com",
            language="pt",
        ),
        Source(
            title="Prefeitura realiza reunião com coordenadores das Câmaras Setoriais do Fortaleza 2040",
            publisher="Prefeitura de Fortaleza",
            year="2017",
            url="https://fortaleza.ce.gov.br/noticias/prefeitura-realiza-reuniao-com-coordenadores-das-camaras-setoriais-do-fortaleza-2040",
            language="pt",
        ),
        Source(
            title="[Resumo de comunicação sobre a governança do Fortaleza 2040 e os Fóruns Territoriais], XXXIII Congreso ALAS",
            publisher="Asociación Latinoamericana de Sociología (ALAS)",
            year="2022",
            url="https://alas2022.opc.uy/es/programa/extendido/unam-posgrado/171",
            language="pt",
        ),
        Source(
            title="Prefeitura pretende retomar Fortaleza 2040: “Uma das nossas prioridades”",
            publisher="Opinião CE",
            year="2025",
            url="https://www.opiniaoce.com.br/2025/02/12/prefeitura-pretende-retomar-fortaleza-2040-uma-das-nossas-prioridades",
            language="pt",
        ),
        Source(
            title="Gestão Participativa: Ciclo de Fóruns Territoriais reúne mais de 3,6 mil pessoas em 39 encontros",
            publisher="Prefeitura de Fortaleza",
            year="2025",
            url="https://www.fortaleza.ce.gov.br/noticias/gestao-participativa-ciclo-de-foruns-territoriais-reune-mais-de-3-6-mil-pessoas-em-39-encontros",
            language="pt",
        ),
    ],
    institution="Prefeitura Municipal de Fortaleza",
    office="Instituto de Pesquisa e Planejamento de Fortaleza (Ipplan)",
    institution_url="https://www.ipplan.fortaleza.ce.gov.br",
    participation_level="involucrar",
    participants=3600,
    participants_note=T(
        es="Más de 3600 personas en los 39 foros territoriales de abril de 2025 [7]; no es el total de la elaboración del plan.",
        pt="Mais de 3,6 mil pessoas nos 39 fóruns territoriais de abril de 2025 [7]; não é o total da elaboração do plano.",
        en="More than 3,600 people at the 39 territorial forums of April 2025 [7]; not the total for the drafting of the plan.",
    ),
    target_groups=["poblacion_general", "organizaciones_sociales", "funcionariado"],
    modality="hibrida",
)
