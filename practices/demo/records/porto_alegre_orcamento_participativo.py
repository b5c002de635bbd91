"""Porto Alegre (Brazil): the participatory budget, its rise, halt and return."""

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
    key="porto-alegre",
    name="Porto Alegre",
    country="BR",
    subdivision="BR-RS",
    latitude=-30.03283,
    longitude=-51.23019,
    geonames_id=3452925,
    population=1332570,
    population_year=2022,
    population_source="Censo 2022 (primeiros resultados), IBGE",
    language="pt-br",
    website="https://www.prefeitura.poa.br",
    government="Prefeitura Municipal de Porto Alegre",
    intro=T(
        es="Porto Alegre es la capital del estado de Rio Grande do Sul, en el sur de Brasil, y el único municipio del estado con más de un millón de habitantes. Entre los censos de 2010 y 2022 su población disminuyó. La población indicada es la del municipio.",
        pt="Porto Alegre é a capital do Rio Grande do Sul, no sul do Brasil, e o único município do estado com mais de um milhão de habitantes. Entre os censos de 2010 e 2022, sua população diminuiu. A população indicada é a do município.",
        en="Porto Alegre is the capital of the state of Rio Grande do Sul, in southern Brazil, and the only municipality in the state with more than one million inhabitants. Its population fell between the 2010 and 2022 censuses. The population given is that of the municipality.",
    ),
)

