"""Mogotes (Colombia): a municipal assembly that wrote and oversaw the plan."""

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
    key="mogotes",
    name="Mogotes",
    country="CO",
    subdivision="CO-SAN",
    latitude=6.47559,
    longitude=-72.97046,
    geonames_id=3674640,
    population=10165,
    population_year=2018,
    population_source="Censo Nacional de Población y Vivienda 2018, DANE",
    language="es",
    website="https://www.mogotes-santander.gov.co",
    government="Alcaldía Municipal de Mogotes",
    intro=T(
        es="Mogotes es un municipio rural del departamento de Santander, en la cordillera oriental de Colombia. Su casco urbano está a unos 1700 metros de altura, en un valle rodeado de veredas (poblados rurales). La población indicada es la del municipio.",
        pt="Mogotes é um município rural do departamento de Santander, na cordilheira oriental da Colômbia. A sede fica a cerca de 1.700 metros de altitude, em um vale cercado de veredas (povoados rurais). A população indicada é a do município.",
        en="Mogotes is a rural municipality in the department of Santander, in Colombia's eastern range of the Andes. The town lies at some 1,700 metres, in a valley surrounded by veredas (rural settlements). The population given is that of the municipality.",
    ),
)

PRACTICE = Practice(
    key="mogotes-asamblea-plan-desarrollo",
    language="es",
    city=CITY,
    axes=["participacion"],
    title=T(
        es="Mogotes: una asamblea rural que escribió el plan y lo volvió compromiso electoral",
        pt="Mogotes: uma assembleia rural que escreveu o plano e o tornou compromisso eleitoral",
        en="Mogotes: a rural assembly that wrote the plan and made it an election commitment",
    ),
    summary=T(
        es="A partir de 1998, una asamblea de 120 delegados rurales de Mogotes ligó a los candidatos a un plan de desarrollo acordado y obligó al alcalde a rendir cuentas cada año. Ganó el Premio Nacional de Paz; las presiones y amenazas impidieron consolidarla.",
        pt="A partir de 1998, uma assembleia de 120 delegados rurais de Mogotes vinculou os candidatos a um plano de desenvolvimento pactuado e obrigou o prefeito a prestar contas todo ano. Ganhou o Prêmio Nacional da Paz; pressões e ameaças impediram sua consolidação.",
        en="From 1998 an assembly of 120 rural delegates in Mogotes bound candidates to an agreed development plan and made the mayor report to it every year. It won the National Peace Prize; pressure and threats kept it from taking root.",
    ),
    territorial_scope="municipio",
    coordination="individual",
    planning_instruments=["plan_estrategico", "consejo_mesa"],
    stage="discontinuada",
    start="1998",
    end="2007",
    ongoing=False,
    situation_before=[
        T(
            es="Una crónica de 1998 describió una administración ineficiente, dinero público apropiado por políticos y servicios por debajo de lo mínimo. La pavimentación de la carretera a San Gil figuraba varias veces como ejecutada en los registros, pero la vía seguía sin pavimentar [2]. El alcalde era hijo de quien había ocupado el cargo tres veces seguidas [1].",
            pt="Uma crônica de 1998 descreveu uma administração ineficiente, dinheiro público apropriado por políticos e serviços abaixo do mínimo. O asfaltamento da estrada para San Gil constava várias vezes como executado nos registros, mas a via continuava sem asfalto [2]. O prefeito era filho de quem ocupara o cargo três vezes seguidas [1].",
            en="A chronicle of 1998 described an inefficient administration, public money taken by politicians and services below the bare minimum. Paving of the road to San Gil appeared several times in the records as done, yet the road remained unpaved [2]. The mayor was the son of a man who had held the post three times running [1].",
        ),
        T(
            es="El 11 de diciembre de 1997, unos 150 integrantes del Ejército de Liberación Nacional (ELN), una guerrilla, tomaron la alcaldía, mataron a cinco personas y secuestraron al alcalde [1], a quien acusaban de nepotismo y malos manejos [2]. La población quedó entre dos problemas: la violencia armada y un gobierno local en el que no confiaba [1][2].",
            pt="Em 11 de dezembro de 1997, cerca de 150 integrantes do Exército de Libertação Nacional (ELN), uma guerrilha, tomaram a prefeitura, mataram cinco pessoas e sequestraram o prefeito [1], a quem acusavam de nepotismo e má gestão [2]. A população ficou entre dois problemas: a violência armada e um governo local em que não confiava [1][2].",
            en="On 11 December 1997 some 150 members of the National Liberation Army (ELN), a guerrilla force, seized the town hall, killed five people and kidnapped the mayor [1], whom they accused of nepotism and mismanagement [2]. People were caught between two problems: armed violence and a local government they did not trust [1][2].",
        ),
    ],
    objectives=[
        T(
            es="Rechazar de forma pacífica la violencia y la corrupción [1].",
            pt="Rejeitar de forma pacífica a violência e a corrupção [1].",
            en="To reject violence and corruption by peaceful means [1].",
        ),
        T(
            es="Acordar un plan de desarrollo ajustado a las necesidades de la comunidad [4].",
            pt="Pactuar um plano de desenvolvimento ajustado às necessidades da comunidade [4].",
            en="To agree on a development plan fitted to the community's needs [4].",
        ),
        T(
            es="Lograr que quien gobierne ejecute lo acordado y responda por ello ante la asamblea [3][5].",
            pt="Fazer com que quem governe execute o que foi pactuado e responda por isso perante a assembleia [3][5].",
            en="To ensure that whoever governs carries out what was agreed and answers for it to the assembly [3][5].",
        ),
    ],
    process=[
        Step(
            title=T(
                es="Marcha y declaración pública",
                pt="Marcha e declaração pública",
                en="March and public declaration",
            ),
            when="1997-12",
            text=[
                T(
                    es="Al día siguiente de la toma, el obispo de la diócesis de Socorro y San Gil llamó a manifestarse sin violencia. Ocho días después, cientos de personas marcharon de blanco y, en la plaza, se declararon en desobediencia civil frente a los violentos y los corruptos [1]. La presión de la población logró la liberación del alcalde [3].",
                    pt="No dia seguinte à tomada, o bispo da diocese de Socorro e San Gil convocou uma manifestação sem violência. Oito dias depois, centenas de pessoas marcharam de branco e, na praça, declararam-se em desobediência civil diante dos violentos e dos corruptos [1]. A pressão da população conseguiu a libertação do prefeito [3].",
                    en="The day after the attack the bishop of the diocese of Socorro and San Gil called for a non-violent demonstration. Eight days later hundreds of people marched in white and, in the square, declared civil disobedience towards the violent and the corrupt [1]. Public pressure secured the mayor's release [3].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Recorrido por las veredas",
                pt="Percurso pelas veredas",
                en="Tour of the rural settlements",
            ),
            when="1998",
            text=[
                T(
                    es="En los primeros días de 1998, el obispo y el párroco recorrieron el casco urbano y 32 veredas para invitar a la comunidad [1]. La Iglesia convocó la asamblea junto con líderes sociales y otras autoridades [6]; el trabajo de organización lo hizo su pastoral social, conocida como Sepas [8].",
                    pt="Nos primeiros dias de 1998, o bispo e o pároco percorreram a sede e 32 veredas para convidar a comunidade [1]. A Igreja convocou a assembleia junto com lideranças sociais e outras autoridades [6]; o trabalho de organização coube à sua pastoral social, conhecida como Sepas [8].",
                    en="In the first days of 1998 the bishop and the parish priest toured the town and 32 rural settlements to invite the community [1]. The Church convened the assembly together with social leaders and other authorities [6]; the organising work was done by its social ministry, known as Sepas [8].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Asamblea Municipal Constituyente",
                pt="Assembleia Municipal Constituinte",
                en="Municipal Constituent Assembly",
            ),
            when="1998",
            text=[
                T(
                    es="Quedaron en ella 120 campesinos que viajaban cada mes desde sus veredas para sesionar [2]. La discusión, que empezó por la violencia, se amplió al gobierno municipal y a la economía local [6].",
                    pt="Fizeram parte dela 120 camponeses que viajavam todo mês de suas veredas para as sessões [2]. A discussão, que começou pela violência, ampliou-se para o governo municipal e a economia local [6].",
                    en="It was made up of 120 small farmers who travelled from their settlements every month to meet [2]. The discussion began with violence and widened to municipal government and the local economy [6].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Plan de desarrollo y nueva elección",
                pt="Plano de desenvolvimento e nova eleição",
                en="Development plan and new election",
            ),
            when="1998",
            text=[
                T(
                    es="La comunidad revocó el mandato del alcalde por corrupción e incumplimiento. Redactó entonces un proyecto de desarrollo con las necesidades locales y convocó a una nueva elección con el compromiso de los candidatos de cumplirlo [3]. El plan se diseñó por consenso [4].",
                    pt="A comunidade revogou o mandato do prefeito por corrupção e descumprimento. Redigiu então um projeto de desenvolvimento com as necessidades locais e convocou uma nova eleição com o compromisso dos candidatos de cumpri-lo [3]. O plano foi elaborado por consenso [4].",
                    en="The community revoked the mayor's mandate for corruption and breach of duty. It then drafted a development project reflecting local needs and called a new election in which candidates committed themselves to fulfilling it [3]. The plan was drawn up by consensus [4].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Alcalde como gestor y control anual",
                pt="Prefeito como gestor e controle anual",
                en="Mayor as manager and yearly review",
            ),
            when="1998-2002",
            text=[
                T(
                    es="El cargo de alcalde pasó a llamarse gestor, para subrayar que debía ejecutar la voluntad de la población. Nuevas reglas locales lo obligaron a presentar su trabajo a la asamblea cada doce meses [5]. También empezó una veeduría ciudadana, es decir, un control de la gestión hecho por vecinos [4].",
                    pt="O cargo de prefeito passou a chamar-se gestor, para sublinhar que devia executar a vontade da população. Novas regras locais o obrigaram a apresentar seu trabalho à assembleia a cada doze meses [5]. Começou também uma veeduría ciudadana (fiscalização da gestão feita por moradores) [4].",
                    en="The office of mayor was renamed gestor (manager), to stress that the job was to carry out the people's wishes. New local rules obliged the manager to submit his or her work to the assembly every twelve months [5]. A veeduría ciudadana (oversight of public management by residents) also began [4].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Premio y crisis",
                pt="Prêmio e crise",
                en="Prize and crisis",
            ),
            when="1999-2007",
            text=[
                T(
                    es="En 1999 recibió el primer Premio Nacional de Paz, por decisión unánime del jurado [4]. En 2007 una ficha de estudio la describía ya como un aprendizaje en medio de la crisis [6].",
                    pt="Em 1999 recebeu o primeiro Prêmio Nacional da Paz, por decisão unânime do júri [4]. Em 2007, uma ficha de estudo já a descrevia como um aprendizado em meio à crise [6].",
                    en="In 1999 it received the first National Peace Prize, by unanimous decision of the jury [4]. By 2007 a study sheet was describing it as learning in the midst of crisis [6].",
                ),
            ],
        ),
    ],
    building_blocks=[
        Component(
            name=T(
                es="Plan antes de la elección",
                pt="Plano antes da eleição",
                en="Plan before the election",
            ),
            what=T(
                es="La comunidad redacta el plan primero y los candidatos se comprometen a cumplirlo [3].",
                pt="A comunidade redige o plano primeiro e os candidatos se comprometem a cumpri-lo [3].",
                en="The community drafts the plan first and the candidates commit themselves to fulfilling it [3].",
            ),
            enabling=T(
                es="Una elección próxima y una asamblea que los candidatos reconozcan [3].",
                pt="Uma eleição próxima e uma assembleia que os candidatos reconheçam [3].",
                en="A forthcoming election and an assembly that candidates recognise [3].",
            ),
            lesson=T(
                es="Convierte el plan en compromiso público, pero depende de que los gobiernos siguientes lo acepten [3][8].",
                pt="Transforma o plano em compromisso público, mas depende de que os governos seguintes o aceitem [3][8].",
                en="It turns the plan into a public commitment, but depends on later governments accepting it [3][8].",
            ),
        ),
        Component(
            name=T(
                es="Asamblea mensual de delegados rurales",
                pt="Assembleia mensal de delegados rurais",
                en="Monthly assembly of rural delegates",
            ),
            what=T(
                es="Personas de las veredas que viajan cada mes para sesionar [2].",
                pt="Pessoas das veredas que viajam todo mês para as sessões [2].",
                en="People from the rural settlements who travel to meet every month [2].",
            ),
            enabling=T(
                es="Una organización que recorra todo el territorio antes de la primera sesión; aquí, la pastoral social [1][8].",
                pt="Uma organização que percorra todo o território antes da primeira sessão; aqui, a pastoral social [1][8].",
                en="An organisation that covers the whole territory before the first meeting; here, the church's social ministry [1][8].",
            ),
            lesson=T(
                es="La decisión se reparte por el territorio, pero exige a los delegados un viaje cada mes [2].",
                pt="A decisão se distribui pelo território, mas exige dos delegados uma viagem por mês [2].",
                en="Decisions are spread over the territory, but delegates must make a journey every month [2].",
            ),
        ),
        Component(
            name=T(
                es="Evaluación anual del gestor",
                pt="Avaliação anual do gestor",
                en="Yearly assessment of the manager",
            ),
            what=T(
                es="Quien gobierna presenta su trabajo a la asamblea cada doce meses [5].",
                pt="Quem governa apresenta seu trabalho à assembleia a cada doze meses [5].",
                en="Whoever governs submits his or her work to the assembly every twelve months [5].",
            ),
            enabling=T(
                es="Una regla local que lo exija y un plan con el cual comparar [5].",
                pt="Uma regra local que o exija e um plano com o qual comparar [5].",
                en="A local rule that requires it and a plan to compare with [5].",
            ),
            lesson=T(
                es="Refuerza la rendición de cuentas, según un estudio académico [5].",
                pt="Reforça a prestação de contas, segundo um estudo acadêmico [5].",
                en="It strengthens accountability, according to an academic study [5].",
            ),
        ),
    ],
    actors=[
        Actor(
            name="Asamblea Municipal Constituyente de Mogotes",
            kind="organizacion_social",
            support=["politico"],
            role=T(
                es="Sesiones mensuales, compromiso de los candidatos con el plan y evaluación del gestor [2][3][5].",
                pt="Sessões mensais, compromisso dos candidatos com o plano e avaliação do gestor [2][3][5].",
                en="Monthly meetings, candidates' commitment to the plan and assessment of the manager [2][3][5].",
            ),
        ),
        Actor(
            name="Diócesis de Socorro y San Gil",
            kind="organizacion_social",
            support=["politico", "otro"],
            role=T(
                es="Convocatoria y acompañamiento de la población [1][4].",
                pt="Convocação e acompanhamento da população [1][4].",
                en="Convening and supporting the population [1][4].",
            ),
        ),
        Actor(
            name="Pastoral Social (Sepas)",
            kind="organizacion_social",
            support=["tecnico", "otro"],
            role=T(
                es="Organización comunitaria previa a la asamblea [8].",
                pt="Organização comunitária anterior à assembleia [8].",
                en="Community organising that led to the assembly [8].",
            ),
        ),
        Actor(
            name="Alcaldía Municipal de Mogotes",
            kind="gobierno_local",
            support=["administrativo"],
            role=T(
                es="Ejecución del plan e informe anual a la asamblea [5].",
                pt="Execução do plano e relatório anual à assembleia [5].",
                en="Carrying out the plan and reporting to the assembly each year [5].",
            ),
        ),
        Actor(
            name="Redepaz",
            kind="organizacion_social",
            support=["otro"],
            role=T(
                es="Promoción de iniciativas locales de paz; advirtió que el modelo no se multiplica sin más. La fuente la llama “Peace Network” [7].",
                pt="Promoção de iniciativas locais de paz; advertiu que o modelo não se multiplica por si só. A fonte a chama de “Peace Network” [7].",
                en="Promotion of local peace initiatives; it warned that the model does not simply multiply. The source calls it the “Peace Network” [7].",
            ),
        ),
    ],
    results=[
        T(
            es="El cambio más claro es institucional. El municipio tuvo un plan de desarrollo acordado por consenso, un alcalde elegido con el compromiso de cumplirlo y un control ciudadano de la gestión [3][4]. La rendición de cuentas pasó a ser una obligación con fecha: cada doce meses, ante la asamblea [5].",
            pt="A mudança mais clara é institucional. O município teve um plano de desenvolvimento pactuado por consenso, um prefeito eleito com o compromisso de cumpri-lo e um controle cidadão da gestão [3][4]. A prestação de contas passou a ser uma obrigação com data: a cada doze meses, perante a assembleia [5].",
            en="The clearest change is institutional. The municipality had a development plan agreed by consensus, a mayor elected with a commitment to fulfil it, and citizen oversight of public management [3][4]. Accountability became a duty with a date: every twelve months, before the assembly [5].",
        ),
        T(
            es="Un estudio académico señala avances importantes en la ejecución del plan integral de desarrollo y un efecto de reconciliación en una comunidad que estaba dividida [5]. La reseña del premio indica que el municipio funcionaba como cabildo abierto (sesión pública de gobierno) y que se mantuvo neutral pese a los intentos de incursión de grupos armados [4].",
            pt="Um estudo acadêmico aponta avanços importantes na execução do plano integral de desenvolvimento e um efeito de reconciliação em uma comunidade que estava dividida [5]. A resenha do prêmio indica que o município funcionava como cabildo abierto (sessão pública de governo) e que se manteve neutro apesar das tentativas de incursão de grupos armados [4].",
            en="An academic study reports significant progress in carrying out the comprehensive development plan and a reconciling effect in a community that had been divided [5]. The account of the prize states that the municipality worked as a cabildo abierto (open public session of government) and stayed neutral despite attempted incursions by armed groups [4].",
        ),
        T(
            es="La experiencia inspiró asambleas parecidas en los departamentos de Antioquia, Santander, Tolima y Huila [5].",
            pt="A experiência inspirou assembleias parecidas nos departamentos de Antioquia, Santander, Tolima e Huila [5].",
            en="The experience inspired similar assemblies in the departments of Antioquia, Santander, Tolima and Huila [5].",
        ),
        T(
            es="Las fuentes consultadas no detallan qué obras del plan se terminaron ni cuánto costaron, y no miden cambios en los servicios. Por eso el nivel de evidencia de esta ficha es el relato.",
            pt="As fontes consultadas não detalham que obras do plano foram concluídas nem quanto custaram, e não medem mudanças nos serviços. Por isso o nível de evidência desta ficha é o relato.",
            en="The sources consulted do not say which works in the plan were completed or what they cost, and do not measure changes in services. That is why the evidence level of this record is self-reported.",
        ),
    ],
    indicators=[
        Indicator(
            name=T(
                es="Delegados rurales en la asamblea",
                pt="Delegados rurais na assembleia",
                en="Rural delegates in the assembly",
            ),
            unit=T(es="personas", pt="pessoas", en="people"),
            before="",
            before_year="",
            after="120",
            after_year="1998",
            source=2,
        ),
        Indicator(
            name=T(
                es="Veredas recorridas para convocar la asamblea",
                pt="Veredas percorridas para convocar a assembleia",
                en="Rural settlements visited to call the assembly",
            ),
            unit=T(es="veredas", pt="veredas", en="settlements"),
            before="",
            before_year="",
            after="32",
            after_year="1998",
            source=1,
        ),
        Indicator(
            name=T(
                es="Evaluaciones del gestor ante la asamblea, según la regla local",
                pt="Avaliações do gestor perante a assembleia, segundo a regra local",
                en="Assessments of the manager before the assembly, under the local rule",
            ),
            unit=T(es="por año", pt="por ano", en="per year"),
            before="",
            before_year="",
            after="1",
            after_year="2002",
            source=5,
            better="neutral",
        ),
    ],
    evidence_level="relato",
    limits=[
        T(
            es="El proceso no se consolidó, por presiones y amenazas, aunque hay habitantes que esperan revivirlo [1]. En 2007 estaba en crisis [6]. Ninguna fuente fija cuándo dejó de funcionar: el final que indica esta ficha es el año de esa descripción.",
            pt="O processo não se consolidou, por pressões e ameaças, embora haja moradores que esperam revivê-lo [1]. Em 2007 estava em crise [6]. Nenhuma fonte fixa quando deixou de funcionar: o fim indicado nesta ficha é o ano dessa descrição.",
            en="The process did not take root because of pressure and threats, although some residents hope to revive it [1]. In 2007 it was in crisis [6]. No source says when it stopped working: the end given in this record is the year of that description.",
        ),
        T(
            es="La iniciativa y la organización vinieron de la Iglesia [6][8]. Años después, una entrevista con un líder se centraba en la oposición de poderes locales establecidos y en el papel de la Iglesia en la situación a la que se llegó [8].",
            pt="A iniciativa e a organização vieram da Igreja [6][8]. Anos depois, uma entrevista com uma liderança tratava da oposição de poderes locais estabelecidos e do papel da Igreja na situação a que se chegou [8].",
            en="The initiative and the organising came from the Church [6][8]. Years later an interview with a leader dealt with the opposition of established local powers and the Church's part in the situation that had been reached [8].",
        ),
        T(
            es="Las fuentes no dicen cuántas mujeres o jóvenes hubo entre los delegados.",
            pt="As fontes não dizem quantas mulheres ou jovens havia entre os delegados.",
            en="The sources do not say how many women or young people were among the delegates.",
        ),
    ],
    lessons=[
        T(
            es="El orden importa: primero el plan, después la elección. Los candidatos se presentaron con un compromiso ya escrito por la comunidad, y no al revés [3].",
            pt="A ordem importa: primeiro o plano, depois a eleição. Os candidatos se apresentaram com um compromisso já escrito pela comunidade, e não o contrário [3].",
            en="Order matters: first the plan, then the election. Candidates stood with a commitment already written by the community, not the other way round [3].",
        ),
        T(
            es="Una crisis abre la puerta, pero hay que recorrer el territorio enseguida. La marcha fue en diciembre y la visita a las veredas empezó en los primeros días de enero [1].",
            pt="Uma crise abre a porta, mas é preciso percorrer o território logo em seguida. A marcha foi em dezembro e a visita às veredas começou nos primeiros dias de janeiro [1].",
            en="A crisis opens the door, but the territory must be covered at once. The march was in December and the visits to the settlements began in the first days of January [1].",
        ),
        T(
            es="El control funciona mejor con una fecha y una regla: la obligación de presentar el trabajo cada doce meses reforzó la rendición de cuentas [5].",
            pt="O controle funciona melhor com uma data e uma regra: a obrigação de apresentar o trabalho a cada doze meses reforçou a prestação de contas [5].",
            en="Oversight works better with a date and a rule: the duty to report every twelve months strengthened accountability [5].",
        ),
        T(
            es="Depender de una sola institución es un riesgo. La Iglesia convocó y organizó [6][8]; un proceso así necesita otros apoyos antes de que cambien las personas o los gobiernos.",
            pt="Depender de uma só instituição é um risco. A Igreja convocou e organizou [6][8]; um processo assim precisa de outros apoios antes que mudem as pessoas ou os governos.",
            en="Depending on one institution is a risk. The Church convened and organised [6][8]; a process like this needs other supports before people or governments change.",
        ),
        T(
            es="Un premio da visibilidad y deseos de repetir el modelo [7], pero no lo protege de presiones y amenazas [1].",
            pt="Um prêmio dá visibilidade e vontade de repetir o modelo [7], mas não o protege de pressões e ameaças [1].",
            en="A prize brings visibility and a wish to repeat the model [7], but does not shield it from pressure and threats [1].",
        ),
    ],
    transferability=[
        T(
            es="El esquema es útil para municipios rurales y pequeños, con población dispersa y un gobierno local que perdió la confianza de sus habitantes [2]. Necesita una organización presente en todas las veredas o barrios, un reglamento local que dé a la asamblea un papel en la evaluación y una elección en la que los candidatos acepten el plan [1][3][5].",
            pt="O arranjo é útil para municípios rurais e pequenos, com população dispersa e um governo local que perdeu a confiança de seus habitantes [2]. Precisa de uma organização presente em todas as veredas ou bairros, de um regulamento local que dê à assembleia um papel na avaliação e de uma eleição em que os candidatos aceitem o plano [1][3][5].",
            en="The arrangement is useful for small rural municipalities with scattered population and a local government that has lost its people's trust [2]. It needs an organisation present in every settlement or neighbourhood, local rules giving the assembly a part in assessment, and an election in which candidates accept the plan [1][3][5].",
        ),
        T(
            es="Quienes promovían iniciativas locales de paz advirtieron en 1999 que no cabía esperar una simple multiplicación de un modelo exitoso, porque mucho depende de las circunstancias de cada lugar [7]. Conviene entonces tomar las piezas (plan previo, asamblea periódica, evaluación anual) y no el conjunto.",
            pt="Quem promovia iniciativas locais de paz advertiu em 1999 que não se podia esperar uma simples multiplicação de um modelo bem-sucedido, porque muito depende das circunstâncias de cada lugar [7]. Convém então adotar as peças (plano prévio, assembleia periódica, avaliação anual) e não o conjunto.",
            en="Those promoting local peace initiatives warned in 1999 that a successful model could not be expected simply to multiply, because so much depends on local circumstances [7]. It is therefore advisable to take the parts (prior plan, regular assembly, yearly assessment) rather than the whole.",
        ),
        T(
            es="Antes de empezar hay que prever cómo se pagan los viajes de los delegados, cómo se protege a quienes hablan en público y quién conserva el plan cuando cambia el gobierno. Las fuentes muestran que el proceso quedó expuesto a presiones y amenazas [1].",
            pt="Antes de começar é preciso prever como se pagam as viagens dos delegados, como se protege quem fala em público e quem guarda o plano quando muda o governo. As fontes mostram que o processo ficou exposto a pressões e ameaças [1].",
            en="Before starting, it should be settled how delegates' travel is paid for, how those who speak in public are protected and who keeps the plan when the government changes. The sources show that the process was exposed to pressure and threats [1].",
        ),
    ],
    sdgs=[10, 11, 16],
    topics=["derechos", "autonomia", "desarrollo_social"],
    sources=[
        Source(
            title="En Mogotes se repitió la historia de los Comuneros",
            publisher="Reconciliación Colombia",
            year="",
            url="http://reconciliacioncolombia.com/web/historia/1542/en-mogotes-se-repitio-la-historia-de-los-comuneros",
            language="es",
        ),
        Source(
            title="Cuando vibra un pueblo",
            publisher="María Cristina Alvarado, Medios para la Paz (copia en StudyLib)",
            year="",
            url="https://deploy.studylib.es/doc/4657221/cuando-vibra-un-pueblo-mar%C3%ADa-cristina-alvarado-periodista",
            language="es",
        ),
        Source(
            title="El ejemplo de Mogotes",
            publisher="El Tiempo",
            year="1999",
            url="https://www.eltiempo.com/archivo/documento/MAM-944451",
            language="es",
        ),
        Source(
            title="[1999, Pueblo Soberano de Mogotes: reseña del primer Premio Nacional de Paz]",
            publisher="Redprodepaz",
            year="",
            url="http://redprodepaz.org.co/1999-pueblo-soberano-de-mogotes/",
            language="es",
        ),
        Source(
            title="[Estudio académico, página 101: Municipal Constituent Assembly of Mogotes]",
            publisher="University of Zululand Institutional Repository (copia en Yumpu)",
            year="",
            url="https://yumpu.com/en/document/view/18952130/view-open-university-of-zululand-institutional-repository/101",
            language="en",
        ),
        Source(
            title="La Asamblea Municipal Constituyente de Mogotes, Santander",
            publisher="Irénées",
            year="2007",
            url="https://irenees.net/bdf_fiche-experience-743_fr.html?imprimer=1",
            language="es",
        ),
        Source(
            title="Small town becomes a peace model",
            publisher="The Christian Science Monitor",
            year="1999",
            url="https://www.csmonitor.com/1999/1122/p1s3.html",
            language="en",
        ),
        Source(
            title="“Escuchando” a los Constituyentes Municipales, Asamblea Municipal Constituyente de Mogotes",
            publisher="Irénées",
            year="2009",
            url="https://irenees.net/bdf_fiche-entretien-154_es.html",
            language="es",
        ),
    ],
    institution="Alcaldía Municipal de Mogotes",
    office="Despacho de la Alcaldía",
    institution_url="https://www.mogotes-santander.gov.co",
    participation_level="empoderar",
    participants=120,
    participants_note=T(
        es="Delegados rurales que sesionaban cada mes en la asamblea [2]; no es el total de personas que marcharon o votaron.",
        pt="Delegados rurais que se reuniam todo mês na assembleia [2]; não é o total de pessoas que marcharam ou votaram.",
        en="Rural delegates who met every month in the assembly [2]; not the total of people who marched or voted.",
    ),
    target_groups=["poblacion_general", "organizaciones_sociales"],
    modality="presencial",
)
