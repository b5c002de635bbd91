"""Icapuí (Brazil): budget and master plan discussed community by community."""

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
    key="icapui",
    name="Icapuí",
    country="BR",
    subdivision="BR-CE",
    latitude=-4.71306,
    longitude=-37.35528,
    geonames_id=3398384,
    population=21433,
    population_year=2022,
    population_source="Censo 2022, IBGE",
    language="pt-br",
    website="https://icapui.ce.gov.br",
    government="Prefeitura Municipal de Icapuí",
    intro=T(
        es="Icapuí está en el extremo este del litoral de Ceará, en el límite con Rio Grande do Norte. Su población se reparte entre la sede municipal y comunidades de la costa y del interior. La población indicada es la del municipio.",
        pt="Icapuí fica no extremo leste do litoral do Ceará, na divisa com o Rio Grande do Norte. A população se distribui entre a sede municipal e comunidades da costa e do interior. A população indicada é a do município.",
        en="Icapuí lies at the eastern end of the coast of Ceará, on the border with Rio Grande do Norte. Its people live in the main town and in communities along the coast and inland. The population given is that of the municipality.",
    ),
)

PRACTICE = Practice(
    key="icapui-planejamento-comunidades",
    language="pt-br",
    city=CITY,
    axes=["participacion"],
    title=T(
        es="Icapuí: presupuesto y plan director discutidos con las comunidades",
        pt="Icapuí: orçamento e plano diretor discutidos com as comunidades",
        en="Icapuí: budget and land-use master plan discussed with the communities",
    ),
    summary=T(
        es="Icapuí, en la costa de Ceará, discute por regiones y con sus consejos el presupuesto, el plan director y el plan plurianual. En 2023-2024 llevó el plan director a tres asambleas y tres audiencias; su aprobación no consta en las fuentes.",
        pt="Icapuí, no litoral do Ceará, discute por regiões e com seus conselhos o orçamento, o plano diretor e o plano plurianual. Em 2023-2024 levou o plano diretor a três assembleias e três audiências; a aprovação não consta nas fontes.",
        en="Icapuí, on the coast of Ceará, discusses its budget, master plan and multi-year plan by region and with its policy councils. In 2023-2024 it took the master plan to three assemblies and three hearings; the sources do not record its approval.",
    ),
    territorial_scope="municipio",
    coordination="individual",
    planning_instruments=[
        "plan_ordenamiento",
        "presupuesto_participativo",
        "consejo_mesa",
    ],
    stage="implementacion",
    start="1993",
    end="",
    ongoing=True,
    situation_before=[
        T(
            es="La población vive en muchas localidades: el presupuesto participativo trabajaba con 33 comunidades en siete regiones [2], y la audiencia del presupuesto de 2023 reunió a vecinos de playas y de asentamientos rurales [3]. El estudio sobre el presupuesto participativo describe el punto de partida, común a Brasil en los años ochenta: un presupuesto público usado como instrumento de políticas clientelistas, que se quería abrir a la participación [2].",
            pt="A população vive em muitas localidades: o orçamento participativo trabalhava com 33 comunidades em sete regiões [2], e a audiência do orçamento de 2023 reuniu moradores de praias e de assentamentos rurais [3]. O estudo sobre o orçamento participativo descreve o ponto de partida, comum ao Brasil nos anos 1980: um orçamento público usado como instrumento de políticas clientelistas, que se queria abrir à participação [2].",
            en="People live in many localities: participatory budgeting worked with 33 communities in seven regions [2], and the hearing on the 2023 budget brought together residents of beach villages and rural settlements [3]. The study on participatory budgeting describes the starting point, common to Brazil in the 1980s: a public budget used as a tool of patronage, which was to be opened to participation [2].",
        ),
        T(
            es="Había también una cuestión de territorio: en 1993 una ley encargó a un consejo la propuesta de plan director [1], y treinta años después una vecina de Gravier todavía señalaba que las comunidades de frontera suelen pasar inadvertidas [5].",
            pt="Havia também uma questão de território: em 1993 uma lei encarregou um conselho da proposta de plano diretor [1], e trinta anos depois uma moradora de Gravier ainda apontava que as comunidades de fronteira costumam passar despercebidas [5].",
            en="There was also a territorial question: in 1993 a law charged a council with proposing a master plan [1], and thirty years later a resident of Gravier still pointed out that the communities on the municipal border often go unnoticed [5].",
        ),
    ],
    objectives=[
        T(
            es="Elaborar un plan director y darle seguimiento, con audiencias públicas en las localidades y rendición de cuentas periódica [1].",
            pt="Elaborar e acompanhar um plano diretor com audiências públicas nas localidades e prestação de contas periódica [1].",
            en="To draw up and monitor a land-use master plan with public hearings in the localities and regular reporting back [1].",
        ),
        T(
            es="Reunir las prioridades de cada comunidad antes de que la propuesta de presupuesto llegue a los concejales [2].",
            pt="Reunir as prioridades de cada comunidade antes que a proposta orçamentária chegue aos vereadores [2].",
            en="To gather each community's priorities before the draft budget reaches the councillors [2].",
        ),
        T(
            es="Ordenar el crecimiento urbano con respeto por las cuestiones ambientales [5], mediante reglas para la expansión del municipio [6].",
            pt="Ordenar o crescimento urbano com respeito às questões ambientais [5], por meio de regras para a expansão do município [6].",
            en="To plan urban growth in an orderly way with respect for the environment [5], through rules for the expansion of the municipality [6].",
        ),
    ],
    process=[
        Step(
            title=T(
                es="Un consejo de planificación por ley",
                pt="Um conselho de planejamento por lei",
                en="A planning council set up by law",
            ),
            when="1993",
            text=[
                T(
                    es="La Ley 123 creó el Consejo Municipal de Planificación para proponer el plan director y después darle seguimiento, fiscalizarlo y evaluarlo. Debía hacer audiencias en las localidades, registrar las propuestas y rendir cuentas [1]. Además de áreas del gobierno, incluía a sindicatos, partidos, consejos sectoriales y un representante electo de cada uno de los siete polos regionales [1].",
                    pt="A Lei 123 criou o Conselho Municipal de Planejamento para propor o plano diretor e depois acompanhá-lo, fiscalizá-lo e avaliá-lo. Devia realizar audiências nas localidades, registrar as propostas e prestar contas [1]. Além de áreas do governo, incluía sindicatos, partidos, conselhos setoriais e um representante eleito de cada um dos sete polos regionais [1].",
                    en="Law 123 created the Municipal Planning Council to propose the master plan and then monitor, scrutinise and evaluate it. It was to hold hearings in the localities, record proposals and report back [1]. Besides government departments it included unions, parties, sector councils and an elected representative of each of the seven regional hubs [1].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Presupuesto participativo",
                pt="Orçamento participativo",
                en="Participatory budgeting",
            ),
            when="1997",
            text=[
                T(
                    es="Icapuí fue la primera ciudad de Ceará en aplicarlo. En plenarias, cada comunidad discutía prioridades y elegía delegados; las plenarias regionales definían prioridades generales y elegían el foro. La última etapa era un congreso, donde la propuesta se entregaba a los concejales [2].",
                    pt="Icapuí foi a primeira cidade do Ceará a implantá-lo. Em plenárias, cada comunidade discutia prioridades e elegia delegados; as plenárias regionais definiam prioridades gerais e elegiam o fórum. A última etapa era um congresso, em que a proposta era entregue aos vereadores [2].",
                    en="Icapuí was the first city in Ceará to introduce it. In plenary meetings each community discussed priorities and elected delegates; regional plenaries set general priorities and elected the forum. The last stage was a congress at which the proposal was handed to the councillors [2].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Consejo de la Ciudad",
                pt="Conselho da Cidade",
                en="Council of the City",
            ),
            when="2017",
            text=[
                T(
                    es="La Ley 698 creó un consejo permanente de gobierno y sociedad civil (ConCidade). Funciona en la estructura de la Secretaría de Infraestructura y Saneamiento. Decide y fiscaliza en política de desarrollo urbano, que incluye suelo, vivienda, saneamiento y movilidad, y es consultivo en las demás políticas [4].",
                    pt="A Lei 698 criou um conselho permanente de poder público e sociedade civil (ConCidade). Ele funciona na estrutura da Secretaria de Infraestrutura e Saneamento. Delibera e fiscaliza na política de desenvolvimento urbano, que inclui solo, habitação, saneamento e mobilidade, e é consultivo nas demais políticas [4].",
                    en="Law 698 created a permanent council of government and civil society (ConCidade). It sits within the infrastructure and sanitation department. It decides and scrutinises in urban development policy, which includes land, housing, sanitation and mobility, and is consultative in other policies [4].",
                ),
            ],
        ),
        Step(
            title=T(
                es="El presupuesto de 2023 en dos jornadas",
                pt="O orçamento de 2023 em dois dias",
                en="The 2023 budget in two days",
            ),
            when="2022",
            text=[
                T(
                    es="La Secretaría de Gobierno dividió la audiencia de la ley anual de presupuesto: un día para representantes de las comunidades y otro para los consejos municipales de políticas públicas, que llevaron demandas de cada área [3].",
                    pt="A Secretaria de Governo dividiu a audiência da lei orçamentária anual: um dia para representantes das comunidades e outro para os conselhos municipais, que levaram demandas de cada área [3].",
                    en="The Secretaria de Governo (government department) split the hearing on the annual budget law: one day for community representatives and another for the municipal policy councils, which brought the demands of each field [3].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Plan director participativo",
                pt="Plano diretor participativo",
                en="Participatory master plan",
            ),
            when="2023-2024",
            text=[
                T(
                    es="El gobierno municipal lo inició en 2023 con la Universidade Federal do Ceará (UFC), la Fundação ASTEF y el patrocinio de una empresa [5]. Hubo asambleas de las comunidades en diciembre, febrero y abril, y audiencias en mayo y junio [6]. En la primera audiencia, el equipo presentó un esbozo técnico y recibió preguntas y aportes [5]; en la última, el plan de acción y los puntos del proyecto de ley [7]. Asistieron concejales, funcionarios, docentes, el patrocinador, organizaciones no gubernamentales y sociedad civil [6].",
                    pt="A prefeitura o iniciou em 2023 com a Universidade Federal do Ceará (UFC), a Fundação ASTEF e o patrocínio de uma empresa [5]. Houve assembleias das comunidades em dezembro, fevereiro e abril, e audiências em maio e junho [6]. Na primeira audiência, a equipe apresentou um esboço técnico e recebeu perguntas e contribuições [5]; na última, o plano de ação e os pontos do projeto de lei [7]. Compareceram vereadores, servidores, professores, o patrocinador, organizações não governamentais e sociedade civil [6].",
                    en="The city government started it in 2023 with the Universidade Federal do Ceará (UFC), the Fundação ASTEF and a company's sponsorship [5]. Community assemblies were held in December, February and April, and hearings in May and June [6]. At the first hearing the team presented a technical outline and took questions and contributions [5]; at the last, the action plan and the main points of the bill [7]. Councillors, officials, academics, the sponsor, non-governmental organisations and civil society attended [6].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Plan plurianual por regiones",
                pt="Plano plurianual por regiões",
                en="Multi-year plan by region",
            ),
            when="2025",
            text=[
                T(
                    es="Con otro alcalde [6][8], el municipio consultó el plan 2026-2029 en cuatro encuentros: consejos, comunidades de arriba, comunidades de abajo y centro. El personal explicó el plan y su relación con los Objetivos de Desarrollo Sostenible; después se trabajó en grupos por tema, como educación, salud, saneamiento, ambiente y economía [8].",
                    pt="Com outro prefeito [6][8], o município consultou o plano 2026-2029 em quatro encontros: conselhos, comunidades de cima, comunidades de baixo e centro. Os servidores explicaram o plano e sua relação com os Objetivos de Desenvolvimento Sustentável; depois trabalhou-se em grupos por tema, como educação, saúde, saneamento, meio ambiente e economia [8].",
                    en="Under another mayor [6][8], the municipality held four consultations on the 2026-2029 plan: councils, upper communities, lower communities and the centre. Staff explained the plan and its link to the Sustainable Development Goals; people then worked in groups by theme, such as education, health, sanitation, environment and economy [8].",
                ),
            ],
        ),
    ],
    building_blocks=[
        Component(
            name=T(
                es="Representación por polos regionales",
                pt="Representação por polos regionais",
                en="Representation by regional hubs",
            ),
            what=T(
                es="Las comunidades se agrupan en siete polos o regiones, y cada uno elige a quien lo representa [1][2].",
                pt="As comunidades se agrupam em sete polos ou regiões, e cada um elege quem o representa [1][2].",
                en="Communities are grouped into seven hubs or regions, and each elects its representatives [1][2].",
            ),
            enabling=T(
                es="Asociaciones de vecinos en funcionamiento y una ley que las reconoce [1].",
                pt="Associações de moradores em funcionamento e uma lei que as reconhece [1].",
                en="Working residents' associations and a law that recognises them [1].",
            ),
            lesson=T(
                es="Una misma división sirve para un consejo y para un presupuesto [1][2].",
                pt="Uma mesma divisão serve para um conselho e para um orçamento [1][2].",
                en="The same division serves for a council and for a budget [1][2].",
            ),
        ),
        Component(
            name=T(
                es="Audiencia en dos jornadas",
                pt="Audiência em dois dias",
                en="Two-day hearing",
            ),
            what=T(
                es="Un día para demandas de lugares y otro para demandas de áreas, con los consejos municipales [3].",
                pt="Um dia para demandas de lugares e outro para demandas de áreas, com os conselhos municipais [3].",
                en="One day for the demands of places and another for those of policy fields, with the municipal policy councils [3].",
            ),
            enabling=T(
                es="Consejos activos y personal que explique la ley de presupuesto [3].",
                pt="Conselhos ativos e equipe que explique a lei orçamentária [3].",
                en="Active policy councils and staff who can explain the budget law [3].",
            ),
            lesson=T(
                es="Casi todos los consejos enviaron representantes [3].",
                pt="Quase todos os conselhos enviaram representantes [3].",
                en="Almost all the policy councils sent representatives [3].",
            ),
        ),
        Component(
            name=T(
                es="Consulta itinerante por regiones",
                pt="Consulta itinerante por regiões",
                en="Consultation that travels by region",
            ),
            what=T(
                es="Encuentros en distintas regiones, con una explicación breve y grupos por tema [8].",
                pt="Encontros em diferentes regiões, com uma explicação breve e grupos por tema [8].",
                en="Meetings in different regions, with a short explanation and groups by theme [8].",
            ),
            enabling=T(
                es="Un calendario de un mes, de fines de junio a fines de julio [8].",
                pt="Um calendário de um mês, do fim de junho ao fim de julho [8].",
                en="A one-month timetable, from late June to late July [8].",
            ),
            lesson=T(
                es="El equipo se desplaza a Melancias y Redonda, y no solo la población al centro [8].",
                pt="A equipe vai a Melancias e Redonda, e não só a população ao centro [8].",
                en="The team travels to Melancias and Redonda, rather than only the people to the centre [8].",
            ),
        ),
    ],
    actors=[
        Actor(
            name="Prefeitura Municipal de Icapuí",
            kind="gobierno_local",
            support=["politico", "administrativo"],
            role=T(
                es="Iniciativa del plan director y convocatoria de las audiencias [3][5].",
                pt="Iniciativa do plano diretor e convocação das audiências [3][5].",
                en="Initiative for the master plan and convening of the hearings [3][5].",
            ),
        ),
        Actor(
            name="Câmara Municipal de Icapuí",
            kind="gobierno_local",
            support=["politico"],
            role=T(
                es="Apoyo al plan director [7] y recepción de la propuesta del presupuesto participativo [2].",
                pt="Apoio ao plano diretor [7] e recebimento da proposta do orçamento participativo [2].",
                en="Support for the master plan [7] and receipt of the participatory budgeting proposal [2].",
            ),
        ),
        Actor(
            name="Universidade Federal do Ceará (UFC)",
            kind="academia",
            support=["tecnico"],
            role=T(
                es="Equipo técnico que condujo el plan director [7].",
                pt="Equipe técnica que conduziu o plano diretor [7].",
                en="Technical team that led the master plan [7].",
            ),
        ),
        Actor(
            name="Fundação de Apoio a Serviços Técnicos, Ensino e Fomento à Pesquisa (Fundação ASTEF)",
            kind="academia",
            support=["tecnico"],
            role=T(
                es="Apoyo a la elaboración del plan director [5].",
                pt="Apoio à elaboração do plano diretor [5].",
                en="Support in drawing up the master plan [5].",
            ),
        ),
        Actor(
            name="2W Ecobank",
            kind="empresa",
            support=["financiero"],
            role=T(
                es="Patrocinio del plan director [5][7].",
                pt="Patrocínio do plano diretor [5][7].",
                en="Sponsorship of the master plan [5][7].",
            ),
        ),
        Actor(
            name="Sindicato dos Trabalhadores Rurais de Icapuí",
            kind="organizacion_social",
            support=["otro"],
            role=T(
                es="Participación en la audiencia final del plan director [6].",
                pt="Participação na audiência final do plano diretor [6].",
                en="Took part in the final hearing on the master plan [6].",
            ),
        ),
    ],
    results=[
        T(
            es="El presupuesto participativo organizó una cadena completa de representación, desde la plenaria de cada comunidad hasta el congreso que entregaba la propuesta a los concejales [2].",
            pt="O orçamento participativo organizou uma cadeia completa de representação, da plenária de cada comunidade ao congresso que entregava a proposta aos vereadores [2].",
            en="Participatory budgeting set up a full chain of representation, from each community's plenary to the congress that handed the proposal to the councillors [2].",
        ),
        T(
            es="En la audiencia del presupuesto de 2023 participaron unas 60 personas en la jornada de las comunidades, con vecinos de 25 de ellas, y 35 en la de los consejos, con representantes de 16 de los cerca de 17 que existían [3].",
            pt="Na audiência do orçamento de 2023 participaram cerca de 60 pessoas no dia das comunidades, com moradores de 25 delas, e 35 no dia dos conselhos, com representantes de 16 dos cerca de 17 existentes [3].",
            en="At the hearing on the 2023 budget about 60 people took part on the communities' day, with residents of 25 of them, and 35 on the councils' day, with representatives of 16 of the roughly 17 in existence [3].",
        ),
        T(
            es="El plan director pasó por tres asambleas y tres audiencias entre diciembre de 2023 y junio de 2024 [6]. El proyecto de ley discutido abarca el ordenamiento territorial, la participación y el control social, y políticas de vivienda, regularización de tierras, ambiente, infraestructura, movilidad, accesibilidad, patrimonio, economía y turismo [7].",
            pt="O plano diretor passou por três assembleias e três audiências entre dezembro de 2023 e junho de 2024 [6]. O projeto de lei discutido abrange o ordenamento territorial, a participação e o controle social, e políticas de habitação, regularização fundiária, meio ambiente, infraestrutura, mobilidade, acessibilidade, patrimônio, economia e turismo [7].",
            en="The master plan went through three assemblies and three hearings between December 2023 and June 2024 [6]. The bill discussed covers land use, participation and public scrutiny, and policies on housing, land tenure, environment, infrastructure, mobility, accessibility, heritage, economy and tourism [7].",
        ),
        T(
            es="La consulta continuó después del cambio de alcalde: en 2025 el plan plurianual 2026-2029 se discutió en cuatro encuentros, tres de ellos por regiones [6][8].",
            pt="A consulta continuou depois da mudança de prefeito: em 2025 o plano plurianual 2026-2029 foi discutido em quatro encontros, três deles por regiões [6][8].",
            en="Consultation went on after a change of mayor: in 2025 the 2026-2029 multi-year plan was discussed at four meetings, three of them by region [6][8].",
        ),
        T(
            es="Las fuentes describen encuentros y asistencia; no miden cuántas demandas entraron en los presupuestos ni cuántas se ejecutaron.",
            pt="As fontes descrevem encontros e presença; não medem quantas demandas entraram nos orçamentos nem quantas foram executadas.",
            en="The sources describe meetings and attendance; they do not measure how many demands entered the budgets or how many were carried out.",
        ),
    ],
    indicators=[
        Indicator(
            name=T(
                es="Comunidades con vecinos en la audiencia del presupuesto de 2023",
                pt="Comunidades com moradores na audiência do orçamento de 2023",
                en="Communities with residents at the hearing on the 2023 budget",
            ),
            unit=T(es="comunidades", pt="comunidades", en="communities"),
            before="",
            before_year="",
            after="25",
            after_year="2022",
            source=3,
        ),
        Indicator(
            name=T(
                es="Consejos municipales representados en la audiencia (de cerca de 17)",
                pt="Conselhos municipais representados na audiência (de cerca de 17)",
                en="Municipal policy councils represented at the hearing (of about 17)",
            ),
            unit=T(es="consejos", pt="conselhos", en="councils"),
            before="",
            before_year="",
            after="16",
            after_year="2022",
            source=3,
        ),
        Indicator(
            name=T(
                es="Asambleas y audiencias del plan director",
                pt="Assembleias e audiências do plano diretor",
                en="Assemblies and public hearings on the master plan",
            ),
            unit=T(es="encuentros", pt="encontros", en="meetings"),
            before="",
            before_year="",
            after="6",
            after_year="2024",
            source=6,
        ),
        Indicator(
            name=T(
                es="Consultas públicas del plan plurianual 2026-2029",
                pt="Consultas públicas do plano plurianual 2026-2029",
                en="Public consultations on the 2026-2029 multi-year plan",
            ),
            unit=T(es="encuentros", pt="encontros", en="meetings"),
            before="",
            before_year="",
            after="4",
            after_year="2025",
            source=8,
        ),
    ],
    evidence_level="relato",
    limits=[
        T(
            es="No se encontró constancia de la aprobación del plan director, cuya última audiencia fue en junio de 2024 [6], ni del destino del plan previsto en 1993 [1]. Tampoco se sabe si el ciclo de presupuesto participativo dejó de funcionar, ni cuándo: la nota sobre el presupuesto de 2023 no lo menciona [3].",
            pt="Não se encontrou registro da aprovação do plano diretor, cuja última audiência foi em junho de 2024 [6], nem do destino do plano previsto em 1993 [1]. Também não se sabe se e quando o ciclo do orçamento participativo deixou de funcionar: a notícia sobre o orçamento de 2023 não o menciona [3].",
            en="No record was found of the approval of the master plan, whose last hearing was in June 2024 [6], nor of what became of the plan provided for in 1993 [1]. Nor is it known whether or when the participatory budgeting cycle stopped working: the report on the 2023 budget does not mention it [3].",
        ),
        T(
            es="El alcalde reconoció un equipo pequeño y desafíos enormes [6]. Una empresa privada patrocinó el plan y asistió a las audiencias [5][6]; las fuentes no indican el monto ni las condiciones.",
            pt="O prefeito reconheceu uma equipe pequena e desafios enormes [6]. Uma empresa privada patrocinou o plano e esteve nas audiências [5][6]; as fontes não indicam o valor nem as condições.",
            en="The mayor acknowledged a small team and enormous challenges [6]. A private company sponsored the plan and attended the hearings [5][6]; the sources state neither the amount nor the terms.",
        ),
        T(
            es="El presupuesto participativo contaba 33 comunidades [2]; en la audiencia del presupuesto de 2023 hubo vecinos de 25 [3]. No se informa cuáles faltaron.",
            pt="O orçamento participativo contava 33 comunidades [2]; na audiência do orçamento de 2023 houve moradores de 25 [3]. Não se informa quais faltaram.",
            en="Participatory budgeting counted 33 communities [2]; the hearing on the 2023 budget had residents of 25 [3]. Which ones were missing is not reported.",
        ),
    ],
    lessons=[
        T(
            es="Una división territorial conocida por la gente se puede reutilizar: siete polos en el consejo de 1993 [1], siete regiones en el presupuesto participativo [2] y encuentros por región en 2025 [8].",
            pt="Uma divisão territorial conhecida pelas pessoas pode ser reutilizada: sete polos no conselho de 1993 [1], sete regiões no orçamento participativo [2] e encontros por região em 2025 [8].",
            en="A territorial division that people know can be used again: seven hubs in the 1993 council [1], seven regions in participatory budgeting [2] and meetings by region in 2025 [8].",
        ),
        T(
            es="Separar la jornada de los lugares de la jornada de los consejos da espacio propio a cada tipo de demanda [3].",
            pt="Separar o dia dos lugares do dia dos conselhos dá espaço próprio a cada tipo de demanda [3].",
            en="Keeping the day for places apart from the day for councils gives each kind of demand its own room [3].",
        ),
        T(
            es="Una universidad puede suplir la capacidad técnica que falta en un equipo pequeño [6][7], pero no reemplaza el paso político de convertir el plan en ley. Conviene acordar ese paso con el concejo municipal desde el comienzo; en Icapuí el concejo apoyó el proceso y recibió una de las audiencias [5][7].",
            pt="Uma universidade pode suprir a capacidade técnica que falta a uma equipe pequena [6][7], mas não substitui o passo político de transformar o plano em lei. Convém pactuar esse passo com a câmara municipal desde o início; em Icapuí, a câmara apoiou o processo e recebeu uma das audiências [5][7].",
            en="A university can make up for the technical capacity a small team lacks [6][7], but it does not replace the political step of turning the plan into law. It is wise to agree that step with the municipal council from the start; in Icapuí the council supported the process and hosted one of the hearings [5][7].",
        ),
        T(
            es="Explicar primero qué es el instrumento y trabajar después en grupos por tema es un orden simple de repetir, al alcance del personal municipal [8].",
            pt="Explicar primeiro o que é o instrumento e depois trabalhar em grupos por tema é uma ordem simples de repetir, ao alcance dos servidores municipais [8].",
            en="Explaining first what the instrument is and then working in groups by theme is an order that is easy to repeat and within reach of municipal staff [8].",
        ),
        T(
            es="La ley de 1993 pedía registrar las propuestas y rendir cuentas [1]. Las notas posteriores informan cuántos encuentros hubo o cuántas personas participaron, no qué se hizo con cada demanda [3][8]; sin esa devolución no se puede juzgar el resultado.",
            pt="A lei de 1993 pedia registrar as propostas e prestar contas [1]. As notícias posteriores informam quantos encontros houve ou quantos participaram, não o que se fez com cada demanda [3][8]; sem essa devolução não se pode julgar o resultado.",
            en="The 1993 law required proposals to be recorded and reported back on [1]. Later reports give the number of meetings or participants, not what was done with each demand [3][8]; without that feedback the outcome cannot be judged.",
        ),
    ],
    transferability=[
        T(
            es="El esquema sirve a un municipio pequeño: pide una lista de comunidades, una división en pocas regiones, una secretaría que convoque y personas que expliquen el presupuesto con palabras sencillas [3][8]. Funciona mejor si hay asociaciones y consejos activos que envíen representantes [1][3].",
            pt="O arranjo serve a um município pequeno: pede uma lista de comunidades, uma divisão em poucas regiões, uma secretaria que convoque e pessoas que expliquem o orçamento com palavras simples [3][8]. Funciona melhor se houver associações e conselhos ativos que enviem representantes [1][3].",
            en="The arrangement suits a small municipality: it needs a list of communities, a division into a few regions, a department to convene people and staff who can explain the budget in plain words [3][8]. It works better where there are active associations and policy councils to send representatives [1][3].",
        ),
        T(
            es="Para un plan director hace falta un equipo técnico que permanezca en el territorio, como el de la universidad, que trabajó allí unos doce meses [6]. Si hay patrocinio privado [5], conviene publicar el convenio, el monto y las reglas de participación del patrocinador.",
            pt="Para um plano diretor é preciso uma equipe técnica que permaneça no território, como a da universidade, que trabalhou ali cerca de doze meses [6]. Se houver patrocínio privado [5], convém publicar o convênio, o valor e as regras de participação do patrocinador.",
            en="A master plan needs a technical team that stays in the territory, such as the university's, which worked there for about twelve months [6]. If there is private sponsorship [5], it is advisable to publish the agreement, the amount and the rules for the sponsor's participation.",
        ),
        T(
            es="Se recomienda escribir en la norma la devolución a las comunidades, como hacía la ley de 1993 [1], y fijar un plazo para que el plan llegue al concejo municipal. Un consejo con poder de decisión en materia urbana, como el de 2017 [4], puede vigilar ese plazo. Una ciudad mayor necesita más regiones o delegados electos por etapas, como en el presupuesto participativo [2].",
            pt="Recomenda-se escrever na norma a devolução às comunidades, como fazia a lei de 1993 [1], e fixar um prazo para que o plano chegue à câmara municipal. Um conselho com poder de decisão em matéria urbana, como o de 2017 [4], pode vigiar esse prazo. Uma cidade maior precisa de mais regiões ou de delegados eleitos por etapas, como no orçamento participativo [2].",
            en="It is recommended to write feedback to the communities into the rules, as the 1993 law did [1], and to set a deadline for the plan to reach the municipal council. A policy council with decision-making power in urban matters, like the one of 2017 [4], can watch over that deadline. A larger city needs more regions, or delegates elected in stages as in participatory budgeting [2].",
        ),
    ],
    sdgs=[11, 16, 17],
    topics=["desarrollo_urbano", "autonomia", "ambiente"],
    sources=[
        Source(
            title="Lei nº 123, de 25 de fevereiro de 1993: institui o Conselho Municipal de Planejamento",
            publisher="Câmara Municipal de Icapuí",
            year="1993",
            url="https://sapl.icapui.ce.leg.br/norma/546",
            language="pt",
        ),
        Source(
            title="Orçamento Participativo de Icapuí: uma análise a partir do Poder Legislativo",
            publisher="Freitas, P. F. de; Matos, K. S. L. de, 56ª Reunião Anual da Sociedade Brasileira para o Progresso da Ciência (SBPC)",
            year="",
            url="http://www.sbpcnet.org.br/livro/56ra/banco_senior/RESUMOS/resumo_1522.html",
            language="pt",
        ),
        Source(
            title="[Audiência pública para elaboração da Lei Orçamentária Anual (LOA) 2023]",
            publisher="Prefeitura Municipal de Icapuí",
            year="",
            url="https://icapui.ce.gov.br/informa/1239/comunidades-e-conselhos-municipais-participam-de-a",
            language="pt",
        ),
        Source(
            title="Lei nº 698, de 17 de maio de 2017: Conselho Municipal da Cidade de Icapuí",
            publisher="Câmara Municipal de Icapuí",
            year="2017",
            url="https://sapl.icapui.ce.leg.br/ta/843/text/vigencia/873,2017-09-21,2018-05-09:mN-5IM-eeGrNHGQOS7P5bCY3Up8",
            language="pt",
        ),
        Source(
            title="[1ª Audiência Pública do Plano Diretor Participativo de Icapuí]",
            publisher="Prefeitura Municipal de Icapuí",
            year="",
            url="https://icapui.ce.gov.br/informa/1844/sociedade-civil-e-poder-p-blico-discutem-projeto-d",
            language="pt",
        ),
        Source(
            title="3ª Audiência Pública é realizada para conclusão do projeto do Plano Diretor Participativo de Icapuí",
            publisher="Prefeitura Municipal de Icapuí",
            year="2024",
            url="https://icapui.ce.gov.br/informa/1881/3-audi-ncia-p-blica-realizada-para-conclus-o-do-pr",
            language="pt",
        ),
        Source(
            title="Icapuí realiza a 3ª e última Audiência Pública do Plano Diretor Participativo",
            publisher="Câmara Municipal de Icapuí",
            year="2024",
            url="https://cmicapui.ce.gov.br/informa/90/icapui-realiza-a-3-e-ultima-audiencia-publica-do-p",
            language="pt",
        ),
        Source(
            title="[Última consulta pública do Plano Plurianual 2026-2029]",
            publisher="Prefeitura Municipal de Icapuí",
            year="2025",
            url="https://icapui.ce.gov.br/informa/2108/regi-o-do-centro-recebeu-a-ltima-consulta-p-blica-",
            language="pt",
        ),
    ],
    institution="Prefeitura Municipal de Icapuí",
    office="Secretaria de Governo",
    institution_url="https://icapui.ce.gov.br",
    participation_level="involucrar",
    participants=60,
    participants_note=T(
        es="Unas 60 personas, entre vecinos de 25 comunidades y representantes del gobierno, en la jornada de las comunidades del presupuesto de 2023; otras 35 en la de los consejos [3]. No es el total de las demás instancias.",
        pt="Cerca de 60 pessoas, entre moradores de 25 comunidades e representantes do governo, no dia das comunidades do orçamento de 2023; outras 35 no dia dos conselhos [3]. Não é o total das demais instâncias.",
        en="About 60 people, residents of 25 communities and government representatives, on the communities' day of the 2023 budget hearing; another 35 on the councils' day [3]. Not the total for the other processes.",
    ),
    target_groups=["poblacion_general", "organizaciones_sociales", "funcionariado"],
    modality="presencial",
    resources_note=T(
        es="El plan director tuvo patrocinio de 2W Ecobank y apoyo de la UFC y de la Fundação ASTEF [5]. Las fuentes no indican montos.",
        pt="O plano diretor teve patrocínio da 2W Ecobank e apoio da UFC e da Fundação ASTEF [5]. As fontes não indicam valores.",
        en="The master plan was sponsored by 2W Ecobank, with support from the UFC and the Fundação ASTEF [5]. The sources give no amounts.",
    ),
)
