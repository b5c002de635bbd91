"""Santo André (Brazil): seven municipalities plan together, Consórcio Grande ABC."""

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
    key="santo-andre",
    name="Santo André",
    country="BR",
    subdivision="BR-SP",
    latitude=-23.66389,
    longitude=-46.53833,
    geonames_id=3449701,
    population=748919,
    population_year=2022,
    population_source="Censo 2022 (primeiros resultados), IBGE",
    language="pt-br",
    website="https://www.santoandre.sp.gov.br",
    government="Prefeitura Municipal de Santo André",
    intro=T(
        es="Santo André es uno de los siete municipios del Grande ABC, en el sudeste de la Región Metropolitana de São Paulo. La región sumó cerca de 2,7 millones de habitantes en el censo de 2022. La población indicada es la del municipio.",
        pt="Santo André é um dos sete municípios do Grande ABC, no sudeste da Região Metropolitana de São Paulo. A região somou cerca de 2,7 milhões de habitantes no censo de 2022. A população indicada é a do município.",
        en="Santo André is one of the seven municipalities of Grande ABC, in the south-east of the São Paulo Metropolitan Region. The area had some 2.7 million inhabitants in the 2022 census. The population given is that of the municipality.",
    ),
)

SAO_BERNARDO_DO_CAMPO = CityData(
    key="sao-bernardo-do-campo",
    name="São Bernardo do Campo",
    country="BR",
    subdivision="BR-SP",
    latitude=-23.69389,
    longitude=-46.565,
    geonames_id=3449344,
    population=810729,
    population_year=2022,
    population_source="Censo 2022 (primeiros resultados), IBGE",
    language="pt-br",
    website="https://www.saobernardo.sp.gov.br",
    government="Prefeitura Municipal de São Bernardo do Campo",
    intro=T(
        es="São Bernardo do Campo es el municipio más poblado del Grande ABC, en la Región Metropolitana de São Paulo. Se apartó del consorcio regional y volvió en 2025. La población indicada es la del municipio.",
        pt="São Bernardo do Campo é o município mais populoso do Grande ABC, na Região Metropolitana de São Paulo. Afastou-se do consórcio regional e voltou em 2025. A população indicada é a do município.",
        en="São Bernardo do Campo is the most populous municipality of Grande ABC, in the São Paulo Metropolitan Region. It left the regional consortium and returned in 2025. The population given is that of the municipality.",
    ),
)

DIADEMA = CityData(
    key="diadema",
    name="Diadema",
    country="BR",
    subdivision="BR-SP",
    latitude=-23.68611,
    longitude=-46.62278,
    geonames_id=3464739,
    population=393237,
    population_year=2022,
    population_source="Censo 2022 (primeiros resultados), IBGE",
    language="pt-br",
    website="https://www.diadema.sp.gov.br",
    government="Prefeitura Municipal de Diadema",
    intro=T(
        es="Diadema es uno de los siete municipios del Grande ABC, en la Región Metropolitana de São Paulo, y uno de los más densamente poblados de Brasil. La población indicada es la del municipio.",
        pt="Diadema é um dos sete municípios do Grande ABC, na Região Metropolitana de São Paulo, e um dos mais densamente povoados do Brasil. A população indicada é a do município.",
        en="Diadema is one of the seven municipalities of Grande ABC, in the São Paulo Metropolitan Region, and one of the most densely populated in Brazil. The population given is that of the municipality.",
    ),
)

