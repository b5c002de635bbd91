"""Bogotá (Colombia): the care system, from a pandemic plan to the land-use plan."""

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
    key="bogota",
    name="Bogotá",
    country="CO",
    subdivision="CO-DC",
    latitude=4.60971,
    longitude=-74.08175,
    geonames_id=3688689,
    population=7412566,
    population_year=2018,
    population_source="Censo 2018, DANE",
    language="es",
    website="https://bogota.gov.co",
    government="Alcaldía Mayor de Bogotá, D. C.",
    intro=T(
        es="Bogotá es la capital de Colombia y su ciudad más poblada. Es un Distrito Capital con régimen propio, dividido en veinte localidades, y tiene también zonas rurales. La población indicada es la del Distrito Capital.",
        pt="Bogotá é a capital da Colômbia e sua cidade mais populosa. É um Distrito Capital com regime próprio, dividido em vinte localidades (distritos), e tem também zonas rurais. A população indicada é a do Distrito Capital.",
        en="Bogotá is the capital of Colombia and its most populous city. It is a Capital District with its own legal status, divided into twenty localities (districts), and also has rural areas. The population given is that of the Capital District.",
    ),
)

PRACTICE = Practice(
    key="bogota-manzanas-del-cuidado",
    language="es",
    city=CITY,
    axes=["adaptabilidad", "innovacion"],
    title=T(
        es="Bogotá: Manzanas del Cuidado, servicios para cuidadoras en el plan de ordenamiento territorial",
        pt="Bogotá: Manzanas del Cuidado, serviços para cuidadoras no plano de ordenamento territorial",
        en="Bogotá: Care Blocks, services for carers written into the land-use plan",
    ),
    summary=T(
        es="En 2020 Bogotá respondió al aumento del trabajo de cuidado no remunerado con servicios cercanos para cuidadoras y familias, y en 2021 llevó el cuidado al plan de ordenamiento territorial. En 2024 tenía 23 Manzanas del Cuidado; su efecto en las horas de cuidado no está demostrado.",
        pt="Em 2020, Bogotá respondeu ao aumento do trabalho de cuidado não remunerado com serviços próximos para cuidadoras e famílias, e em 2021 levou o cuidado ao plano de ordenamento territorial. Em 2024 tinha 23 Manzanas del Cuidado; o efeito nas horas de cuidado não está demonstrado.",
        en="In 2020 Bogotá met the rise in unpaid care work with nearby services for carers and families, and in 2021 made care part of its land-use plan. By 2024 it had 23 Manzanas del Cuidado (Care Blocks); their effect on hours of care has not been shown.",
    ),
    territorial_scope="municipio",
    coordination="estatuto_especial",
    planning_instruments=["plan_ordenamiento", "plan_estrategico", "plan_sectorial"],
    stage="implementacion",
    start="2020",
    end="",
    ongoing=True,
    situation_before=[
        T(
            es="Antes de la pandemia, unas 800 mil mujeres de Bogotá se dedicaban solo a cuidar, sin pago, de su familia y su hogar. Con el cierre de jardines infantiles y escuelas llegaron a 1,2 millones: el 30 % de las mujeres de la ciudad [2]. Trabajaban en promedio diez horas por día [3].",
            pt="Antes da pandemia, cerca de 800 mil mulheres de Bogotá se dedicavam apenas a cuidar, sem pagamento, da família e da casa. Com o fechamento de creches e escolas, chegaram a 1,2 milhão: 30% das mulheres da cidade [2]. Trabalhavam em média dez horas por dia [3].",
            en="Before the pandemic some 800,000 women in Bogotá were engaged solely in unpaid care of family and home. When nurseries and schools closed the number rose to 1.2 million: 30% of the city's women [2]. They worked an average of ten hours a day [3].",
        ),
        T(
            es="Dos tercios no habían terminado la secundaria, muchas habían dejado su empleo y el 21 % tenía problemas de salud física y mental [2]. Los equipamientos sociales estaban mal repartidos: en 2022, solo dos localidades y algunas zonas de una tercera superaban el estándar de 3,17 metros cuadrados de equipamientos sociales por habitante [7].",
            pt="Dois terços não haviam concluído o ensino médio, muitas tinham deixado o emprego e 21% tinham problemas de saúde física e mental [2]. Os equipamentos sociais estavam mal distribuídos: em 2022, só duas localidades e algumas áreas de uma terceira superavam o padrão de 3,17 metros quadrados de equipamentos sociais por habitante [7].",
            en="Two thirds had not finished secondary school, many had left their jobs and 21% had physical and mental health problems [2]. Social facilities were unevenly spread: in 2022 only two localities, and parts of a third, exceeded the standard of 3.17 square metres of social facilities per resident [7].",
        ),
    ],
    objectives=[
        T(
            es="Impulsar la recuperación social y económica y aprovechar lo aprendido en la pandemia, que mostró necesidades para programas nuevos [1].",
            pt="Impulsionar a recuperação social e econômica e aproveitar o que se aprendeu na pandemia, que revelou necessidades para novos programas [1].",
            en="To drive social and economic recovery and use what was learned in the pandemic, which revealed needs calling for new programmes [1].",
        ),
        T(
            es="Reconocer el trabajo de cuidado, repartirlo mejor entre mujeres y hombres y reducir las horas no pagadas de ellas [5].",
            pt="Reconhecer o trabalho de cuidado, dividi-lo melhor entre mulheres e homens e reduzir as horas não pagas delas [5].",
            en="To recognise care work, share it more fairly between women and men, and reduce women's unpaid hours [5].",
        ),
        T(
            es="Hacer del cuidado un criterio para decidir dónde van la infraestructura y los servicios [3].",
            pt="Fazer do cuidado um critério para decidir onde ficam a infraestrutura e os serviços [3].",
            en="To make care a criterion for deciding where infrastructure and services go [3].",
        ),
    ],
    process=[
        Step(
            title=T(
                es="Un plan de gobierno escrito en plena pandemia",
                pt="Um plano de governo escrito em plena pandemia",
                en="A government plan written in mid-pandemic",
            ),
            when="2020-06",
            text=[
                T(
                    es="El Concejo adoptó en junio de 2020 el plan de desarrollo distrital 2020-2024. El texto incorporó la recuperación tras la pandemia y la idea de fortalecer o crear programas para las necesidades que esta había dejado a la vista, entre ellas la feminización de la pobreza [1].",
                    pt="O Concejo (câmara municipal) adotou em junho de 2020 o plano de desenvolvimento distrital 2020-2024. O texto incorporou a recuperação depois da pandemia e a ideia de fortalecer ou criar programas para as necessidades que ela havia deixado à vista, entre elas a feminização da pobreza [1].",
                    en="In June 2020 the Concejo (municipal council) adopted the district development plan for 2020-2024. The text took in recovery from the pandemic and the idea of strengthening or creating programmes for needs it had laid bare, among them the growing share of women among the poor [1].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Puesta en marcha",
                pt="Início do funcionamento",
                en="Start-up",
            ),
            when="2020-2021",
            text=[
                T(
                    es="La Secretaría de la Mujer lanzó en 2020 el sistema de cuidado para liberar tiempo a las cuidadoras [2]. En noviembre de 2021 funcionaban siete Manzanas del Cuidado, con unas 43 mil atenciones acumuladas, con subregistro reconocido [3].",
                    pt="A Secretaria da Mulher lançou em 2020 o sistema de cuidado para liberar tempo das cuidadoras [2]. Em novembro de 2021 funcionavam sete Manzanas del Cuidado (Quarteirões do Cuidado), com cerca de 43 mil atendimentos acumulados, com sub-registro reconhecido [3].",
                    en="The Secretariat for Women launched the care system in 2020 to free up carers' time [2]. In November 2021 seven Manzanas del Cuidado (Care Blocks) were working, with some 43,000 services delivered so far, with acknowledged under-recording [3].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Varias formas de llegar a la gente",
                pt="Várias formas de chegar às pessoas",
                en="Several ways to reach people",
            ),
            when="",
            text=[
                T(
                    es="La manzana reúne servicios en un radio de 800 metros, a quince o veinte minutos a pie. Mientras la cuidadora estudia, su familia participa en juegos o actividad física [5]. Los Buses del Cuidado van a zonas rurales y apartadas [5], y un programa asiste en casa a las mujeres cuidadoras [6].",
                    pt="Cada manzana reúne serviços em um raio de 800 metros, a quinze ou vinte minutos a pé. Enquanto a cuidadora estuda, a família participa de jogos ou atividade física [5]. Os Buses del Cuidado (Ônibus do Cuidado) vão a zonas rurais e afastadas [5], e um programa atende em casa as mulheres cuidadoras [6].",
                    en="A Care Block gathers services within 800 metres, fifteen or twenty minutes on foot. While the carer studies, her family takes part in play or physical activity [5]. The Buses del Cuidado (Care Buses) go to rural and outlying areas [5], and a programme assists women carers at home [6].",
                ),
            ],
        ),
        Step(
            title=T(
                es="El cuidado entra en el plan de ordenamiento territorial",
                pt="O cuidado entra no plano de ordenamento territorial",
                en="Care enters the land-use plan",
            ),
            when="2021",
            text=[
                T(
                    es="La propuesta de Plan de Ordenamiento Territorial (POT) organizó la ciudad en tres estructuras; una es la funcional y del cuidado. Preveía 45 manzanas en catorce años, para atender al 61 % de la población [3]. El POT quedó fijado en el Decreto 555 de 2021 [4].",
                    pt="A proposta de Plan de Ordenamiento Territorial (POT, plano de ordenamento territorial) organizou a cidade em três estruturas; uma é a funcional e do cuidado. Previa 45 manzanas em catorze anos, para atender 61% da população [3]. O POT foi fixado no Decreto 555 de 2021 [4].",
                    en="The proposed Plan de Ordenamiento Territorial (POT, the land-use plan) arranged the city in three structures, one of them for city functions and care. It provided for 45 Care Blocks in fourteen years, to serve 61% of the population [3]. The POT was set down in Decree 555 of 2021 [4].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Control del Concejo y alertas tempranas",
                pt="Controle do Concejo e primeiros alertas",
                en="Council oversight and early warnings",
            ),
            when="2022-03",
            text=[
                T(
                    es="El Concejo debatió los primeros resultados y evaluaciones. Se señalaron la dificultad de llegar a las manzanas, el acceso a tecnología para la atención virtual y el pedido de más servicios de empleo e ingresos [7].",
                    pt="O Concejo debateu os primeiros resultados e avaliações. Foram apontados a dificuldade de chegar às manzanas, o acesso à tecnologia para o atendimento virtual e o pedido de mais serviços de emprego e renda [7].",
                    en="The council debated the first results and evaluations. It was pointed out that Care Blocks were hard to reach, that online services required access to technology, and that people asked for more services for jobs and income [7].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Plan propio y cambio de gobierno",
                pt="Plano próprio e troca de governo",
                en="A plan of its own and a change of government",
            ),
            when="2023-2024",
            text=[
                T(
                    es="El Decreto 427 de 2023 adoptó el Plan del Sistema de Cuidado y Servicios Sociales del POT [4]. En 2024, ante rumores de cierre, la nueva administración declaró que el sistema seguía y que preveía llegar a 31 manzanas [6].",
                    pt="O Decreto 427 de 2023 adotou o Plan del Sistema de Cuidado y Servicios Sociales (plano do sistema de cuidado e serviços sociais) do POT [4]. Em 2024, diante de rumores de fechamento, a nova administração declarou que o sistema continuava e que previa chegar a 31 manzanas [6].",
                    en="Decree 427 of 2023 adopted the POT's Plan del Sistema de Cuidado y Servicios Sociales (plan for the care system and social services) [4]. In 2024, amid rumours of closure, the new administration stated that the system would go on and that it expected to reach 31 Care Blocks [6].",
                ),
            ],
        ),
    ],
    building_blocks=[
        Component(
            name=T(
                es="Manzana del Cuidado",
                pt="Manzana del Cuidado (Quarteirão do Cuidado)",
                en="Manzana del Cuidado (Care Block)",
            ),
            what=T(
                es="Servicios simultáneos para quien cuida y para quien es cuidado, a una distancia que se recorre a pie [5].",
                pt="Serviços simultâneos para quem cuida e para quem é cuidado, a uma distância que se percorre a pé [5].",
                en="Services at the same time for those who care and those cared for, within walking distance [5].",
            ),
            enabling=T(
                es="Equipamientos públicos cercanos entre sí; su falta en gran parte de la ciudad es un límite [7].",
                pt="Equipamentos públicos próximos entre si; a falta deles em grande parte da cidade é um limite [7].",
                en="Public facilities close to one another; their absence in much of the city is a constraint [7].",
            ),
            lesson=T(
                es="Estar cerca en el mapa no basta: el transporte siguió siendo un obstáculo para algunas familias [7].",
                pt="Estar perto no mapa não basta: o transporte continuou sendo um obstáculo para algumas famílias [7].",
                en="Being near on the map is not enough: transport remained an obstacle for some families [7].",
            ),
        ),
        Component(
            name=T(
                es="Servicios móviles y a domicilio",
                pt="Serviços móveis e em domicílio",
                en="Mobile and home services",
            ),
            what=T(
                es="Buses para zonas rurales y apartadas, y asistencia en casa para las cuidadoras [5][6].",
                pt="Ônibus para zonas rurais e afastadas, e assistência em casa para as cuidadoras [5][6].",
                en="Buses for rural and outlying areas, and assistance at home for carers [5][6].",
            ),
            enabling=T(
                es="Saber dónde las cuidadoras dedican más tiempo y carecen de servicios básicos [5].",
                pt="Saber onde as cuidadoras dedicam mais tempo e não têm serviços básicos [5].",
                en="Knowing where carers give more time and lack basic services [5].",
            ),
            lesson=T(
                es="Una red fija no llega a todas las personas; debe tener desde el inicio otra puerta de entrada [5][7].",
                pt="Uma rede fixa não chega a todas as pessoas; deve ter desde o início outra porta de entrada [5][7].",
                en="A fixed network does not reach everyone; it needs another way in from the start [5][7].",
            ),
        ),
        Component(
            name=T(
                es="El cuidado como estructura del plan de ordenamiento",
                pt="O cuidado como estrutura do plano de ordenamento",
                en="Care as a structure of the land-use plan",
            ),
            what=T(
                es="El plan de ordenamiento fija el cuidado como criterio de localización y le da una meta a largo plazo; un plan propio lo desarrolla [3][4].",
                pt="O plano de ordenamento fixa o cuidado como critério de localização e lhe dá uma meta de longo prazo; um plano próprio o desenvolve [3][4].",
                en="The land-use plan sets care as a criterion for location and gives it a long-term target; a plan of its own develops it [3][4].",
            ),
            enabling=T(
                es="Que la revisión del plan de ordenamiento coincida con el programa social [3].",
                pt="Que a revisão do plano de ordenamento coincida com o programa social [3].",
                en="A review of the land-use plan that coincides with the social programme [3].",
            ),
            lesson=T(
                es="Lo que nació como política de un gobierno tuvo una norma en que apoyarse cuando cambió la administración [4][6].",
                pt="O que nasceu como política de um governo teve uma norma em que se apoiar quando mudou a administração [4][6].",
                en="What began as one government's policy had a legal basis to rest on when the administration changed [4][6].",
            ),
        ),
    ],
    actors=[
        Actor(
            name="Secretaría Distrital de la Mujer",
            kind="gobierno_local",
            support=["tecnico", "administrativo"],
            role=T(
                es="Lanza el sistema, publica sus resultados y explica su lugar en el plan de ordenamiento [2][3][6].",
                pt="Lança o sistema, publica seus resultados e explica seu lugar no plano de ordenamento [2][3][6].",
                en="Launched the system, publishes its results and explains its place in the land-use plan [2][3][6].",
            ),
        ),
        Actor(
            name="Alcaldía Mayor de Bogotá, D. C.",
            kind="gobierno_local",
            support=["politico", "administrativo"],
            role=T(
                es="Adopta por decreto el plan del sistema de cuidado [4].",
                pt="Adota por decreto o plano do sistema de cuidado [4].",
                en="Adopts the care system plan by decree [4].",
            ),
        ),
        Actor(
            name="Concejo de Bogotá",
            kind="gobierno_local",
            support=["politico"],
            role=T(
                es="Adopta el plan de desarrollo 2020-2024 y debate los resultados del sistema [1][7].",
                pt="Adota o plano de desenvolvimento 2020-2024 e debate os resultados do sistema [1][7].",
                en="Adopts the 2020-2024 development plan and debates the system's results [1][7].",
            ),
        ),
        Actor(
            name="SENA (Servicio Nacional de Aprendizaje)",
            kind="gobierno_nacional",
            support=["tecnico"],
            role=T(
                es="Cursos completos para 796 mujeres, según el dato de 2022 [7].",
                pt="Cursos completos para 796 mulheres, segundo o dado de 2022 [7].",
                en="Full courses for 796 women, as reported in 2022 [7].",
            ),
        ),
        Actor(
            name="Cuidadoras y comunidad usuaria de las Manzanas del Cuidado",
            kind="organizacion_social",
            support=["otro"],
            role=T(
                es="Piden más servicios orientados al empleo y los ingresos [7].",
                pt="Pedem mais serviços voltados ao emprego e à renda [7].",
                en="Ask for more services aimed at jobs and income [7].",
            ),
        ),
        Actor(
            name="Universidad Colegio Mayor de Cundinamarca",
            kind="academia",
            support=["otro"],
            role=T(
                es="Trabajo de grado independiente sobre la efectividad del sistema [8].",
                pt="Trabalho de conclusão de curso independente sobre a efetividade do sistema [8].",
                en="Independent student dissertation on the system's effectiveness [8].",
            ),
        ),
    ],
    results=[
        T(
            es="La red pasó de siete manzanas en noviembre de 2021 [3] a 23 en 2024, en 19 de las 20 localidades [6]. Entre marzo de 2021 y abril de 2024 atendió a unas 711 mil mujeres y familiares, en unos 4,1 millones de atenciones, según la Secretaría de la Mujer [6].",
            pt="A rede passou de sete manzanas em novembro de 2021 [3] a 23 em 2024, em 19 das 20 localidades [6]. Entre março de 2021 e abril de 2024 atendeu cerca de 711 mil mulheres e familiares, em cerca de 4,1 milhões de atendimentos, segundo a Secretaria da Mulher [6].",
            en="The network grew from seven Care Blocks in November 2021 [3] to 23 in 2024, in 19 of the 20 localities [6]. Between March 2021 and April 2024 it served some 711,000 women and family members, with some 4.1 million services, according to the Secretariat for Women [6].",
        ),
        T(
            es="En ese período, casi 39 mil personas cuidadoras obtuvieron un grado o certificado y casi 36 mil se prepararon para la ruta de empleo y emprendimiento. Las lavadoras disponibles, usadas por unas 4400 personas, liberaron, según la misma fuente, más de 30 mil horas [6].",
            pt="Nesse período, quase 39 mil pessoas cuidadoras concluíram estudos ou obtiveram certificado e quase 36 mil se prepararam para o programa de emprego e empreendedorismo. As lavadoras disponíveis, usadas por cerca de 4.400 pessoas, liberaram, segundo a mesma fonte, mais de 30 mil horas [6].",
            en="In that period almost 39,000 carers graduated or gained a certificate and almost 36,000 prepared for the employment and enterprise scheme. The washing machines provided, used by some 4,400 people, freed up more than 30,000 hours, according to the same source [6].",
        ),
        T(
            es="Sobre el efecto en el tiempo, la evidencia es débil y contradictoria. En 2022 el Concejo recogió algunos logros en la reducción del cuidado directo [7]. Una encuesta universitaria a cincuenta personas cercanas a una manzana, que comparó 2019 con 2022, no halló cambios significativos en las horas [8].",
            pt="Sobre o efeito no tempo, a evidência é fraca e contraditória. Em 2022, o Concejo registrou alguns avanços na redução do cuidado direto [7]. Uma pesquisa universitária com cinquenta pessoas próximas a uma manzana, que comparou 2019 com 2022, não encontrou mudanças significativas nas horas [8].",
            en="On the effect on time, evidence is weak and contradictory. In 2022 the council noted some progress in reducing direct care [7]. A university survey of fifty people living near one Care Block, comparing 2019 with 2022, found no significant change in hours [8].",
        ),
        T(
            es="En planificación el resultado es más firme: el cuidado tiene lugar en el plan de ordenamiento y un plan propio adoptado por decreto [3][4].",
            pt="No planejamento o resultado é mais firme: o cuidado tem lugar no plano de ordenamento e um plano próprio adotado por decreto [3][4].",
            en="In planning the result is firmer: care has a place in the land-use plan and a plan of its own adopted by decree [3][4].",
        ),
    ],
    indicators=[
        Indicator(
            name=T(
                es="Manzanas del Cuidado en funcionamiento (dato de 2021: [3])",
                pt="Manzanas del Cuidado em funcionamento (dado de 2021: [3])",
                en="Manzanas del Cuidado in operation (2021 figure: [3])",
            ),
            unit=T(es="manzanas", pt="manzanas", en="Care Blocks"),
            before="7",
            before_year="2021",
            after="23",
            after_year="2024",
            source=6,
        ),
        Indicator(
            name=T(
                es="Mujeres y familiares atendidos, acumulado desde marzo de 2021",
                pt="Mulheres e familiares atendidos, acumulado desde março de 2021",
                en="Women and family members served, cumulative since March 2021",
            ),
            unit=T(es="personas", pt="pessoas", en="people"),
            before="",
            before_year="",
            after="711192",
            after_year="2024",
            source=6,
        ),
        Indicator(
            name=T(
                es="Personas cuidadoras graduadas o certificadas, acumulado desde marzo de 2021",
                pt="Pessoas cuidadoras formadas ou certificadas, acumulado desde março de 2021",
                en="Carers graduated or certified, cumulative since March 2021",
            ),
            unit=T(es="personas", pt="pessoas", en="people"),
            before="",
            before_year="",
            after="38810",
            after_year="2024",
            source=6,
        ),
    ],
    evidence_level="indicadores",
    limits=[
        T(
            es="Llegar a la manzana fue una barrera para cuidadoras y familias, y la atención virtual exigía una tecnología que no todas tenían [7].",
            pt="Chegar à manzana foi uma barreira para cuidadoras e famílias, e o atendimento virtual exigia uma tecnologia que nem todas tinham [7].",
            en="Reaching the Care Block was a barrier for carers and families, and online services required technology that not all of them had [7].",
        ),
        T(
            es="La comunidad pidió dar más peso a los servicios de empleo e ingresos. Al comienzo de 2022 habían terminado la secundaria trece mujeres [7].",
            pt="A comunidade pediu mais peso para os serviços de emprego e renda. No começo de 2022, treze mulheres haviam concluído o ensino médio [7].",
            en="The community asked for more weight to be given to services for jobs and income. By early 2022 thirteen women had finished secondary school [7].",
        ),
        T(
            es="Las cifras cuentan atenciones y usuarias, y vienen de la propia ciudad [3][6]; no dicen cuánto cuidado pasó a los hombres, al Estado o a otros. El único estudio reunido sobre horas es un trabajo de grado con una muestra pequeña y recuerdos del pasado [8].",
            pt="Os números contam atendimentos e usuárias, e vêm da própria cidade [3][6]; não dizem quanto cuidado passou aos homens, ao Estado ou a outros. O único estudo reunido sobre horas é um trabalho de conclusão de curso com amostra pequena e lembranças do passado [8].",
            en="The figures count services and users, and come from the city itself [3][6]; they do not say how much care passed to men, the state or others. The only study of hours gathered here is a student dissertation with a small sample and recollections of the past [8].",
        ),
    ],
    lessons=[
        T(
            es="Una crisis hace visible un problema antiguo. Bogotá usó ese momento para escribirlo en su plan de gobierno y, al año siguiente, en el plan de ordenamiento [1][3].",
            pt="Uma crise torna visível um problema antigo. Bogotá usou esse momento para escrevê-lo em seu plano de governo e, no ano seguinte, no plano de ordenamento [1][3].",
            en="A crisis makes an old problem visible. Bogotá used that moment to write it into its government plan and, the following year, its land-use plan [1][3].",
        ),
        T(
            es="Atender a la vez a quien cuida y a quien es cuidado resuelve la pregunta práctica de con quién se queda la familia mientras ella estudia [5].",
            pt="Atender ao mesmo tempo quem cuida e quem é cuidado resolve a pergunta prática de com quem fica a família enquanto ela estuda [5].",
            en="Serving the carer and the person cared for at the same time answers the practical question of who stays with the family while she studies [5].",
        ),
        T(
            es="Empezar con pocas manzanas y revisar pronto permitió ver fallas de acceso y de oferta antes de crecer [3][7].",
            pt="Começar com poucas manzanas e revisar cedo permitiu ver falhas de acesso e de oferta antes de crescer [3][7].",
            en="Starting with few Care Blocks and reviewing early made it possible to see failings in access and services before growing [3][7].",
        ),
        T(
            es="Contar atenciones no es medir tiempo: si la meta es reducir horas de cuidado, hay que medirlas desde el inicio y con un grupo de comparación [8].",
            pt="Contar atendimentos não é medir tempo: se a meta é reduzir horas de cuidado, é preciso medi-las desde o início e com um grupo de comparação [8].",
            en="Counting services is not measuring time: if the aim is to reduce hours of care, they must be measured from the start and against a comparison group [8].",
        ),
        T(
            es="Una norma puede ayudar a que un programa pase de un gobierno a otro, pero la continuidad debe comunicarse: los rumores de cierre obligaron a la ciudad a aclararla [4][6].",
            pt="Uma norma pode ajudar um programa a passar de um governo a outro, mas a continuidade precisa ser comunicada: os rumores de fechamento obrigaram a cidade a esclarecê-la [4][6].",
            en="Legislation can help a programme pass from one government to the next, but continuity must be communicated: rumours of closure forced the city to make it clear [4][6].",
        ),
    ],
    transferability=[
        T(
            es="Hacen falta datos sobre quién cuida, cuánto y dónde; una entidad que convoque a las demás, papel que en Bogotá tuvo la Secretaría de la Mujer [2][6]; y equipamientos que puedan compartir horarios y público [5].",
            pt="São necessários dados sobre quem cuida, quanto e onde; um órgão que convoque os demais, papel que em Bogotá coube à Secretaria da Mulher [2][6]; e equipamentos que possam compartilhar horários e público [5].",
            en="What is needed is data on who cares, how much and where; a body to convene the rest, a part played in Bogotá by the Secretariat for Women [2][6]; and facilities that can share opening hours and users [5].",
        ),
        T(
            es="Bogotá es un Distrito Capital y adoptó el plan de cuidado por decreto propio [4]. Otra ciudad puede necesitar acuerdos con la provincia, el estado o la nación para escuelas y salud.",
            pt="Bogotá é um Distrito Capital e adotou o plano de cuidado por decreto próprio [4]. Outra cidade pode precisar de acordos com a província, o estado ou a nação para escolas e saúde.",
            en="Bogotá is a Capital District and adopted the care plan by its own decree [4]. Another city may need agreements with the province, state or nation for schools and health care.",
        ),
        T(
            es="La distancia a pie debe calcularse con el terreno y el transporte reales, porque fue una de las primeras fallas [7]. Una ciudad pequeña o con mucha población rural puede empezar por el servicio móvil [5].",
            pt="A distância a pé deve ser calculada com o terreno e o transporte reais, porque foi uma das primeiras falhas [7]. Uma cidade pequena ou com muita população rural pode começar pelo serviço móvel [5].",
            en="Walking distance should be worked out from the real terrain and transport, because this was one of the first failings [7]. A small city, or one with a large rural population, can begin with the mobile service [5].",
        ),
        T(
            es="Si no se revisa pronto el plan de ordenamiento, un decreto o plan sectorial puede fijar el criterio de localización mientras tanto. Conviene incluir desde el comienzo formación con salida laboral [7] y una encuesta de uso del tiempo antes de abrir [8].",
            pt="Se o plano de ordenamento não for revisto em breve, um decreto ou plano setorial pode fixar o critério de localização enquanto isso. Convém incluir desde o começo formação que leve ao trabalho [7] e uma pesquisa de uso do tempo antes de abrir [8].",
            en="If the land-use plan is not due for review soon, a decree or sector plan can set the location criterion meanwhile. It is advisable to include training that leads to work from the start [7], and a time-use survey before opening [8].",
        ),
    ],
    sdgs=[4, 5, 8, 10, 11],
    topics=["desarrollo_social", "derechos", "desarrollo_urbano"],
    sources=[
        Source(
            title="Acuerdo 761 de 2020: Plan de Desarrollo Económico, Social, Ambiental y de Obras Públicas del Distrito Capital 2020-2024",
            publisher="Concejo de Bogotá, D. C.",
            year="2020",
            url="https://www.scribd.com/document/474750374/Acuerdo-No-761-de-2020-pdf",
            language="es",
        ),
        Source(
            title="Care Work at the Core: A Starting Point for a More Inclusive Society",
            publisher="Dalberg",
            year="",
            url="https://dalberg.com/our-ideas/care-work-at-the-core-a-starting-point-for-a-more-inclusive-society/",
            language="en",
        ),
        Source(
            title="[Las 45 manzanas del cuidado planean atender al 61 % de la población en 14 años]",
            publisher="El Nuevo Siglo",
            year="2021",
            url="https://www.elnuevosiglo.com.co/articulos/11-05-2021-las-45-manzanas-del-cuidado-planean-atender-al-61-de-la-poblacion-en-14-anos",
            language="es",
        ),
        Source(
            title="Decreto 427 de 2023: Plan del Sistema de Cuidado y Servicios Sociales del Plan de Ordenamiento Territorial",
            publisher="Alcaldía Mayor de Bogotá, D. C.",
            year="2023",
            url="https://www.alcaldiabogota.gov.co/sisjur/normas/Norma1.jsp?i=147657",
            language="es",
        ),
        Source(
            title="Bogotá Care System",
            publisher="timeuse.barcelona",
            year="",
            url="https://timeuse.barcelona/good-practices/bogota-care-system/",
            language="en",
        ),
        Source(
            title="[Las Manzanas del Cuidado no cierran sus puertas]",
            publisher="Secretaría Distrital de la Mujer, Sistema Distrital de Cuidado",
            year="2024",
            url="https://manzanasdelcuidado.gov.co/las-manzanas-del-cuidado-no-cierran-sus-puertas",
            language="es",
        ),
        Source(
            title="[Se discutió en el Concejo el avance del Sistema Distrital del Cuidado]",
            publisher="Concejo de Bogotá, D. C.",
            year="2022",
            url="https://concejodebogota.gov.co/se-discutio-en-el-concejo-el-avance-del-sistema-distrital-del-cuidado/cbogota/2022-03-01/171523.php",
            language="es",
        ),
        Source(
            title="Análisis de la implementación y efectividad del Sistema Distrital del Cuidado desde su creación hasta la actualidad",
            publisher="Tellez Garzón, T. A. y Murcia Valderrama, P. A., trabajo de grado, Universidad Colegio Mayor de Cundinamarca",
            year="2022",
            url="https://es.scribd.com/document/639793268/Sistema-distrital-del-cuidado-1",
            language="es",
        ),
    ],
    institution="Alcaldía Mayor de Bogotá, D. C.",
    office="Secretaría Distrital de la Mujer",
    institution_url="https://bogota.gov.co",
    participants=711192,
    participants_note=T(
        es="Mujeres y familiares que recibieron servicios entre marzo de 2021 y abril de 2024 [6]; son usuarios, no participantes en la planificación.",
        pt="Mulheres e familiares que receberam serviços entre março de 2021 e abril de 2024 [6]; são usuários, não participantes do planejamento.",
        en="Women and family members who received services between March 2021 and April 2024 [6]; they are users, not participants in planning.",
    ),
    target_groups=[
        "mujeres",
        "infancias_adolescencias",
        "personas_mayores",
        "discapacidad",
        "bajos_ingresos",
    ],
    pandemic="adaptada",
    pandemic_note=[
        T(
            es="La pandemia aumentó de golpe el número de mujeres dedicadas solo a cuidar [2]. El plan de desarrollo, adoptado en junio de 2020, incorporó sus aprendizajes [1], y la respuesta no se cerró con la emergencia: pasó al plan de ordenamiento y a un plan propio [3][4].",
            pt="A pandemia aumentou de repente o número de mulheres dedicadas apenas a cuidar [2]. O plano de desenvolvimento, adotado em junho de 2020, incorporou seus aprendizados [1], e a resposta não terminou com a emergência: passou ao plano de ordenamento e a um plano próprio [3][4].",
            en="The pandemic suddenly raised the number of women engaged solely in care [2]. The development plan adopted in June 2020 took in what was being learned [1], and the response did not end with the emergency: it passed into the land-use plan and a plan of its own [3][4].",
        ),
    ],
)
