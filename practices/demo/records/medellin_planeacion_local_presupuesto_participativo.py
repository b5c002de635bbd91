"""Medellín (Colombia): local development plans and participatory budgeting."""

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
    key="medellin",
    name="Medellín",
    country="CO",
    subdivision="CO-ANT",
    latitude=6.245,
    longitude=-75.57151,
    geonames_id=3674962,
    population=2427129,
    population_year=2018,
    population_source="Censo Nacional de Población y Vivienda 2018, DANE (ajustado por omisión)",
    language="es",
    website="https://www.medellin.gov.co",
    government="Alcaldía de Medellín",
    intro=T(
        es="Medellín es la capital del departamento de Antioquia y una de las mayores ciudades de Colombia. Se divide en 16 comunas urbanas y cinco corregimientos, que son su zona rural. La población indicada es la del municipio.",
        pt="Medellín é a capital do departamento de Antioquia e uma das maiores cidades da Colômbia. Divide-se em 16 comunas urbanas e cinco corregimientos, que são a sua zona rural. A população indicada é a do município.",
        en="Medellín is the capital of the department of Antioquia and one of the largest cities in Colombia. It is divided into 16 urban comunas and five corregimientos, which are its rural area. The population given is that of the municipality.",
    ),
)

PRACTICE = Practice(
    key="medellin-planeacion-local-presupuesto-participativo",
    language="es",
    city=CITY,
    axes=["participacion", "innovacion"],
    title=T(
        es="Medellín: planes por comuna y un 5 % de la inversión decidido por los habitantes",
        pt="Medellín: planos por comuna e 5% do investimento decididos pela população",
        en="Medellín: district plans and 5% of investment decided by residents",
    ),
    summary=T(
        es="Desde 2004, los habitantes de Medellín deciden sobre una parte de la inversión municipal, hoy el 5 %, ligada a planes locales de doce años. En 2025 votaron más de 168 mil personas; una auditoría objetó la contratación de 2022 y 2023.",
        pt="Desde 2004, os habitantes de Medellín decidem sobre uma parte do investimento municipal, hoje 5%, ligada a planos locais de doze anos. Em 2025 votaram mais de 168 mil pessoas; uma auditoria questionou contratações de 2022 e 2023.",
        en="Since 2004 Medellín's residents have decided on a share of municipal investment, now 5%, tied to twelve-year local plans. More than 168,000 people voted in 2025; an audit raised objections to contracting in 2022 and 2023.",
    ),
    territorial_scope="municipio",
    coordination="individual",
    planning_instruments=[
        "presupuesto_participativo",
        "plan_estrategico",
        "consejo_mesa",
        "plataforma_digital",
    ],
    stage="consolidada",
    start="2004",
    end="",
    ongoing=True,
    situation_before=[
        T(
            es="El presupuesto participativo surgió en 2004 como respuesta a las situaciones de violencia y a la falta de confianza de la ciudadanía en sus instituciones [1]. La idea venía de Brasil: nació en Porto Alegre a fines de los años ochenta e inspiró, entre otras ciudades, a Medellín, donde al principio poca gente sabía qué significaba [2].",
            pt="O orçamento participativo surgiu em 2004 como resposta às situações de violência e à falta de confiança da população em suas instituições [1]. A ideia vinha do Brasil: nasceu em Porto Alegre no fim dos anos 1980 e inspirou, entre outras cidades, Medellín, onde no começo pouca gente sabia o que significava [2].",
            en="Participatory budgeting emerged in 2004 in response to violence and to citizens' lack of trust in their institutions [1]. The idea came from Brazil: it began in Porto Alegre in the late 1980s and inspired Medellín among other cities, where at first few people knew what it meant [2].",
        ),
        T(
            es="Las carencias difieren mucho entre comunas. Todavía en 2022, el reparto según necesidades y pobreza multidimensional dio a la comuna Popular unas cinco veces el monto de El Poblado [5]. Las propias reglas requirieron ajustes: tras trece años de programa, la administración se propuso volver la mirada a la planificación y construir confianza [3].",
            pt="As carências diferem muito entre as comunas. Ainda em 2022, a repartição conforme necessidades e pobreza multidimensional deu à comuna Popular cerca de cinco vezes o valor de El Poblado [5]. As próprias regras pediram ajustes: depois de treze anos de programa, a administração se propôs a voltar a atenção para o planejamento e construir confiança [3].",
            en="Needs differ greatly from one comuna (urban district) to another. Even in 2022, sharing by needs and multidimensional poverty gave the Popular comuna about five times the amount of El Poblado [5]. The rules themselves needed adjustment: after thirteen years of the programme, the administration set out to turn attention back to planning and to build trust [3].",
        ),
    ],
    objectives=[
        T(
            es="Que los habitantes identifiquen problemas, prioricen soluciones y asignen recursos en su territorio [1].",
            pt="Que os habitantes identifiquem problemas, priorizem soluções e destinem recursos em seu território [1].",
            en="That residents identify problems, set priorities among solutions and allocate resources in their own area [1].",
        ),
        T(
            es="Acordar en cada comuna y corregimiento los problemas y las proyecciones a doce años, y financiarlos con el presupuesto participativo [4].",
            pt="Pactuar em cada comuna e corregimiento (distrito rural) os problemas e as projeções para doze anos, e financiá-los com o orçamento participativo [4].",
            en="To agree, in each comuna and corregimiento (rural district), on problems and on projections for twelve years, and to fund them through participatory budgeting [4].",
        ),
        T(
            es="Desde la reforma de 2017: volver la mirada a la planificación, ampliar la participación, garantizar la transparencia y construir confianza [3].",
            pt="Desde a reforma de 2017: voltar a atenção para o planejamento, ampliar a participação, garantir a transparência e construir confiança [3].",
            en="Since the 2017 reform: to turn attention back to planning, widen participation, guarantee transparency and build trust [3].",
        ),
    ],
    process=[
        Step(
            title=T(
                es="Primeros ciclos con delegados",
                pt="Primeiros ciclos com delegados",
                en="First cycles with delegates",
            ),
            when="2004",
            text=[
                T(
                    es="El ciclo comenzaba en asambleas de barrio, que identificaban problemas y elegían delegados. Estos se formaban y acreditaban, y luego priorizaban opciones y asignaban recursos [1].",
                    pt="O ciclo começava em assembleias de bairro, que identificavam problemas e elegiam delegados. Estes recebiam formação e credenciamento e depois priorizavam opções e destinavam recursos [1].",
                    en="The cycle began in neighbourhood assemblies, which identified problems and elected delegates. The delegates were trained and accredited, and then ranked options and allocated resources [1].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Reconocimiento en el sistema de planificación",
                pt="Reconhecimento no sistema de planejamento",
                en="A place in the planning system",
            ),
            when="2007",
            text=[
                T(
                    es="Un acuerdo (norma municipal) del Concejo incorporó el presupuesto participativo al Sistema Municipal de Planeación. Las juntas locales avalaban las decisiones de los delegados, la administración las incluía en el plan anual y el Concejo lo aprobaba para ejecutarlo al año siguiente [1].",
                    pt="Um acuerdo (lei municipal) do Concejo (câmara municipal) incorporou o orçamento participativo ao Sistema Municipal de Planejamento. As juntas locais referendavam as decisões dos delegados, a administração as incluía no plano anual e o Concejo o aprovava para execução no ano seguinte [1].",
                    en="A by-law (acuerdo) of the Concejo (municipal council) brought participatory budgeting into the Municipal Planning System. Local boards endorsed the delegates' decisions, the administration included them in the annual plan, and the Concejo approved it for execution the following year [1].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Reforma discutida en los barrios",
                pt="Reforma discutida nos bairros",
                en="A reform discussed in the neighbourhoods",
            ),
            when="2017",
            text=[
                T(
                    es="Trece años después, el Decreto 0697 reglamentó de nuevo el proceso. La administración llevó su propuesta a 90 encuentros con 2127 personas, que hicieron 473 preguntas y 508 propuestas, y publicó las respuestas a las inquietudes principales [3].",
                    pt="Treze anos depois, o Decreto 0697 regulamentou novamente o processo. A administração levou sua proposta a 90 encontros com 2.127 pessoas, que fizeram 473 perguntas e 508 propostas, e publicou as respostas às principais dúvidas [3].",
                    en="Thirteen years later, Decree 0697 regulated the process anew. The administration took its proposal to 90 meetings with 2,127 people, who put 473 questions and 508 proposals, and it published answers to the main concerns [3].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Planes de desarrollo local",
                pt="Planos de desenvolvimento local",
                en="Local development plans",
            ),
            when="",
            text=[
                T(
                    es="Cada comuna y corregimiento acordó con la administración un plan: diagnóstico, componente estratégico a doce años y programa de ejecución de cuatro años, que lo une al plan municipal. Participaron juntas administradoras locales, consejos de planeación y organizaciones. Los 21 planes rigen hasta 2027 [4].",
                    pt="Cada comuna e corregimiento pactuou com a administração um plano: diagnóstico, componente estratégico para doze anos e programa de execução de quatro anos, que o liga ao plano municipal. Participaram juntas administradoras locais, conselhos de planejamento e organizações. Os 21 planos vigoram até 2027 [4].",
                    en="Each comuna and corregimiento agreed a plan with the administration: an assessment, a twelve-year strategic component and a four-year implementation programme linking it to the municipal plan. Local administrative boards, planning councils and organisations took part. The 21 plans run until 2027 [4].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Consejos que proponen",
                pt="Conselhos que propõem",
                en="Councils that propose",
            ),
            when="2022",
            text=[
                T(
                    es="Cada comuna tiene un consejo elegido por cuatro años, que analiza las necesidades según el plan local y define, en meses de sesiones, los proyectos de la votación. Un representante de la comuna Manrique contó sesiones de más de cuatro horas, a veces dos por semana, para escoger 14 proyectos. El monto por comuna se fija según necesidades y pobreza multidimensional [5].",
                    pt="Cada comuna tem um conselho eleito por quatro anos, que analisa as necessidades conforme o plano local e define, em meses de sessões, os projetos da votação. Um representante da comuna Manrique relatou sessões de mais de quatro horas, às vezes duas por semana, para escolher 14 projetos. O valor por comuna é fixado conforme necessidades e pobreza multidimensional [5].",
                    en="Each comuna has a council elected for four years, which analyses needs in line with the local plan and, over months of sessions, defines the projects to be voted on. A representative of the Manrique comuna described sessions of more than four hours, sometimes twice a week, to choose 14 projects. The amount for each comuna is set by needs and multidimensional poverty [5].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Voto abierto, virtual y presencial",
                pt="Voto aberto, virtual e presencial",
                en="Open voting, online and in person",
            ),
            when="2025",
            text=[
                T(
                    es="Pueden votar los mayores de 14 años: una semana en línea y un día en 195 puestos. En 2025 se eligió entre 324 proyectos, surgidos de más de 600 ideas ciudadanas [7]. En el ciclo de 2022, los recursos se transferían en enero del año siguiente a las dependencias de la alcaldía, según los resultados [5].",
                    pt="Podem votar os maiores de 14 anos: uma semana on-line e um dia em 195 postos. Em 2025 escolheu-se entre 324 projetos, surgidos de mais de 600 ideias de moradores [7]. No ciclo de 2022, os recursos eram repassados em janeiro do ano seguinte aos órgãos da prefeitura, conforme os resultados [5].",
                    en="People over 14 may vote: for a week online and for one day at 195 polling points. In 2025 they chose among 324 projects, drawn from more than 600 ideas from residents [7]. In the 2022 cycle, funds were to be passed the following January to the departments of the city government, according to the results [5].",
                ),
            ],
        ),
    ],
    building_blocks=[
        Component(
            name=T(
                es="Plan local a doce años con programa de cuatro",
                pt="Plano local de doze anos com programa de quatro",
                en="Twelve-year local plan with a four-year programme",
            ),
            what=T(
                es="Documento por territorio que fija objetivos largos y un tramo de ejecución que coincide con el plan municipal [4].",
                pt="Documento por território que fixa objetivos longos e um trecho de execução que coincide com o plano municipal [4].",
                en="A document for each area that sets long-term objectives and an implementation stage matched to the municipal plan [4].",
            ),
            enabling=T(
                es="Consejos de planeación y juntas locales con los que la administración acuerda el contenido [4].",
                pt="Conselhos de planejamento e juntas locais com os quais a administração pactua o conteúdo [4].",
                en="Planning councils and local boards with which the administration agrees the content [4].",
            ),
            lesson=T(
                es="El presupuesto participativo es la herramienta que financia el plan: cada votación puede contrastarse con objetivos ya acordados [4].",
                pt="O orçamento participativo é a ferramenta que financia o plano: cada votação pode ser confrontada com objetivos já acordados [4].",
                en="Participatory budgeting is the tool that funds the plan: each vote can be checked against objectives already agreed [4].",
            ),
        ),
        Component(
            name=T(
                es="Fórmula de reparto por necesidad",
                pt="Fórmula de repartição por necessidade",
                en="Formula for sharing by need",
            ),
            what=T(
                es="El monto de cada comuna depende de sus necesidades y de su índice de pobreza multidimensional [5].",
                pt="O valor de cada comuna depende de suas necessidades e de seu índice de pobreza multidimensional [5].",
                en="The amount for each comuna depends on its needs and on its multidimensional poverty index [5].",
            ),
            enabling=T(
                es="Un porcentaje fijo de la inversión, establecido por norma, y datos de pobreza por comuna [5][7].",
                pt="Um percentual fixo do investimento, estabelecido por norma, e dados de pobreza por comuna [5][7].",
                en="A fixed percentage of investment, laid down by regulation, and poverty data for each comuna [5][7].",
            ),
            lesson=T(
                es="Repartir por fórmula permite que el monto sea mayor donde hay más carencias: Popular recibió más de 25 mil millones de pesos colombianos y El Poblado, 5 mil millones [5].",
                pt="Repartir por fórmula permite que o valor seja maior onde há mais carências: Popular recebeu mais de 25 bilhões de pesos colombianos e El Poblado, 5 bilhões [5].",
                en="Sharing by formula lets the amount be larger where need is greater: Popular received more than 25 billion Colombian pesos and El Poblado 5 billion [5].",
            ),
        ),
        Component(
            name=T(
                es="Consejo que propone y población que vota",
                pt="Conselho que propõe e população que vota",
                en="A council proposes and residents vote",
            ),
            what=T(
                es="Un consejo elegido delibera y formula los proyectos; cualquier persona mayor de 14 años puede votarlos [5][7].",
                pt="Um conselho eleito delibera e formula os projetos; qualquer pessoa maior de 14 anos pode votar neles [5][7].",
                en="An elected council deliberates and draws up the projects; anyone over 14 may vote on them [5][7].",
            ),
            enabling=T(
                es="Voto en línea y puestos presenciales en todas las comunas y corregimientos [7].",
                pt="Voto on-line e postos presenciais em todas as comunas e corregimientos [7].",
                en="Online voting and polling points in every comuna and corregimiento [7].",
            ),
            lesson=T(
                es="El canal virtual concentró nueve de cada diez votos en 2025, pero unas 15 mil personas usaron el presencial [7].",
                pt="O canal virtual concentrou nove de cada dez votos em 2025, mas cerca de 15 mil pessoas usaram o presencial [7].",
                en="Nine out of ten votes in 2025 were cast online, but some 15,000 people voted in person [7].",
            ),
        ),
    ],
    actors=[
        Actor(
            name="Secretaría de Participación Ciudadana de Medellín",
            kind="gobierno_local",
            support=["administrativo", "tecnico", "financiero"],
            role=T(
                es="Dirige el proceso y la votación, y encarga su operación logística [5][7][8].",
                pt="Dirige o processo e a votação e encomenda a sua operação logística [5][7][8].",
                en="Runs the process and the vote, and commissions their logistics [5][7][8].",
            ),
        ),
        Actor(
            name="Concejo de Medellín",
            kind="gobierno_local",
            support=["politico"],
            role=T(
                es="Acuerdo de 2007 y aprobación del plan anual con las decisiones ciudadanas [1].",
                pt="Lei municipal de 2007 e aprovação do plano anual com as decisões da população [1].",
                en="By-law of 2007 and approval of the annual plan with residents' choices [1].",
            ),
        ),
        Actor(
            name="Consejos Comunales y Corregimentales de Planeación",
            kind="organizacion_social",
            support=["politico", "otro"],
            role=T(
                es="Construcción de los planes locales y formulación de los proyectos que se votan [4][5].",
                pt="Construção dos planos locais e formulação dos projetos que vão a voto [4][5].",
                en="Drawing up the local plans and the projects put to the vote [4][5].",
            ),
        ),
        Actor(
            name="Juntas Administradoras Locales",
            kind="gobierno_local",
            support=["politico"],
            role=T(
                es="Participación en los planes locales de cada comuna y corregimiento [4].",
                pt="Participação nos planos locais de cada comuna e corregimiento [4].",
                en="Taking part in the local plans of each comuna and corregimiento [4].",
            ),
        ),
        Actor(
            name="Contraloría Distrital de Medellín",
            kind="gobierno_local",
            support=["otro"],
            role=T(
                es="Auditoría de la contratación de 2022 y 2023 [8].",
                pt="Auditoria das contratações de 2022 e 2023 [8].",
                en="Audit of contracting in 2022 and 2023 [8].",
            ),
        ),
    ],
    results=[
        T(
            es="El mecanismo se mantiene desde 2004 y por norma abarca el 5 % del presupuesto de inversión: más de 250 mil millones de pesos colombianos en la votación de 2022 [5] y cerca de 500 mil millones en la de 2025, a valores de cada año [7].",
            pt="O mecanismo se mantém desde 2004 e, por norma, abrange 5% do orçamento de investimento: mais de 250 bilhões de pesos colombianos na votação de 2022 [5] e cerca de 500 bilhões na de 2025, em valores de cada ano [7].",
            en="The mechanism has continued since 2004 and by regulation covers 5% of the investment budget: more than 250 billion Colombian pesos in the 2022 vote [5] and some 500 billion in that of 2025, at each year's prices [7].",
        ),
        T(
            es="En 2025 participaron 168 156 personas, 74,2 % más que las 96 528 de 2024; los votos virtuales pasaron de 75 881 a 153 008 [7]. El dato debe leerse con cuidado: en 2022 se habían informado 171 543 participantes [6], de modo que se trata de una recuperación tras la caída de 2024. Entre lo más votado hubo programas contra el hambre y de acceso a la educación superior [7].",
            pt="Em 2025 participaram 168.156 pessoas, 74,2% a mais que as 96.528 de 2024; os votos virtuais passaram de 75.881 para 153.008 [7]. O dado deve ser lido com cuidado: em 2022 haviam sido informados 171.543 participantes [6], de modo que se trata de uma recuperação depois da queda de 2024. Entre os mais votados houve programas contra a fome e de acesso ao ensino superior [7].",
            en="In 2025, 168,156 people took part, 74.2% more than the 96,528 of 2024; online votes rose from 75,881 to 153,008 [7]. The figure must be read with care: 171,543 participants had been reported in 2022 [6], so this is a recovery after the fall of 2024. Programmes against hunger and for access to higher education were among the most voted [7].",
        ),
        T(
            es="La base académica Latinno registra una participación amplia en barrios y comunas, mayor apropiación de lo público y más incidencia en las soluciones [1]. Las 21 comunas y corregimientos cuentan con plan local [4].",
            pt="A base acadêmica Latinno registra uma participação ampla em bairros e comunas, maior apropriação do que é público e mais influência nas soluções [1]. As 21 comunas e corregimientos contam com plano local [4].",
            en="The academic database Latinno records wide participation in neighbourhoods and comunas, a stronger sense of public ownership and more influence over solutions [1]. All 21 comunas and corregimientos have a local plan [4].",
        ),
        T(
            es="Las fuentes reunidas cuentan votos, recursos y planes; no miden cuánto de lo votado se ejecutó ni su efecto en las condiciones de vida.",
            pt="As fontes reunidas contam votos, recursos e planos; não medem quanto do que foi votado se executou nem o seu efeito nas condições de vida.",
            en="The sources gathered count votes, resources and plans; they do not measure how much of what was voted was carried out, nor its effect on living conditions.",
        ),
    ],
    indicators=[
        Indicator(
            name=T(
                es="Participantes en la votación anual (en 2022 hubo más que en 2025)",
                pt="Participantes na votação anual (em 2022 houve mais que em 2025)",
                en="Participants in the annual vote (there were more in 2022 than in 2025)",
            ),
            unit=T(es="personas", pt="pessoas", en="people"),
            before="96528",
            before_year="2024",
            after="168156",
            after_year="2025",
            source=7,
            better="neutral",
        ),
        Indicator(
            name=T(
                es="Votos emitidos por internet",
                pt="Votos pela internet",
                en="Votes cast online",
            ),
            unit=T(es="votos", pt="votos", en="votes"),
            before="75881",
            before_year="2024",
            after="153008",
            after_year="2025",
            source=7,
            better="neutral",
        ),
        Indicator(
            name=T(
                es="Participantes en la votación de 2022, como referencia",
                pt="Participantes na votação de 2022, como referência",
                en="Participants in the 2022 vote, for reference",
            ),
            unit=T(es="personas", pt="pessoas", en="people"),
            before="",
            before_year="",
            after="171543",
            after_year="2022",
            source=6,
        ),
        Indicator(
            name=T(
                es="Personas en los encuentros sobre la reforma",
                pt="Pessoas nos encontros sobre a reforma",
                en="People at the meetings on the reform",
            ),
            unit=T(es="personas", pt="pessoas", en="people"),
            before="",
            before_year="",
            after="2127",
            after_year="2017",
            source=3,
        ),
    ],
    evidence_level="indicadores",
    limits=[
        T(
            es="La Contraloría Distrital auditó el contrato de operación logística de 2022 y 2023 y formuló 23 hallazgos, 20 con posible alcance disciplinario y 17 con posible alcance fiscal (daño a fondos públicos). Según el informe, en 19 ocasiones la secretaría indicó qué organización debía ejecutar, aunque la selección correspondía a la entidad contratada, y hubo pagos sin soportes. Los hechos seguían en investigación [8].",
            pt="A Contraloría Distrital (órgão de controle externo das contas da cidade) auditou o contrato de operação logística de 2022 e 2023 e apontou 23 achados, 20 com possível responsabilidade disciplinar e 17 por danos aos cofres públicos. Segundo o relatório, em 19 ocasiões a secretaria indicou qual organização devia executar, embora a seleção coubesse à entidade contratada, e houve pagamentos sem comprovação. Os fatos seguiam em investigação [8].",
            en="The Contraloría Distrital (city audit office) audited the logistics contract of 2022 and 2023 and made 23 findings, 20 of them possibly entailing disciplinary liability and 17 liability for public funds. According to the report, on 19 occasions the department named the organisation that was to do the work, although selection lay with the contracted body, and there were payments without supporting records. The matter was still under investigation [8].",
        ),
        T(
            es="La participación oscila: de 171 543 personas en 2022 [6] a 96 528 en 2024 y 168 156 en 2025 [7]. Aun en los mejores años vota una fracción pequeña de la ciudad.",
            pt="A participação oscila: de 171.543 pessoas em 2022 [6] para 96.528 em 2024 e 168.156 em 2025 [7]. Mesmo nos melhores anos vota uma fração pequena da cidade.",
            en="Participation swings: from 171,543 people in 2022 [6] to 96,528 in 2024 and 168,156 in 2025 [7]. Even in the best years a small fraction of the city votes.",
        ),
        T(
            es="Formular los proyectos exige meses de reuniones largas a quienes integran los consejos [5]; las fuentes no dicen quiénes quedan fuera por falta de tiempo.",
            pt="Formular os projetos exige meses de reuniões longas de quem integra os conselhos [5]; as fontes não dizem quem fica de fora por falta de tempo.",
            en="Drawing up the projects demands months of long meetings from council members [5]; the sources do not say who is left out for lack of time.",
        ),
    ],
    lessons=[
        T(
            es="Un porcentaje fijado por norma y un lugar en el sistema de planificación permitieron que el mecanismo siguiera a través de varios gobiernos [1][7].",
            pt="Um percentual fixado por norma e um lugar no sistema de planejamento permitiram que o mecanismo atravessasse vários governos [1][7].",
            en="A percentage fixed by regulation and a place in the planning system let the mechanism outlast several governments [1][7].",
        ),
        T(
            es="El presupuesto anual gana sentido cuando financia un plan local de largo plazo, con un tramo que coincide con el plan municipal [4].",
            pt="O orçamento anual ganha sentido quando financia um plano local de longo prazo, com um trecho que coincide com o plano municipal [4].",
            en="The annual budget gains meaning when it funds a long-term local plan with a stage that matches the municipal plan [4].",
        ),
        T(
            es="Deliberar y votar son tareas distintas. El consejo conoce el plan y puede dedicarle meses; el voto abierto suma a miles de personas que quizá no irían a una asamblea. Medellín combinó ambas en lugar de elegir una [5][7].",
            pt="Deliberar e votar são tarefas distintas. O conselho conhece o plano e pode dedicar-lhe meses; o voto aberto soma milhares de pessoas que talvez não fossem a uma assembleia. Medellín combinou as duas em vez de escolher uma [5][7].",
            en="Deliberating and voting are different tasks. The council knows the plan and can give it months; open voting adds thousands of people who might not go to an assembly. Medellín combined both instead of choosing one [5][7].",
        ),
        T(
            es="Las reglas envejecen. Medellín las revisó después de trece años, en encuentros públicos, y publicó preguntas y respuestas [3].",
            pt="As regras envelhecem. Medellín as revisou depois de treze anos, em encontros públicos, e publicou perguntas e respostas [3].",
            en="Rules age. Medellín revised its own after thirteen years, in public meetings, and published questions and answers [3].",
        ),
        T(
            es="El control no termina con el voto: los problemas aparecieron en la contratación y en los comprobantes de ejecución. Conviene publicar quién ejecuta, cómo se lo eligió y qué entregó [8].",
            pt="O controle não termina no voto: os problemas apareceram na contratação e nos comprovantes de execução. Convém publicar quem executa, como foi escolhido e o que entregou [8].",
            en="Oversight does not end with the vote: the problems appeared in contracting and in proof of delivery. It is advisable to publish who does the work, how they were chosen and what they delivered [8].",
        ),
        T(
            es="Una cifra de votantes solo dice algo si se compara con varios años; un aumento anual puede ser una recuperación [6][7].",
            pt="Um número de votantes só diz algo se comparado com vários anos; um aumento anual pode ser uma recuperação [6][7].",
            en="A number of voters only means something when compared over several years; a yearly rise may be a recovery [6][7].",
        ),
    ],
    transferability=[
        T(
            es="Hace falta una división territorial con órganos propios, como las comunas con sus consejos y juntas, que pueda acordar un plan y sostener meses de deliberación [4][5]. También un porcentaje de inversión establecido por norma [7] y datos de pobreza por zona para repartirlo [5].",
            pt="É preciso uma divisão territorial com órgãos próprios, como as comunas com seus conselhos e juntas, capaz de pactuar um plano e sustentar meses de deliberação [4][5]. Também um percentual do investimento estabelecido por norma [7] e dados de pobreza por zona para reparti-lo [5].",
            en="It requires a territorial division with bodies of its own, like the comunas with their councils and boards, able to agree a plan and sustain months of deliberation [4][5]. It also requires a percentage of investment laid down by regulation [7] and poverty data for each area in order to share it out [5].",
        ),
        T(
            es="La votación en línea necesita puestos presenciales que la acompañen [7] y una campaña en el territorio: en 2022 hubo más de 400 movilizaciones en escuelas, canchas y puntos de encuentro de personas mayores [6].",
            pt="A votação on-line precisa de postos presenciais que a acompanhem [7] e de uma campanha no território: em 2022 houve mais de 400 mobilizações em escolas, quadras e pontos de encontro de pessoas idosas [6].",
            en="Online voting needs polling points alongside it [7] and a campaign on the ground: in 2022 there were more than 400 outreach events in schools, sports grounds and meeting points of older people [6].",
        ),
        T(
            es="El horizonte de doce años y el programa de cuatro deben coincidir con los períodos de gobierno del lugar; en Medellín, el tramo corto es el que une el plan local con el plan municipal [4]. También conviene fijar desde el inicio una fecha para revisar las reglas y tiempo suficiente para discutirlas en cada zona [3].",
            pt="O horizonte de doze anos e o programa de quatro devem coincidir com os mandatos do lugar; em Medellín, o trecho curto é o que liga o plano local ao plano municipal [4]. Também convém fixar desde o início uma data para rever as regras e tempo suficiente para discuti-las em cada zona [3].",
            en="The twelve-year horizon and the four-year programme should match local terms of office; in Medellín the short stage is what links the local plan to the municipal plan [4]. It is also advisable to set from the start a date for reviewing the rules and enough time to discuss them in each area [3].",
        ),
        T(
            es="Una ciudad pequeña puede empezar con un solo plan local y un porcentaje menor, con asambleas y delegados como en los primeros ciclos de Medellín [1], y abrir el voto más tarde. Antes de ampliar los recursos conviene definir cómo se contrata y se rinde cuentas [8].",
            pt="Uma cidade pequena pode começar com um único plano local e um percentual menor, com assembleias e delegados como nos primeiros ciclos de Medellín [1], e abrir o voto mais tarde. Antes de ampliar os recursos, convém definir como se contrata e se prestam contas [8].",
            en="A small city can begin with a single local plan and a lower percentage, with assemblies and delegates as in Medellín's first cycles [1], and open the vote later. Before increasing the resources it is advisable to define how contracts are let and accounts are given [8].",
        ),
    ],
    sdgs=[10, 11, 16],
    topics=["autonomia", "desarrollo_social", "desarrollo_urbano"],
    sources=[
        Source(
            title="Participatory Budget of Medellín",
            publisher="LATINNO, Innovations for Democracy in Latin America",
            year="",
            url="https://latinno.net/en/case/5185",
            language="en",
        ),
        Source(
            title="Presupuesto Participativo: innovación social latinoamericana",
            publisher="maisalmais.com",
            year="",
            url="http://maisalmais.com/presupuesto-participativo-innovacion-social-latinoamericana/",
            language="es",
        ),
        Source(
            title="Preguntas y respuestas sobre el proceso de Planeación del Desarrollo Local y Presupuesto Participativo",
            publisher="Alcaldía de Medellín",
            year="",
            url="https://fdocuments.es/document/gt-preguntas-y-respuestas.html",
            language="es",
        ),
        Source(
            title="Presupuesto participativo, Medellín",
            publisher="INTERLACE Hub",
            year="",
            url="https://interlace-hub.com/es/presupuesto-participativo-medell%C3%ADn",
            language="es",
        ),
        Source(
            title="[Nota sobre la votación del presupuesto participativo de 2023 en Medellín]",
            publisher="El Tiempo",
            year="",
            url="https://www.eltiempo.com/colombia/medellin/medellin-asi-puede-votar-los-proyectos-del-presupuesto-participativo-704345",
            language="es",
        ),
        Source(
            title="Los medellinenses ya eligieron en qué invertir el Presupuesto Participativo",
            publisher="Colombia News",
            year="",
            url="https://colombianews.info/colombia/andina/antioquia/los-medellinenses-ya-eligieron-en-que-invertir-el-presupuesto-participativo/amp",
            language="es",
        ),
        Source(
            title="[Nota sobre la asistencia a las votaciones del Presupuesto Participativo de 2025 en Medellín]",
            publisher="El Colombiano",
            year="2025",
            url="https://www.elcolombiano.com/medellin/votaciones-presupuesto-participativo-asistencia-incremento-74-por-ciento-DK29017015",
            language="es",
        ),
        Source(
            title="[Nota sobre el informe de la Contraloría Distrital de Medellín acerca del presupuesto participativo de 2022 y 2023]",
            publisher="Semana",
            year="",
            url="https://semana.com/amp/nacion/medellin/articulo/lo-que-hallo-la-contraloria-en-la-alcaldia-de-daniel-quintero-inversiones-sin-evidencias-y-dudas-en-contrataciones/202429",
            language="es",
        ),
    ],
    institution="Alcaldía de Medellín",
    office="Secretaría de Participación Ciudadana",
    institution_url="https://www.medellin.gov.co",
    participation_level="empoderar",
    participants=168156,
    participants_note=T(
        es="Personas que votaron en 2025 [7]; no incluye a quienes solo participaron en consejos o encuentros.",
        pt="Pessoas que votaram em 2025 [7]; não inclui quem participou apenas de conselhos ou encontros.",
        en="People who voted in 2025 [7]; it does not include those who took part only in councils or meetings.",
    ),
    target_groups=["poblacion_general", "juventudes", "organizaciones_sociales"],
    modality="hibrida",
    resources_amount="500000000000",
    resources_currency="COP",
    resources_note=T(
        es="Cerca de 500 mil millones de pesos colombianos, el 5 % del presupuesto de inversión, según la prensa al cierre de la votación de 2025 [7].",
        pt="Cerca de 500 bilhões de pesos colombianos, 5% do orçamento de investimento, segundo a imprensa no fim da votação de 2025 [7].",
        en="Some 500 billion Colombian pesos, 5% of the investment budget, according to the press at the close of the 2025 vote [7].",
    ),
    adapted_from_key="porto-alegre-orcamento-participativo",
    adapted_from_note=T(
        es="Porto Alegre figura como inspiración de Medellín [2]. Lo propio de Medellín, según las fuentes reunidas, es sobre todo el vínculo con 21 planes de desarrollo local a doce años, que el presupuesto financia [4].",
        pt="Porto Alegre figura como inspiração de Medellín [2]. O que é próprio de Medellín, segundo as fontes reunidas, é sobretudo o vínculo com 21 planos de desenvolvimento local de doze anos, que o orçamento financia [4].",
        en="Porto Alegre is named as Medellín's inspiration [2]. What is Medellín's own, according to the sources gathered, is above all the link with 21 twelve-year local development plans, which the budget funds [4].",
    ),
)