PRACTICE = Practice(
    key="grande-abc-consorcio-intermunicipal",
    language="pt-br",
    city=CITY,
    other_cities=[SAO_BERNARDO_DO_CAMPO, DIADEMA],
    axes=["innovacion"],
    title=T(
        es="Grande ABC: siete municipios planifican juntos mediante un consorcio",
        pt="Grande ABC: sete municípios planejam juntos por meio de um consórcio",
        en="Grande ABC: seven municipalities plan together through a consortium",
    ),
    summary=T(
        es="Desde 1990, siete municipios del Gran São Paulo sostienen un consorcio que planifica, presta servicios regionales y negocia con los gobiernos estatal y federal. Produjo planes y servicios comunes; enfrentó salidas, atrasos en los aportes y proyectos sin fondos.",
        pt="Desde 1990, sete municípios da Grande São Paulo mantêm um consórcio que planeja, presta serviços regionais e negocia com o estado e a União. Produziu planos e serviços comuns; enfrentou saídas, atrasos nas contribuições e projetos sem financiamento.",
        en="Since 1990 seven municipalities of Greater São Paulo have kept a consortium that plans, runs regional services and negotiates with the state and federal governments. It produced shared plans and services; it faced departures, arrears and unfunded projects.",
    ),
    territorial_scope="area_metropolitana",
    coordination="intermunicipal",
    planning_instruments=["plan_estrategico", "plan_sectorial", "consejo_mesa"],
    stage="consolidada",
    start="1990-12",
    end="",
    ongoing=True,
    situation_before=[
        T(
            es="A fines de los años ochenta, las condiciones políticas, económicas y sociales del país y de la región llevaron a los siete municipios del Grande ABC a buscar un organismo común [1]. El primer problema compartido fue muy concreto: dónde disponer los residuos sólidos [6].",
            pt="No fim dos anos 1980, as condições políticas, econômicas e sociais do país e da região levaram os sete municípios do Grande ABC a buscar um órgão comum [1]. O primeiro problema compartilhado foi bem concreto: onde dispor os resíduos sólidos [6].",
            en="In the late 1980s the political, economic and social conditions of the country and the area led the seven municipalities of Grande ABC to seek a common body [1]. The first shared problem was very concrete: where to dispose of solid waste [6].",
        ),
        T(
            es="El organismo se creó para articular políticas públicas sectoriales entre los municipios, como asociación civil de derecho privado [1]. Esa forma se volvió un obstáculo: por la Ley 11.107, de 2005, la Unión (el gobierno federal) solo firma convenios con consorcios constituidos como asociación pública [3]. No se reunió para esta ficha un diagnóstico cuantificado de la situación de 1990.",
            pt="O órgão foi criado para articular políticas públicas setoriais entre as prefeituras, na forma de associação civil de direito privado [1]. Essa forma tornou-se um obstáculo: pela Lei 11.107, de 2005, a União só celebra convênios com consórcios constituídos como associação pública [3]. Não se reuniu para esta ficha um diagnóstico quantificado da situação de 1990.",
            en="The body was created to co-ordinate sector policies among the municipalities, as a civil association under private law [1]. That form became an obstacle: under Law 11,107 of 2005 the Union (the federal government) signs agreements only with consortia set up as public associations [3]. No quantified assessment of the situation in 1990 was gathered for this record.",
        ),
    ],
    objectives=[
        T(
            es="Articular políticas públicas sectoriales entre los siete municipios [1].",
            pt="Articular políticas públicas setoriais entre os sete municípios [1].",
            en="To co-ordinate sector policies among the seven municipalities [1].",
        ),
        T(
            es="Fijar orientaciones de largo plazo para la integración urbana, la infraestructura, el ambiente y el empleo de la región [2].",
            pt="Definir diretrizes de longo prazo para a integração urbana, a infraestrutura, o meio ambiente e o emprego na região [2].",
            en="To set long-term guidelines for urban integration, infrastructure, the environment and jobs in the area [2].",
        ),
        T(
            es="Desde 2010, ejecutar proyectos además de planificarlos, en áreas que van de la infraestructura a la salud y la seguridad [3].",
            pt="Desde 2010, executar projetos além de planejá-los, em áreas que vão da infraestrutura à saúde e à segurança [3].",
            en="Since 2010, to carry out projects as well as plan them, in fields from infrastructure to health and safety [3].",
        ),
    ],
    process=[
        Step(
            title=T(
                es="De los residuos a una asociación",
                pt="Dos resíduos a uma associação",
                en="From waste to an association",
            ),
            when="1990",
            text=[
                T(
                    es="Los siete alcaldes se unieron para discutir el destino final de los residuos [6]. El 19 de diciembre de 1990 crearon el Consórcio Intermunicipal Grande ABC, como asociación civil [1].",
                    pt="Os sete prefeitos uniram-se para discutir a destinação final do lixo [6]. Em 19 de dezembro de 1990 foi criado o Consórcio Intermunicipal Grande ABC, como associação civil [1].",
                    en="The seven mayors came together to discuss the final disposal of waste [6]. On 19 December 1990 the Consórcio Intermunicipal Grande ABC (Grande ABC Inter-municipal Consortium) was created, as a civil association [1].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Cámara regional y primer plan",
                pt="Câmara regional e primeiro plano",
                en="Regional chamber and first plan",
            ),
            when="1996-2000",
            text=[
                T(
                    es="La Câmara Regional do Grande ABC (Cámara Regional), creada en 1996, fue coordinada por el consorcio junto con el gobierno del estado de São Paulo y con amplia participación de la sociedad civil. De esa experiencia salió el primer Plan de Desarrollo Regional, o Planificación Estratégica 2000-2010 [2].",
                    pt="A Câmara Regional do Grande ABC, criada em 1996, foi coordenada pelo consórcio em parceria com o Governo do Estado de São Paulo, com ampla participação da sociedade civil. Dessa experiência saiu o primeiro Plano de Desenvolvimento Regional, ou Planejamento Estratégico 2000-2010 [2].",
                    en="The Câmara Regional do Grande ABC (Regional Chamber), created in 1996, was co-ordinated by the consortium together with the state government of São Paulo, with broad participation by civil society. That experience led to the first Regional Development Plan, or Strategic Plan 2000-2010 [2].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Conversión en consorcio público",
                pt="Conversão em consórcio público",
                en="Becoming a public consortium",
            ),
            when="2005-2010",
            text=[
                T(
                    es="Para cumplir la ley de 2005, los siete alcaldes firmaron un protocolo de intenciones que aprobaron los siete concejos municipales. El 8 de febrero de 2010 se instaló la asamblea del primer consorcio multisectorial de derecho público del país [3]. Los alcaldes se reúnen cada mes y eligen presidente y vicepresidente por un año [3].",
                    pt="Para atender à lei de 2005, os sete prefeitos assinaram um protocolo de intenções, aprovado pelas sete câmaras municipais. Em 8 de fevereiro de 2010 instalou-se a assembleia do primeiro consórcio multissetorial de direito público do país [3]. Os prefeitos reúnem-se uma vez por mês e elegem presidente e vice-presidente a cada ano [3].",
                    en="To comply with the 2005 law, the seven mayors signed a protocol of intentions, approved by the seven municipal councils. On 8 February 2010 the assembly of the country's first multi-sector consortium under public law was installed [3]. The mayors meet once a month and elect a president and vice-president each year [3].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Plan plurianual y planes sectoriales",
                pt="Plano plurianual e planos setoriais",
                en="Multi-year plan and sector plans",
            ),
            when="2013-2016",
            text=[
                T(
                    es="El Plano Plurianual (PPA) Regional Participativo 2014-2017 (plan plurianual regional) reunió 64 iniciativas prioritarias. En esos años se elaboraron los planes regionales de movilidad, drenaje, residuos y educación, un diagnóstico de vivienda y un inventario de gases de efecto invernadero [4]. En agosto de 2013 el gobierno federal anunció financiamiento para los proyectos de movilidad que había articulado el consorcio [5].",
                    pt="O Plano Plurianual (PPA) Regional Participativo 2014-2017 reuniu 64 iniciativas prioritárias. Nesses anos foram produzidos os planos regionais de mobilidade, drenagem, resíduos e educação, um diagnóstico habitacional e um inventário de gases de efeito estufa [4]. Em agosto de 2013, o governo federal anunciou recursos para os projetos de mobilidade articulados pelo consórcio [5].",
                    en="The Plano Plurianual (PPA) Regional Participativo 2014-2017 (participatory regional multi-year plan) gathered 64 priority initiatives. In those years regional plans for mobility, drainage, waste and education were produced, along with a housing assessment and an inventory of greenhouse gases [4]. In August 2013 the federal government announced funds for the mobility projects put together by the consortium [5].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Salidas y regresos",
                pt="Saídas e retornos",
                en="Departures and returns",
            ),
            when="2017-2019",
            text=[
                T(
                    es="Tres municipios formalizaron su salida: Diadema la completó; São Caetano do Sul y Rio Grande da Serra volvieron antes de que venciera el plazo de espera del estatuto. Para recuperarlos se prometió reducir el aporte mensual del 0,17 % al 0,15 % de los ingresos corrientes netos y recortar gastos [6].",
                    pt="Três municípios oficializaram a saída: Diadema a completou; São Caetano do Sul e Rio Grande da Serra voltaram antes do fim da quarentena prevista no estatuto. Para trazê-los de volta, prometeu-se reduzir o repasse mensal de 0,17% para 0,15% da receita corrente líquida e cortar despesas [6].",
                    en="Three municipalities formalised their departure: Diadema completed it; São Caetano do Sul and Rio Grande da Serra came back before the waiting period in the statutes ended. To win them back, the consortium promised to cut the monthly contribution from 0.17% to 0.15% of net current revenue and reduce spending [6].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Nueva fractura y reunificación",
                pt="Nova ruptura e reunificação",
                en="New split and reunification",
            ),
            when="2021-2025",
            text=[
                T(
                    es="En 2021, con São Bernardo do Campo atrasado en sus aportes, se pensó en cerrar una de las dos casas refugio para mujeres [7]. Esa ciudad y São Caetano volvieron en 2025, después de dos años apartadas; desde marzo de ese año participa también el municipio de São Paulo [8].",
                    pt="Em 2021, com São Bernardo do Campo em atraso nas contribuições, cogitou-se fechar uma das duas casas-abrigo para mulheres [7]. Essa cidade e São Caetano voltaram em 2025, depois de dois anos afastadas; desde março daquele ano participa também o município de São Paulo [8].",
                    en="In 2021, with São Bernardo do Campo behind in its contributions, closing one of the two women's shelters was considered [7]. That city and São Caetano returned in 2025, after two years apart; since March of that year the municipality of São Paulo has also taken part [8].",
                ),
            ],
        ),
    ],
    building_blocks=[
        Component(
            name=T(
                es="Asamblea mensual de alcaldes",
                pt="Assembleia mensal de prefeitos",
                en="Monthly assembly of mayors",
            ),
            what=T(
                es="Órgano soberano de los siete alcaldes, que fija las directrices y elige la presidencia cada año [3].",
                pt="Órgão soberano dos sete prefeitos, que fixa as diretrizes e elege a presidência a cada ano [3].",
                en="Governing body of the seven mayors, which sets guidelines and elects the presidency each year [3].",
            ),
            enabling=T(
                es="Protocolo aprobado por todos los concejos municipales [3] y grupos de trabajo técnicos por tema [5].",
                pt="Protocolo aprovado por todas as câmaras municipais [3] e grupos de trabalho técnicos por tema [5].",
                en="A protocol approved by all the municipal councils [3] and technical working groups by subject [5].",
            ),
            lesson=T(
                es="Depende de la voluntad de cada alcalde: en un mismo mandato, tres ciudades formalizaron su salida [6].",
                pt="Depende da vontade de cada prefeito: em um mesmo mandato, três cidades oficializaram a saída [6].",
                en="It depends on each mayor's will: in a single term of office three cities formalised their departure [6].",
            ),
        ),
        Component(
            name=T(
                es="Plan plurianual regional",
                pt="Plano plurianual regional",
                en="Regional multi-year plan",
            ),
            what=T(
                es="Lista de 64 iniciativas prioritarias para cuatro años, con balance al final de la gestión [4].",
                pt="Lista de 64 iniciativas prioritárias para quatro anos, com balanço ao fim da gestão [4].",
                en="A list of 64 priority initiatives for four years, with a report at the end of the term [4].",
            ),
            enabling=T(
                es="Un presupuesto propio, formado con aportes de los municipios [3].",
                pt="Um orçamento próprio, formado com recursos dos municípios [3].",
                en="A budget of its own, made up of municipal contributions [3].",
            ),
            lesson=T(
                es="Contar las iniciativas permite informar avances; no dice qué efecto tuvieron [4].",
                pt="Contar as iniciativas permite informar avanços; não diz que efeito tiveram [4].",
                en="Counting initiatives makes it possible to report progress; it does not tell what effect they had [4].",
            ),
        ),
        Component(
            name=T(
                es="Servicios regionales compartidos",
                pt="Serviços regionais compartilhados",
                en="Shared regional services",
            ),
            what=T(
                es="Un programa de casas refugio para mujeres en riesgo y un centro de formación para guardias municipales [4].",
                pt="Um programa de casas-abrigo para mulheres em risco e um centro de formação para guardas municipais [4].",
                en="A programme of shelters for women at risk and a training centre for municipal guards [4].",
            ),
            enabling=T(
                es="Aportes al día de todos los municipios [7].",
                pt="Contribuições em dia de todos os municípios [7].",
                en="Contributions paid on time by all municipalities [7].",
            ),
            lesson=T(
                es="Cuando faltó dinero, seis gobiernos hicieron un aporte extraordinario para conservarlas [7].",
                pt="Quando faltou dinheiro, seis prefeituras fizeram um aporte extraordinário para mantê-las [7].",
                en="When money ran short, six city governments made an extra contribution to keep them [7].",
            ),
        ),
        Component(
            name=T(
                es="Aporte proporcional y plazo de salida",
                pt="Rateio proporcional e quarentena de saída",
                en="Proportional contribution and waiting period for leaving",
            ),
            what=T(
                es="Cada municipio aporta un porcentaje de sus ingresos corrientes netos; quien se va cumple un plazo de espera [6].",
                pt="Cada município repassa um percentual da receita corrente líquida; quem sai cumpre uma quarentena [6].",
                en="Each municipality pays a percentage of its net current revenue; one that leaves goes through a waiting period [6].",
            ),
            enabling=T(
                es="Reglas escritas en el estatuto y autorización del concejo municipal [6].",
                pt="Regras escritas no estatuto e autorização da câmara municipal [6].",
                en="Rules written into the statutes and authorisation by the municipal council [6].",
            ),
            lesson=T(
                es="El plazo dio tiempo para que dos municipios revirtieran su salida [6].",
                pt="O prazo deu tempo para que dois municípios revertessem a saída [6].",
                en="The period gave two municipalities time to reverse their departure [6].",
            ),
        ),
    ],
    actors=[
        Actor(
            name="Prefeituras de Santo André, São Bernardo do Campo, São Caetano do Sul, Diadema, Mauá, Ribeirão Pires e Rio Grande da Serra",
            kind="gobierno_local",
            support=["politico", "financiero"],
            role=T(
                es="Integran la asamblea y sostienen el consorcio con sus aportes [3].",
                pt="Integram a assembleia e mantêm o consórcio com seus recursos [3].",
                en="Make up the assembly and fund the consortium [3].",
            ),
        ),
        Actor(
            name="Consórcio Intermunicipal Grande ABC",
            kind="gobierno_regional",
            support=["tecnico", "administrativo"],
            role=T(
                es="Coordina los grupos de trabajo, elabora los planes regionales y contrata proyectos [4][5].",
                pt="Coordena os grupos de trabalho, elabora os planos regionais e contrata projetos [4][5].",
                en="Co-ordinates the working groups, draws up the regional plans and contracts projects [4][5].",
            ),
        ),
        Actor(
            name="Governo do Estado de São Paulo",
            kind="gobierno_regional",
            support=["financiero", "politico"],
            role=T(
                es="Coordinó la Cámara Regional con el consorcio [2] y fue socio en hospitales, drenaje y facultades de tecnología [1].",
                pt="Coordenou a Câmara Regional com o consórcio [2] e foi parceiro em hospitais, drenagem e faculdades de tecnologia [1].",
                en="Co-ordinated the Regional Chamber with the consortium [2] and was a partner in hospitals, drainage and technology colleges [1].",
            ),
        ),
        Actor(
            name="Ministério das Cidades (governo federal)",
            kind="gobierno_nacional",
            support=["financiero"],
            role=T(
                es="Autorizó en 2015 recursos para los proyectos de movilidad [5].",
                pt="Autorizou em 2015 recursos para os projetos de mobilidade [5].",
                en="Authorised funds for the mobility projects in 2015 [5].",
            ),
        ),
        Actor(
            name="Câmaras municipais das sete cidades",
            kind="gobierno_local",
            support=["politico"],
            role=T(
                es="Aprobaron el protocolo del consorcio público [3] y autorizan salidas y regresos [6].",
                pt="Aprovaram o protocolo do consórcio público [3] e autorizam saídas e retornos [6].",
                en="Approved the protocol of the public consortium [3] and authorise departures and returns [6].",
            ),
        ),
    ],
    results=[
        T(
            es="De la asociación con el estado, el consorcio informa un plan de macrodrenaje, dos hospitales regionales y facultades de tecnología en cuatro ciudades; después, gestiones para crear la Universidade Federal do ABC (Universidad Federal del ABC) [1].",
            pt="Da parceria com o estado, o consórcio relata um plano de macrodrenagem, dois hospitais regionais e faculdades de tecnologia em quatro cidades; depois, a articulação para criar a Universidade Federal do ABC [1].",
            en="From its partnership with the state, the consortium reports a macro-drainage plan, two regional hospitals and technology colleges in four cities; later, work towards the creation of the Universidade Federal do ABC (Federal University of ABC) [1].",
        ),
        T(
            es="Ya como organismo público, su presupuesto pasó de 6,5 millones de reales en 2013 a 19,7 millones en 2014 [3]. Al cierre de 2016 había concluido 38 de las 64 iniciativas del PPA Regional y tenía otras 13 en gestión. De 630 viviendas en riesgo inminente, se retiraron 553; no se reunieron datos sobre el destino de las familias. El centro de formación capacitó a 1073 guardias municipales en su primer año [4].",
            pt="Já como órgão público, seu orçamento passou de R$ 6,5 milhões em 2013 para R$ 19,7 milhões em 2014 [3]. Ao fim de 2016, havia concluído 38 das 64 iniciativas do PPA Regional e tinha outras 13 em articulação. De 630 moradias em risco iminente, 553 foram removidas; não se reuniram dados sobre o destino das famílias. O centro de formação qualificou 1.073 guardas municipais no primeiro ano [4].",
            en="Once it was a public body, its budget went from R$6.5 million in 2013 to R$19.7 million in 2014 [3]. By the end of 2016 it had completed 38 of the 64 initiatives of the regional PPA and had another 13 under negotiation. Of 630 homes at imminent risk, 553 were cleared; no data were gathered on where the families went. The training centre trained 1,073 municipal guards in its first year [4].",
        ),
        T(
            es="Las casas refugio habían recibido a más de 3 mil mujeres e hijos hasta 2021 [7].",
            pt="As casas-abrigo haviam atendido mais de 3 mil mulheres e filhos até 2021 [7].",
            en="By 2021 the shelters had received more than 3,000 women and children [7].",
        ),
        T(
            es="En movilidad, el dinero quedó lejos de lo anunciado. En 2013 se prometieron 1900 millones de reales; para los proyectos que contrataría el consorcio serían 205 millones hasta 2014, pero solo en 2015 se autorizaron 31,6 millones [5]. En 2025 el consorcio preparaba licitaciones de proyectos con 41,5 millones de reales obtenidos en 2023 [8]. No se reunió para esta ficha una evaluación independiente de los efectos del consorcio.",
            pt="Na mobilidade, o dinheiro ficou longe do anunciado. Em 2013 foi prometido R$ 1,9 bilhão; para os projetos que o consórcio contrataria seriam R$ 205 milhões até 2014, mas só em 2015 foram autorizados R$ 31,6 milhões [5]. Em 2025, o consórcio preparava licitações de projetos com R$ 41,5 milhões obtidos em 2023 [8]. Não se reuniu para esta ficha uma avaliação independente dos efeitos do consórcio.",
            en="On mobility, the money fell far short of what was announced. In 2013 R$1.9 billion was promised; the projects the consortium was to contract would receive R$205 million by 2014, but it was only in 2015 that R$31.6 million was authorised [5]. In 2025 the consortium was preparing tenders for projects with R$41.5 million obtained in 2023 [8]. No independent evaluation of the consortium's effects was gathered for this record.",
        ),
    ],
    indicators=[
        Indicator(
            name=T(
                es="Presupuesto anual del consorcio",
                pt="Orçamento anual do consórcio",
                en="Annual budget of the consortium",
            ),
            unit=T(
                es="millones de reales", pt="milhões de reais", en="millions of reais"
            ),
            before="6.5",
            before_year="2013",
            after="19.7",
            after_year="2014",
            source=3,
            better="neutral",
        ),
        Indicator(
            name=T(
                es="Iniciativas concluidas del plan plurianual regional",
                pt="Iniciativas concluídas do PPA Regional",
                en="Completed initiatives of the regional multi-year plan",
            ),
            unit=T(es="de 64", pt="de 64", en="out of 64"),
            before="",
            before_year="",
            after="38",
            after_year="2016",
            source=4,
        ),
        Indicator(
            name=T(
                es="Viviendas en riesgo inminente retiradas",
                pt="Moradias em risco iminente removidas",
                en="Homes at imminent risk cleared",
            ),
            unit=T(es="de 630", pt="de 630", en="out of 630"),
            before="",
            before_year="",
            after="553",
            after_year="2016",
            source=4,
            better="neutral",
        ),
        Indicator(
            name=T(
                es="Recursos federales autorizados para proyectos de movilidad del consorcio (anunciados en 2013: 205)",
                pt="Recursos federais autorizados para projetos de mobilidade do consórcio (anunciados em 2013: 205)",
                en="Federal funds authorised for the consortium's mobility projects (announced in 2013: 205)",
            ),
            unit=T(
                es="millones de reales", pt="milhões de reais", en="millions of reais"
            ),
            before="",
            before_year="",
            after="31.6",
            after_year="2015",
            source=5,
            better="neutral",
        ),
    ],
    evidence_level="indicadores",
    limits=[
        T(
            es="La adhesión es voluntaria y la unidad se rompió dos veces: tres municipios formalizaron su salida antes de noviembre de 2019 [6], y São Bernardo y São Caetano estuvieron dos años apartadas, hasta 2025 [8].",
            pt="A adesão é voluntária e a unidade rompeu-se duas vezes: três municípios oficializaram a saída antes de novembro de 2019 [6], e São Bernardo e São Caetano ficaram dois anos afastadas, até 2025 [8].",
            en="Membership is voluntary and unity broke twice: three municipalities formalised their departure before November 2019 [6], and São Bernardo and São Caetano stayed away for two years, until 2025 [8].",
        ),
        T(
            es="Los planes dependen de dinero ajeno. Lo autorizado para proyectos de movilidad fue una fracción de lo anunciado, y en 2019 hubo que revisarlos [5]. De 14 propuestas presentadas entre enero y mayo de 2025, 12 seguían en curso, a la espera de acuerdos entre municipios o de respuestas de los gobiernos estatal y federal [8].",
            pt="Os planos dependem de dinheiro alheio. O autorizado para projetos de mobilidade foi uma fração do anunciado, e em 2019 foi preciso revê-los [5]. Das 14 propostas apresentadas entre janeiro e maio de 2025, 12 seguiam em andamento, à espera de tratativas entre municípios ou de retorno do estado e da União [8].",
            en="The plans depend on money from others. What was authorised for mobility projects was a fraction of what had been announced, and in 2019 they had to be revised [5]. Of 14 proposals presented between January and May 2025, 12 were still under way, awaiting agreement among municipalities or replies from the state and federal governments [8].",
        ),
        T(
            es="El atraso de un miembro dejó en riesgo una casa refugio para mujeres amenazadas de muerte [7]. La mayoría de las cifras de ejecución proviene del propio consorcio.",
            pt="O atraso de um membro deixou em risco um abrigo para mulheres ameaçadas de morte [7]. Os números de execução vêm, em sua maioria, do próprio consórcio.",
            en="One member's arrears put at risk a shelter for women threatened with death [7]. Most of the delivery figures come from the consortium itself.",
        ),
    ],
    lessons=[
        T(
            es="Conviene empezar por un problema concreto y común a todos: el consorcio nació por los residuos [6] y después amplió su agenda [1].",
            pt="Convém começar por um problema concreto e comum a todos: o consórcio nasceu por causa do lixo [6] e depois ampliou a sua agenda [1].",
            en="It is best to start with a concrete problem common to all: the consortium was born of the waste issue [6] and later widened its agenda [1].",
        ),
        T(
            es="La forma jurídica importa. Durante casi veinte años una asociación civil permitió articular; desde 2005, para firmar convenios con la Unión hizo falta un consorcio público, aprobado en cada concejo municipal [3].",
            pt="A forma jurídica importa. Por quase vinte anos, uma associação civil permitiu articular; desde 2005, para celebrar convênios com a União foi preciso um consórcio público, aprovado em cada câmara municipal [3].",
            en="The legal form matters. For almost twenty years a civil association made co-ordination possible; from 2005, signing agreements with the federal government took a public consortium, approved by every municipal council [3].",
        ),
        T(
            es="Un plan con iniciativas que se pueden contar permite decir cuántas se cumplieron: 38 de 64, con otras 13 en gestión [4].",
            pt="Um plano com iniciativas que se podem contar permite dizer quantas se cumpriram: 38 de 64, com outras 13 em articulação [4].",
            en="A plan whose initiatives can be counted makes it possible to say how many were completed: 38 of 64, with another 13 under negotiation [4].",
        ),
        T(
            es="Un plan regional no trae por sí mismo las obras. Conviene separar lo que los municipios pueden pagar de lo que depende de promesas de otros niveles de gobierno [5].",
            pt="Um plano regional não traz por si só as obras. Convém separar o que os municípios podem pagar do que depende de promessas de outros níveis de governo [5].",
            en="A regional plan does not bring the works by itself. It is wise to separate what the municipalities can pay for from what depends on promises by other levels of government [5].",
        ),
        T(
            es="Los servicios compartidos crean una razón para cooperar, pero necesitan una reserva: las dos casas refugio se mantuvieron gracias a un aporte de 480 mil reales de seis gobiernos municipales [7].",
            pt="Serviços compartilhados criam uma razão para cooperar, mas precisam de uma reserva: as duas casas-abrigo foram mantidas graças a um aporte de R$ 480 mil de seis prefeituras [7].",
            en="Shared services create a reason to co-operate, but they need a reserve: both shelters were kept thanks to a contribution of R$480,000 from six city governments [7].",
        ),
    ],
    transferability=[
        T(
            es="Hace falta una ley nacional que reconozca el consorcio como persona jurídica de derecho público o, en su defecto, una asociación civil para empezar, como en 1990 [1][3]. El acuerdo debe pasar por los concejos municipales, para que no dependa solo de los alcaldes [3].",
            pt="É preciso uma lei nacional que reconheça o consórcio como pessoa jurídica de direito público ou, na falta dela, uma associação civil para começar, como em 1990 [1][3]. O acordo deve passar pelas câmaras municipais, para que não dependa só dos prefeitos [3].",
            en="It takes a national law that recognises the consortium as a public body or, failing that, a civil association to begin with, as in 1990 [1][3]. The agreement should go through the municipal councils, so that it does not depend on the mayors alone [3].",
        ),
        T(
            es="El aporte puede ser un porcentaje de los ingresos, de modo que pague menos quien recauda menos, y el estatuto debe prever la salida y su plazo [6]. Una reserva para los servicios esenciales evitaría que el atraso de un miembro los ponga en riesgo, como en 2021 [7].",
            pt="O rateio pode ser um percentual da receita, de modo que pague menos quem arrecada menos, e o estatuto deve prever a saída e o seu prazo [6]. Uma reserva para os serviços essenciais evitaria que o atraso de um membro os ponha em risco, como em 2021 [7].",
            en="The contribution can be a percentage of revenue, so that those who collect less pay less, and the statutes should provide for departure and its timing [6]. A reserve for essential services would keep one member's arrears from putting them at risk, as in 2021 [7].",
        ),
        T(
            es="También ayudan una asamblea mensual, con presidencia elegida cada año [3], y grupos técnicos por tema, como el que en 2019 retomó los proyectos de movilidad de 2013 [5]. Conviene sumar temprano al estado y a la sociedad civil, como en la Cámara Regional [2].",
            pt="Também ajudam uma assembleia mensal, com presidência eleita a cada ano [3], e grupos técnicos por tema, como o que em 2019 retomou os projetos de mobilidade de 2013 [5]. Convém envolver cedo o estado e a sociedade civil, como na Câmara Regional [2].",
            en="A monthly assembly with a presidency elected each year [3] also helps, as do technical groups by subject, such as the one that in 2019 took up again the mobility projects of 2013 [5]. It is wise to involve the state and civil society early, as in the Regional Chamber [2].",
        ),
        T(
            es="Un grupo de municipios pequeños puede empezar con un solo servicio compartido y un solo plan sectorial, y dejar el plan plurianual para cuando tenga equipo propio [4]. Si se incorpora una ciudad mucho mayor, como São Paulo en 2025 [8], conviene revisar antes las reglas de voto y de aporte.",
            pt="Um grupo de municípios pequenos pode começar com um só serviço compartilhado e um só plano setorial, e deixar o plano plurianual para quando tiver equipe própria [4]. Se entrar uma cidade muito maior, como São Paulo em 2025 [8], convém rever antes as regras de voto e de rateio.",
            en="A group of small municipalities can begin with a single shared service and a single sector plan, leaving the multi-year plan until it has a team of its own [4]. If a much larger city joins, as São Paulo did in 2025 [8], the rules on voting and contributions are best reviewed beforehand.",
        ),
    ],
    sdgs=[5, 11, 13, 16, 17],
    topics=["autonomia", "desarrollo_urbano", "desarrollo_social", "ambiente"],
    sources=[
        Source(
            title="Histórico",
            publisher="Consórcio Intermunicipal Grande ABC",
            year="",
            url="http://consorcioabc.sp.gov.br/historico",
            language="pt",
        ),
        Source(
            title="Consórcio ABC transforma cooperação regional em referência nacional nos anos 2000",
            publisher="Consórcio Intermunicipal Grande ABC",
            year="2025",
            url="https://www.consorcioabc.sp.gov.br/noticia/5890/consorcio-abc-transforma-cooperacao-regional-em-referencia-nacional-nos-anos-2000",
            language="pt",
        ),
        Source(
            title="Consórcio completa quatro anos como órgão público",
            publisher="Consórcio Intermunicipal Grande ABC",
            year="2014",
            url="https://consorcioabc.sp.gov.br/noticia/print-noticia/1815/consorcio-completa-quatro-anos-como-orgao-publico",
            language="pt",
        ),
        Source(
            title="Consórcio fecha quadriênio com 80% das ações do PPA Regional",
            publisher="Repórter Diário",
            year="",
            url="http://www.reporterdiario.com.br/noticia/2288539/consorcio-fecha-quadrienio-com-80-das-acoes-do-ppa-regional-concluidas-ou-encaminhadas/",
            language="pt",
        ),
        Source(
            title="Consórcio ABC inicia revisão dos projetos do PAC Mobilidade",
            publisher="Consórcio Intermunicipal Grande ABC",
            year="2019",
            url="https://consorcioabc.sp.gov.br/noticia/print-noticia/3864/consorcio-abc-inicia-revisao-dos-projetos-do-pac-mobilidade",
            language="pt",
        ),
        Source(
            title="Consórcio irá chegar aos 30 anos completo",
            publisher="Diário do Grande ABC",
            year="2019",
            url="https://www.dgabc.com.br/Noticia/3192734/consorcio-ira-chegar-aos-30-anos-completo",
            language="pt",
        ),
        Source(
            title="Após aporte, Consórcio mantém as casas abrigo",
            publisher="Diário do Grande ABC",
            year="2021",
            url="https://www.dgabc.com.br/Noticia/3753257/apos-aporte-consorcio-mantem-as-casas-abrigo",
            language="pt",
        ),
        Source(
            title="Consórcio apresenta 18 propostas durante o 1º semestre de 2025",
            publisher="Diário do Grande ABC",
            year="2025",
            url="https://www.dgabc.com.br/Noticia/4241135/consorcio-apresenta-18-propostas-durante-o-1-semestre-de-2025",
            language="pt",
        ),
    ],
    institution="Consórcio Intermunicipal Grande ABC",
    office="Secretaria Executiva",
    institution_url="https://consorcioabc.sp.gov.br",
    target_groups=["poblacion_general", "mujeres", "funcionariado"],
    resources_note=T(
        es="Aportes de los municipios, según sus ingresos: en 2019 se prometió bajarlos del 0,17 % al 0,15 % de los ingresos corrientes netos [6]. Presupuesto de 2014: 19,7 millones de reales [3]. Los proyectos de movilidad usan además recursos federales [5].",
        pt="Repasses dos municípios, conforme a receita: em 2019 prometeu-se reduzi-los de 0,17% para 0,15% da receita corrente líquida [6]. Orçamento de 2014: R$ 19,7 milhões [3]. Os projetos de mobilidade usam também recursos federais [5].",
        en="Contributions from the municipalities, according to their revenue: in 2019 a cut from 0.17% to 0.15% of net current revenue was promised [6]. Budget for 2014: R$19.7 million [3]. Mobility projects also use federal funds [5].",
    ),
)
