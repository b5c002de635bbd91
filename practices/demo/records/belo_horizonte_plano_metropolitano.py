"""Belo Horizonte (Brazil): the university-led metropolitan plan, PDDI-RMBH."""

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
    key="belo-horizonte",
    name="Belo Horizonte",
    country="BR",
    subdivision="BR-MG",
    latitude=-19.92083,
    longitude=-43.93778,
    geonames_id=3470127,
    population=2315560,
    population_year=2022,
    population_source="Censo 2022, IBGE",
    language="pt-br",
    website="https://prefeitura.pbh.gov.br",
    government="Prefeitura Municipal de Belo Horizonte",
    intro=T(
        es="Belo Horizonte es la capital del estado de Minas Gerais, en el sudeste de Brasil. Fue una ciudad planificada, inaugurada en 1897, y es el centro de una región metropolitana de 34 municipios. La población indicada es la del municipio.",
        pt="Belo Horizonte é a capital de Minas Gerais, no sudeste do Brasil. Foi uma cidade planejada, inaugurada em 1897, e é o centro de uma região metropolitana de 34 municípios. A população indicada é a do município.",
        en="Belo Horizonte is the capital of the state of Minas Gerais, in south-eastern Brazil. It was a planned city, inaugurated in 1897, and is the centre of a metropolitan region of 34 municipalities. The population given is that of the municipality.",
    ),
)