PRACTICE = Practice(
    key="porto-alegre-orcamento-participativo",
    language="pt-br",
    city=CITY,
    axes=["participacion", "innovacion"],
    title=T(
        es="Porto Alegre: presupuesto participativo desde 1989, su suspensión y su regreso en 2022",
        pt="Porto Alegre: orçamento participativo desde 1989, sua suspensão e sua retomada em 2022",
        en="Porto Alegre: participatory budgeting since 1989, its suspension and its return in 2022",
    ),
    summary=T(
        es="Desde 1989, Porto Alegre discute obras y servicios en asambleas por región y por tema. El método inspiró a más de 2700 gobiernos; en su propia ciudad perdió recursos, pasó cinco años sin asambleas que eligieran demandas y volvió en 2022 con un monto menor.",
        pt="Desde 1989, Porto Alegre discute obras e serviços em assembleias por região e por tema. O método inspirou mais de 2,7 mil governos; na própria cidade, perdeu recursos, passou cinco anos sem assembleias que escolhessem demandas e voltou em 2022 com verba menor.",
        en="Since 1989 Porto Alegre has discussed works and services in assemblies by region and theme. The method inspired over 2,700 governments; in its own city it lost funds, went five years without assemblies choosing demands and came back in 2022 with less money.",
    ),
    territorial_scope="municipio",
    coordination="individual",
    planning_instruments=["presupuesto_participativo", "consejo_mesa"],
    stage="implementacion",
    start="1989",
    end="",
    ongoing=True,
    situation_before=[
        T(
            es="La dictadura militar terminó en 1985, y la Constitución de 1988 inició una descentralización y una reforma tributaria que dieron a los municipios margen fiscal para decidir inversiones de mayor peso [3]. En Porto Alegre, las organizaciones populares reclamaban el derecho a la ciudadanía desde los últimos años de la dictadura [1].",
            pt="A ditadura militar terminou em 1985, e a Constituição de 1988 deu início a uma descentralização e a uma reforma tributária que abriram aos municípios espaço fiscal para decidir investimentos de maior peso [3]. Em Porto Alegre, as organizações populares reivindicavam o direito à cidadania desde os últimos anos da ditadura [1].",
            en="The military dictatorship ended in 1985, and the 1988 Constitution started a decentralisation and tax reform that gave municipalities the fiscal room to decide on larger investments [3]. In Porto Alegre, grassroots organisations had been demanding the right to citizenship since the last years of the dictatorship [1].",
        ),
        T(
            es="Había necesidades básicas sin atender, carencia que después se convirtió en uno de los criterios para repartir la inversión [3]. El municipio, además, tenía poco margen: las restricciones fiscales dificultaron el comienzo [3]. No se reunieron para esta ficha cifras sobre el déficit de servicios de 1989.",
            pt="Havia necessidades básicas não atendidas, carência que depois se tornou um dos critérios de repartição do investimento [3]. O município, além disso, tinha pouca margem: as restrições fiscais dificultaram o começo [3]. Não se reuniram para esta ficha números sobre o déficit de serviços de 1989.",
            en="There were unmet basic needs, which later became one of the criteria for sharing out investment [3]. The municipality also had little room: fiscal constraints made the start difficult [3]. No figures on the shortfall in services in 1989 were gathered for this record.",
        ),
    ],
    objectives=[
        T(
            es="Que la población decida de forma directa en qué obras y servicios se aplica dinero municipal [2].",
            pt="Fazer com que a população decida de forma direta em que obras e serviços se aplica o dinheiro municipal [2].",
            en="To have the population decide directly which works and services municipal money is spent on [2].",
        ),
        T(
            es="Repartir la inversión según tres criterios: necesidades básicas sin atender, población y preferencias de los habitantes [3].",
            pt="Repartir o investimento segundo três critérios: necessidades básicas não atendidas, população e preferências dos moradores [3].",
            en="To share out investment by three criteria: unmet basic needs, population and residents' preferences [3].",
        ),
        T(
            es="Que el gobierno municipal rinda cuentas cada año del ejercicio anterior [2].",
            pt="Fazer com que a prefeitura preste contas a cada ano do exercício anterior [2].",
            en="To have the city government report to residents each year on the previous one [2].",
        ),
        T(
            es="Elegir en cada región y tema consejeros y delegados que definan por orden de importancia el plan anual de inversiones y servicios [2].",
            pt="Eleger, em cada região e tema, conselheiros e delegados que definam por ordem de importância o plano anual de investimentos e serviços [2].",
            en="To elect budget councillors and delegates in each region and theme to rank the yearly investment and service plan by importance [2].",
        ),
    ],
    process=[
        Step(
            title=T(
                es="Origen y primeras dificultades",
                pt="Origem e primeiras dificuldades",
                en="Origins and first difficulties",
            ),
            when="1989-1992",
            text=[
                T(
                    es="El Orçamento Participativo (OP, presupuesto participativo) lo introdujo el gobierno municipal del Partido dos Trabalhadores (PT) en coalición con movimientos sociales prodemocráticos [3]. Las restricciones fiscales complicaron los primeros años; el método se hizo más sistemático con el tiempo [3] y se consolidó en esa primera gestión [1].",
                    pt="O Orçamento Participativo (OP) foi introduzido pelo governo municipal do Partido dos Trabalhadores (PT), em coalizão com movimentos sociais pró-democracia [3]. Restrições fiscais complicaram os primeiros anos; o método tornou-se mais sistemático com o tempo [3] e consolidou-se nessa primeira gestão [1].",
                    en="The Orçamento Participativo (OP, participatory budgeting) was introduced by the municipal government of the Partido dos Trabalhadores (PT, Workers' Party) in coalition with pro-democracy social movements [3]. Fiscal constraints complicated the early years; the method became more systematic over time [3] and took root during that first administration [1].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Un ciclo anual por región y por tema",
                pt="Um ciclo anual por região e por tema",
                en="A yearly cycle by region and theme",
            ),
            when="1994-2008",
            text=[
                T(
                    es="En 1994 se sumaron plenarias temáticas y en 2002 las dos rondas de asambleas se redujeron a una [4]. En las reuniones preparatorias, el gobierno municipal rinde cuentas del año anterior y presenta el plan de inversiones y servicios [2]. En abril y mayo, las asambleas de cada región y tema eligen prioridades y consejeros y definen el número de delegados; de mayo a julio, los foros de delegados ordenan las obras y aprueban el plan de su región o tema [2]. Las regiones pasaron de 16 a 17 en el ciclo 2007/2008, junto a seis temas [2].",
                    pt="Em 1994 somaram-se plenárias temáticas e, em 2002, as duas rodadas de assembleias viraram uma só [4]. Nas reuniões preparatórias, a prefeitura presta contas do ano anterior e apresenta o plano de investimentos e serviços [2]. Em abril e maio, as assembleias de cada região e tema elegem prioridades e conselheiros e definem o número de delegados; de maio a julho, os fóruns de delegados ordenam as obras e aprovam o plano da sua região ou tema [2]. As regiões passaram de 16 a 17 no ciclo 2007/2008, ao lado de seis temas [2].",
                    en="Thematic plenaries were added in 1994, and in 2002 the two rounds of assemblies became one [4]. In preparatory meetings the city government reports on the previous year and presents the investment and service plan [2]. In April and May the assemblies of each region and theme choose priorities and budget councillors and set the number of delegates; from May to July, delegates' forums rank the works and approve the plan for their region or theme [2]. Regions rose from 16 to 17 in the 2007/2008 cycle, alongside six themes [2].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Cambio de gobierno y pérdida de respaldo",
                pt="Mudança de governo e perda de apoio",
                en="Change of government and loss of support",
            ),
            when="2005-2016",
            text=[
                T(
                    es="Tras 16 años, otro partido asumió el gobierno municipal. Un estudio atribuye los problemas en parte a esa alternancia y en parte a la falta de iniciativas para renovar el proceso [1]. Con los años, el respaldo político de quienes dirigían la ciudad disminuyó [5].",
                    pt="Depois de 16 anos, outro partido assumiu a prefeitura. Um estudo atribui os problemas em parte a essa alternância e em parte à falta de iniciativas para renovar o processo [1]. Com os anos, diminuiu o apoio político de quem dirigia a cidade [5].",
                    en="After 16 years another party took over the city government. One study puts the problems down partly to that change and partly to a lack of initiatives to renew the process [1]. Over the years the political support of the city's leaders declined [5].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Cinco años sin elegir demandas",
                pt="Cinco anos sem escolher demandas",
                en="Five years without choosing demands",
            ),
            when="2017-2021",
            text=[
                T(
                    es="En 2017 y 2018 las asambleas se cancelaron; el gobierno municipal alegó falta de dinero para cumplir demandas ya aprobadas. En 2019 se hicieron, pero sin elegir nuevas demandas; en 2020 y 2021 la pandemia las suspendió [6].",
                    pt="Em 2017 e 2018, as assembleias foram canceladas; a prefeitura alegou falta de dinheiro para atender demandas já aprovadas. Em 2019 houve assembleias, mas sem escolha de novas demandas; em 2020 e 2021, a pandemia as suspendeu [6].",
                    en="In 2017 and 2018 the assemblies were cancelled; the city government cited a lack of money to meet demands already approved. They were held in 2019 but chose no new demands; in 2020 and 2021 the pandemic suspended them [6].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Regreso con un monto fijo",
                pt="Retomada com valor fixo",
                en="Return with a fixed amount",
            ),
            when="2022-2023",
            text=[
                T(
                    es="Las asambleas volvieron en 2022 [6]. Antes, las comunidades pedían todo lo que necesitaban y el gobierno elegía una parte; ahora se fija un monto y ellas lo reparten [7]. En julio de 2023, un decreto dio prioridad a las demandas de 2022 y 2023 [6].",
                    pt="As assembleias voltaram em 2022 [6]. Antes, as comunidades pediam tudo de que precisavam e o governo escolhia uma parte; agora se fixa um valor e elas o repartem [7]. Em julho de 2023, um decreto deu prioridade às demandas de 2022 e 2023 [6].",
                    en="The assemblies came back in 2022 [6]. Communities used to ask for all they needed and the government chose a part; now an amount is set and they share it out [7]. In July 2023 a decree gave priority to the demands of 2022 and 2023 [6].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Ronda posterior a la inundación",
                pt="Rodada depois da enchente",
                en="Round after the flood",
            ),
            when="2025",
            text=[
                T(
                    es="El OP se retomó en 2025, en plena reconstrucción de la ciudad tras la inundación. En noviembre asumieron 92 consejeros, 46 titulares y 46 suplentes [8].",
                    pt="O OP foi retomado em 2025, em meio à reconstrução da cidade depois da enchente. Em novembro tomaram posse 92 conselheiros, 46 titulares e 46 suplentes [8].",
                    en="The OP was resumed in 2025, in the midst of the city's reconstruction after the flood. In November 92 budget councillors took office, 46 full members and 46 substitutes [8].",
                ),
            ],
        ),
    ],
    building_blocks=[
        Component(
            name=T(
                es="Reparto por necesidad y población",
                pt="Repartição por carência e população",
                en="Sharing by need and population",
            ),
            what=T(
                es="La inversión se ordena por necesidades básicas sin atender, población y preferencias de los habitantes [3].",
                pt="O investimento é ordenado por necessidades básicas não atendidas, população e preferências dos moradores [3].",
                en="Investment is ranked by unmet basic needs, population and residents' preferences [3].",
            ),
            enabling=T(
                es="Secretarías que explican los criterios en las reuniones preparatorias [2].",
                pt="Secretarias que esclarecem os critérios nas reuniões preparatórias [2].",
                en="Departments that explain the criteria at the preparatory meetings [2].",
            ),
            lesson=T(
                es="El Banco Mundial ve en el mecanismo un potencial redistributivo; el efecto sobre las finanzas es menos claro [3].",
                pt="O Banco Mundial vê no mecanismo potencial redistributivo; o efeito sobre as finanças é menos claro [3].",
                en="The World Bank sees redistributive potential in the mechanism; its effect on public finances is less clear [3].",
            ),
        ),
        Component(
            name=T(
                es="Rendición de cuentas antes de decidir",
                pt="Prestação de contas antes de decidir",
                en="Reporting back before deciding",
            ),
            what=T(
                es="Cada ciclo empieza con el informe del año anterior y el plan del año siguiente [2].",
                pt="Cada ciclo começa com o balanço do ano anterior e o plano do ano seguinte [2].",
                en="Each cycle opens with a report on the previous year and the plan for the next [2].",
            ),
            enabling=T(
                es="Presencia de las secretarías, que aclaran si una demanda es viable [2].",
                pt="Presença das secretarias, que esclarecem se uma demanda é viável [2].",
                en="The presence of departments, which explain whether a demand is feasible [2].",
            ),
            lesson=T(
                es="No evita por sí sola el atraso: en 2017 las demandas sin cumplir sirvieron de motivo para cancelar asambleas [6].",
                pt="Sozinha, não evita o atraso: em 2017, as demandas não cumpridas foram o motivo alegado para cancelar assembleias [6].",
                en="On its own it does not prevent a backlog: in 2017 unmet demands were the reason given for cancelling assemblies [6].",
            ),
        ),
        Component(
            name=T(
                es="Delegados y consejo",
                pt="Delegados e conselho",
                en="Delegates and council",
            ),
            what=T(
                es="Las asambleas eligen consejeros y definen cuántos delegados integran los foros que ordenan las obras [2].",
                pt="As assembleias elegem conselheiros e definem quantos delegados integram os fóruns que ordenam as obras [2].",
                en="Assemblies elect budget councillors and set how many delegates sit in the forums that rank the works [2].",
            ),
            enabling=T(
                es="Mandatos definidos y representación de todas las regiones y temas [8].",
                pt="Mandatos definidos e representação de todas as regiões e temas [8].",
                en="Fixed terms and representation of every region and theme [8].",
            ),
            lesson=T(
                es="La representación puede seguir en pie sin que el dinero se gaste: en 2022 solo se aplicó una quinta parte de lo reservado [7].",
                pt="A representação pode seguir de pé sem que o dinheiro seja gasto: em 2022 aplicou-se só um quinto do reservado [7].",
                en="Representation can stand without the money being spent: in 2022 only a fifth of the sum set aside was used [7].",
            ),
        ),
    ],
    actors=[
        Actor(
            name="Prefeitura Municipal de Porto Alegre",
            kind="gobierno_local",
            support=["administrativo", "financiero", "politico"],
            role=T(
                es="Rinde cuentas, presenta el plan y ejecuta las obras y los servicios [2].",
                pt="Presta contas, apresenta o plano e executa as obras e os serviços [2].",
                en="Reports on results, presents the plan and carries out the works and services [2].",
            ),
        ),
        Actor(
            name="Conselho do Orçamento Participativo (COP)",
            kind="organizacion_social",
            support=["politico"],
            role=T(
                es="Reúne a representantes de 17 regiones y seis temas [8].",
                pt="Reúne representantes de 17 regiões e seis temáticas [8].",
                en="Brings together representatives of 17 regions and six themes [8].",
            ),
        ),
        Actor(
            name="Fóruns de Delegados regionais e temáticos",
            kind="organizacion_social",
            support=["otro"],
            role=T(
                es="Ordenan las obras por importancia y aprueban el plan de su región o tema [2].",
                pt="Ordenam as obras por importância e aprovam o plano da sua região ou tema [2].",
                en="Rank the works by importance and approve the plan for their region or theme [2].",
            ),
        ),
        Actor(
            name="Observatório da Cidade de Porto Alegre (ObservaPOA) e Universidade Federal do Rio Grande do Sul (UFRGS)",
            kind="academia",
            support=["tecnico"],
            role=T(
                es="Encuesta de 2009 y serie sobre quiénes participan [4].",
                pt="Pesquisa de 2009 e série sobre quem participa [4].",
                en="2009 survey and series on who takes part [4].",
            ),
        ),
        Actor(
            name="Banco Mundial",
            kind="organismo_internacional",
            support=["tecnico"],
            role=T(
                es="Evaluación publicada en 2008 [3].",
                pt="Avaliação publicada em 2008 [3].",
                en="Evaluation published in 2008 [3].",
            ),
        ),
    ],
    results=[
        T(
            es="Según el World Resources Institute (WRI), el OP logró movilizar a las comunidades, incluidas las pobres, mejorar el acceso a infraestructura y servicios de pequeña escala y transformar la ciudadanía [5]. El Banco Mundial concluyó que en Brasil el mecanismo tiene un potencial importante para beneficiar a los pobres y reducir la pobreza a largo plazo; un efecto positivo sobre las finanzas es menos evidente [3].",
            pt="Segundo o World Resources Institute (WRI), o OP conseguiu mobilizar as comunidades, inclusive as pobres, melhorar o acesso a infraestrutura e serviços de pequena escala e transformar a cidadania [5]. O Banco Mundial concluiu que, no Brasil, o mecanismo tem potencial importante de beneficiar os pobres e reduzir a pobreza a longo prazo; um efeito positivo sobre as finanças é menos evidente [3].",
            en="According to the World Resources Institute (WRI), the OP succeeded in mobilising communities, including poor ones, improving access to small-scale infrastructure and services and transforming citizenship [5]. The World Bank concluded that in Brazil the mechanism has significant potential to benefit the poor and reduce poverty in the long run; a positive effect on public finances is less evident [3].",
        ),
        T(
            es="Las mujeres pasaron del 46,7 % de los participantes encuestados en 1993 (cuando un 5,7 % no indicó su sexo) al 54,7 % en 2009 [4]. La ONU eligió el OP entre 40 experiencias de gestión local para la conferencia Hábitat II [1], y más de 2700 gobiernos aplicaron alguna versión [5].",
            pt="As mulheres passaram de 46,7% dos participantes pesquisados em 1993 (quando 5,7% não informaram o sexo) a 54,7% em 2009 [4]. A ONU escolheu o OP entre 40 experiências de gestão local para a conferência Habitat II [1], e mais de 2,7 mil governos aplicaram alguma versão [5].",
            en="Women went from 46.7% of participants surveyed in 1993 (when 5.7% did not state their sex) to 54.7% in 2009 [4]. The UN chose the OP among 40 local management experiences for the Habitat II conference [1], and over 2,700 governments applied some version of it [5].",
        ),
        T(
            es="Desde el regreso, la asistencia creció y el dinero no la acompañó: 13 mil personas en la ronda de 2023 [6] y más de 18 mil en la de 2025, según el gobierno municipal [8]; los recursos previstos bajaron de 33,4 millones de reales en 2018 a 15 millones en 2023 [7]. La vivienda fue la prioridad más elegida en 2023, en 12 de las 17 regiones, como el año anterior [6]. No se reunió para esta ficha una medición del efecto de las obras en cada barrio.",
            pt="Desde a retomada, o público cresceu e o dinheiro não acompanhou: 13 mil pessoas na rodada de 2023 [6] e mais de 18 mil na de 2025, segundo a prefeitura [8]; os recursos previstos caíram de R$ 33,4 milhões em 2018 para R$ 15 milhões em 2023 [7]. A habitação foi a prioridade mais escolhida em 2023, em 12 das 17 regiões, como no ano anterior [6]. Não se reuniu para esta ficha uma medição do efeito das obras em cada bairro.",
            en="Since the return, attendance has grown but the money has not kept up: 13,000 people in the 2023 round [6] and more than 18,000 in 2025, according to the city government [8]; planned funds fell from R$33.4 million in 2018 to R$15 million in 2023 [7]. Housing was the priority chosen most often in 2023, in 12 of the 17 regions, as in the year before [6]. No measurement of the effect of the works in each neighbourhood was gathered for this record.",
        ),
    ],
    indicators=[
        Indicator(
            name=T(
                es="Mujeres entre los participantes encuestados (en 1993, 5,7 % no indicó su sexo)",
                pt="Mulheres entre os participantes pesquisados (em 1993, 5,7% não informaram o sexo)",
                en="Women among participants surveyed (in 1993, 5.7% did not state their sex)",
            ),
            unit=T(
                es="% de los participantes",
                pt="% dos participantes",
                en="% of participants",
            ),
            before="46.7",
            before_year="1993",
            after="54.7",
            after_year="2009",
            source=4,
            better="neutral",
        ),
        Indicator(
            name=T(
                es="Recursos previstos para el presupuesto participativo (valores nominales; el modelo cambió en 2022)",
                pt="Recursos previstos para o orçamento participativo (valores nominais; o modelo mudou em 2022)",
                en="Funds planned for participatory budgeting (nominal values; the model changed in 2022)",
            ),
            unit=T(
                es="millones de reales", pt="milhões de reais", en="millions of reais"
            ),
            before="33.4",
            before_year="2018",
            after="15",
            after_year="2023",
            source=7,
            better="neutral",
        ),
        Indicator(
            name=T(
                es="Parte aplicada de los recursos reservados para el año",
                pt="Parte aplicada dos recursos reservados para o ano",
                en="Share of the year's reserved funds that was spent",
            ),
            unit=T(
                es="% de lo reservado", pt="% do reservado", en="% of the sum reserved"
            ),
            before="",
            before_year="",
            after="20",
            after_year="2022",
            source=7,
        ),
        Indicator(
            name=T(
                es="Participantes en la ronda de asambleas",
                pt="Participantes na rodada de assembleias",
                en="Participants in the round of assemblies",
            ),
            unit=T(
                es="personas (más de)", pt="pessoas (mais de)", en="people (more than)"
            ),
            before="",
            before_year="",
            after="18000",
            after_year="2025",
            source=8,
        ),
    ],
    evidence_level="externa",
    limits=[
        T(
            es="La decisión de los vecinos dependió de que el gobierno la cumpliera. En 2017 el gobierno alegó falta de dinero para lo ya aprobado y canceló las asambleas; hubo estudiosos que dieron el OP por extinguido [6].",
            pt="A decisão dos moradores dependeu de que o governo a cumprisse. Em 2017, o governo alegou falta de dinheiro para o que já estava aprovado e cancelou as assembleias; houve estudiosos que deram o OP por extinto [6].",
            en="Residents' decisions depended on the government's carrying them out. In 2017 the government cited a lack of money for what was already approved and cancelled the assemblies; some scholars declared the OP extinct [6].",
        ),
        T(
            es="La reanudación no garantizó la ejecución: en 2022 se aplicaron 2 millones de los 10 millones de reales reservados [7]. El gobierno municipal sostiene que los montos menores se deben al cambio de modelo y no a desinterés [7].",
            pt="A retomada não garantiu a execução: em 2022 foram aplicados R$ 2 milhões dos R$ 10 milhões reservados [7]. A prefeitura sustenta que os valores menores decorrem da mudança de modelo, e não de descaso [7].",
            en="Resumption did not guarantee delivery: in 2022, R$2 million of the R$10 million set aside was spent [7]. The city government maintains that the lower sums stem from the change of model and not from neglect [7].",
        ),
        T(
            es="Más de 18 mil asistentes [8] son poco más del 1 % de la población. El OP es, además, solo un elemento de un sistema de participación más amplio [3], lo que dificulta aislar su efecto. No se reunieron datos sobre qué parte de las demandas aprobadas desde 1989 se completó.",
            pt="Mais de 18 mil participantes [8] são pouco mais de 1% da população. O OP é, além disso, só um elemento de um sistema de participação mais amplo [3], o que dificulta isolar seu efeito. Não se reuniram dados sobre que parte das demandas aprovadas desde 1989 foi concluída.",
            en="More than 18,000 participants [8] are a little over 1% of the population. The OP is also only one element of a wider system of participation [3], which makes its effect hard to isolate. No data were gathered on what share of the demands approved since 1989 was completed.",
        ),
    ],
    lessons=[
        T(
            es="Decidir sin ejecutar agota el proceso. El WRI señala como condiciones recursos suficientes y el compromiso de cumplir las propuestas [5]; en Porto Alegre, el atraso acumulado fue el motivo alegado para cancelar las asambleas [6]. El decreto de 2023 intenta corregirlo: las secretarías que no atiendan las demandas tendrán dificultades para ejecutar sus demás proyectos [6]. No se reunieron datos sobre su efecto.",
            pt="Decidir sem executar esgota o processo. O WRI aponta como condições recursos suficientes e o compromisso de cumprir as propostas [5]; em Porto Alegre, o passivo acumulado foi o motivo alegado para cancelar as assembleias [6]. O decreto de 2023 tenta corrigir isso: as secretarias que não atenderem as demandas terão dificuldade para executar seus demais projetos [6]. Não se reuniram dados sobre seu efeito.",
            en="Deciding without delivering wears the process out. The WRI names sufficient funds and a commitment to carry out proposals as conditions [5]; in Porto Alegre the accumulated backlog was the reason given for cancelling assemblies [6]. The 2023 decree tries to correct this: departments that do not meet the demands will have difficulty carrying out their other projects [6]. No data were gathered on its effect.",
        ),
        T(
            es="Una práctica que depende del respaldo de cada gobierno es frágil, aun después de décadas. El OP llevaba 28 años cuando se cancelaron las asambleas [6]. Hacen falta instituciones capaces de responder a los cambios políticos [5].",
            pt="Uma prática que depende do apoio de cada governo é frágil, mesmo depois de décadas. O OP tinha 28 anos quando as assembleias foram canceladas [6]. São necessárias instituições capazes de responder às mudanças políticas [5].",
            en="A practice that depends on each government's support is fragile, even after decades. The OP was 28 years old when the assemblies were cancelled [6]. It takes institutions able to respond to political change [5].",
        ),
        T(
            es="Anunciar un monto fijo antes de las asambleas evita promesas imposibles, pero traslada la discusión al tamaño de ese monto, que lo fija el gobierno [7].",
            pt="Anunciar um valor fixo antes das assembleias evita promessas impossíveis, mas desloca a discussão para o tamanho desse valor, que é fixado pelo governo [7].",
            en="Announcing a fixed amount before the assemblies avoids impossible promises, but shifts the discussion to the size of that amount, which the government sets [7].",
        ),
        T(
            es="Saber quién participa permite corregir: la serie de encuestas con la universidad muestra el cambio en la presencia de las mujeres [4].",
            pt="Saber quem participa permite corrigir: a série de pesquisas com a universidade mostra a mudança na presença das mulheres [4].",
            en="Knowing who takes part makes correction possible: the series of surveys with the university shows the change in women's presence [4].",
        ),
        T(
            es="Un proceso participativo debe renovarse: la falta de cambios se sumó a la alternancia política en las dificultades descritas en 2009 [1].",
            pt="Um processo participativo precisa renovar-se: a falta de mudanças somou-se à alternância política nas dificuldades descritas em 2009 [1].",
            en="A participatory process must renew itself: a lack of change added to political turnover in the difficulties described in 2009 [1].",
        ),
    ],
    transferability=[
        T(
            es="El estudio de 2009 advierte que copiar mecánicamente el “modelo” es un error: nació del encuentro entre un gobierno nuevo y organizaciones populares en un momento preciso [1]. Antes de empezar conviene comprobar si hay organizaciones de barrio activas, margen de inversión propio y un gobierno dispuesto a que otros ordenen una parte del gasto [1][3].",
            pt="O estudo de 2009 adverte que replicar mecanicamente o “modelo” é um equívoco: ele nasceu do encontro entre um governo novo e organizações populares em um momento preciso [1]. Antes de começar, convém verificar se há organizações de bairro atuantes, margem própria de investimento e um governo disposto a que outros ordenem uma parte do gasto [1][3].",
            en="The 2009 study warns that mechanically replicating the “model” is a mistake: it arose from the meeting between a new government and grassroots organisations at a particular time [1]. Before starting, it is wise to check that there are active neighbourhood organisations, room for the city's own investment and a government willing to let others rank part of the spending [1][3].",
        ),
        T(
            es="El WRI resume cuatro condiciones: un diseño que atraiga a actores diversos de la sociedad, recursos adecuados, instituciones que respondan a los cambios políticos y el compromiso de ejecutar lo decidido [5]. Lo ocurrido en 2017 y 2018 muestra que lo decidido y no cumplido puede usarse como motivo para detener el proceso [6].",
            pt="O WRI resume quatro condições: um desenho que atraia atores diversos da sociedade, recursos adequados, instituições que respondam às mudanças políticas e o compromisso de executar o que se decide [5]. O que ocorreu em 2017 e 2018 mostra que o decidido e não cumprido pode ser usado como motivo para parar o processo [6].",
            en="The WRI sums up four conditions: a design that draws in varied actors from across society, adequate funds, institutions that respond to political change and a commitment to carry out what is decided [5]. What happened in 2017 and 2018 shows that decisions left undelivered can be used as a reason to halt the process [6].",
        ),
        T(
            es="Tres reglas pueden adoptarse por separado: repartir por necesidad y población [3], abrir cada ciclo con una rendición de cuentas [2] y publicar el monto antes de discutir [7]. Conviene agregar desde el inicio una cuarta: limitar las demandas aprobadas a lo que se puede pagar y publicar cada año lo que sigue pendiente, para que el atraso no crezca hasta detener el proceso, como en 2017 [6].",
            pt="Três regras podem ser adotadas em separado: repartir por carência e população [3], abrir cada ciclo com prestação de contas [2] e publicar o valor antes da discussão [7]. Convém acrescentar desde o início uma quarta: limitar as demandas aprovadas ao que se pode pagar e publicar a cada ano o que continua pendente, para que o passivo não cresça até parar o processo, como em 2017 [6].",
            en="Three rules can be adopted separately: sharing out by need and population [3], opening each cycle with a report on results [2] and publishing the amount before discussion [7]. A fourth is worth adding from the start: limiting approved demands to what can be paid for and publishing each year what is still pending, so that the backlog does not grow until it halts the process, as in 2017 [6].",
        ),
        T(
            es="Una ciudad más pequeña puede empezar con pocas regiones, sin temas y con una sola ronda de asambleas: Porto Alegre agregó las plenarias temáticas solo en 1994 y simplificó el ciclo en 2002 [4]. También conviene registrar desde el primer año quiénes participan, para saber a quiénes no se llega [4].",
            pt="Uma cidade menor pode começar com poucas regiões, sem temas e com uma só rodada de assembleias: Porto Alegre acrescentou as plenárias temáticas só em 1994 e simplificou o ciclo em 2002 [4]. Também convém registrar desde o primeiro ano quem participa, para saber a quem não se chega [4].",
            en="A smaller city can begin with few regions, no themes and a single round of assemblies: Porto Alegre added thematic plenaries only in 1994 and simplified the cycle in 2002 [4]. It is also wise to record from the first year who takes part, so as to know who is not being reached [4].",
        ),
    ],
    sdgs=[1, 10, 11, 16],
    topics=["autonomia", "desarrollo_social", "desarrollo_urbano"],
    sources=[
        Source(
            title="Orçamento Participativo de Porto Alegre: gênese, avanços e limites de uma idéia que se globaliza",
            publisher="Luciano Fedozzi, Cidades, Comunidades e Territórios, n. 18, p. 41-57",
            year="2009",
            url="https://vdocuments.com.br/oramento-participativo-de-porto-alegre-gnese-avanos-a-.html",
            language="pt",
        ),
        Source(
            title="Orçamento Participativo - Porto Alegre",
            publisher="Fundação Getulio Vargas (FGV), Democracia Digital",
            year="",
            url="https://democraciadigital.fgv.br/node/76",
            language="pt",
        ),
        Source(
            title="Brazil: Toward a More Inclusive and Effective Participatory Budget in Porto Alegre, Volume 1, Main Report",
            publisher="World Bank",
            year="2008",
            url="https://openknowledge.worldbank.org/handle/10986/8042",
            language="en",
        ),
        Source(
            title="Orçamento Participativo de Porto Alegre [gráficos e tabelas sobre os participantes, v. 1, n. 1]",
            publisher="ObservaPOA e Universidade Federal do Rio Grande do Sul (UFRGS)",
            year="2009",
            url="https://www.slideshare.net/nessa_bandeira/oramento-participativo-de-porto-alegre",
            language="pt",
        ),
        Source(
            title="Porto Alegre: Participatory Budgeting and the Challenge of Sustaining Transformative Change",
            publisher="Abers, R., Brandão, I., King, R. and Votto, D., World Resources Institute; summary published by the OIDP",
            year="",
            url="https://oidp.net/en/publication.php?id=1472",
            language="en",
        ),
        Source(
            title="Demandas do OP e emendas de vereadores terão atendimento prioritário em Porto Alegre",
            publisher="Jornal do Comércio",
            year="2023",
            url="https://www.jornaldocomercio.com/colunas/pensar-a-cidade/2023/08/1121196-demandas-do-op-e-emendas-de-vereadores-terao-atendimento-prioritario-em-porto-alegre.html",
            language="pt",
        ),
        Source(
            title="Prefeitura de Porto Alegre aplicou apenas 20% do Orçamento Participativo em 2022",
            publisher="Matinal Jornalismo",
            year="2023",
            url="https://www.matinaljornalismo.com.br/matinal/reportagem-matinal/prefeitura-aplicou-20-orcamento-participativo-2022/",
            language="pt",
        ),
        Source(
            title="Prefeitura empossa novos conselheiros do Orçamento Participativo para a gestão 2025/2026",
            publisher="Prefeitura Municipal de Porto Alegre",
            year="2025",
            url="https://www.prefeitura.poa.br/gp/noticias/prefeitura-empossa-novos-conselheiros-do-orcamento-participativo-para-gestao-20252026",
            language="pt",
        ),
    ],
    institution="Prefeitura Municipal de Porto Alegre",
    office="Secretaria Municipal de Governança Cidadã e Desenvolvimento Rural",
    institution_url="https://www.prefeitura.poa.br",
    participation_level="empoderar",
    participants=18000,
    participants_note=T(
        es="Más de 18 mil asistentes a las plenarias de 2025, según el gobierno municipal [8]. Es el público de una ronda, no el total desde 1989.",
        pt="Mais de 18 mil participantes nas plenárias de 2025, segundo a prefeitura [8]. É o público de uma rodada, não o total desde 1989.",
        en="More than 18,000 participants in the 2025 plenaries, according to the city government [8]. This is the attendance of one round, not the total since 1989.",
    ),
    target_groups=["poblacion_general", "bajos_ingresos", "organizaciones_sociales"],
    modality="presencial",
    pandemic="suspendida",
    pandemic_note=[
        T(
            es="Las asambleas de 2020 y 2021 se suspendieron por la pandemia. La interrupción era anterior: en 2017 y 2018 se habían cancelado y en 2019 no se eligieron nuevas demandas. Volvieron en 2022 [6].",
            pt="As assembleias de 2020 e 2021 foram suspensas por causa da pandemia. A interrupção era anterior: em 2017 e 2018 elas haviam sido canceladas e em 2019 não se escolheram novas demandas. Voltaram em 2022 [6].",
            en="The 2020 and 2021 assemblies were suspended because of the pandemic. The interruption was older: they had been cancelled in 2017 and 2018, and in 2019 no new demands were chosen. They came back in 2022 [6].",
        ),
    ],
    resources_note=T(
        es="Presupuesto municipal. Montos previstos para el OP: 33,4 millones de reales en 2018, 21,8 millones en 2019, 17,8 millones en 2020, 10 millones en 2022 y 15 millones en 2023 [7]; para 2024, la reserva anunciada fue de 15 millones [6].",
        pt="Orçamento municipal. Valores previstos para o OP: R$ 33,4 milhões em 2018, R$ 21,8 milhões em 2019, R$ 17,8 milhões em 2020, R$ 10 milhões em 2022 e R$ 15 milhões em 2023 [7]; para 2024, a reserva anunciada foi de R$ 15 milhões [6].",
        en="Municipal budget. Sums planned for the OP: R$33.4 million in 2018, R$21.8 million in 2019, R$17.8 million in 2020, R$10 million in 2022 and R$15 million in 2023 [7]; for 2024 the reserve announced was R$15 million [6].",
    ),
)
