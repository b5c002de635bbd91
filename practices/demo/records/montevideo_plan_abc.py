"""Montevideo (Uruguay): the emergency plan ABC, created in the pandemic."""

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
    key="montevideo",
    name="Montevideo",
    country="UY",
    subdivision="UY-MO",
    latitude=-34.90328,
    longitude=-56.18816,
    geonames_id=3441575,
    population=1302954,
    population_year=2023,
    population_source="Censo 2023, INE",
    language="es",
    website="https://montevideo.gub.uy",
    government="Intendencia de Montevideo",
    intro=T(
        es="Montevideo es la capital de Uruguay, sobre el Río de la Plata. La gobierna la Intendencia, que es el gobierno del departamento, junto con ocho municipios. La población indicada es la del departamento.",
        pt="Montevidéu é a capital do Uruguai, às margens do Rio da Prata. É governada pela Intendencia, que é o governo do departamento, junto com oito municípios. A população indicada é a do departamento.",
        en="Montevideo is the capital of Uruguay, on the River Plate. It is governed by the Intendencia, which is the departmental government, together with eight municipalities. The population given is that of the department.",
    ),
)

PRACTICE = Practice(
    key="montevideo-plan-abc",
    language="es",
    city=CITY,
    axes=["adaptabilidad", "participacion"],
    title=T(
        es="Montevideo: Plan ABC, apoyo a ollas, empleo transitorio y obras barriales ante la pandemia",
        pt="Montevidéu: Plan ABC, apoio a cozinhas, emprego temporário e obras de bairro na pandemia",
        en="Montevideo: Plan ABC, food support, temporary jobs and neighbourhood works in the pandemic",
    ),
    summary=T(
        es="Montevideo reunió en un plan de emergencia el apoyo a ollas populares, empleo transitorio, obras en asentamientos, salud e igualdad. Pensado para 2021, sumó a más de 2 mil personas en empleos de seis meses y siguió en años posteriores.",
        pt="Montevidéu reuniu em um plano de emergência o apoio a cozinhas comunitárias, emprego temporário, obras em assentamentos, saúde e igualdade. Pensado para 2021, incluiu mais de 2 mil pessoas em empregos de seis meses e seguiu depois.",
        en="Montevideo brought together in one emergency plan support for community kitchens, temporary jobs, works in informal settlements, health and equality. Meant for 2021, it placed over 2,000 people in six-month jobs and carried on in later years.",
    ),
    territorial_scope="municipio",
    coordination="individual",
    planning_instruments=["plan_sectorial", "consejo_mesa"],
    stage="implementacion",
    start="2020-12",
    end="",
    ongoing=True,
    situation_before=[
        T(
            es="La Intendencia describió un empobrecimiento agudo, con pérdida de empleos y de salario real [8]. Los vecinos respondieron con ollas populares (cocinas comunitarias) y merenderos (lugares que sirven meriendas): entre abril de 2020 y marzo de 2021 surgieron 352 en el marco de la Coordinadora Popular y Solidaria, según el relevamiento voluntario Solidaridad Uy [3].",
            pt="A Intendencia (governo departamental) descreveu um empobrecimento agudo, com perda de empregos e de salário real [8]. Os moradores responderam com ollas populares (cozinhas comunitárias) e merenderos (pontos de lanche): entre abril de 2020 e março de 2021 surgiram 352 no âmbito da Coordinadora Popular y Solidaria, segundo o levantamento voluntário Solidaridad Uy [3].",
            en="The Intendencia (departmental government) described acute impoverishment, with loss of jobs and real wages [8]. Residents responded with ollas populares (community kitchens) and merenderos (places serving afternoon snacks): between April 2020 and March 2021, 352 of them arose within the Coordinadora Popular y Solidaria, according to the voluntary survey Solidaridad Uy [3].",
        ),
        T(
            es="Hasta diciembre de 2020 las ollas se sostenían con aportes de la sociedad civil. La dirección de Desarrollo Social admitía que la pandemia mostraba una pobreza anterior [2]. La partida para alimentos aprobada en mayo de 2020, de 10 millones de pesos uruguayos, quedó sin ejecutar en un 80 % [7].",
            pt="Até dezembro de 2020, as cozinhas se mantinham com contribuições da sociedade civil. A direção de Desenvolvimento Social admitia que a pandemia mostrava uma pobreza anterior [2]. A verba para alimentos aprovada em maio de 2020, de 10 milhões de pesos uruguaios, ficou sem execução em 80% [7].",
            en="Until December 2020 the kitchens lived on contributions from civil society. The head of Social Development acknowledged that the pandemic was revealing earlier poverty [2]. Of the food allocation approved in May 2020, 10 million Uruguayan pesos, 80% went unspent [7].",
        ),
    ],
    objectives=[
        T(
            es="Atender la emergencia social desde el gobierno departamental en empleo, vivienda, salud, alimentación y violencia de género, durante 2021 [1].",
            pt="Atender à emergência social a partir do governo departamental em emprego, moradia, saúde, alimentação e violência de gênero, durante 2021 [1].",
            en="To address the social emergency from the departmental government in employment, housing, health, food and gender-based violence, during 2021 [1].",
        ),
        T(
            es="Actuar rápido ante situaciones críticas diversas, con más protagonismo de las comunidades [8].",
            pt="Agir rápido diante de situações críticas diversas, com mais protagonismo das comunidades [8].",
            en="To act quickly in varied critical situations, with a greater role for communities [8].",
        ),
        T(
            es="Mejorar la infraestructura de los asentamientos y definir con sus habitantes las prioridades de cada barrio [5].",
            pt="Melhorar a infraestrutura dos assentamentos e definir com seus moradores as prioridades de cada bairro [5].",
            en="To improve infrastructure in informal settlements and define the priorities of each neighbourhood with its residents [5].",
        ),
    ],
    process=[
        Step(
            title=T(
                es="Una propuesta con monto y plazo",
                pt="Uma proposta com valor e prazo",
                en="A proposal with a sum and a time limit",
            ),
            when="2020-09",
            text=[
                T(
                    es="El Plan de Apoyo Básico a la Ciudadanía (Plan ABC) [5] se presentó en la campaña departamental como un gasto único de 28 millones de dólares para 2021, con la posibilidad de extender algunos puntos. Preveía 2 mil empleos de seis meses con capacitación, un fondo de medicamentos y más horas de atención en las policlínicas (centros de salud) [1].",
                    pt="O Plan de Apoyo Básico a la Ciudadanía (Plan ABC, plano de apoio básico à cidadania) [5] foi apresentado na campanha departamental como um gasto único de US$ 28 milhões para 2021, com a possibilidade de estender alguns pontos. Previa 2 mil empregos de seis meses com capacitação, um fundo de medicamentos e mais horas de atendimento nas policlínicas [1].",
                    en="The Plan de Apoyo Básico a la Ciudadanía (Plan ABC, basic support plan for citizens) [5] was presented in the departmental election campaign as a single outlay of US$28 million for 2021, with some points open to extension. It provided for 2,000 six-month jobs with training, a medicines fund and longer hours at the policlínicas (local clinics) [1].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Mesa de diálogo con las ollas",
                pt="Mesa de diálogo com as cozinhas",
                en="Round table with the kitchens",
            ),
            when="2020-12",
            text=[
                T(
                    es="La nueva administración formó una mesa con la coordinadora de ollas para decidir el apoyo mes a mes. La primera compra, de 1,8 millones de pesos uruguayos, cubrió del 20 de diciembre al 10 de enero, un período señalado como atípico [2].",
                    pt="A nova administração formou uma mesa com a coordenação das cozinhas para decidir o apoio mês a mês. A primeira compra, de 1,8 milhão de pesos uruguaios, cobriu de 20 de dezembro a 10 de janeiro, período apontado como atípico [2].",
                    en="The new administration set up a round table with the kitchens' co-ordinating body to decide support month by month. The first purchase, of 1.8 million Uruguayan pesos, covered 20 December to 10 January, a period singled out as unusual [2].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Obras barriales con equipos formados",
                pt="Obras de bairro com equipes formadas",
                en="Neighbourhood works with trained teams",
            ),
            when="2021",
            text=[
                T(
                    es="Para 2021 se anunciaron intervenciones en 35 barrios, desde caminos e iluminación hasta mejoras de vivienda. El equipo tuvo 18 técnicos; doce venían del Programa de Mejoramiento de Barrios, donde el ministerio nacional no había renovado sus contratos [4].",
                    pt="Para 2021 foram anunciadas intervenções em 35 bairros, de vias e iluminação a melhorias de moradia. A equipe teve 18 técnicos; doze vinham do Programa de Mejoramiento de Barrios (programa de melhoria de bairros), no qual o ministério nacional não havia renovado seus contratos [4].",
                    en="For 2021 work was announced in 35 neighbourhoods, from roads and lighting to housing improvements. The team had 18 technical staff; twelve came from the Programa de Mejoramiento de Barrios (neighbourhood improvement programme), where the national ministry had not renewed their contracts [4].",
                ),
                T(
                    es="En ABC + Barrios, los asentamientos se eligen con los municipios. Después hay asambleas, reuniones abiertas y recorridos para ordenar las prioridades; las obras abren paso a otros temas, como limpieza, empleo o igualdad [5].",
                    pt="No ABC + Barrios (ABC mais bairros), os assentamentos são escolhidos com os municípios. Depois há assembleias, reuniões abertas e visitas para ordenar as prioridades; as obras abrem caminho a outros temas, como limpeza, emprego ou igualdade [5].",
                    en="In ABC + Barrios (ABC plus neighbourhoods), settlements are chosen with the municipalities. Assemblies, open meetings and site walks then rank the priorities; works open the way to other matters, such as cleaning, employment or equality [5].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Empleo transitorio con acompañamiento",
                pt="Emprego temporário com acompanhamento",
                en="Temporary jobs with support",
            ),
            when="2021-2022",
            text=[
                T(
                    es="ABC Oportunidad Trabajo ofreció seis meses de tareas de valor local que no sustituyen al personal, más capacitación. La tercera edición tomó la lista de la convocatoria pública de septiembre de 2021 y aplicó cupos; seis organizaciones sociales acompañaron 13 proyectos [6].",
                    pt="O ABC Oportunidad Trabajo (ABC oportunidade de trabalho) ofereceu seis meses de tarefas de valor local que não substituem servidores, mais capacitação. A terceira edição usou a lista da chamada pública de setembro de 2021 e aplicou cotas; seis organizações sociais acompanharam 13 projetos [6].",
                    en="ABC Oportunidad Trabajo (ABC job opportunity) offered six months of locally useful tasks that do not replace staff, plus training. The third edition used the list from the public call of September 2021 and applied quotas; six civil society organisations supported 13 projects [6].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Corregir una regla que no funcionó",
                pt="Corrigir uma regra que não funcionou",
                en="Mending a rule that had not worked",
            ),
            when="2021-12",
            text=[
                T(
                    es="La partida de 2020 exigía comprar 10 mil tickets de alimentación de mil pesos, y eso no se pudo poner en práctica. La Junta Departamental aprobó una redacción más amplia para gastar el saldo dentro del Plan ABC [7].",
                    pt="A verba de 2020 exigia comprar 10 mil vales-alimentação de mil pesos, e isso não pôde ser posto em prática. A Junta Departamental (o legislativo do departamento) aprovou uma redação mais ampla para gastar o saldo no Plan ABC [7].",
                    en="The 2020 allocation required the purchase of 10,000 food vouchers of 1,000 pesos each, which could not be put into practice. The Junta Departamental (departmental legislature) approved broader wording so that the balance could be spent within the Plan ABC [7].",
                ),
            ],
        ),
        Step(
            title=T(
                es="De la pandemia a otra urgencia",
                pt="Da pandemia a outra urgência",
                en="From the pandemic to another emergency",
            ),
            when="2023-05",
            text=[
                T(
                    es="En la crisis hídrica de 2023, la Intendencia llevó bidones de agua a los merenderos que ya apoyaba [8].",
                    pt="Na crise hídrica de 2023, a Intendencia levou galões de água aos merenderos que já apoiava [8].",
                    en="In the water crisis of 2023, the Intendencia took containers of water to the merenderos it already supported [8].",
                ),
            ],
        ),
    ],
    building_blocks=[
        Component(
            name=T(
                es="Mesa de apoyo mes a mes",
                pt="Mesa de apoio mês a mês",
                en="Month-by-month round table on support",
            ),
            what=T(
                es="Gobierno y coordinadora de ollas revisan juntos qué falta y deciden el aporte siguiente [2].",
                pt="Governo e coordenação das cozinhas revisam juntos o que falta e decidem a contribuição seguinte [2].",
                en="Government and the kitchens' co-ordinating body review together what is lacking and decide the next contribution [2].",
            ),
            enabling=T(
                es="Ollas que ya se coordinaban entre sí y datos públicos sobre cuántas funcionaban [2][3].",
                pt="Cozinhas que já se coordenavam entre si e dados públicos sobre quantas funcionavam [2][3].",
                en="Kitchens already co-ordinating among themselves and public data on how many were working [2][3].",
            ),
            lesson=T(
                es="El vínculo quedó disponible para otra urgencia, la falta de agua de 2023 [8].",
                pt="O vínculo ficou disponível para outra urgência, a falta de água de 2023 [8].",
                en="The link was there to be used in another emergency, the water shortage of 2023 [8].",
            ),
        ),
        Component(
            name=T(
                es="Empleo transitorio con capacitación",
                pt="Emprego temporário com capacitação",
                en="Temporary jobs with training",
            ),
            what=T(
                es="Seis meses de trabajo en espacios y servicios públicos, con formación para el empleo formal [6].",
                pt="Seis meses de trabalho em espaços e serviços públicos, com formação para o emprego formal [6].",
                en="Six months' work in public spaces and services, with training for formal employment [6].",
            ),
            enabling=T(
                es="Convocatoria pública, cupos y organizaciones sociales que acompañan a los grupos [6].",
                pt="Chamada pública, cotas e organizações sociais que acompanham os grupos [6].",
                en="A public call, quotas and civil society organisations that support the groups [6].",
            ),
            lesson=T(
                es="La lista de una convocatoria anterior sirvió para la tercera edición [6].",
                pt="A lista de uma chamada anterior serviu para a terceira edição [6].",
                en="The list from an earlier call served for the third edition [6].",
            ),
        ),
        Component(
            name=T(
                es="ABC + Barrios",
                pt="ABC + Barrios",
                en="ABC + Barrios",
            ),
            what=T(
                es="Obras pequeñas y rápidas en asentamientos, ordenadas con asambleas y recorridos [5].",
                pt="Obras pequenas e rápidas em assentamentos, ordenadas com assembleias e visitas [5].",
                en="Small, quick works in informal settlements, ranked through assemblies and site walks [5].",
            ),
            enabling=T(
                es="Elección compartida con los municipios y técnicos con experiencia previa [4][5].",
                pt="Escolha compartilhada com os municípios e técnicos com experiência prévia [4][5].",
                en="Choice shared with the municipalities, and staff with previous experience [4][5].",
            ),
            lesson=T(
                es="La obra visible abre la conversación sobre limpieza, empleo o igualdad [5].",
                pt="A obra visível abre a conversa sobre limpeza, emprego ou igualdade [5].",
                en="Visible works open the conversation on cleaning, employment or equality [5].",
            ),
        ),
    ],
    actors=[
        Actor(
            name="Intendencia de Montevideo",
            kind="gobierno_local",
            support=["financiero", "administrativo", "tecnico", "politico"],
            role=T(
                es="Dirección y ejecución del plan [8].",
                pt="Direção e execução do plano [8].",
                en="Direction and delivery of the plan [8].",
            ),
        ),
        Actor(
            name="Municipios de Montevideo",
            kind="gobierno_local",
            support=["politico", "tecnico"],
            role=T(
                es="Elección conjunta de los asentamientos donde intervenir [5].",
                pt="Escolha conjunta dos assentamentos onde intervir [5].",
                en="Joint choice of the settlements to work in [5].",
            ),
        ),
        Actor(
            name="Coordinadora Popular y Solidaria",
            kind="organizacion_social",
            support=["otro"],
            role=T(
                es="Articulación de las ollas y los merenderos vecinales [3].",
                pt="Articulação das cozinhas e dos merenderos de bairro [3].",
                en="Linking up the neighbourhood kitchens and merenderos [3].",
            ),
        ),
        Actor(
            name="Junta Departamental de Montevideo",
            kind="gobierno_local",
            support=["politico", "financiero"],
            role=T(
                es="Cesión de una partida propia para alimentos y cambio de su regla de uso [7].",
                pt="Cessão de uma verba própria para alimentos e mudança de sua regra de uso [7].",
                en="Giving up an allocation of its own for food and changing the rule on its use [7].",
            ),
        ),
        Actor(
            name="Organizaciones de la sociedad civil acompañantes de ABC Oportunidad Trabajo",
            kind="organizacion_social",
            support=["tecnico"],
            role=T(
                es="Seis organizaciones: gestión y proceso educativo de los grupos de trabajo [6].",
                pt="Seis organizações: gestão e processo educativo dos grupos de trabalho [6].",
                en="Six organisations: management and education of the work groups [6].",
            ),
        ),
        Actor(
            name="Solidaridad Uy",
            kind="organizacion_social",
            support=["tecnico"],
            role=T(
                es="Relevamiento voluntario de ollas y merenderos, hecho por estudiantes, docentes y egresados de la Universidad de la República [3].",
                pt="Levantamento voluntário de cozinhas e merenderos, feito por estudantes, docentes e egressos da Universidad de la República [3].",
                en="Voluntary survey of kitchens and merenderos, by students, teachers and graduates of the Universidad de la República [3].",
            ),
        ),
    ],
    results=[
        T(
            es="Empleo: más de 2 mil personas de 18 a 64 años pasaron por las dos primeras ediciones, y 540 comenzaron la tercera en julio de 2022 [6]. La propuesta preveía 2 mil puestos en 2021 [1]. Las tareas fueron mantenimiento, limpieza y atención en policlínicas, entre otras [6].",
            pt="Emprego: mais de 2 mil pessoas de 18 a 64 anos passaram pelas duas primeiras edições, e 540 começaram a terceira em julho de 2022 [6]. A proposta previa 2 mil vagas em 2021 [1]. As tarefas foram manutenção, limpeza e atendimento em policlínicas, entre outras [6].",
            en="Jobs: more than 2,000 people aged 18 to 64 passed through the first two editions, and 540 began the third in July 2022 [6]. The proposal had provided for 2,000 posts in 2021 [1]. Tasks included maintenance, cleaning and assisting users at clinics [6].",
        ),
        T(
            es="Barrios: en febrero de 2021 había ocho intervenciones en curso de las 35 anunciadas [4]; las fuentes leídas no dan el total terminado.",
            pt="Bairros: em fevereiro de 2021 havia oito intervenções em curso das 35 anunciadas [4]; as fontes lidas não dão o total concluído.",
            en="Neighbourhoods: in February 2021 eight of the 35 announced works were under way [4]; the sources read do not give the total completed.",
        ),
        T(
            es="Alimentación: en mayo de 2023 la Intendencia colaboraba con más de 220 merenderos [8]. El contexto había cambiado: los espacios registrados que eran olla y merendero a la vez pasaron de 44 en junio de 2020 a 100 en marzo de 2021 [3].",
            pt="Alimentação: em maio de 2023 a Intendencia colaborava com mais de 220 merenderos [8]. O contexto havia mudado: os espaços registrados que eram cozinha e merendero ao mesmo tempo passaram de 44 em junho de 2020 para 100 em março de 2021 [3].",
            en="Food: in May 2023 the Intendencia was supporting more than 220 merenderos [8]. The context had changed: places on record that were both kitchen and merendero went from 44 in June 2020 to 100 in March 2021 [3].",
        ),
        T(
            es="Salud e igualdad: el eje de salud se apoyó en 23 policlínicas y 3 unidades móviles de la Intendencia; el de igualdad, en acciones contra la violencia de género y por la autonomía económica de las mujeres [8]. No se hallaron cifras de atención.",
            pt="Saúde e igualdade: o eixo de saúde apoiou-se em 23 policlínicas e 3 unidades móveis da Intendencia; o de igualdade, em ações contra a violência de gênero e pela autonomia econômica das mulheres [8]. Não se encontraram números de atendimento.",
            en="Health and equality: the health strand relied on 23 clinics and 3 mobile units of the Intendencia; the equality strand on action against gender-based violence and for women's economic independence [8]. No figures on people served were found.",
        ),
        T(
            es="El plan superó su plazo inicial de un año y sumó un eje de deporte y cultura a los de alimentación, salud, igualdad, barrios y trabajo [1][8]. Las fuentes describen ejecución y cobertura hasta 2023; no miden el efecto sobre la pobreza ni el empleo posterior, y no informan de su continuidad ni de su cierre.",
            pt="O plano superou seu prazo inicial de um ano e somou um eixo de esporte e cultura aos de alimentação, saúde, igualdade, bairros e trabalho [1][8]. As fontes descrevem execução e cobertura até 2023; não medem o efeito sobre a pobreza nem o emprego posterior, e não informam a sua continuidade nem o seu encerramento.",
            en="The plan outlived its initial one-year term and added a strand for sport and culture to those of food, health, equality, neighbourhoods and work [1][8]. The sources describe delivery and coverage up to 2023; they do not measure the effect on poverty or later employment, and report neither its continuation nor its end.",
        ),
    ],
    indicators=[
        Indicator(
            name=T(
                es="Participantes en las dos primeras ediciones de ABC Oportunidad Trabajo (más de)",
                pt="Participantes nas duas primeiras edições do ABC Oportunidad Trabajo (mais de)",
                en="Participants in the first two editions of ABC Oportunidad Trabajo (more than)",
            ),
            unit=T(es="personas", pt="pessoas", en="people"),
            before="",
            before_year="",
            after="2000",
            after_year="2022",
            source=6,
        ),
        Indicator(
            name=T(
                es="Espacios registrados que eran olla y merendero a la vez (dato de contexto)",
                pt="Espaços registrados que eram cozinha e merendero ao mesmo tempo (dado de contexto)",
                en="Places on record that were both kitchen and merendero (context)",
            ),
            unit=T(es="espacios", pt="espaços", en="places"),
            before="44",
            before_year="2020",
            after="100",
            after_year="2021",
            source=3,
            better="neutral",
        ),
        Indicator(
            name=T(
                es="Merenderos con los que colaboraba la Intendencia (más de)",
                pt="Merenderos com os quais a Intendencia colaborava (mais de)",
                en="Merenderos supported by the Intendencia (more than)",
            ),
            unit=T(es="merenderos", pt="merenderos", en="merenderos"),
            before="",
            before_year="",
            after="220",
            after_year="2023",
            source=8,
            better="neutral",
        ),
        Indicator(
            name=T(
                es="Barrios con intervención en curso en febrero de 2021, de 35 anunciados",
                pt="Bairros com intervenção em curso em fevereiro de 2021, de 35 anunciados",
                en="Neighbourhoods with works under way in February 2021, of 35 announced",
            ),
            unit=T(es="barrios", pt="bairros", en="neighbourhoods"),
            before="",
            before_year="",
            after="8",
            after_year="2021",
            source=4,
        ),
    ],
    evidence_level="indicadores",
    limits=[
        T(
            es="La ayuda no alcanzó a sostener todo: en 2021, ya con el plan en marcha, el 40 % de las ollas relevadas funcionaba parcialmente por falta de alimentos o de personas para organizarlas [3].",
            pt="A ajuda não bastou para sustentar tudo: em 2021, já com o plano em andamento, 40% das cozinhas pesquisadas funcionavam parcialmente por falta de alimentos ou de pessoas para organizá-las [3].",
            en="Support was not enough to keep everything going: in 2021, with the plan already under way, 40% of the kitchens surveyed worked only in part, for lack of food or of people to organise them [3].",
        ),
        T(
            es="Una regla de gasto demasiado precisa dejó sin usar unos 8 millones de los 10 millones de pesos uruguayos de 2020; el cambio se votó en diciembre de 2021, un año y medio después [7].",
            pt="Uma regra de gasto precisa demais deixou sem uso cerca de 8 milhões dos 10 milhões de pesos de 2020; a mudança foi votada em dezembro de 2021, um ano e meio depois [7].",
            en="A spending rule that was too precise left some 8 million of the 10 million pesos of 2020 unused; the change was voted in December 2021, a year and a half later [7].",
        ),
        T(
            es="El empleo duraba seis meses [6]. Las fuentes no dicen cuántas personas consiguieron trabajo después, ni cuánto se gastó de los 28 millones de dólares previstos.",
            pt="O emprego durava seis meses [6]. As fontes não dizem quantas pessoas conseguiram trabalho depois, nem quanto se gastou dos US$ 28 milhões previstos.",
            en="The jobs lasted six months [6]. The sources do not say how many people found work afterwards, nor how much of the US$28 million planned was spent.",
        ),
    ],
    lessons=[
        T(
            es="Apoyar a quienes ya cocinan, con una mesa que revisa las necesidades cada mes, permite empezar con una compra acotada y corregir sobre la marcha [2].",
            pt="Apoiar quem já cozinha, com uma mesa que revisa as necessidades a cada mês, permite começar com uma compra limitada e corrigir no caminho [2].",
            en="Supporting those who already cook, through a round table that reviews needs each month, makes it possible to start with a limited purchase and adjust along the way [2].",
        ),
        T(
            es="En una emergencia conviene que la norma fije el fin y la población, no el medio: atar los fondos a un tipo de vale impidió usarlos [7].",
            pt="Em uma emergência, convém que a norma fixe o fim e a população, não o meio: amarrar os recursos a um tipo de vale impediu seu uso [7].",
            en="In an emergency the rule should set the purpose and the people to be reached, not the means: tying the funds to one kind of voucher prevented their use [7].",
        ),
        T(
            es="Incorporar técnicos formados en otro programa evita empezar de cero en los barrios [4].",
            pt="Incorporar técnicos formados em outro programa evita começar do zero nos bairros [4].",
            en="Taking on staff trained in another programme avoids starting from nothing in the neighbourhoods [4].",
        ),
        T(
            es="Poner monto y plazo a un plan de emergencia ordena el comienzo; prever que algunas partes puedan seguir evita cortarlas cuando la necesidad persiste [1][8].",
            pt="Dar valor e prazo a um plano de emergência organiza o começo; prever que algumas partes possam continuar evita cortá-las quando a necessidade persiste [1][8].",
            en="Giving an emergency plan a sum and a time limit puts order into the start; allowing for some parts to continue avoids cutting them off while the need persists [1][8].",
        ),
        T(
            es="Sin datos independientes no se sabe qué falta: el relevamiento voluntario mostró cuántas ollas funcionaban a medias [3].",
            pt="Sem dados independentes não se sabe o que falta: o levantamento voluntário mostrou quantas cozinhas funcionavam pela metade [3].",
            en="Without independent data it is not known what is lacking: the voluntary survey showed how many kitchens were working only in part [3].",
        ),
    ],
    transferability=[
        T(
            es="El apoyo alimentario requiere organizaciones barriales activas, una coordinación entre ellas y compras públicas ágiles [2]. Donde no exista una coordinadora, la primera tarea es un registro abierto de ollas, que puede nacer de un grupo universitario voluntario [3].",
            pt="O apoio alimentar requer organizações de bairro ativas, uma coordenação entre elas e compras públicas ágeis [2]. Onde não houver coordenação, a primeira tarefa é um registro aberto de cozinhas, que pode nascer de um grupo universitário voluntário [3].",
            en="Food support requires active neighbourhood organisations, co-ordination among them and swift public purchasing [2]. Where there is no co-ordinating body, the first task is an open register of kitchens, which may come from a voluntary university group [3].",
        ),
        T(
            es="El empleo transitorio necesita presupuesto propio por la duración completa de cada edición, una convocatoria pública con cupos, tareas que no sustituyan al personal y organizaciones que acompañen y capaciten [6]. Conviene agregar desde el inicio un seguimiento de quienes egresan, que aquí no se encontró.",
            pt="O emprego temporário precisa de orçamento próprio para a duração completa de cada edição, uma chamada pública com cotas, tarefas que não substituam servidores e organizações que acompanhem e capacitem [6]. Convém acrescentar desde o início um acompanhamento dos egressos, que aqui não foi encontrado.",
            en="Temporary jobs need a budget of their own for the full length of each edition, a public call with quotas, tasks that do not replace staff and organisations to support and train [6]. It is wise to add from the start a follow-up of those who leave, which was not found here.",
        ),
        T(
            es="Las obras en asentamientos dependen de técnicos disponibles y de un acuerdo con el nivel de gobierno más cercano para elegir dónde empezar [4][5]. Una ciudad pequeña puede comenzar con un solo barrio y la misma secuencia: asamblea, recorrido, obra y nueva reunión [5].",
            pt="As obras em assentamentos dependem de técnicos disponíveis e de um acordo com o nível de governo mais próximo para escolher onde começar [4][5]. Uma cidade pequena pode começar com um só bairro e a mesma sequência: assembleia, visita, obra e nova reunião [5].",
            en="Works in informal settlements depend on available technical staff and on an agreement with the nearest level of government on where to begin [4][5]. A small city can start with a single neighbourhood and the same sequence: assembly, site walk, works and a further meeting [5].",
        ),
    ],
    sdgs=[1, 2, 8, 10, 11],
    topics=["desarrollo_social", "empleo", "desarrollo_urbano"],
    sources=[
        Source(
            title="[Banco de medicamentos y empleos transitorios: el plan de Cosse para atender emergencia social]",
            publisher="El Observador",
            year="2020",
            url="https://www.elobservador.com.uy/nota/-banco-de-medicamentos-y-empleos-transitorios-el-plan-de-cosse-para-atender-emergencia-social--202097173817",
            language="es",
        ),
        Source(
            title="[IMM despliega apoyo a ollas populares en verano: la pandemia visibiliza fragilidad ya existente]",
            publisher="El Observador",
            year="2020",
            url="https://www.elobservador.com.uy/nota/imm-despliega-apoyo-a-ollas-populares-en-verano-la-pandemia-visibiliza-fragilidad-ya-existente--202012192110",
            language="es",
        ),
        Source(
            title="[40% de las ollas populares de Montevideo funcionan parcialmente por falta de alimentos o recursos humanos]",
            publisher="la diaria",
            year="2021",
            url="https://ladiaria.com.uy/politica/articulo/2021/4/40-de-las-ollas-populares-de-montevideo-funcionan-parcialmente-por-falta-de-alimentos-o-recursos-humanos",
            language="es",
        ),
        Source(
            title="[Cosse suma a técnicos del PMB a los que Vivienda no había renovado contrato]",
            publisher="El Observador",
            year="2021",
            url="https://www.elobservador.com.uy/nota/cosse-suma-a-tecnicos-del-pmb-que-vivienda-no-habia-renovado-contrato-20212515410",
            language="es",
        ),
        Source(
            title="ABC + Barrios",
            publisher="Intendencia de Montevideo",
            year="",
            url="https://montevideo.gub.uy/areas-tematicas/personas-y-ciudadania/plan-abc/barrios",
            language="es",
        ),
        Source(
            title="[Más de quinientas personas trabajan en el programa ABC]",
            publisher="Propuesta",
            year="",
            url="http://www.propuesta.com.uy/index.php?option=com_k2&view=item&id=12995:mas-de-quinientas-personas-trabajan-en-el-programa-abc&Itemid=123",
            language="es",
        ),
        Source(
            title="[IMM dejó sin ejecutar una partida de alimentación para población vulnerable en la pandemia]",
            publisher="El País",
            year="2021",
            url="https://www.elpais.com.uy/informacion/politica/imm-dejo-ejecutar-partida-alimentacion-poblacion-vulnerable-pandemia.html",
            language="es",
        ),
        Source(
            title="Plan ABC",
            publisher="Intendencia de Montevideo",
            year="",
            url="https://montevideo.gub.uy/plan-abc",
            language="es",
        ),
    ],
    institution="Intendencia de Montevideo",
    office="Departamento de Desarrollo Social",
    institution_url="https://montevideo.gub.uy",
    participation_level="involucrar",
    participants=2000,
    participants_note=T(
        es="Más de 2 mil personas en las dos primeras ediciones del empleo transitorio [6]; no cuenta a quienes asistieron a las asambleas barriales ni a las ollas.",
        pt="Mais de 2 mil pessoas nas duas primeiras edições do emprego temporário [6]; não conta quem participou das assembleias de bairro nem das cozinhas.",
        en="More than 2,000 people in the first two editions of the temporary jobs [6]; it does not count those who attended the neighbourhood assemblies or the kitchens.",
    ),
    target_groups=["bajos_ingresos", "trabajadores", "mujeres"],
    modality="presencial",
    pandemic="creada",
    pandemic_note=[
        T(
            es="El plan nació como respuesta a la emergencia social de la pandemia, con horizonte en 2021 [1]. Después se mantuvo: hubo una nueva edición de empleo en 2022 [6], y en 2023 los vínculos con los merenderos sirvieron para repartir agua en la crisis hídrica [8].",
            pt="O plano nasceu como resposta à emergência social da pandemia, com horizonte em 2021 [1]. Depois se manteve: houve uma nova edição de emprego em 2022 [6], e em 2023 os vínculos com os merenderos serviram para distribuir água na crise hídrica [8].",
            en="The plan began as a response to the social emergency of the pandemic, with 2021 as its horizon [1]. It then continued: there was a new edition of jobs in 2022 [6], and in 2023 the links with the merenderos served to distribute water in the water crisis [8].",
        ),
    ],
    resources_note=T(
        es="La propuesta preveía un gasto único de 28 millones de dólares en 2021 [1]; la primera compra para las ollas fue de 1,8 millones de pesos uruguayos [2]. No se encontró el gasto total ejecutado.",
        pt="A proposta previa um gasto único de US$ 28 milhões em 2021 [1]; a primeira compra para as cozinhas foi de 1,8 milhão de pesos uruguaios [2]. Não se encontrou o gasto total executado.",
        en="The proposal provided for a single outlay of US$28 million in 2021 [1]; the first purchase for the kitchens was of 1.8 million Uruguayan pesos [2]. The total actually spent was not found.",
    ),
)
