"""Mar del Plata (Argentina): a plan to 2030 and an independent monitoring network."""

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
    key="mar-del-plata",
    name="Mar del Plata",
    country="AR",
    subdivision="AR-B",
    latitude=-38.00042,
    longitude=-57.5562,
    geonames_id=3430863,
    population=667082,
    population_year=2022,
    population_source="Censo 2022, INDEC",
    language="es",
    website="https://www.mardelplata.gob.ar",
    government="Municipalidad de General Pueyrredon",
    intro=T(
        es="Mar del Plata está en el sudeste de la provincia de Buenos Aires, sobre el océano Atlántico. Es la ciudad principal del municipio de General Pueyrredon, que también incluye Batán. La población indicada es la de todo el municipio.",
        pt="Mar del Plata fica no sudeste da província de Buenos Aires, à beira do oceano Atlântico. É a principal cidade do município de General Pueyrredon, que também inclui Batán. A população indicada é a de todo o município.",
        en="Mar del Plata lies in the south-east of the province of Buenos Aires, on the Atlantic Ocean. It is the main city of the municipality of General Pueyrredon, which also includes Batán. The population given is that of the whole municipality.",
    ),
)

PRACTICE = Practice(
    key="mar-del-plata-plan-y-monitoreo-ciudadano",
    language="es",
    city=CITY,
    axes=["innovacion", "participacion"],
    title=T(
        es="Mar del Plata: un plan a 2030 y una red ciudadana que mide la ciudad",
        pt="Mar del Plata: um plano até 2030 e uma rede cidadã que mede a cidade",
        en="Mar del Plata: a plan to 2030 and a citizen network that measures the city",
    ),
    summary=T(
        es="Mar del Plata elaboró un plan estratégico a 2030, un plan de acción con el Banco Interamericano de Desarrollo y una red ciudadana de monitoreo. Diez años después, el plan pesaba poco en el debate público; la red seguía midiendo.",
        pt="Mar del Plata elaborou um plano estratégico até 2030, um plano de ação com o Banco Interamericano de Desenvolvimento e uma rede cidadã de monitoramento. Dez anos depois, o plano pesava pouco no debate público; a rede seguia medindo.",
        en="Mar del Plata drew up a strategic plan to 2030, an action plan with the Inter-American Development Bank and a citizen monitoring network. Ten years on, the plan carried little weight in public debate; the network was still measuring.",
    ),
    territorial_scope="municipio",
    coordination="multinivel",
    planning_instruments=["plan_estrategico", "observatorio", "consejo_mesa"],
    stage="implementacion",
    start="2002",
    end="",
    ongoing=True,
    situation_before=[
        T(
            es="El diagnóstico con el que se actualizó el plan estratégico señaló una articulación pública poco eficaz ante los problemas sociales y un sistema de salud fragmentado entre Nación, provincia y municipio. Las metas respondían a lógicas centrales y los presupuestos se decidían lejos de la ciudad y de su plan [1].",
            pt="O diagnóstico com que se atualizou o plano estratégico apontou uma articulação pública pouco eficaz diante dos problemas sociais e um sistema de saúde fragmentado entre Nação, província e município. As metas respondiam a lógicas centrais e os orçamentos eram decididos longe da cidade e de seu plano [1].",
            en="The assessment used to update the strategic plan pointed to ineffective public co-ordination on social problems and a health system fragmented between nation, province and municipality. Targets followed central reasoning, and budgets were decided far from the city and its plan [1].",
        ),
        T(
            es="El mismo diagnóstico reconoció fortalezas: capacidad para producir conocimiento y la oportunidad de trabajar a la vez en un nuevo plan estratégico y con el Banco Interamericano de Desarrollo (BID) [1]. La planificación estratégica local venía de 2002, cuando se formó una comisión mixta [2].",
            pt="O mesmo diagnóstico reconheceu pontos fortes: capacidade de produzir conhecimento e a oportunidade de trabalhar ao mesmo tempo em um novo plano estratégico e com o Banco Interamericano de Desenvolvimento (BID) [1]. O planejamento estratégico local vinha de 2002, quando se formou uma comissão mista [2].",
            en="The same assessment recognised strengths: the capacity to produce knowledge and the chance to work at once on a new strategic plan and with the Inter-American Development Bank (IDB) [1]. Local strategic planning dated from 2002, when a joint commission was formed [2].",
        ),
    ],
    objectives=[
        T(
            es="Orientar el crecimiento planificado de la ciudad hasta 2030 mediante frentes de trabajo acordados con instituciones de distintos sectores [2].",
            pt="Orientar o crescimento planejado da cidade até 2030 por meio de frentes de trabalho pactuadas com instituições de diferentes setores [2].",
            en="To guide the planned growth of the city to 2030 through strands of work agreed with institutions from different sectors [2].",
        ),
        T(
            es="Diagnosticar con indicadores la sostenibilidad ambiental, urbana, fiscal y de gobierno, priorizar las áreas críticas y preparar un plan de acción [6].",
            pt="Diagnosticar com indicadores a sustentabilidade ambiental, urbana, fiscal e de governo, priorizar as áreas críticas e preparar um plano de ação [6].",
            en="To assess environmental, urban, fiscal and governmental sustainability with indicators, set priorities among critical areas and prepare an action plan [6].",
        ),
        T(
            es="Continuar la medición desde un espacio sin vínculo con los gobiernos de turno [7].",
            pt="Continuar a medição a partir de um espaço sem vínculo com o governo da vez [7].",
            en="To continue measurement from a body with no ties to the government of the day [7].",
        ),
    ],
    process=[
        Step(
            title=T(
                es="Una comisión mixta",
                pt="Uma comissão mista",
                en="A joint commission",
            ),
            when="2002",
            text=[
                T(
                    es="La formación de una comisión mixta abrió la planificación estratégica local. El plan 2013-2030 continuó ese proceso y funcionó junto con otras herramientas, como el Plan Maestro de Transporte y Tránsito [2].",
                    pt="A formação de uma comissão mista abriu o planejamento estratégico local. O plano 2013-2030 deu continuidade a esse processo e funcionou junto com outras ferramentas, como o Plan Maestro de Transporte y Tránsito (plano diretor de transporte e trânsito) [2].",
                    en="The formation of a joint commission opened local strategic planning. The 2013-2030 plan continued that process and worked alongside other tools, such as the Plan Maestro de Transporte y Tránsito (transport and traffic master plan) [2].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Ingreso a una iniciativa internacional",
                pt="Ingresso em uma iniciativa internacional",
                en="Joining an international initiative",
            ),
            when="2012",
            text=[
                T(
                    es="Fue la primera ciudad argentina de la Iniciativa Ciudades Emergentes y Sostenibles del BID. El método prevé un diagnóstico con indicadores, la priorización de áreas críticas y un plan de acción, además de estudios sobre vulnerabilidad y cambio climático y encuestas de percepción [6]. El plan de acción fue un trabajo conjunto del municipio y el BID, con apoyo y participación de la Jefatura de Gabinete de Ministros de la Nación y de la sociedad civil [5].",
                    pt="Foi a primeira cidade argentina da Iniciativa Cidades Emergentes e Sustentáveis do BID. O método prevê um diagnóstico com indicadores, a priorização de áreas críticas e um plano de ação, além de estudos sobre vulnerabilidade e mudança do clima e pesquisas de percepção [6]. O plano de ação foi um trabalho conjunto do município e do BID, com apoio e participação da Jefatura de Gabinete de Ministros (chefia de gabinete do governo nacional) e da sociedade civil [5].",
                    en="It was the first Argentine city in the Emerging and Sustainable Cities Initiative of the IDB. The method comprises an assessment with indicators, priority-setting among critical areas and an action plan, plus studies of vulnerability and climate change and perception surveys [6]. The action plan was a joint effort of the municipality and the IDB, with the support and participation of the Jefatura de Gabinete de Ministros (the national cabinet office) and of civil society [5].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Talleres encadenados",
                pt="Oficinas encadeadas",
                en="Linked workshops",
            ),
            when="2012-2013",
            text=[
                T(
                    es="Para el nuevo plan estratégico, un primer taller en diciembre de 2012 identificó conflictos y potencialidades. El segundo, el 14 y 15 de marzo de 2013, trabajó sobre ellos con cerca de cien representantes de instituciones locales, y se programaron otros para fines de abril [3]. El Consejo Municipal de Cultura llevó el documento base de su propio plan sectorial para estudiar cómo articularlos [3].",
                    pt="Para o novo plano estratégico, uma primeira oficina, em dezembro de 2012, identificou conflitos e potencialidades. A segunda, em 14 e 15 de março de 2013, trabalhou esses temas com cerca de cem representantes de instituições locais, e outras foram programadas para o fim de abril [3]. O Consejo Municipal de Cultura (conselho municipal de cultura) levou o documento-base de seu próprio plano setorial para estudar como articulá-los [3].",
                    en="For the new strategic plan, a first workshop in December 2012 identified conflicts and potential. The second, on 14 and 15 March 2013, worked on them with about a hundred representatives of local institutions, and others were scheduled for the end of April [3]. The Consejo Municipal de Cultura (municipal culture council) brought the base document of its own sector plan to study how to link the two [3].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Cuatro frentes y un consejo comunitario",
                pt="Quatro frentes e um conselho comunitário",
                en="Four strands and a community council",
            ),
            when="2013",
            text=[
                T(
                    es="El plan se organizó en cuatro frentes: verde; azul, dedicado al turismo; social, urbano y comunitario; económico, productivo y tecnológico. Propuso un sistema de gestión con un consejo comunitario del plan y un compromiso del poder público de institucionalizarlo [4]. La convocatoria incluyó universidades, sociedades de fomento (asociaciones vecinales), cámaras empresariales y organismos provinciales y nacionales [2].",
                    pt="O plano organizou-se em quatro frentes: verde; azul, dedicada ao turismo; social, urbana e comunitária; econômica, produtiva e tecnológica. Propôs um sistema de gestão com um conselho comunitário do plano e um compromisso do poder público de institucionalizá-lo [4]. A convocação incluiu universidades, associações de moradores, câmaras empresariais e órgãos provinciais e nacionais [2].",
                    en="The plan was arranged in four strands: green; blue, devoted to tourism; social, urban and community; economic, productive and technological. It proposed a management system with a community council for the plan and a commitment by public authorities to give it institutional form [4]. Those invited included universities, neighbourhood associations, business chambers and provincial and national bodies [2].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Nace la red de monitoreo",
                pt="Nasce a rede de monitoramento",
                en="The monitoring network begins",
            ),
            when="2014-2015",
            text=[
                T(
                    es="El BID pide a cada ciudad que el seguimiento quede a cargo de un espacio ajeno a los gobiernos. Representantes académicos, institucionales y empresariales lanzaron la red “Mar del Plata Entre Todos” en octubre de 2014 y firmaron su acta constitutiva en diciembre. El espacio reunió a diez organizaciones y previó un equipo técnico pequeño que empezara a medir en abril de 2015 [7].",
                    pt="O BID pede a cada cidade que o acompanhamento fique a cargo de um espaço alheio aos governos. Representantes acadêmicos, institucionais e empresariais lançaram a rede “Mar del Plata Entre Todos” em outubro de 2014 e assinaram sua ata de constituição em dezembro. O espaço reuniu dez organizações e previu uma equipe técnica pequena que começasse a medir em abril de 2015 [7].",
                    en="The IDB asks each city to leave follow-up to a body outside government. Academic, institutional and business representatives launched the network “Mar del Plata Entre Todos” (Mar del Plata, All of Us Together) in October 2014 and signed its founding charter in December. It brought together ten organisations and planned for a small technical team to start measuring in April 2015 [7].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Una medición que sigue",
                pt="Uma medição que continua",
                en="Measurement that goes on",
            ),
            when="2025",
            text=[
                T(
                    es="En agosto de 2025 se difundió un estudio de la red y del Observatorio de la Deuda Social Argentina, de la Universidad Católica Argentina, sobre pobreza, empleo y ayuda social, con datos del Instituto Nacional de Estadística y Censos (INDEC) [8].",
                    pt="Em agosto de 2025 foi divulgado um estudo da rede e do Observatorio de la Deuda Social Argentina (observatório da dívida social), da Universidad Católica Argentina, sobre pobreza, emprego e assistência social, com dados do Instituto Nacional de Estadística y Censos (INDEC, o instituto nacional de estatística) [8].",
                    en="August 2025 saw the release of a study by the network and the Observatorio de la Deuda Social Argentina (social debt observatory) of the Universidad Católica Argentina on poverty, employment and social assistance, with data from the Instituto Nacional de Estadística y Censos (INDEC, the national statistics office) [8].",
                ),
            ],
        ),
    ],
    building_blocks=[
        Component(
            name=T(
                es="Red de monitoreo independiente",
                pt="Rede de monitoramento independente",
                en="Independent monitoring network",
            ),
            what=T(
                es="Organizaciones académicas, institucionales y empresariales sostienen un equipo técnico que sigue los indicadores iniciados con el BID [7].",
                pt="Organizações acadêmicas, institucionais e empresariais mantêm uma equipe técnica que acompanha os indicadores iniciados com o BID [7].",
                en="Academic, institutional and business organisations maintain a technical team that follows the indicators begun with the IDB [7].",
            ),
            enabling=T(
                es="Una regla externa que pide independencia y un primer juego de indicadores ya registrado [7].",
                pt="Uma regra externa que pede independência e um primeiro conjunto de indicadores já registrado [7].",
                en="An outside rule asking for independence and a first set of indicators already on record [7].",
            ),
            lesson=T(
                es="La medición puede durar más que el interés político por el plan [2][8].",
                pt="A medição pode durar mais que o interesse político pelo plano [2][8].",
                en="Measurement can outlast political interest in the plan [2][8].",
            ),
        ),
        Component(
            name=T(
                es="Talleres en secuencia",
                pt="Oficinas em sequência",
                en="Workshops in sequence",
            ),
            what=T(
                es="Cada taller parte de lo que dejó el anterior: primero conflictos y potencialidades, luego su discusión [3].",
                pt="Cada oficina parte do que deixou a anterior: primeiro conflitos e potencialidades, depois sua discussão [3].",
                en="Each workshop starts from what the last one left: first conflicts and potential, then their discussion [3].",
            ),
            enabling=T(
                es="Un equipo que devuelve los resultados y un calendario conocido de encuentros [3].",
                pt="Uma equipe que devolve os resultados e um calendário conhecido de encontros [3].",
                en="A team that reports results back and a known calendar of meetings [3].",
            ),
            lesson=T(
                es="Son también el lugar para acercar planes sectoriales ya hechos, como el de cultura [3].",
                pt="São também o lugar para aproximar planos setoriais já feitos, como o de cultura [3].",
                en="They are also the place to bring in existing sector plans, such as the one for culture [3].",
            ),
        ),
        Component(
            name=T(
                es="Plan en frentes con consejo comunitario",
                pt="Plano em frentes com conselho comunitário",
                en="Plan in strands with a community council",
            ),
            what=T(
                es="Cuatro frentes temáticos y una propuesta de consejo comunitario para la ejecución [4].",
                pt="Quatro frentes temáticas e uma proposta de conselho comunitário para a execução [4].",
                en="Four thematic strands and a proposed community council for implementation [4].",
            ),
            enabling=T(
                es="Instituciones de sectores distintos convocadas desde la elaboración [2].",
                pt="Instituições de setores diferentes convocadas desde a elaboração [2].",
                en="Institutions from different sectors invited from the drafting stage [2].",
            ),
            lesson=T(
                es="El acuerdo inicial no reemplaza el financiamiento ni la decisión de los gobiernos siguientes [2].",
                pt="O acordo inicial não substitui o financiamento nem a decisão dos governos seguintes [2].",
                en="Initial agreement replaces neither funding nor decisions by later governments [2].",
            ),
        ),
    ],
    actors=[
        Actor(
            name="Municipalidad de General Pueyrredon",
            kind="gobierno_local",
            support=["politico", "administrativo", "tecnico"],
            role=T(
                es="Convocatoria del plan estratégico y elaboración conjunta del plan de acción [2][5].",
                pt="Convocação do plano estratégico e elaboração conjunta do plano de ação [2][5].",
                en="Launching the strategic plan and jointly preparing the action plan [2][5].",
            ),
        ),
        Actor(
            name="Comisión Mixta del Plan Estratégico",
            kind="organizacion_social",
            support=["politico", "otro"],
            role=T(
                es="Ámbito de instituciones formado en 2002, del que proviene el plan 2013-2030 [2].",
                pt="Espaço de instituições formado em 2002, do qual provém o plano 2013-2030 [2].",
                en="Body of institutions formed in 2002, from which the 2013-2030 plan derives [2].",
            ),
        ),
        Actor(
            name="Banco Interamericano de Desarrollo (BID)",
            kind="organismo_internacional",
            support=["tecnico"],
            role=T(
                es="Método, indicadores y elaboración conjunta del plan de acción [5][6].",
                pt="Método, indicadores e elaboração conjunta do plano de ação [5][6].",
                en="Method, indicators and joint preparation of the action plan [5][6].",
            ),
        ),
        Actor(
            name="Jefatura de Gabinete de Ministros de la Nación",
            kind="gobierno_nacional",
            support=["politico"],
            role=T(
                es="Apoyo y participación en el plan de acción [5].",
                pt="Apoio e participação no plano de ação [5].",
                en="Support for and participation in the action plan [5].",
            ),
        ),
        Actor(
            name="Red Mar del Plata Entre Todos",
            kind="organizacion_social",
            support=["tecnico"],
            role=T(
                es="Monitoreo ciudadano de los indicadores, sin vínculo con el gobierno [7].",
                pt="Monitoramento cidadão dos indicadores, sem vínculo com o governo [7].",
                en="Citizen monitoring of the indicators, with no ties to government [7].",
            ),
        ),
        Actor(
            name="Observatorio de la Deuda Social Argentina, Universidad Católica Argentina",
            kind="academia",
            support=["tecnico"],
            role=T(
                es="Elaboración del indicador de pobreza multidimensional y del estudio de 2025 con la red [8].",
                pt="Elaboração do indicador de pobreza multidimensional e do estudo de 2025 com a rede [8].",
                en="Production of the multidimensional poverty indicator and of the 2025 study with the network [8].",
            ),
        ),
    ],
    results=[
        T(
            es="La ciudad obtuvo dos instrumentos: un plan estratégico a 2030 en cuatro frentes [4] y un plan de acción con el BID, con apoyo del gobierno nacional [5]. El primero se elaboró con universidades, asociaciones vecinales, cámaras y organismos de otros niveles [2].",
            pt="A cidade obteve dois instrumentos: um plano estratégico até 2030 em quatro frentes [4] e um plano de ação com o BID, com apoio do governo nacional [5]. O primeiro foi elaborado com universidades, associações de moradores, câmaras e órgãos de outros níveis [2].",
            en="The city obtained two instruments: a strategic plan to 2030 in four strands [4] and an action plan with the IDB, supported by national government [5]. The first was drawn up with universities, neighbourhood associations, chambers and bodies from other levels [2].",
        ),
        T(
            es="Su suerte fue distinta. En junio de 2023 un balance periodístico encontró el plan casi ausente de la discusión política [2]. La red, fundada por diez organizaciones en 2014 [7], seguía publicando en 2025 [8].",
            pt="O destino dos dois foi diferente. Em junho de 2023, um balanço jornalístico encontrou o plano quase ausente da discussão política [2]. A rede, fundada por dez organizações em 2014 [7], seguia publicando em 2025 [8].",
            en="Their fortunes differed. In June 2023 a press article taking stock found the plan almost absent from political discussion [2]. The network, founded by ten organisations in 2014 [7], was still publishing in 2025 [8].",
        ),
        T(
            es="El estudio de 2025 permite comparar años. Los hogares bajo el umbral de pobreza multidimensional eran el 18,7 % en 2018, el 28,1 % en 2020, en la pandemia, y el 23,5 % en 2024. La pobreza por ingresos alcanzaba al 37,7 % de los hogares en 2023 y al 28,9 % en el segundo semestre de 2024; la indigencia pasó del 11,9 % al 3,3 % [8].",
            pt="O estudo de 2025 permite comparar anos. Os domicílios abaixo do limiar de pobreza multidimensional eram 18,7% em 2018, 28,1% em 2020, na pandemia, e 23,5% em 2024. A pobreza por renda atingia 37,7% dos domicílios em 2023 e 28,9% no segundo semestre de 2024; a indigência passou de 11,9% para 3,3% [8].",
            en="The 2025 study allows years to be compared. Households below the multidimensional poverty threshold were 18.7% in 2018, 28.1% in 2020, during the pandemic, and 23.5% in 2024. Income poverty affected 37.7% of households in 2023 and 28.9% in the second half of 2024; extreme poverty went from 11.9% to 3.3% [8].",
        ),
        T(
            es="Las cifras describen la ciudad; no miden el efecto del plan ni de la red. Las fuentes leídas para esta ficha no informan cuántos proyectos del plan se ejecutaron.",
            pt="Os números descrevem a cidade; não medem o efeito do plano nem da rede. As fontes lidas para esta ficha não informam quantos projetos do plano foram executados.",
            en="The figures describe the city; they do not measure the effect of the plan or of the network. The sources read for this record do not say how many of the plan's projects were carried out.",
        ),
    ],
    indicators=[
        Indicator(
            name=T(
                es="Hogares bajo el umbral de pobreza multidimensional (dato de contexto, no efecto de la práctica)",
                pt="Domicílios abaixo do limiar de pobreza multidimensional (dado de contexto, não efeito da prática)",
                en="Households below the multidimensional poverty threshold (context, not an effect of the practice)",
            ),
            unit=T(es="% de hogares", pt="% dos domicílios", en="% of households"),
            before="18.7",
            before_year="2018",
            after="23.5",
            after_year="2024",
            source=8,
            better="neutral",
        ),
        Indicator(
            name=T(
                es="Hogares en pobreza por ingresos, Mar del Plata-Batán: 2023 y segundo semestre de 2024 (dato de contexto)",
                pt="Domicílios em pobreza por renda, Mar del Plata-Batán: 2023 e segundo semestre de 2024 (dado de contexto)",
                en="Households in income poverty, Mar del Plata-Batán: 2023 and second half of 2024 (context)",
            ),
            unit=T(es="% de hogares", pt="% dos domicílios", en="% of households"),
            before="37.7",
            before_year="2023",
            after="28.9",
            after_year="2024",
            source=8,
            better="neutral",
        ),
        Indicator(
            name=T(
                es="Representantes de instituciones en el segundo taller del plan",
                pt="Representantes de instituições na segunda oficina do plano",
                en="Representatives of institutions at the plan's second workshop",
            ),
            unit=T(
                es="personas (aprox.)", pt="pessoas (aprox.)", en="people (approx.)"
            ),
            before="",
            before_year="",
            after="100",
            after_year="2013",
            source=3,
        ),
        Indicator(
            name=T(
                es="Organizaciones que formaron la red de monitoreo",
                pt="Organizações que formaram a rede de monitoramento",
                en="Organisations that formed the monitoring network",
            ),
            unit=T(es="organizaciones", pt="organizações", en="organisations"),
            before="",
            before_year="",
            after="10",
            after_year="2014",
            source=7,
        ),
    ],
    evidence_level="indicadores",
    limits=[
        T(
            es="A diez años de su lanzamiento, el plan pesaba poco en la discusión pública y reaparecía sobre todo en las campañas. El mismo balance señaló como pendientes el financiamiento, las obras y la legislación [2].",
            pt="Dez anos após o lançamento, o plano pesava pouco na discussão pública e reaparecia sobretudo nas campanhas. O mesmo balanço apontou como pendentes o financiamento, as obras e a legislação [2].",
            en="Ten years after its launch, the plan carried little weight in public discussion and reappeared mostly during election campaigns. The same article named funding, works and legislation as still outstanding [2].",
        ),
        T(
            es="Los talleres reunieron a representantes de instituciones [3]; las fuentes no muestran cómo participaron los habitantes sin organización. Además, el diagnóstico advertía que decisiones y presupuestos como los de salud se tomaban en otros niveles de gobierno [1].",
            pt="As oficinas reuniram representantes de instituições [3]; as fontes não mostram como participaram os moradores sem organização. Além disso, o diagnóstico advertia que decisões e orçamentos como os da saúde eram tomados em outros níveis de governo [1].",
            en="The workshops gathered representatives of institutions [3]; the sources do not show how residents who belong to no organisation took part. The assessment also warned that decisions and budgets such as those for health were made at other levels of government [1].",
        ),
        T(
            es="La red informa, pero las fuentes no muestran qué decisiones municipales cambiaron por sus datos.",
            pt="A rede informa, mas as fontes não mostram que decisões municipais mudaram por causa de seus dados.",
            en="The network informs, but the sources do not show which municipal decisions changed because of its data.",
        ),
    ],
    lessons=[
        T(
            es="Conviene separar a quien planifica de quien mide: la red, sin vínculo con los gobiernos, seguía activa cuando el plan ya casi no se discutía [2][7][8].",
            pt="Convém separar quem planeja de quem mede: a rede, sem vínculo com os governos, seguia ativa quando o plano já quase não era discutido [2][7][8].",
            en="It is wise to separate those who plan from those who measure: the network, with no ties to governments, was still active when the plan was hardly discussed any more [2][7][8].",
        ),
        T(
            es="La exigencia de un socio externo puede crear la institución que falta: la regla del BID llevó a las organizaciones locales a reunirse [7].",
            pt="A exigência de um parceiro externo pode criar a instituição que falta: a regra do BID levou as organizações locais a se reunir [7].",
            en="An outside partner's requirement can create the missing institution: the IDB rule led local organisations to come together [7].",
        ),
        T(
            es="Una convocatoria amplia da legitimidad de origen, pero sin financiamiento, obras y normas el plan pierde presencia al cambiar la agenda [2].",
            pt="Uma convocação ampla dá legitimidade de origem, mas sem financiamento, obras e normas o plano perde presença quando a agenda muda [2].",
            en="Broad involvement gives legitimacy at the start, but without funding, works and regulations the plan loses presence as the agenda changes [2].",
        ),
        T(
            es="Medir lo mismo durante varios años permite ver retrocesos: la mejora desde 2020 no devolvió a la ciudad al nivel de pobreza multidimensional de 2018 [8].",
            pt="Medir o mesmo por vários anos permite ver retrocessos: a melhora desde 2020 não devolveu a cidade ao nível de pobreza multidimensional de 2018 [8].",
            en="Measuring the same thing for several years makes setbacks visible: the improvement since 2020 did not bring the city back to its 2018 level of multidimensional poverty [8].",
        ),
        T(
            es="Si el diagnóstico muestra que metas y presupuestos se deciden en otros niveles [1], esos niveles deben estar en la mesa desde el comienzo; aquí se convocó a organismos provinciales y nacionales [2]. Convocarlos no bastó para asegurar el financiamiento [2].",
            pt="Se o diagnóstico mostra que metas e orçamentos são decididos em outros níveis [1], esses níveis devem estar à mesa desde o início; aqui foram convocados órgãos provinciais e nacionais [2]. Convocá-los não bastou para garantir o financiamento [2].",
            en="If the assessment shows that targets and budgets are decided at other levels [1], those levels should be at the table from the start; here provincial and national bodies were invited [2]. Inviting them was not enough to secure funding [2].",
        ),
    ],
    transferability=[
        T(
            es="La red de monitoreo es la pieza más fácil de trasladar. Necesita un grupo de organizaciones académicas, institucionales y empresariales dispuesto a sostener un equipo técnico pequeño, un juego inicial de indicadores y una regla clara de independencia [7]. Donde el equipo sea reducido, un acuerdo con un observatorio universitario y el uso de encuestas públicas existentes evitan empezar de cero [8].",
            pt="A rede de monitoramento é a peça mais fácil de transferir. Precisa de um grupo de organizações acadêmicas, institucionais e empresariais disposto a manter uma equipe técnica pequena, um conjunto inicial de indicadores e uma regra clara de independência [7]. Onde a equipe for reduzida, um acordo com um observatório universitário e o uso de pesquisas públicas existentes evitam começar do zero [8].",
            en="The monitoring network is the easiest part to transfer. It needs a group of academic, institutional and business organisations willing to maintain a small technical team, an initial set of indicators and a clear rule of independence [7]. Where the team is small, an agreement with a university observatory and the use of existing public surveys avoid starting from nothing [8].",
        ),
        T(
            es="El diagnóstico con indicadores contó con un banco internacional y con apoyo del gobierno nacional [5]. Una ciudad sin ese respaldo puede adoptar la secuencia (diagnóstico, prioridades, plan de acción) con menos temas [6].",
            pt="O diagnóstico com indicadores contou com um banco internacional e com apoio do governo nacional [5]. Uma cidade sem esse respaldo pode adotar a sequência (diagnóstico, prioridades, plano de ação) com menos temas [6].",
            en="The assessment with indicators had an international bank and national government support behind it [5]. A city without that backing can adopt the sequence (assessment, priorities, action plan) with fewer themes [6].",
        ),
        T(
            es="Las piezas pueden adoptarse por separado. Si se adoptan juntas, importa el orden: los indicadores del diagnóstico dan a la red su línea de base, y la independencia conviene pactarla antes de que cambie el gobierno [6][7].",
            pt="As peças podem ser adotadas em separado. Se forem adotadas juntas, a ordem importa: os indicadores do diagnóstico dão à rede a sua linha de base, e convém pactuar a independência antes da troca de governo [6][7].",
            en="The parts can be adopted separately. If they are adopted together, order matters: the indicators of the assessment give the network its baseline, and independence is best agreed before the government changes [6][7].",
        ),
        T(
            es="Para el plan, antes de convocar conviene fijar qué norma lo respaldará, con qué presupuesto contará y quién rendirá cuentas cada año: son los puntos que quedaron pendientes [2]. También conviene abrir talleres barriales, porque los documentados reunieron a instituciones [3].",
            pt="Para o plano, antes de convocar convém definir que norma o respaldará, com que orçamento contará e quem prestará contas a cada ano: são os pontos que ficaram pendentes [2]. Também convém abrir oficinas de bairro, porque as documentadas reuniram instituições [3].",
            en="For the plan, it is wise to settle before inviting anyone which regulation will back it, what budget it will have and who will report each year: these are the points left outstanding [2]. Neighbourhood workshops should be added too, since those on record gathered institutions [3].",
        ),
    ],
    sdgs=[1, 11, 16, 17],
    topics=["desarrollo_urbano", "desarrollo_social", "autonomia"],
    sources=[
        Source(
            title="Memoria Plan Estratégico Mar del Plata 2009-2016 (parte 2 de 2): actualización del plan, versión 2.0, informe 1",
            publisher="Plan Estratégico Mar del Plata; Consultora de Estudios y Proyectos del Ambiente",
            year="",
            url="https://fdocumentos.tips/document/memoria-plan-estrategico-mar-del-plata-2009-2016-parte-2-de-2.html",
            language="es",
        ),
        Source(
            title="Plan Estratégico: una deuda de la política marplatense",
            publisher="La Tecla Mar del Plata",
            year="2023",
            url="https://www.latecla.info/140908-plan-estratgico-una-deuda-de-la-poltica-marplatense",
            language="es",
        ),
        Source(
            title="[El Consejo Municipal de Cultura en los talleres del Plan Estratégico de Mar del Plata]",
            publisher="Consejo Municipal de Cultura de General Pueyrredon",
            year="2013",
            url="https://consejodeculturagp.blogspot.com/2013/03/el-cmc-presente-en-los-talleres.html",
            language="es",
        ),
        Source(
            title="Plan Estratégico Mar del Plata 2013 | 2030. Del diagnóstico hacia la acción. Para una ciudad inclusiva y sustentable. Anticipo de conclusiones",
            publisher="Municipalidad de General Pueyrredon",
            year="",
            url="https://issuu.com/mgp-mardelplata-batan/docs/1187_plan_estrategico_con_tapa",
            language="es",
        ),
        Source(
            title="ICES · Plan de acción · Mar del Plata",
            publisher="Municipalidad de General Pueyrredon y Banco Interamericano de Desarrollo",
            year="",
            url="https://vdocuments.co/4-ices-5-de-accion-responsabilidad-de-los-autores-y-no-limitada-por.html",
            language="es",
        ),
        Source(
            title="[Mar del Plata fue elegida para formar parte de iniciativa del BID]",
            publisher="Red Mar del Plata Entre Todos",
            year="",
            url="https://mardelplataentretodos.org/mar-del-plata-fue-elegida-para-formar-parte-de-iniciativa-del-bid",
            language="es",
        ),
        Source(
            title="“Mar del Plata entre todos”, la red de monitoreo ciudadano entra en funciones",
            publisher="0223",
            year="2015",
            url="http://www.0223.com.ar/nota/2015-3-6--mar-del-plata-entre-todos-la-red-de-monitoreo-ciudadano-para-el-desarrollo",
            language="es",
        ),
        Source(
            title="Mayor pobreza muldimensional, más empleo y menos ayuda social: los datos sobre la situación económica en Mar del Plata",
            publisher="0223",
            year="2025",
            url="https://www.0223.com.ar/nota/2025-8-6-9-47-0-mayor-pobreza-muldimensional-mas-empleo-y-menos-ayuda-social-los-datos-sobre-la-situacion-economica-en-mar-del-plata",
            language="es",
        ),
    ],
    institution="Municipalidad de General Pueyrredon",
    office="Plan Estratégico Mar del Plata, Comisión Mixta",
    institution_url="https://www.mardelplata.gob.ar",
    participation_level="involucrar",
    participants=100,
    participants_note=T(
        es="Cerca de cien representantes de instituciones en el segundo taller, de marzo de 2013 [3]; no es el total de la elaboración del plan.",
        pt="Cerca de cem representantes de instituições na segunda oficina, de março de 2013 [3]; não é o total da elaboração do plano.",
        en="About a hundred representatives of institutions at the second workshop, in March 2013 [3]; not the total for the drafting of the plan.",
    ),
    target_groups=[
        "poblacion_general",
        "organizaciones_sociales",
        "academia",
        "empresas",
    ],
    modality="presencial",
    resources_note=T(
        es="El plan de acción fue un esfuerzo conjunto del municipio y el BID, con apoyo del gobierno nacional [5]; las fuentes leídas no informan el costo del plan estratégico ni el de la red.",
        pt="O plano de ação foi um esforço conjunto do município e do BID, com apoio do governo nacional [5]; as fontes lidas não informam o custo do plano estratégico nem o da rede.",
        en="The action plan was a joint effort of the municipality and the IDB, with national government support [5]; the sources read do not state the cost of the strategic plan or of the network.",
    ),
)
