"""Santiago (Chile): a ten-year mobility plan adapted in the pandemic."""

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
    key="santiago",
    name="Santiago",
    country="CL",
    subdivision="CL-RM",
    latitude=-33.45694,
    longitude=-70.64827,
    geonames_id=3871336,
    population=404495,
    population_year=2017,
    population_source="Censo 2017, INE",
    language="es",
    website="https://www.munistgo.cl",
    government="Municipalidad de Santiago",
    intro=T(
        es="La comuna de Santiago es el centro histórico y administrativo de la capital de Chile y una de las más de treinta comunas que forman el Gran Santiago. La población indicada es la de la comuna, no la del área metropolitana.",
        pt="A comuna (município) de Santiago é o centro histórico e administrativo da capital do Chile e uma das mais de trinta comunas que formam a Grande Santiago. A população indicada é a da comuna, não a da região metropolitana.",
        en="The comuna (municipality) of Santiago is the historic and administrative centre of Chile's capital and one of the more than thirty municipalities that make up Greater Santiago. The population given is that of the municipality, not of the metropolitan area.",
    ),
)

PRACTICE = Practice(
    key="santiago-movilidad-pandemia",
    language="es",
    city=CITY,
    axes=["adaptabilidad", "innovacion"],
    title=T(
        es="Santiago: un plan de movilidad adaptado a la pandemia con obras livianas",
        pt="Santiago do Chile: um plano de mobilidade adaptado à pandemia com obras leves",
        en="Santiago, Chile: a mobility plan adapted to the pandemic with light-touch works",
    ),
    summary=T(
        es="En 2020 la comuna de Santiago aplicó partes de su plan de movilidad 2019-2029 con pintura y a prueba: más espacio peatonal en Agustinas y 22 km de carriles para bicicletas. Una organización ciclista informó en 2025 que no sumó ciclovías en cuatro años.",
        pt="Em 2020, a comuna de Santiago aplicou partes do seu plano de mobilidade 2019-2029 com pintura e em teste: mais espaço para pedestres na rua Agustinas e 22 km de faixas para bicicletas. Em 2025, uma entidade ciclista relatou quatro anos sem novas ciclovias.",
        en="In 2020 the municipality of Santiago applied parts of its 2019-2029 mobility plan with paint and on trial: more walking space in Agustinas street and 22 km of cycle lanes. In 2025 a cycling group reported four years without new cycle paths.",
    ),
    territorial_scope="municipio",
    coordination="individual",
    planning_instruments=["plan_sectorial"],
    stage="implementacion",
    start="2019",
    end="",
    ongoing=True,
    situation_before=[
        T(
            es="La comuna de Santiago recibía en tiempos normales un flujo diario de 2,5 millones de personas [2]. Quienes la visitaban se movían sobre todo a pie y, después, en transporte público [1].",
            pt="A comuna de Santiago recebia, em tempos normais, um fluxo diário de 2,5 milhões de pessoas [2]. Quem a visitava se deslocava sobretudo a pé e, depois, em transporte público [1].",
            en="In normal times the municipality of Santiago received a daily flow of 2.5 million people [2]. Visitors moved mostly on foot and, next, by public transport [1].",
        ),
        T(
            es="La pandemia alteró ese funcionamiento: muchas personas prefirieron la bicicleta para evitar contagios en el transporte público o para hacer repartos [3]. En el centro había que conciliar la distancia física con las filas frente a los locales y el paso normal de peatones [4].",
            pt="A pandemia alterou esse funcionamento: muitas pessoas preferiram a bicicleta para evitar o contágio no transporte público ou para fazer entregas [3]. No centro era preciso conciliar a distância física com as filas diante dos estabelecimentos e a passagem normal de pedestres [4].",
            en="The pandemic upset this pattern: many people chose the bicycle to avoid contagion on public transport or to make deliveries [3]. In the centre, physical distance had to be reconciled with queues outside premises and the normal flow of pedestrians [4].",
        ),
        T(
            es="El problema también era político: quitar estacionamientos o un carril a los automóviles era lo más criticado de estos proyectos, según el coordinador municipal de movilidad [7].",
            pt="O problema também era político: retirar vagas de estacionamento ou uma faixa dos automóveis era o mais criticado nesses projetos, segundo o coordenador municipal de mobilidade [7].",
            en="The problem was political too: removing parking spaces or a car lane was what drew most criticism in such projects, according to the municipal mobility co-ordinator [7].",
        ),
    ],
    objectives=[
        T(
            es="Ampliar en diez años la red de paseos peatonales, las veredas, las esquinas accesibles y las plazas, y restringir la circulación de vehículos motorizados [2].",
            pt="Ampliar em dez anos a rede de ruas de pedestres, as calçadas, as esquinas acessíveis e as praças, e restringir a circulação de veículos motorizados [2].",
            en="To extend over ten years the network of pedestrian streets, pavements, accessible street corners and squares, and to restrict motor traffic [2].",
        ),
        T(
            es="Dar a peatones y ciclistas espacio seguro durante el desconfinamiento [3][4].",
            pt="Dar a pedestres e ciclistas espaço seguro durante a flexibilização do isolamento [3][4].",
            en="To give pedestrians and cyclists safe space as lockdown was eased [3][4].",
        ),
        T(
            es="Saber cómo responde la ciudad antes de construir ciclovías definitivas [6].",
            pt="Saber como a cidade responde antes de construir ciclovias definitivas [6].",
            en="To learn how the city responds before building permanent cycle paths [6].",
        ),
    ],
    process=[
        Step(
            title=T(
                es="Un antecedente: Peatón Primero",
                pt="Um antecedente: Peatón Primero",
                en="A forerunner: Peatón Primero",
            ),
            when="2015",
            text=[
                T(
                    es="La municipalidad ya contaba con un Plan Integral de Movilidad, concebido como hoja de ruta de medidas y proyectos. Una de sus partes, el Plan Peatón Primero, preveía nuevos paseos peatonales en el centro, unos en obra y otros en busca de financiamiento [1].",
                    pt="A prefeitura já contava com um Plano Integral de Mobilidade, concebido como roteiro de medidas e projetos. Uma de suas partes, o Plan Peatón Primero (Pedestre Primeiro), previa novas ruas de pedestres no centro, umas em obra e outras em busca de financiamento [1].",
                    en="The municipality already had a comprehensive mobility plan, conceived as a road map of measures and projects. One part, the Plan Peatón Primero (Pedestrian First), provided for new pedestrian streets in the centre, some under way and others seeking funds [1].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Un plan a diez años",
                pt="Um plano de dez anos",
                en="A ten-year plan",
            ),
            when="2019",
            text=[
                T(
                    es="En 2019 se elaboró un plan para ejecutar en diez años, que privilegia la bicicleta y a quienes caminan [6]. Abarca paseos, veredas, esquinas con accesibilidad universal, señalización, plazas de bolsillo, zonas calmas y restricciones a vehículos motorizados [2].",
                    pt="Em 2019 elaborou-se um plano para execução em dez anos, que privilegia a bicicleta e quem caminha [6]. Abrange ruas de pedestres, calçadas, esquinas com acessibilidade universal, sinalização, praças de bolso, zonas calmas e restrições a veículos motorizados [2].",
                    en="In 2019 a plan was drawn up to be carried out over ten years, favouring cycling and walking [6]. It covers pedestrian streets, pavements, corners with universal access, signage, pocket parks, traffic-calmed zones and restrictions on motor vehicles [2].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Primeras ciclosendas",
                pt="Primeiras ciclosendas",
                en="First ciclosendas",
            ),
            when="2020-07",
            text=[
                T(
                    es="En el sector de Matta Sur [6] se demarcaron 7 km de ciclosendas, carriles para bicicletas hechos con pintura, en calles de poco tránsito como General Gana, Arauco, Siria y Tucapel [3]. Miden 1,3 metros de ancho, más 0,35 metros de demarcación con tachas reflectantes, y dejan un carril de 3,9 metros para vehículos [3]. El municipio las presentó como un piloto, anunció que evaluaría cómo funcionaban y proyectó llegar a 58 km [3].",
                    pt="Na área de Matta Sur [6] foram demarcados 7 km de ciclosendas, faixas para bicicletas feitas com pintura, em ruas de pouco tráfego como General Gana, Arauco, Siria e Tucapel [3]. Têm 1,3 metro de largura, mais 0,35 metro de demarcação com tachas refletivas, e deixam uma faixa de 3,9 metros para veículos [3]. O município as apresentou como piloto, anunciou que avaliaria como funcionavam e projetou chegar a 58 km [3].",
                    en="In the Matta Sur area [6] 7 km of ciclosendas, cycle lanes made with paint, were marked out on streets with little traffic such as General Gana, Arauco, Siria and Tucapel [3]. They are 1.3 metres wide, plus 0.35 metres of marking with reflective studs, and leave a 3.9-metre lane for vehicles [3]. The municipality presented them as a pilot, announced that it would assess how they worked and planned to reach 58 km [3].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Agustinas: más espacio para caminar",
                pt="Agustinas: mais espaço para caminhar",
                en="Agustinas: more room to walk",
            ),
            when="2020",
            text=[
                T(
                    es="Entre Morandé y San Antonio se redujo la calzada con demarcación y delineadores. Cada lado ganó 1,7 metros para peatones. Quedaron un carril de 3,35 metros para vehículos motorizados, a baja velocidad, y una ciclosenda de 1,15 metros. Se mantuvo el paso de emergencia y se fijó una zona de carga y descarga [4].",
                    pt="Entre Morandé e San Antonio, a pista de rolamento foi reduzida com demarcação e balizadores. Cada lado ganhou 1,7 metro para pedestres. Ficaram uma faixa de 3,35 metros para veículos motorizados, em baixa velocidade, e uma ciclosenda de 1,15 metro. Manteve-se a passagem de emergência e definiu-se uma zona de carga e descarga [4].",
                    en="Between Morandé and San Antonio the roadway was narrowed with markings and posts. Each side gained 1.7 metres for pedestrians. A 3.35-metre lane for slow motor traffic and a 1.15-metre ciclosenda remained. Emergency access was kept and a loading area was set aside [4].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Barrio Yungay con socios",
                pt="Bairro Yungay com parceiros",
                en="Yungay with partners",
            ),
            when="2020-09",
            text=[
                T(
                    es="Se sumaron 15 km en 11 calles del barrio Yungay [6], entre ellas Erasmo Escala, Moneda, Cueto y Esperanza [5]. La organización Map8 participó en el diseño, la marca Oxford financió [6] y la Dirección de Tránsito supervisó [5]. La autoridad explicó que eran temporales y que, según la reacción de la comunidad, pasarían a ser ciclovías definitivas [6].",
                    pt="Somaram-se 15 km em 11 ruas do bairro Yungay [6], entre elas Erasmo Escala, Moneda, Cueto e Esperanza [5]. A organização Map8 participou do projeto, a marca Oxford financiou [6] e a Direção de Trânsito supervisionou [5]. A autoridade explicou que eram temporárias e que, conforme a reação da comunidade, passariam a ser ciclovias definitivas [6].",
                    en="Another 15 km were added on 11 streets of the Yungay neighbourhood [6], among them Erasmo Escala, Moneda, Cueto and Esperanza [5]. The organisation Map8 took part in the design, the Oxford brand provided the funds [6] and the traffic department supervised [5]. The authority explained that they were temporary and that, depending on the community's reaction, they would become permanent cycle paths [6].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Seguimiento desde la sociedad civil",
                pt="Acompanhamento pela sociedade civil",
                en="Monitoring by civil society",
            ),
            when="2025",
            text=[
                T(
                    es="La organización Pedaleable informó 525 km de ciclovías en 2024 en la capital, 50 más que dos años antes. Renca y Huechuraba duplicaron su infraestructura, mientras que la comuna de Santiago no ejecutó ciclovías en cuatro años [8].",
                    pt="A organização Pedaleable informou 525 km de ciclovias em 2024 na capital, 50 a mais que dois anos antes. Renca e Huechuraba duplicaram sua infraestrutura, enquanto a comuna de Santiago não executou ciclovias em quatro anos [8].",
                    en="The organisation Pedaleable reported 525 km of cycle paths in the capital in 2024, 50 more than two years before. Renca and Huechuraba doubled their infrastructure, while the municipality of Santiago built no cycle paths in four years [8].",
                ),
            ],
        ),
    ],
    building_blocks=[
        Component(
            name=T(
                es="Ciclosenda demarcada",
                pt="Ciclosenda demarcada",
                en="Painted ciclosenda",
            ),
            what=T(
                es="Carril de un solo sentido para bicicletas, con pintura y tachas, que también angosta el carril de los autos [3].",
                pt="Faixa de mão única para bicicletas, com pintura e tachas, que também estreita a faixa dos carros [3].",
                en="A one-way cycle lane of paint and studs, which also narrows the car lane [3].",
            ),
            enabling=T(
                es="Calles de poco tránsito, que conecten con las ciclovías existentes [3][5].",
                pt="Ruas de pouco tráfego, que se conectem às ciclovias existentes [3][5].",
                en="Streets with little traffic that connect with existing cycle paths [3][5].",
            ),
            lesson=T(
                es="Cuesta mucho menos que una ciclovía de estándar tradicional [3], pero no separa físicamente a quienes pedalean.",
                pt="Custa muito menos que uma ciclovia de padrão tradicional [3], mas não separa fisicamente quem pedala.",
                en="It costs far less than a cycle path of traditional standard [3], but does not physically separate riders.",
            ),
        ),
        Component(
            name=T(
                es="Ampliación peatonal con demarcación",
                pt="Ampliação para pedestres com demarcação",
                en="Walking space gained by marking",
            ),
            what=T(
                es="Franjas peatonales ganadas a la calzada, sin rehacer la vereda [4].",
                pt="Faixas de pedestres ganhas à pista de rolamento, sem refazer a calçada [4].",
                en="Walking strips taken from the roadway, without rebuilding the pavement [4].",
            ),
            enabling=T(
                es="Reservar desde el diseño el paso de emergencia y la carga del comercio [4].",
                pt="Reservar desde o projeto a passagem de emergência e a carga do comércio [4].",
                en="Providing at the design stage for emergency access and deliveries to shops [4].",
            ),
            lesson=T(
                es="Sirve donde coinciden filas y un alto flujo de peatones [4].",
                pt="Serve onde coincidem filas e um alto fluxo de pedestres [4].",
                en="It is useful where queues meet a heavy flow of pedestrians [4].",
            ),
        ),
        Component(
            name=T(
                es="Piloto con socios",
                pt="Piloto com parceiros",
                en="Pilot with partners",
            ),
            what=T(
                es="Una organización aporta el diseño, una empresa el dinero y el municipio la supervisión técnica [5][6].",
                pt="Uma organização contribui com o projeto, uma empresa com o dinheiro e o município com a supervisão técnica [5][6].",
                en="An organisation contributes design, a company the money and the municipality technical supervision [5][6].",
            ),
            enabling=T(
                es="Un plan público que fije dónde va la red [5].",
                pt="Um plano público que defina por onde vai a rede [5].",
                en="A public plan that sets where the network goes [5].",
            ),
            lesson=T(
                es="Debe incluir cómo y cuándo se decide si la obra queda; la reacción de la comunidad se anunció como criterio [6].",
                pt="Deve incluir como e quando se decide se a obra fica; a reação da comunidade foi anunciada como critério [6].",
                en="It must include how and when it is decided whether the works stay; the community's reaction was announced as the criterion [6].",
            ),
        ),
    ],
    actors=[
        Actor(
            name="Municipalidad de Santiago, equipo de Movilidad Urbana",
            kind="gobierno_local",
            support=["tecnico", "politico"],
            role=T(
                es="Diseño y ejecución de los proyectos de movilidad [4][7].",
                pt="Elaboração e execução dos projetos de mobilidade [4][7].",
                en="Design and delivery of the mobility projects [4][7].",
            ),
        ),
        Actor(
            name="Dirección de Tránsito, Municipalidad de Santiago",
            kind="gobierno_local",
            support=["tecnico"],
            role=T(
                es="Supervisión técnica de las ciclosendas de Yungay [5].",
                pt="Supervisão técnica das ciclosendas de Yungay [5].",
                en="Technical supervision of the Yungay ciclosendas [5].",
            ),
        ),
        Actor(
            name="Map8",
            kind="organizacion_social",
            support=["tecnico"],
            role=T(
                es="Diseño de las ciclosendas de Yungay junto con el municipio [6].",
                pt="Projeto das ciclosendas de Yungay junto com o município [6].",
                en="Design of the Yungay ciclosendas together with the municipality [6].",
            ),
        ),
        Actor(
            name="Oxford",
            kind="empresa",
            support=["financiero"],
            role=T(
                es="Marca que financió las ciclosendas de Yungay [6].",
                pt="Marca que financiou as ciclosendas de Yungay [6].",
                en="Brand that funded the Yungay ciclosendas [6].",
            ),
        ),
        Actor(
            name="Pedaleable",
            kind="organizacion_social",
            support=["otro"],
            role=T(
                es="Seguimiento independiente de la red de ciclovías [8].",
                pt="Acompanhamento independente da rede de ciclovias [8].",
                en="Independent monitoring of the cycle network [8].",
            ),
        ),
    ],
    results=[
        T(
            es="En septiembre de 2020 había 22 km de ciclosendas habilitados, de 58 previstos, conectados con 53 km de ciclovías anteriores [5]. Son 75 km en total; al día siguiente se publicó que el alcalde hablaba de 88 km entre ciclovías y ciclosendas [6], y las fuentes no explican la diferencia. La meta era de 111 km [5][6].",
            pt="Em setembro de 2020 havia 22 km de ciclosendas em uso, de 58 previstos, conectados a 53 km de ciclovias anteriores [5]. São 75 km no total; no dia seguinte publicou-se que o prefeito falava de 88 km entre ciclovias e ciclosendas [6], e as fontes não explicam a diferença. A meta era de 111 km [5][6].",
            en="In September 2020 there were 22 km of ciclosendas in use, of 58 planned, linked to 53 km of earlier cycle paths [5]. That makes 75 km in all; the next day the mayor was quoted as speaking of 88 km of cycle paths and ciclosendas [6], and the sources do not explain the difference. The target was 111 km [5][6].",
        ),
        T(
            es="El costo informado fue de 1 millón de pesos chilenos por kilómetro [3].",
            pt="O custo informado foi de 1 milhão de pesos chilenos por quilômetro [3].",
            en="The reported cost was 1 million Chilean pesos per kilometre [3].",
        ),
        T(
            es="En Agustinas el municipio estimó que la medida beneficiaría a 73 mil personas que circulaban a diario por la zona [4]. El alcalde afirmó que las primeras ciclosendas habían sido pedidas por la comunidad y bien recibidas [3].",
            pt="Em Agustinas, o município estimou que a medida beneficiaria 73 mil pessoas que circulavam diariamente pela área [4]. O prefeito afirmou que as primeiras ciclosendas haviam sido pedidas pela comunidade e bem recebidas [3].",
            en="In Agustinas the municipality estimated that the measure would benefit 73,000 people passing through the area daily [4]. The mayor stated that the first ciclosendas had been requested by the community and well received [3].",
        ),
        T(
            es="El impulso no se mantuvo: en enero de 2025 la organización Pedaleable señaló que la comuna, con un plan de movilidad activa en curso, no había ejecutado ninguna ciclovía en cuatro años [8].",
            pt="O impulso não se manteve: em janeiro de 2025, a organização Pedaleable apontou que a comuna, com um plano de mobilidade ativa em curso, não havia executado nenhuma ciclovia em quatro anos [8].",
            en="The momentum did not last: in January 2025 the organisation Pedaleable pointed out that the municipality, with an active mobility plan under way, had not built any cycle path in four years [8].",
        ),
        T(
            es="Las fuentes describen obras y anuncios; no miden contagios, viajes en bicicleta, siniestros viales ni ventas del comercio.",
            pt="As fontes descrevem obras e anúncios; não medem contágios, viagens de bicicleta, sinistros de trânsito nem vendas do comércio.",
            en="The sources describe works and announcements; they do not measure contagion, cycling trips, crashes or shop sales.",
        ),
    ],
    indicators=[
        Indicator(
            name=T(
                es="Ciclovías anteriores con las que se conectaron las ciclosendas",
                pt="Ciclovias anteriores às quais se conectaram as ciclosendas",
                en="Earlier cycle paths to which the ciclosendas were linked",
            ),
            unit=T(es="km", pt="km", en="km"),
            before="",
            before_year="",
            after="53",
            after_year="2020",
            source=5,
            better="neutral",
        ),
        Indicator(
            name=T(
                es="Ciclosendas habilitadas, de 58 km previstos",
                pt="Ciclosendas em uso, de 58 km previstos",
                en="Ciclosendas in use, of 58 km planned",
            ),
            unit=T(es="km", pt="km", en="km"),
            before="",
            before_year="",
            after="22",
            after_year="2020",
            source=5,
        ),
        Indicator(
            name=T(
                es="Espacio peatonal ganado en Agustinas, a cada lado",
                pt="Espaço para pedestres ganho em Agustinas, de cada lado",
                en="Walking space gained in Agustinas, on each side",
            ),
            unit=T(es="metros", pt="metros", en="metres"),
            before="",
            before_year="",
            after="1.7",
            after_year="2020",
            source=4,
        ),
        Indicator(
            name=T(
                es="Costo informado de la ciclosenda",
                pt="Custo informado da ciclosenda",
                en="Reported cost of the ciclosenda",
            ),
            unit=T(
                es="pesos chilenos por km",
                pt="pesos chilenos por km",
                en="Chilean pesos per km",
            ),
            before="",
            before_year="",
            after="1000000",
            after_year="2020",
            source=3,
            better="neutral",
        ),
    ],
    evidence_level="relato",
    limits=[
        T(
            es="Se anunció que se evaluaría el funcionamiento y que la reacción de la comunidad decidiría si los carriles quedaban [3][6]. No se encontró esa evaluación, ni se sabe cuántas ciclosendas pasaron a ser definitivas.",
            pt="Anunciou-se que o funcionamento seria avaliado e que a reação da comunidade decidiria se as faixas ficariam [3][6]. Não se encontrou essa avaliação, nem se sabe quantas ciclosendas passaram a ser definitivas.",
            en="It was announced that the lanes' performance would be assessed and that the community's reaction would decide whether they stayed [3][6]. That assessment was not found, nor is it known how many ciclosendas became permanent.",
        ),
        T(
            es="En septiembre de 2020 faltaban 36 de los 58 km previstos [5], y en 2025 se informó que no hubo nuevas ciclovías en cuatro años [8]; la carta que lo señala no detalla las causas.",
            pt="Em setembro de 2020 faltavam 36 dos 58 km previstos [5], e em 2025 informou-se que não houve novas ciclovias em quatro anos [8]; a carta que o aponta não detalha as causas.",
            en="In September 2020, 36 of the 58 km planned were still to be built [5], and in 2025 it was reported that there had been no new cycle paths for four years [8]; the letter that says so does not detail the causes.",
        ),
        T(
            es="El equipo municipal encontró resistencia en la comunidad y entre profesionales, y muchos de estos últimos se apartaron por la exposición a las críticas, según su coordinador [7].",
            pt="A equipe municipal encontrou resistência na comunidade e entre profissionais, e muitos destes últimos se afastaram pela exposição às críticas, segundo o seu coordenador [7].",
            en="The municipal team met resistance in the community and among professionals, and many of the latter stepped away because of their exposure to criticism, according to its co-ordinator [7].",
        ),
    ],
    lessons=[
        T(
            es="Las obras de 2020 se presentaron como partes de un plan de 2019 y no como medidas sueltas [2][6]. Un plan previo da dirección a lo temporal: dice qué calles se conectan y para qué.",
            pt="As obras de 2020 foram apresentadas como partes de um plano de 2019, e não como medidas soltas [2][6]. Um plano prévio dá direção ao temporário: diz quais ruas se conectam e para quê.",
            en="The works of 2020 were presented as parts of a 2019 plan, not as isolated measures [2][6]. An earlier plan gives direction to what is temporary: it says which streets connect and why.",
        ),
        T(
            es="Pintura y tachas permiten probar con poco dinero y corregir antes de construir [3][6].",
            pt="Pintura e tachas permitem testar com pouco dinheiro e corrigir antes de construir [3][6].",
            en="Paint and studs make it possible to test cheaply and correct before building [3][6].",
        ),
        T(
            es="Redistribuir una calle comercial exige resolver en el mismo diseño la carga, las emergencias y las filas [4].",
            pt="Redistribuir uma rua comercial exige resolver no mesmo projeto a carga, as emergências e as filas [4].",
            en="Reallocating a shopping street means solving deliveries, emergencies and queues in the same design [4].",
        ),
        T(
            es="La resistencia a perder estacionamientos o carriles es previsible. El equipo se sostuvo con profesionales, organizaciones y vecinos que apoyaban los proyectos, y los reconocimientos externos le dieron respaldo [7].",
            pt="A resistência a perder vagas ou faixas é previsível. A equipe se sustentou com profissionais, organizações e moradores que apoiavam os projetos, e os reconhecimentos externos lhe deram respaldo [7].",
            en="Resistance to losing parking or lanes is to be expected. The team was sustained by professionals, organisations and residents who supported the projects, and outside recognition strengthened its position [7].",
        ),
        T(
            es="Lo temporal necesita fecha, mediciones publicadas y una decisión final. Aquí se anunció una evaluación [3], no se encontró su resultado, y después no se registraron ciclovías nuevas en cuatro años [8].",
            pt="O temporário precisa de data, medições publicadas e uma decisão final. Aqui se anunciou uma avaliação [3], não se encontrou o seu resultado, e depois não se registraram novas ciclovias em quatro anos [8].",
            en="What is temporary needs a date, published measurements and a final decision. Here an assessment was announced [3], its outcome was not found, and afterwards no new cycle paths were recorded for four years [8].",
        ),
        T(
            es="Las cifras de la red deben usar una sola definición: en dos días se publicaron totales distintos [5][6].",
            pt="Os números da rede devem usar uma só definição: em dois dias publicaram-se totais diferentes [5][6].",
            en="Figures for the network should use a single definition: different totals were published within two days [5][6].",
        ),
    ],
    transferability=[
        T(
            es="Para las ciclosendas se necesitan calles de poco tránsito donde quepan 3,9 metros para vehículos y 1,65 metros de carril con su demarcación [3], una dirección de tránsito que supervise y una red a la cual conectarlas [5]. El gasto inicial es bajo [3]; hay que sumar el repintado y el control del estacionamiento sobre el carril.",
            pt="Para as ciclosendas são necessárias ruas de pouco tráfego onde caibam 3,9 metros para veículos e 1,65 metro de faixa com sua demarcação [3], um órgão de trânsito que supervisione e uma rede à qual conectá-las [5]. O gasto inicial é baixo [3]; é preciso somar a nova pintura e o controle do estacionamento sobre a faixa.",
            en="Ciclosendas need streets with little traffic that can hold 3.9 metres for vehicles and 1.65 metres of lane with its marking [3], a traffic department to supervise and a network to connect them to [5]. The initial cost is low [3]; repainting and control of parking on the lane must be added.",
        ),
        T(
            es="Para ampliar el espacio peatonal conviene elegir pocas cuadras con filas y mucho paso, asegurar la carga y las emergencias, y conversar antes con el comercio [4]. Una ciudad pequeña puede comenzar por una sola calle.",
            pt="Para ampliar o espaço de pedestres convém escolher poucas quadras com filas e muita passagem, garantir a carga e as emergências, e conversar antes com o comércio [4]. Uma cidade pequena pode começar por uma só rua.",
            en="To widen walking space it is advisable to choose a few blocks with queues and heavy footfall, provide for deliveries and emergencies, and talk to shopkeepers beforehand [4]. A small city can begin with a single street.",
        ),
        T(
            es="El financiamiento de una marca es posible [6] si un convenio público fija qué recibe a cambio y quién decide el trazado. Antes de pintar, se recomienda contar peatones, ciclistas y siniestros viales, fijar el plazo de la prueba y decir qué resultado haría permanente la obra; en las fuentes sobre Santiago faltan datos sobre esos puntos.",
            pt="O financiamento de uma marca é possível [6] se um convênio público definir o que ela recebe em troca e quem decide o traçado. Antes de pintar, recomenda-se contar pedestres, ciclistas e sinistros de trânsito, fixar o prazo do teste e dizer que resultado tornaria a obra permanente; nas fontes sobre Santiago faltam dados sobre esses pontos.",
            en="Funding from a brand is possible [6] if a public agreement sets what it receives in return and who decides the route. Before painting, it is recommended to count pedestrians, cyclists and crashes, set the length of the trial and state what result would make the works permanent; the sources on Santiago lack data on these points.",
        ),
    ],
    sdgs=[3, 11],
    topics=["desarrollo_urbano", "ambiente"],
    sources=[
        Source(
            title="Los proyectos de nuevos paseos peatonales para el centro de Santiago",
            publisher="Plataforma Urbana",
            year="2015",
            url="http://plataformaurbana.cl/archive/2015/08/16/los-proyectos-de-nuevos-paseos-peatonales-para-el-centro-de-santiago",
            language="es",
        ),
        Source(
            title="El plan integral de movilidad poscuarentena de la Municipalidad de Santiago",
            publisher="Pauta",
            year="2020",
            url="https://pauta.cl/ciudad/2020/06/25/municipalidad-de-santiago-disena-plan-integral-de-movilidad.html",
            language="es",
        ),
        Source(
            title="[Ante aumento de viajes en bicicleta, comuna de Santiago estrena ciclosendas]",
            publisher="La Tercera",
            year="",
            url="https://latercera.com/nacional/noticia/mejor-en-dos-ruedas-ante-aumento-de-viajes-en-bicicleta-comuna-de-santiago-estrena-ciclosendas/BEI7BGV5KBGNDGTCSZZYDER7JA/?outputType=amp",
            language="es",
        ),
        Source(
            title="[Redistribución del espacio público en el centro de Santiago]",
            publisher="Suau Contreras, D., Revista Pedalea",
            year="",
            url="https://revistapedalea.com/redistribucion-del-espacio-publico-en-el-centro-de-santiago",
            language="es",
        ),
        Source(
            title="[Inauguran 15 kilómetros de ciclosendas en barrio Yungay]",
            publisher="BioBioChile",
            year="2020",
            url="https://www.biobiochile.cl/noticias/nacional/region-metropolitana/2020/09/10/inauguran-15-kilometros-de-ciclosendas-en-barrio-yungay.shtml",
            language="es",
        ),
        Source(
            title="Barrio Yungay abierto a las bicicletas: ahora cuenta con 15 km de ciclosendas",
            publisher="Las Últimas Noticias, en NexNews",
            year="2020",
            url="http://portal.nexnews.cl/showN?valor=eodgc",
            language="es",
        ),
        Source(
            title="[Una ciudad bien pensada es cuando se piensa en los niños]",
            publisher="Olivares Hauva, M. A., Revista Pedalea",
            year="",
            url="https://revistapedalea.com/una-ciudad-bien-pensada-es-cuando-se-piensa-en-los-ninos/",
            language="es",
        ),
        Source(
            title="[El lento avance de la red de ciclovías en Santiago], carta al director",
            publisher="García Guerra, D., El Mostrador",
            year="2025",
            url="https://elmostrador.cl/noticias/opinion/cartas/2025/01/10/el-lento-avance-de-la-red-de-ciclovias-en-santiago",
            language="es",
        ),
    ],
    institution="Municipalidad de Santiago",
    office="Movilidad Urbana",
    institution_url="https://www.munistgo.cl",
    target_groups=["poblacion_general"],
    pandemic="adaptada",
    pandemic_note=[
        T(
            es="El plan era anterior (2019) [6]. En 2020 partes de él se ejecutaron con materiales livianos y como prueba, para dar distancia física a peatones y una alternativa al transporte público [3][4].",
            pt="O plano era anterior (2019) [6]. Em 2020, partes dele foram executadas com materiais leves e como teste, para dar distância física a pedestres e uma alternativa ao transporte público [3][4].",
            en="The plan came earlier (2019) [6]. In 2020 parts of it were carried out with light materials and on trial, to give pedestrians physical distance and an alternative to public transport [3][4].",
        ),
    ],
    resources_note=T(
        es="La inversión informada para las primeras ciclosendas fue de 1 millón de pesos chilenos por kilómetro [3]. La marca Oxford financió las de Yungay [6]. No se encontró el gasto total.",
        pt="O investimento informado para as primeiras ciclosendas foi de 1 milhão de pesos chilenos por quilômetro [3]. A marca Oxford financiou as de Yungay [6]. Não se encontrou o gasto total.",
        en="The reported investment in the first ciclosendas was 1 million Chilean pesos per kilometre [3]. The Oxford brand funded those in Yungay [6]. Total spending was not found.",
    ),
)