PRACTICE = Practice(
    key="belo-horizonte-plano-metropolitano",
    language="pt-br",
    city=CITY,
    axes=["innovacion", "participacion"],
    title=T(
        es="Belo Horizonte: un plan metropolitano coordinado por la universidad",
        pt="Belo Horizonte: um plano metropolitano coordenado pela universidade",
        en="Belo Horizonte: a metropolitan plan co-ordinated by the university",
    ),
    summary=T(
        es="Desde 2009, la Universidade Federal de Minas Gerais y la agencia metropolitana elaboraron con 34 municipios y la sociedad civil un plan integrado, una macrozonificación y planes municipales. El proyecto de ley del plan fue archivado.",
        pt="Desde 2009, a Universidade Federal de Minas Gerais e a agência metropolitana elaboraram com 34 municípios e a sociedade civil um plano integrado, um macrozoneamento e planos municipais. O projeto de lei do plano foi arquivado.",
        en="From 2009 the Federal University of Minas Gerais and the metropolitan agency worked with 34 municipalities and civil society on an integrated plan, macro-zoning and municipal plans. The bill to enact the plan was shelved.",
    ),
    territorial_scope="area_metropolitana",
    coordination="supramunicipal",
    planning_instruments=["plan_metropolitano", "plan_ordenamiento", "consejo_mesa"],
    stage="implementacion",
    start="2009-10",
    end="",
    ongoing=True,
    situation_before=[
        T(
            es="La Región Metropolitana de Belo Horizonte (RMBH) reúne 34 municipios [1]. Dos leyes complementarias estatales de enero de 2006 regularon sus órganos: entre ellos, una Asamblea Metropolitana que define las macrodirectrices de la planificación y en la que participan los alcaldes y los presidentes de los concejos municipales de toda la región [4].",
            pt="A Região Metropolitana de Belo Horizonte (RMBH) reúne 34 municípios [1]. Duas leis complementares estaduais de janeiro de 2006 regularam seus órgãos: entre eles, uma Assembleia Metropolitana que define as macrodiretrizes do planejamento e da qual participam os prefeitos e os presidentes das câmaras municipais de toda a região [4].",
            en="The Metropolitan Region of Belo Horizonte (RMBH) brings together 34 municipalities [1]. Two state complementary laws of January 2006 regulated its bodies, among them a Metropolitan Assembly that sets the broad planning guidelines and includes the mayors and the presidents of the municipal councils of the whole region [4].",
        ),
        T(
            es="Había, por lo tanto, una instancia política, pero faltaba un plan común que le diera contenido. Su elaboración empezó en octubre de 2009 [1]. El desafío era doble: superar las fronteras entre disciplinas y construir el plan junto con la sociedad civil, y no solo para ella [2].",
            pt="Havia, portanto, uma instância política, mas faltava um plano comum que lhe desse conteúdo. Sua elaboração começou em outubro de 2009 [1]. O desafio era duplo: superar as fronteiras entre disciplinas e construir o plano junto com a sociedade civil, e não apenas para ela [2].",
            en="There was thus a political body, but no common plan to give it content. Work on one began in October 2009 [1]. The challenge was twofold: to move beyond the boundaries between disciplines and to build the plan with civil society, not merely for it [2].",
        ),
    ],
    objectives=[
        T(
            es="Elaborar el Plan Director de Desarrollo Integrado (PDDI), con políticas, una propuesta de reestructuración territorial y una estructura institucional para ejecutarlo [1].",
            pt="Elaborar o Plano Diretor de Desenvolvimento Integrado (PDDI), com políticas, uma proposta de reestruturação territorial e uma estrutura institucional para executá-lo [1].",
            en="To draw up the Integrated Development Master Plan (PDDI), with policies, a proposal for territorial restructuring and an institutional structure to carry it out [1].",
        ),
        T(
            es="Poner la preocupación ambiental en el centro de la reestructuración metropolitana, mediante una trama verde y azul [2].",
            pt="Pôr a preocupação ambiental no centro da reestruturação metropolitana, por meio de uma trama verde e azul [2].",
            en="To put environmental concerns at the forefront of metropolitan restructuring, through a green and blue network (trama verde e azul) [2].",
        ),
        T(
            es="Dar voz y visibilidad a distintas maneras de ver y de hacer la región metropolitana [2].",
            pt="Dar voz e visibilidade a diferentes modos de ver e de fazer a região metropolitana [2].",
            en="To give voice and visibility to different ways of seeing and making the metropolitan region [2].",
        ),
    ],
    process=[
        Step(
            title=T(
                es="La universidad asume la coordinación",
                pt="A universidade assume a coordenação",
                en="The university takes on co-ordination",
            ),
            when="2009-10",
            text=[
                T(
                    es="Los estudios comenzaron en octubre de 2009 bajo la coordinación de la Universidade Federal de Minas Gerais (UFMG), con unos 180 docentes, investigadores y estudiantes, y la participación de la Pontifícia Universidade Católica (PUC Minas) y de la Universidade do Estado de Minas Gerais (UEMG) [1]. La universidad tuvo autonomía para definir análisis, principios teóricos y métodos [3].",
                    pt="Os estudos começaram em outubro de 2009 sob a coordenação da Universidade Federal de Minas Gerais (UFMG), com cerca de 180 professores, pesquisadores e alunos, e a participação da Pontifícia Universidade Católica (PUC Minas) e da Universidade do Estado de Minas Gerais (UEMG) [1]. A universidade teve autonomia para definir análises, princípios teóricos e métodos [3].",
                    en="Studies began in October 2009 under the co-ordination of the Universidade Federal de Minas Gerais (UFMG, a federal university), with some 180 lecturers, researchers and students, and the participation of the Pontifícia Universidade Católica (PUC Minas, a Catholic university) and the Universidade do Estado de Minas Gerais (UEMG, the state university) [1]. The university was free to define analyses, theoretical principles and methods [3].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Estudios básicos y talleres",
                pt="Estudos básicos e oficinas",
                en="Basic studies and workshops",
            ),
            when="2010",
            text=[
                T(
                    es="Concluidos los estudios básicos en el primer semestre de 2010, se hicieron talleres con gobiernos y concejales de los 34 municipios, entidades de la sociedad civil y otros actores [1].",
                    pt="Concluídos os estudos básicos no primeiro semestre de 2010, realizaram-se oficinas com prefeituras e vereadores dos 34 municípios, entidades da sociedade civil e outros atores [1].",
                    en="Once the basic studies were finished in the first half of 2010, workshops were held with the governments and councillors of the 34 municipalities, civil society bodies and other actors [1].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Propuestas, entrega y lanzamiento",
                pt="Propostas, entrega e lançamento",
                en="Proposals, delivery and launch",
            ),
            when="2010-2011",
            text=[
                T(
                    es="Diez áreas temáticas iniciales se transformaron en cuatro ejes: urbanidad, sustentabilidad, seguridad en sentido amplio (seguridade) y accesibilidad. Las propuestas tienen una dimensión territorial y otra institucional, con horizontes en 2023 y 2050. El plan, de más de 1800 páginas, se entregó en diciembre de 2010 y el gobierno estatal lo lanzó el 14 de septiembre de 2011 [1].",
                    pt="Dez áreas temáticas iniciais foram transformadas em quatro eixos: urbanidade, sustentabilidade, seguridade e acessibilidade. As propostas têm uma dimensão territorial e outra institucional, com horizontes em 2023 e 2050. O plano, de mais de 1.800 páginas, foi entregue em dezembro de 2010 e lançado pelo governo estadual em 14 de setembro de 2011 [1].",
                    en="Ten initial subject areas became four axes: urbanity, sustainability, security in the broad sense (seguridade) and accessibility. The proposals have a territorial and an institutional dimension, with horizons in 2023 and 2050. The plan, of more than 1,800 pages, was delivered in December 2010 and launched by the state government on 14 September 2011 [1].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Macrozonificación y reglas para cambiarla",
                pt="Macrozoneamento e regras para alterá-lo",
                en="Macro-zoning and the rules for changing it",
            ),
            when="2013-2017",
            text=[
                T(
                    es="La segunda fase fue la macrozonificación metropolitana [3]. En noviembre de 2017 el Consejo Deliberativo votó dos pedidos municipales de cambio: aprobó el de Mateus Leme y no el de Contagem, que no reunió los tres cuartos de los votos exigidos por la ley y carecía, según la agencia, de estudios técnicos suficientes [5].",
                    pt="A segunda fase foi o macrozoneamento metropolitano [3]. Em novembro de 2017, o Conselho Deliberativo votou dois pedidos municipais de alteração: aprovou o de Mateus Leme e não o de Contagem, que não reuniu os três quartos dos votos exigidos em lei e carecia, segundo a agência, de estudos técnicos suficientes [5].",
                    en="The second phase was metropolitan macro-zoning [3]. In November 2017 the Deliberative Council voted on two municipal requests for change: it approved that of Mateus Leme but not that of Contagem, which did not reach the three quarters of the votes required by law and, according to the agency, lacked sufficient technical studies [5].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Revisión de planes directores municipales",
                pt="Revisão de planos diretores municipais",
                en="Review of municipal land-use master plans",
            ),
            when="2016-2019",
            text=[
                T(
                    es="La tercera fase llevó las orientaciones metropolitanas a la revisión de planes directores (de ordenamiento urbano) de municipios de la región, con docentes, investigadores y estudiantes de la UFMG [3].",
                    pt="A terceira fase levou as orientações metropolitanas à revisão de planos diretores de municípios da região, com professores, pesquisadores e alunos da UFMG [3].",
                    en="The third phase took the metropolitan guidelines into the review of the land-use master plans of municipalities in the region, with UFMG lecturers, researchers and students [3].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Proyecto de ley y actualización",
                pt="Projeto de lei e atualização",
                en="Bill and update",
            ),
            when="2017-2024",
            text=[
                T(
                    es="En diciembre de 2017 el gobernador envió a la Asamblea Legislativa el proyecto 74/2017 para instituir el plan; quedó archivado [6]. En mayo de 2024 el Ministerio Público y el estado firmaron un compromiso para concluir en un plazo de hasta 18 meses el plan actualizado, ya con el nombre de Plan de Desarrollo Urbano Integrado [7].",
                    pt="Em dezembro de 2017, o governador enviou à Assembleia Legislativa o projeto 74/2017 para instituir o plano; foi arquivado [6]. Em maio de 2024, o Ministério Público e o estado firmaram um compromisso para concluir em até 18 meses o plano atualizado, já com o nome de Plano de Desenvolvimento Urbano Integrado [7].",
                    en="In December 2017 the governor sent the Legislative Assembly bill 74/2017 to enact the plan; it was shelved [6]. In May 2024 the Public Prosecutor's Office and the state signed an undertaking to complete within 18 months the updated plan, now called the Integrated Urban Development Plan [7].",
                ),
            ],
        ),
    ],
    building_blocks=[
        Component(
            name=T(
                es="Equipo universitario como coordinador técnico",
                pt="Equipe universitária como coordenadora técnica",
                en="University team as technical co-ordinator",
            ),
            what=T(
                es="Docentes, investigadores y estudiantes de varias disciplinas elaboran el plan como parte de la investigación, la enseñanza y la extensión [3].",
                pt="Professores, pesquisadores e alunos de várias disciplinas elaboram o plano como parte da pesquisa, do ensino e da extensão [3].",
                en="Lecturers, researchers and students of several disciplines draw up the plan as part of research, teaching and outreach [3].",
            ),
            enabling=T(
                es="Encargo público con autonomía de método y respaldo de la agencia metropolitana [3][4].",
                pt="Encomenda pública com autonomia de método e respaldo da agência metropolitana [3][4].",
                en="A public commission with freedom of method and the backing of the metropolitan agency [3][4].",
            ),
            lesson=T(
                es="Según sus autores, mejora la formación de planificadores y renueva los métodos [3].",
                pt="Segundo seus autores, melhora a formação de planejadores e renova os métodos [3].",
                en="According to its authors, it improves the training of planners and renews methods [3].",
            ),
        ),
        Component(
            name=T(
                es="Trama verde y azul",
                pt="Trama verde e azul",
                en="Green and blue network",
            ),
            what=T(
                es="Propuesta que hace de la preocupación ambiental un elemento estructurante del territorio metropolitano [2].",
                pt="Proposta que faz da preocupação ambiental um elemento estruturante do território metropolitano [2].",
                en="A proposal that makes environmental concerns a structuring element of the metropolitan territory [2].",
            ),
            enabling=T(
                es="Lectura común del territorio entre municipios y equipos de varias disciplinas [2].",
                pt="Leitura comum do território entre municípios e equipes de várias disciplinas [2].",
                en="A shared reading of the territory by municipalities and teams of several disciplines [2].",
            ),
            lesson=T(
                es="El ambiente puede ordenar la propuesta urbana en lugar de ser un capítulo aparte [2].",
                pt="O ambiente pode ordenar a proposta urbana em vez de ser um capítulo à parte [2].",
                en="The environment can organise the urban proposal rather than being a separate chapter [2].",
            ),
        ),
        Component(
            name=T(
                es="Mayoría calificada e informe técnico para cambios de zona",
                pt="Maioria qualificada e parecer técnico para mudanças de zona",
                en="Qualified majority and technical report for zone changes",
            ),
            what=T(
                es="Los pedidos municipales de cambio pasan por la agencia y necesitan tres cuartos de los votos del Consejo [5].",
                pt="Os pedidos municipais de alteração passam pela agência e precisam de três quartos dos votos do Conselho [5].",
                en="Municipal requests for change go through the agency and need three quarters of the Council's votes [5].",
            ),
            enabling=T(
                es="Ley estatal que fija la mayoría y una agencia con equipo técnico [4][5].",
                pt="Lei estadual que fixa a maioria e uma agência com equipe técnica [4][5].",
                en="A state law setting the majority and an agency with technical staff [4][5].",
            ),
            lesson=T(
                es="En 2017, la regla frenó un cambio sin estudios suficientes, según la agencia [5].",
                pt="Em 2017, a regra freou uma mudança sem estudos suficientes, segundo a agência [5].",
                en="In 2017 the rule held back a change without sufficient studies, according to the agency [5].",
            ),
        ),
    ],
    actors=[
        Actor(
            name="Universidade Federal de Minas Gerais (UFMG)",
            kind="academia",
            support=["tecnico"],
            role=T(
                es="Coordinación del plan y de las tres fases del proceso [1][3].",
                pt="Coordenação do plano e das três fases do processo [1][3].",
                en="Co-ordination of the plan and of the three phases of the process [1][3].",
            ),
        ),
        Actor(
            name="Agência de Desenvolvimento da Região Metropolitana de Belo Horizonte (Agência RMBH)",
            kind="gobierno_regional",
            support=["tecnico", "administrativo"],
            role=T(
                es="Apoyo técnico y ejecutivo a los órganos metropolitanos; actualización del plan [4][7].",
                pt="Suporte técnico e executivo aos órgãos metropolitanos; atualização do plano [4][7].",
                en="Technical and executive support to the metropolitan bodies; update of the plan [4][7].",
            ),
        ),
        Actor(
            name="Conselho Deliberativo de Desenvolvimento Metropolitano da RMBH",
            kind="gobierno_regional",
            support=["politico"],
            role=T(
                es="Deliberación sobre la macrozonificación y sobre la conferencia metropolitana [5].",
                pt="Deliberação sobre o macrozoneamento e sobre a conferência metropolitana [5].",
                en="Decisions on the macro-zoning and on the metropolitan conference [5].",
            ),
        ),
        Actor(
            name="Assembleia Metropolitana da RMBH",
            kind="gobierno_regional",
            support=["politico"],
            role=T(
                es="Macrodirectrices de la planificación, con 68 representantes municipales [4].",
                pt="Macrodiretrizes do planejamento, com 68 representantes municipais [4].",
                en="Broad planning guidelines, with 68 municipal representatives [4].",
            ),
        ),
        Actor(
            name="Pontifícia Universidade Católica de Minas Gerais e Universidade do Estado de Minas Gerais",
            kind="academia",
            support=["tecnico"],
            role=T(
                es="Participación en la elaboración del plan [1].",
                pt="Participação na elaboração do plano [1].",
                en="Participation in drawing up the plan [1].",
            ),
        ),
        Actor(
            name="Ministério Público de Minas Gerais",
            kind="gobierno_regional",
            support=["otro"],
            role=T(
                es="Compromiso de 2024 con el estado e integración del grupo de trabajo [7].",
                pt="Compromisso de 2024 com o estado e participação no grupo de trabalho [7].",
                en="The 2024 undertaking with the state and a seat in the working group [7].",
            ),
        ),
    ],
    results=[
        T(
            es="La región pasó de tener órganos sin plan a contar, en 2011, con un documento común de políticas y con una propuesta de reestructuración del territorio y de las instituciones [1]. El proceso siguió durante una década, en tres fases que bajaron de escala: plan metropolitano, macrozonificación y planes directores municipales [3].",
            pt="A região passou de ter órgãos sem plano a contar, em 2011, com um documento comum de políticas e com uma proposta de reestruturação do território e das instituições [1]. O processo seguiu por uma década, em três fases que desceram de escala: plano metropolitano, macrozoneamento e planos diretores municipais [3].",
            en="The region went from having bodies without a plan to having, in 2011, a common policy document and a proposal to restructure its territory and institutions [1]. The process continued for a decade, in three phases of decreasing scale: metropolitan plan, macro-zoning and municipal master plans [3].",
        ),
        T(
            es="Sus autores señalan mejoras significativas en la enseñanza de la planificación, innovaciones de método y un potencial para arraigar prácticas participativas en el contexto metropolitano [3]. También destacan la planificación como proceso político, más allá de la política pública institucionalizada [2].",
            pt="Seus autores apontam melhorias significativas no ensino do planejamento, inovações de método e um potencial para enraizar práticas participativas no contexto metropolitano [3]. Destacam também o planejamento como processo político, para além da política pública institucionalizada [2].",
            en="Its authors point to significant improvements in planning education, innovations in method and a potential for rooting participatory practices in the metropolitan context [3]. They also stress planning as a political process beyond institutionalised public policy [2].",
        ),
        T(
            es="La macrozonificación se volvió materia de decisión colectiva: en 2017, el pedido de un municipio no prosperó por falta de estudios y de la mayoría calificada [5].",
            pt="O macrozoneamento tornou-se matéria de decisão coletiva: em 2017, o pedido de um município não prosperou por falta de estudos e da maioria qualificada [5].",
            en="Macro-zoning became a matter for collective decision: in 2017 one municipality's request failed for want of studies and of the qualified majority [5].",
        ),
        T(
            es="La actualización en curso en 2024, con audiencias públicas, se financió con recursos del acuerdo de reparación por la rotura de la presa de la empresa Vale en Brumadinho [7].",
            pt="A atualização em curso em 2024, com audiências públicas, foi financiada com recursos do acordo de reparação pelo rompimento da barragem da Vale em Brumadinho [7].",
            en="The update under way in 2024, with public hearings, was funded from the reparation agreement for the collapse of the Vale dam in Brumadinho [7].",
        ),
    ],
    indicators=[
        Indicator(
            name=T(
                es="Docentes, investigadores y estudiantes en la elaboración del plan",
                pt="Professores, pesquisadores e alunos na elaboração do plano",
                en="Lecturers, researchers and students drawing up the plan",
            ),
            unit=T(
                es="personas (aprox.)", pt="pessoas (aprox.)", en="people (approx.)"
            ),
            before="",
            before_year="",
            after="180",
            after_year="2010",
            source=1,
        ),
        Indicator(
            name=T(
                es="Municipios con participación en los talleres del plan",
                pt="Municípios com participação nas oficinas do plano",
                en="Municipalities taking part in the plan's workshops",
            ),
            unit=T(es="municipios", pt="municípios", en="municipalities"),
            before="",
            before_year="",
            after="34",
            after_year="2010",
            source=1,
        ),
    ],
    evidence_level="interna",
    limits=[
        T(
            es="El plan no llegó a ser ley: el proyecto 74/2017 fue archivado [6]. En 2024 hizo falta un compromiso con el Ministerio Público para dar un plazo a la actualización [7].",
            pt="O plano não chegou a virar lei: o projeto 74/2017 foi arquivado [6]. Em 2024 foi preciso um compromisso com o Ministério Público para dar prazo à atualização [7].",
            en="The plan did not become law: bill 74/2017 was shelved [6]. In 2024 an undertaking with the Public Prosecutor's Office was needed to set a deadline for the update [7].",
        ),
        T(
            es="Los pedidos de Mateus Leme y Contagem muestran que los municipios siguieron pidiendo cambios en las zonas [5]. La Asamblea Metropolitana decide por mayoría de dos tercios y, de modo ordinario, se reúne una vez al año [4].",
            pt="Os pedidos de Mateus Leme e Contagem mostram que os municípios continuaram pedindo mudanças nas zonas [5]. A Assembleia Metropolitana decide por maioria de dois terços e, ordinariamente, reúne-se uma vez por ano [4].",
            en="The requests by Mateus Leme and Contagem show that municipalities went on asking for changes to the zones [5]. The Metropolitan Assembly decides by a two-thirds majority and ordinarily meets once a year [4].",
        ),
        T(
            es="Los balances académicos citados fueron escritos desde la propia experiencia universitaria [2][3].",
            pt="Os balanços acadêmicos citados foram escritos a partir da própria experiência universitária [2][3].",
            en="The academic assessments cited were written from within the university experience itself [2][3].",
        ),
    ],
    lessons=[
        T(
            es="Una universidad pública puede coordinar el trabajo técnico y el diálogo cuando tiene autonomía de método y vincula el plan con la enseñanza y la extensión [3].",
            pt="Uma universidade pública pode coordenar o trabalho técnico e o diálogo quando tem autonomia de método e vincula o plano ao ensino e à extensão [3].",
            en="A public university can co-ordinate both the technical work and the dialogue when it has freedom of method and links the plan to teaching and outreach [3].",
        ),
        T(
            es="La participación metropolitana necesita ir a cada municipio y sumar también a los concejales, no solo a los gobiernos [1].",
            pt="A participação metropolitana precisa ir a cada município e incluir também os vereadores, não só as prefeituras [1].",
            en="Metropolitan participation has to reach every municipality and include councillors too, not only city governments [1].",
        ),
        T(
            es="Un plan sin ley depende de la voluntad de cada gobierno: la estrategia legislativa debe preverse desde el inicio [6][7].",
            pt="Um plano sem lei depende da vontade de cada governo: a estratégia legislativa deve ser prevista desde o início [6][7].",
            en="A plan without a law depends on the will of each government: the legislative strategy should be planned from the start [6][7].",
        ),
        T(
            es="Trabajar por escalas sucesivas, de la región al municipio, permite que las orientaciones lleguen a los planes directores aunque falte la ley metropolitana [3].",
            pt="Trabalhar por escalas sucessivas, da região ao município, permite que as orientações cheguem aos planos diretores mesmo na falta da lei metropolitana [3].",
            en="Working through successive scales, from region to municipality, lets the guidelines reach the master plans even without a metropolitan law [3].",
        ),
        T(
            es="Mayorías calificadas e informes técnicos protegen las decisiones comunes frente a cambios puntuales [5].",
            pt="Maiorias qualificadas e pareceres técnicos protegem as decisões comuns diante de mudanças pontuais [5].",
            en="Qualified majorities and technical reports protect common decisions against one-off changes [5].",
        ),
    ],
    transferability=[
        T(
            es="El modelo supone tres condiciones: una norma que cree órganos metropolitanos con representación de los municipios [4], un encargo público a una universidad o red de universidades con equipo interdisciplinario [1][3] y una agencia que dé soporte técnico a las decisiones [4][5].",
            pt="O modelo supõe três condições: uma norma que crie órgãos metropolitanos com representação dos municípios [4], uma encomenda pública a uma universidade ou rede de universidades com equipe interdisciplinar [1][3] e uma agência que dê suporte técnico às decisões [4][5].",
            en="The model assumes three conditions: a law creating metropolitan bodies in which municipalities are represented [4], a public commission to a university or group of universities with an interdisciplinary team [1][3] and an agency giving technical support to decisions [4][5].",
        ),
        T(
            es="Donde no haya autoridad metropolitana, un consorcio de municipios puede contratar la primera fase: estudios básicos, talleres con gobiernos y concejos municipales, y pocos ejes comunes [1]. La trama verde y azul es un buen punto de partida, porque la preocupación ambiental atraviesa los límites municipales [2].",
            pt="Onde não houver autoridade metropolitana, um consórcio de municípios pode contratar a primeira fase: estudos básicos, oficinas com prefeituras e câmaras municipais e poucos eixos comuns [1]. A trama verde e azul é um bom ponto de partida, porque a preocupação ambiental atravessa os limites municipais [2].",
            en="Where there is no metropolitan authority, a consortium of municipalities can commission the first phase: basic studies, workshops with city governments and municipal councils, and a few common axes [1]. The green and blue network is a good starting point, because environmental concerns cross municipal boundaries [2].",
        ),
        T(
            es="Antes de empezar conviene acordar quién enviará el proyecto de ley y con qué apoyo, y reservar fondos para la actualización: en este caso, la ley no se aprobó y la actualización dependió de un acuerdo de reparación [6][7].",
            pt="Antes de começar, convém pactuar quem enviará o projeto de lei e com que apoio, e reservar recursos para a atualização: neste caso, a lei não foi aprovada e a atualização dependeu de um acordo de reparação [6][7].",
            en="Before starting it is advisable to agree who will submit the bill and with what support, and to set funds aside for the update: in this case the law was not passed and the update depended on a reparation agreement [6][7].",
        ),
    ],
    sdgs=[11, 13, 15, 16, 17],
    topics=["desarrollo_urbano", "ambiente", "ciencia"],
    sources=[
        Source(
            title="Governo de Minas lança plano de desenvolvimento para a região metropolitana",
            publisher="Associação Brasileira de Engenharia Sanitária e Ambiental, seção Minas Gerais (ABES-MG)",
            year="2011",
            url="http://www.abes-mg.org.br/visualizacao-de-clipping/ler/2151/governo-de-minas-lanca-plano-de-desenvolvimento-para-a-regiao-metropolitana",
            language="pt",
        ),
        Source(
            title="The university and metropolitan planning: an innovative experience",
            publisher="Nova Economia, v. 26, UFMG (SciELO)",
            year="2016",
            url="http://www.scielo.br/scielo.php?script=sci_arttext&pid=S0103-63512016000401133",
            language="en",
        ),
        Source(
            title="Rooting metropolitan planning in critical theory and participatory practices: a university planning experience in Belo Horizonte, Brazil",
            publisher="plaNext - Next Generation Planning, AESOP",
            year="",
            url="https://journals.aesop-planning.eu/index.php/planext/article/view/14",
            language="en",
        ),
        Source(
            title="Assembleia Metropolitana da Região Metropolitana de Belo Horizonte",
            publisher="Agência de Desenvolvimento da Região Metropolitana de Belo Horizonte",
            year="",
            url="https://agenciarmbh.mg.gov.br/assembleia-metropolitana",
            language="pt",
        ),
        Source(
            title="Conselho Metropolitano aprova regimento de Conferência e conclui discussão sobre alterações no macrozoneamento da RMBH",
            publisher="Agência de Desenvolvimento da Região Metropolitana de Belo Horizonte",
            year="2017",
            url="http://www.agenciarmbh.mg.gov.br/conselho-metropolitano-aprova-regimento-de-conferencia-e-conclui-discussao-sobre-alteracoes-no-macrozoneamento-da-rmbh/",
            language="pt",
        ),
        Source(
            title="Projeto de Lei Complementar 74/2017: institui o Plano Diretor de Desenvolvimento Integrado da RMBH (tramitação)",
            publisher="Assembleia Legislativa de Minas Gerais",
            year="2017",
            url="https://www.almg.gov.br/atividade-parlamentar/projetos-de-lei/projeto/?ano=2017&num=74&tipo=PLC",
            language="pt",
        ),
        Source(
            title="MPMG e Governo de Minas assinam termo de compromisso para elaboração do Plano Diretor Metropolitano",
            publisher="Agência de Desenvolvimento da Região Metropolitana de Belo Horizonte",
            year="2024",
            url="http://www.agenciarmbh.mg.gov.br/mpmg-e-governo-de-minas-assinam-termo-de-compromisso-para-elaboracao-do-plano-diretor-metropolitano/",
            language="pt",
        ),
    ],
    institution="Agência de Desenvolvimento da Região Metropolitana de Belo Horizonte",
    office="Diretoria de Planejamento Metropolitano",
    institution_url="https://www.agenciarmbh.mg.gov.br",
    participation_level="involucrar",
    target_groups=[
        "poblacion_general",
        "organizaciones_sociales",
        "academia",
        "funcionariado",
    ],
)
