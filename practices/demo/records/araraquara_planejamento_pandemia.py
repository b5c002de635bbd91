"""Araraquara (Brazil): health planning, lockdown and social support, 2020-2021."""

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
    key="araraquara",
    name="Araraquara",
    country="BR",
    subdivision="BR-SP",
    latitude=-21.79444,
    longitude=-48.17556,
    geonames_id=3471766,
    population=242228,
    population_year=2022,
    population_source="Censo 2022, IBGE",
    language="pt-br",
    website="https://www.araraquara.sp.gov.br",
    government="Prefeitura Municipal de Araraquara",
    intro=T(
        es="Araraquara está en la región central del estado de São Paulo, a unos 270 km de la capital estatal. Es una ciudad universitaria y un polo agroindustrial. La población indicada es la del municipio.",
        pt="Araraquara fica na região central do estado de São Paulo, a cerca de 270 km da capital paulista. É uma cidade universitária e um polo agroindustrial. A população indicada é a do município.",
        en="Araraquara lies in the central region of the state of São Paulo, some 270 km from the state capital. It is a university city and an agro-industrial centre. The population given is that of the municipality.",
    ),
)

PRACTICE = Practice(
    key="araraquara-planejamento-pandemia",
    language="pt-br",
    city=CITY,
    axes=["adaptabilidad"],
    title=T(
        es="Araraquara: planificación sanitaria con umbral de cierre y apoyo social en la pandemia",
        pt="Araraquara: planejamento em saúde com gatilho de fechamento e apoio social na pandemia",
        en="Araraquara: health planning with a closure trigger and social support in the pandemic",
    ),
    summary=T(
        es="En 2020 y 2021 Araraquara reorganizó su red de salud, hizo un confinamiento total de diez días, fijó un umbral de positividad para nuevos cierres y sostuvo una red municipal de alimentos. Dos estudios académicos evaluaron el efecto.",
        pt="Em 2020 e 2021, Araraquara reorganizou sua rede de saúde, fez um confinamento total de dez dias, fixou um gatilho de positividade para novos fechamentos e manteve uma rede municipal de alimentos. Dois estudos acadêmicos avaliaram o efeito.",
        en="In 2020 and 2021 Araraquara reorganised its health network, held a ten-day full lockdown, set a positivity trigger for further closures and kept up a municipal food network. Two academic studies assessed the effect.",
    ),
    territorial_scope="municipio",
    coordination="individual",
    planning_instruments=["plan_sectorial", "norma", "consejo_mesa"],
    stage="finalizada",
    start="2020-03",
    end="2021",
    ongoing=False,
    situation_before=[
        T(
            es="En marzo de 2020 la ciudad decretó el estado de calamidad pública y previó que las camas de terapia intensiva y de observación no alcanzarían [4].",
            pt="Em março de 2020, a cidade decretou estado de calamidade pública e previu que os leitos de terapia intensiva e de observação não seriam suficientes [4].",
            en="In March 2020 the city declared a state of public calamity and foresaw that intensive care and observation beds would not be enough [4].",
        ),
        T(
            es="Casi un año después, el sistema llegó al límite: el 20 de febrero de 2021 hubo 248 casos nuevos, el 46 % de las muestras analizadas [3]. El 25 de febrero, con 17 casos confirmados de la variante identificada en Manaos, las camas llevaban cuatro días ocupadas al 100 %. En menos de dos meses hubo 100 muertes, frente a 92 en todo 2020 [7].",
            pt="Quase um ano depois, o sistema chegou ao limite: em 20 de fevereiro de 2021 houve 248 casos novos, 46% das amostras analisadas [3]. Em 25 de fevereiro, com 17 casos confirmados da variante identificada em Manaus, os leitos estavam havia quatro dias com 100% de ocupação. Em menos de dois meses houve 100 mortes, contra 92 em todo o ano de 2020 [7].",
            en="Almost a year later the system reached its limit: on 20 February 2021 there were 248 new cases, 46% of the samples analysed [3]. On 25 February, with 17 confirmed cases of the variant identified in Manaus, beds had been 100% occupied for four days. In less than two months there were 100 deaths, against 92 in the whole of 2020 [7].",
        ),
    ],
    objectives=[
        T(
            es="Ampliar y reorganizar con anticipación la capacidad de atención [4].",
            pt="Ampliar e reorganizar com antecedência a capacidade de atendimento [4].",
            en="To expand and reorganise health care capacity in advance [4].",
        ),
        T(
            es="Cortar la transmisión cuando los indicadores superaran el umbral y ganar tiempo mientras avanzaba la vacunación [6].",
            pt="Interromper a transmissão quando os indicadores passassem do limite e ganhar tempo enquanto a vacinação avançava [6].",
            en="To cut transmission when indicators passed the threshold and gain time while vaccination advanced [6].",
        ),
        T(
            es="Sostener con alimentos y artículos de higiene a las familias cuya situación empeoró por la pandemia [5].",
            pt="Sustentar com alimentos e itens de higiene as famílias cuja situação piorou com a pandemia [5].",
            en="To support with food and hygiene items the families made worse off by the pandemic [5].",
        ),
    ],
    process=[
        Step(
            title=T(
                es="Comité y reorganización de la red de salud",
                pt="Comitê e reorganização da rede de saúde",
                en="Committee and reorganised health network",
            ),
            when="2020-03",
            text=[
                T(
                    es="Un decreto creó el Comité de Contingencia del Coronavirus. En marzo, el comité propuso un hospital de campaña con 50 camas, 13 de ellas de terapia intensiva, y reservó la unidad de urgencias de Vila Xavier para los síndromes gripales. El Decreto 12.236, del 23 de marzo, suspendió la atención al público en comercios y servicios no esenciales, con multas y posible retiro de la licencia de funcionamiento [4].",
                    pt="Um decreto criou o Comitê de Contingência do Coronavírus. Em março, o comitê propôs um hospital de campanha com 50 leitos, 13 deles de terapia intensiva, e reservou a unidade de pronto atendimento da Vila Xavier para as síndromes gripais. O Decreto 12.236, de 23 de março, suspendeu o atendimento ao público no comércio e nos serviços não essenciais, com multa e possível cassação de alvará [4].",
                    en="A decree set up the Coronavirus Contingency Committee. In March the committee proposed a field hospital with 50 beds, 13 of them for intensive care, and reserved the Vila Xavier urgent care unit for patients with flu-like illness. Decree 12,236 of 23 March closed non-essential shops and services to the public, with fines and possible withdrawal of the operating licence [4].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Red de solidaridad",
                pt="Rede de solidariedade",
                en="Solidarity network",
            ),
            when="2020-2021",
            text=[
                T(
                    es="Desde el inicio de la pandemia, la Red de Solidaridad recibió pedidos y donaciones por una línea telefónica gratuita y entregó canastas en los centros de referencia de asistencia social de los barrios. Combinó alimentos donados, compras del municipio y productos de la alimentación escolar [5].",
                    pt="Desde o início da pandemia, a Rede de Solidariedade recebeu pedidos e doações por uma linha telefônica gratuita e entregou cestas nos centros de referência de assistência social dos bairros. Combinou alimentos doados, compras do município e itens da alimentação escolar [5].",
                    en="From the start of the pandemic the Solidarity Network took requests and donations on a free telephone line and handed out food parcels at the neighbourhood social assistance centres. It combined donated food, municipal purchases and school meal supplies [5].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Confinamiento total",
                pt="Confinamento total",
                en="Full lockdown",
            ),
            when="2021-02",
            text=[
                T(
                    es="Al mediodía del 21 de febrero de 2021 la ciudad cerró incluso supermercados y estaciones de servicio, suspendió el transporte público y puso controles en las calles [3]. Las medidas más duras se aplicaron durante diez días, hasta el 2 de marzo [2].",
                    pt="Ao meio-dia de 21 de fevereiro de 2021, a cidade fechou até supermercados e postos de combustível, suspendeu o transporte público e montou barreiras de fiscalização nas ruas [3]. As medidas mais duras vigoraram por dez dias, até 2 de março [2].",
                    en="At noon on 21 February 2021 the city closed even supermarkets and petrol stations, suspended public transport and set up street checkpoints [3]. The strictest measures applied for ten days, until 2 March [2].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Reapertura con barreras sanitarias",
                pt="Reabertura com barreiras sanitárias",
                en="Reopening with health checkpoints",
            ),
            when="2021-04",
            text=[
                T(
                    es="En abril la ciudad permitió abrir el comercio según las reglas estatales, pero mantuvo barreras en los accesos, con exigencia de una prueba negativa emitida como máximo 48 horas antes [3].",
                    pt="Em abril, a cidade permitiu a abertura do comércio segundo as regras estaduais, mas manteve barreiras nas entradas, com exigência de teste negativo emitido em no máximo 48 horas [3].",
                    en="In April the city allowed shops to open under state rules but kept checkpoints at its entrances, requiring a negative test issued no more than 48 hours before [3].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Umbral automático y segundo cierre",
                pt="Gatilho automático e segundo fechamento",
                en="Automatic trigger and second closure",
            ),
            when="2021-06",
            text=[
                T(
                    es="Un decreto municipal estableció que las actividades se cerrarían si la positividad de las pruebas superaba el 20 % durante tres días seguidos o cinco días en una misma semana. El 17 de junio llegó al 23,59 % y se anunció un nuevo confinamiento, después de una reunión con alcaldes de municipios vecinos, especialistas y el gobierno estatal [6].",
                    pt="Um decreto municipal estabeleceu que as atividades seriam fechadas se a positividade dos testes passasse de 20% por três dias seguidos ou cinco dias em uma mesma semana. Em 17 de junho chegou a 23,59% e anunciou-se novo confinamento, depois de reunião com prefeitos de municípios vizinhos, especialistas e o governo do estado [6].",
                    en="A municipal decree established that activities would close if test positivity exceeded 20% on three consecutive days or on five days in the same week. On 17 June it reached 23.59% and a new lockdown was announced, after a meeting with neighbouring mayors, specialists and the state government [6].",
                ),
            ],
        ),
    ],
    building_blocks=[
        Component(
            name=T(
                es="Umbral de decisión publicado",
                pt="Gatilho de decisão publicado",
                en="Published decision trigger",
            ),
            what=T(
                es="Norma que une un indicador diario (positividad) con una medida conocida de antemano [6].",
                pt="Norma que liga um indicador diário (positividade) a uma medida conhecida de antemão [6].",
                en="A rule linking a daily indicator (positivity) to a measure known in advance [6].",
            ),
            enabling=T(
                es="Pruebas suficientes y un boletín diario confiable [6].",
                pt="Testagem suficiente e um boletim diário confiável [6].",
                en="Sufficient testing and a reliable daily bulletin [6].",
            ),
            lesson=T(
                es="Traslada la discusión del cierre al indicador [6].",
                pt="Desloca a discussão do fechamento para o indicador [6].",
                en="It moves the debate from the closure to the indicator [6].",
            ),
        ),
        Component(
            name=T(
                es="Red municipal de solidaridad",
                pt="Rede municipal de solidariedade",
                en="Municipal solidarity network",
            ),
            what=T(
                es="Línea gratuita, donaciones, compras públicas y entrega en centros de asistencia social [5].",
                pt="Linha gratuita, doações, compras públicas e entrega em centros de assistência social [5].",
                en="Free line, donations, public purchases and delivery at social assistance centres [5].",
            ),
            enabling=T(
                es="Centros de asistencia en los barrios y presupuesto para completar lo donado [5].",
                pt="Centros de assistência nos bairros e orçamento para completar o que é doado [5].",
                en="Assistance centres in the neighbourhoods and a budget to top up donations [5].",
            ),
            lesson=T(
                es="La donación sola no alcanzó: el municipio compró más alimentos de los que recibió [5].",
                pt="A doação sozinha não bastou: o município comprou mais alimentos do que recebeu [5].",
                en="Donations alone were not enough: the municipality bought more food than it received [5].",
            ),
        ),
        Component(
            name=T(
                es="Comité de contingencia con mandato",
                pt="Comitê de contingência com mandato",
                en="Contingency committee with a mandate",
            ),
            what=T(
                es="Órgano creado por decreto que delibera sobre camas, unidades de referencia y restricciones [4].",
                pt="Órgão criado por decreto que delibera sobre leitos, unidades de referência e restrições [4].",
                en="A body created by decree that decides on beds, reference units and restrictions [4].",
            ),
            enabling=T(
                es="Respaldo jurídico y una red municipal de urgencias reorganizable [4].",
                pt="Respaldo jurídico e uma rede municipal de urgência reorganizável [4].",
                en="Legal backing and a municipal urgent care network that can be rearranged [4].",
            ),
            lesson=T(
                es="Planificar camas antes del pico no evitó la saturación, pero dio una base para responder [4][7].",
                pt="Planejar leitos antes do pico não evitou a saturação, mas deu uma base para responder [4][7].",
                en="Planning beds before the peak did not prevent saturation but gave a basis for responding [4][7].",
            ),
        ),
    ],
    actors=[
        Actor(
            name="Comitê de Contingência do Coronavírus de Araraquara",
            kind="gobierno_local",
            support=["politico", "tecnico"],
            role=T(
                es="Deliberación sobre camas, restricciones y apoyo social [4][5].",
                pt="Deliberação sobre leitos, restrições e apoio social [4][5].",
                en="Decisions on beds, restrictions and social support [4][5].",
            ),
        ),
        Actor(
            name="Secretaria Municipal de Saúde de Araraquara",
            kind="gobierno_local",
            support=["tecnico", "administrativo"],
            role=T(
                es="Datos diarios de casos, internaciones y muertes [3].",
                pt="Dados diários de casos, internações e mortes [3].",
                en="Daily data on cases, hospital admissions and deaths [3].",
            ),
        ),
        Actor(
            name="Secretaria Municipal de Assistência e Desenvolvimento Social de Araraquara",
            kind="gobierno_local",
            support=["administrativo", "financiero"],
            role=T(
                es="Entrega de canastas en los centros de referencia de asistencia social [5].",
                pt="Entrega de cestas nos centros de referência de assistência social [5].",
                en="Delivery of food parcels at the social assistance centres [5].",
            ),
        ),
        Actor(
            name="Universidade Estadual Paulista (Unesp) e Universidade de São Paulo (USP)",
            kind="academia",
            support=["tecnico"],
            role=T(
                es="Estudio comparado del efecto del confinamiento [2].",
                pt="Estudo comparado do efeito do confinamento [2].",
                en="Comparative study of the effect of the lockdown [2].",
            ),
        ),
        Actor(
            name="Governo do Estado de São Paulo e municípios vizinhos",
            kind="gobierno_regional",
            support=["politico"],
            role=T(
                es="Reglas estatales de reapertura y reunión regional de junio de 2021 [3][6].",
                pt="Regras estaduais de reabertura e reunião regional de junho de 2021 [3][6].",
                en="State reopening rules and the regional meeting of June 2021 [3][6].",
            ),
        ),
    ],
    results=[
        T(
            es="Entre el 21 de febrero y el 21 de abril de 2021, el promedio móvil de siete días bajó de 189,6 a 48,9 casos nuevos (74 % menos); los residentes internados pasaron de 180 a 72 y las personas en cuarentena, de 1512 a 301. Las muertes semanales bajaron menos, de 25 a 19 [3].",
            pt="Entre 21 de fevereiro e 21 de abril de 2021, a média móvel de sete dias caiu de 189,6 para 48,9 casos novos (74% a menos); os moradores internados passaram de 180 para 72, e as pessoas em quarentena, de 1.512 para 301. As mortes semanais caíram menos, de 25 para 19 [3].",
            en="Between 21 February and 21 April 2021 the seven-day moving average fell from 189.6 to 48.9 new cases (74% fewer); residents in hospital went from 180 to 72 and people in quarantine from 1,512 to 301. Weekly deaths fell less, from 25 to 19 [3].",
        ),
        T(
            es="Un estudio de series temporales interrumpidas concluyó que la medida neutralizó la tendencia ascendente de los casos; el resultado se mantuvo al agregar Araçatuba y São Carlos como comparación [1]. Otro, de investigadores de la Universidade Estadual Paulista (Unesp) y la Universidade de São Paulo (USP), encontró que en el mismo período los índices subían en São Carlos, y que después del confinamiento las muertes nuevas por habitante bajaron en Araraquara y crecieron en los otros municipios analizados [2].",
            pt="Um estudo de séries temporais interrompidas concluiu que a medida neutralizou a tendência de alta dos casos; o resultado se manteve ao incluir Araçatuba e São Carlos como comparação [1]. Outro, de pesquisadores da Universidade Estadual Paulista (Unesp) e da Universidade de São Paulo (USP), constatou que no mesmo período os índices subiam em São Carlos e que, depois do confinamento, as novas mortes por habitante caíram em Araraquara e cresceram nos demais municípios analisados [2].",
            en="An interrupted time series study concluded that the measure neutralised the upward trend in cases; the result held when Araçatuba and São Carlos were added for comparison [1]. Another, by researchers from the Universidade Estadual Paulista (Unesp) and the Universidade de São Paulo (USP), found that in the same period the figures were rising in São Carlos, and that after the lockdown new deaths per head fell in Araraquara and rose in the other municipalities analysed [2].",
        ),
        T(
            es="Hasta mayo de 2021 la Red de Solidaridad había entregado 23 147 canastas a 13 954 familias, con unas 243 toneladas de alimentos donados y 392 toneladas compradas por el municipio [5].",
            pt="Até maio de 2021, a Rede de Solidariedade havia entregado 23.147 cestas a 13.954 famílias, com cerca de 243 toneladas de alimentos doados e 392 toneladas compradas pelo município [5].",
            en="By May 2021 the Solidarity Network had delivered 23,147 food parcels to 13,954 families, with some 243 tonnes of donated food and 392 tonnes bought by the municipality [5].",
        ),
    ],
    indicators=[
        Indicator(
            name=T(
                es="Casos nuevos, promedio móvil de siete días (21 de febrero y 21 de abril)",
                pt="Casos novos, média móvel de sete dias (21 de fevereiro e 21 de abril)",
                en="New cases, seven-day moving average (21 February and 21 April)",
            ),
            unit=T(es="casos por día", pt="casos por dia", en="cases a day"),
            before="189.6",
            before_year="2021",
            after="48.9",
            after_year="2021",
            source=3,
            better="down",
        ),
        Indicator(
            name=T(
                es="Residentes internados por covid-19 (21 de febrero y 21 de abril)",
                pt="Moradores internados por covid-19 (21 de fevereiro e 21 de abril)",
                en="Residents in hospital with Covid-19 (21 February and 21 April)",
            ),
            unit=T(es="personas", pt="pessoas", en="people"),
            before="180",
            before_year="2021",
            after="72",
            after_year="2021",
            source=3,
            better="down",
        ),
        Indicator(
            name=T(
                es="Muertes en siete días (21 de febrero y 21 de abril)",
                pt="Mortes em sete dias (21 de fevereiro e 21 de abril)",
                en="Deaths in seven days (21 February and 21 April)",
            ),
            unit=T(es="muertes", pt="mortes", en="deaths"),
            before="25",
            before_year="2021",
            after="19",
            after_year="2021",
            source=3,
            better="down",
        ),
        Indicator(
            name=T(
                es="Familias atendidas por la Red de Solidaridad (acumulado desde marzo de 2020)",
                pt="Famílias atendidas pela Rede de Solidariedade (acumulado desde março de 2020)",
                en="Families served by the Solidarity Network (total since March 2020)",
            ),
            unit=T(es="familias", pt="famílias", en="families"),
            before="",
            before_year="",
            after="13954",
            after_year="2021",
            source=5,
        ),
    ],
    evidence_level="externa",
    limits=[
        T(
            es="El efecto no fue duradero por sí solo: en junio de 2021, con la vacunación aún incompleta, hubo un segundo confinamiento; la ciudad acumulaba 24 mil casos y 483 muertes [6].",
            pt="O efeito não foi duradouro por si só: em junho de 2021, com a vacinação ainda incompleta, houve um segundo confinamento; a cidade acumulava 24 mil casos e 483 mortes [6].",
            en="The effect did not last by itself: in June 2021, with vaccination still incomplete, there was a second lockdown; the city had by then 24,000 cases and 483 deaths [6].",
        ),
        T(
            es="El cierre generó conflicto: unas cien personas, entre ellas empresarios, intentaron una caravana de protesta el 25 de febrero; la policía la interrumpió y se anunció que serían sancionadas. Pedían reabrir los comercios esenciales y ampliar la entrega a domicilio [7].",
            pt="O fechamento gerou conflito: cerca de cem pessoas, entre elas empresários, tentaram uma carreata de protesto em 25 de fevereiro; a polícia a interrompeu e anunciou-se que seriam autuadas. Pediam a reabertura do comércio essencial e a ampliação das entregas em domicílio [7].",
            en="The closure caused conflict: about a hundred people, business owners among them, tried to hold a protest motorcade on 25 February; the police stopped it and it was announced that they would be penalised. They asked for essential shops to reopen and for home delivery to be extended [7].",
        ),
        T(
            es="Controlar la transmisión local no alcanzaba: en abril había en los hospitales de la ciudad más pacientes de otros municipios que residentes [3].",
            pt="Controlar a transmissão local não bastava: em abril havia nos hospitais da cidade mais pacientes de outros municípios do que moradores [3].",
            en="Controlling local transmission was not enough: in April the city's hospitals held more patients from other municipalities than residents [3].",
        ),
    ],
    lessons=[
        T(
            es="Fijar de antemano el indicador, el umbral y la consecuencia permite decidir rápido y que la población sepa qué esperar [6].",
            pt="Fixar de antemão o indicador, o gatilho e a consequência permite decidir depressa e que a população saiba o que esperar [6].",
            en="Setting the indicator, the threshold and the consequence in advance allows quick decisions and lets the public know what to expect [6].",
        ),
        T(
            es="Una restricción corta y estricta puede cambiar la tendencia de los casos, según los estudios que comparan ciudades; en los dos meses medidos, las muertes bajaron menos que los casos [1][2][3].",
            pt="Uma restrição curta e rigorosa pode mudar a tendência dos casos, segundo os estudos que comparam cidades; nos dois meses medidos, as mortes caíram menos que os casos [1][2][3].",
            en="A short, strict restriction can change the trend in cases, according to the studies that compare cities; over the two months measured, deaths fell less than cases [1][2][3].",
        ),
        T(
            es="El confinamiento necesita apoyo material: la red de alimentos funcionaba desde 2020, antes del cierre total, y dependió sobre todo de compras públicas [5].",
            pt="O confinamento precisa de apoio material: a rede de alimentos funcionava desde 2020, antes do fechamento total, e dependeu sobretudo de compras públicas [5].",
            en="A lockdown needs material support: the food network had been working since 2020, before the full closure, and relied mainly on public purchases [5].",
        ),
        T(
            es="En una ciudad con hospitales de referencia, la escala útil de la decisión es regional; el segundo cierre se discutió con los municipios vecinos [3][6].",
            pt="Em uma cidade com hospitais de referência, a escala útil da decisão é regional; o segundo fechamento foi discutido com os municípios vizinhos [3][6].",
            en="In a city with referral hospitals the useful scale for decisions is regional; the second closure was discussed with neighbouring municipalities [3][6].",
        ),
        T(
            es="Los datos diarios públicos permitieron que equipos externos evaluaran la medida en pocos meses [1][2].",
            pt="Os dados diários públicos permitiram que equipes externas avaliassem a medida em poucos meses [1][2].",
            en="Public daily data allowed outside teams to assess the measure within a few months [1][2].",
        ),
    ],
    transferability=[
        T(
            es="La experiencia sirve a ciudades medianas con mando sobre su red de urgencias, capacidad de hacer pruebas y respaldo jurídico para restringir actividades [4][6]. El umbral puede servir también en otras emergencias, como epidemias de dengue o calor extremo, siempre que exista un indicador diario y una medida proporcional definida de antemano.",
            pt="A experiência serve a cidades médias com comando sobre sua rede de urgência, capacidade de testagem e respaldo jurídico para restringir atividades [4][6]. O gatilho pode servir também em outras emergências, como epidemias de dengue ou calor extremo, desde que exista um indicador diário e uma medida proporcional definida de antemão.",
            en="The experience suits medium-sized cities in control of their urgent care network, able to test and with legal backing to restrict activities [4][6]. The trigger may also serve in other emergencies, such as dengue epidemics or extreme heat, provided there is a daily indicator and a proportionate measure defined in advance.",
        ),
        T(
            es="Antes de copiar el confinamiento total conviene asegurar tres apoyos: una red de alimentos con presupuesto propio [5], un canal de diálogo con el comercio para acordar entregas y plazos, visto el conflicto de febrero [7], y un acuerdo con los municipios que usan los mismos hospitales [3][6].",
            pt="Antes de copiar o confinamento total, convém garantir três apoios: uma rede de alimentos com orçamento próprio [5], um canal de diálogo com o comércio para pactuar entregas e prazos, tendo em vista o conflito de fevereiro [7], e um acordo com os municípios que usam os mesmos hospitais [3][6].",
            en="Before copying the full lockdown it is advisable to secure three supports: a food network with its own budget [5], a channel for dialogue with shopkeepers to agree deliveries and deadlines, given the conflict of February [7], and an agreement with the municipalities that use the same hospitals [3][6].",
        ),
        T(
            es="La comparación con ciudades parecidas debe planearse desde el inicio: es lo que ayuda a distinguir el efecto de la medida de la evolución general de la epidemia [1][2].",
            pt="A comparação com cidades parecidas deve ser planejada desde o início: é o que ajuda a distinguir o efeito da medida da evolução geral da epidemia [1][2].",
            en="Comparison with similar cities should be planned from the start: it is what helps to tell the effect of the measure from the general course of the epidemic [1][2].",
        ),
    ],
    sdgs=[2, 3, 11, 16],
    topics=["desarrollo_social"],
    sources=[
        Source(
            title="Social distancing and severe acute respiratory syndrome coronavirus 2 transmission: a case study from Araraquara, São Paulo, Brazil",
            publisher="Figueiredo Filho, D. B.; Silva, L. E. de O., Revista da Sociedade Brasileira de Medicina Tropical",
            year="2021",
            url="https://doi.org/10.1590/0037-8682-0197-2021",
            language="en",
        ),
        Source(
            title="Lockdown contra a Covid-19 funciona ou não? Um estudo de caso com o município de Araraquara",
            publisher="Colnago, M. et al., Proceeding Series of the Brazilian Society of Computational and Applied Mathematics, v. 8",
            year="2021",
            url="https://doi.org/10.5540/03.2021.008.01.0429",
            language="pt",
        ),
        Source(
            title="Dois meses após confinamento, Araraquara tem queda de 74% na média móvel de casos de Covid-19",
            publisher="G1 São Carlos e Araraquara",
            year="2021",
            url="https://g1.globo.com/sp/sao-carlos-regiao/noticia/2021/04/22/dois-meses-apos-confinamento-araraquara-tem-queda-74percent-na-media-movel-de-casos-de-covid-19.ghtml",
            language="pt",
        ),
        Source(
            title="Sobe para 25 os casos de corona monitorados pela Saúde em Araraquara (boletim do Comitê de Contingência)",
            publisher="RCIA Araraquara",
            year="2020",
            url="https://rciararaquara.com.br/cidade/sobe-para-25-os-casos-de-corona-monitorados-pela-saude-em-araraquara",
            language="pt",
        ),
        Source(
            title="Rede de Solidariedade distribui cestas de alimentos a 14 mil famílias",
            publisher="RCIA Araraquara",
            year="2021",
            url="https://rciararaquara.com.br/destaques/rede-de-solidariedade-distribui-cestas-de-alimentos-a-14-mil-familias/amp",
            language="pt",
        ),
        Source(
            title="Araraquara decreta novo lockdown após alta de casos de Covid-19",
            publisher="Jovem Pan",
            year="2021",
            url="https://jovempan.com.br/noticias/brasil/araraquara-decreta-novo-lockdown-apos-alta-de-casos-de-covid-19.html",
            language="pt",
        ),
        Source(
            title="Polícia barra carreata de empresários em pleno lockdown em Araraquara",
            publisher="O Estado de S. Paulo",
            year="2021",
            url="https://sao-paulo.estadao.com.br/noticias/geral,policia-barra-carreata-de-empresarios-em-pleno-lockdown-em-araraquara,70003628468",
            language="pt",
        ),
    ],
    institution="Prefeitura Municipal de Araraquara",
    office="Secretaria Municipal de Saúde",
    institution_url="https://www.araraquara.sp.gov.br",
    target_groups=["poblacion_general", "bajos_ingresos", "empresas"],
    pandemic="creada",
    pandemic_note=[
        T(
            es="La práctica nació de la emergencia. La planificación sanitaria municipal se volcó a decisiones de corto plazo guiadas por indicadores: camas y unidades de referencia en 2020 [4], cierre total en febrero de 2021 [3] y umbral de positividad en junio [6].",
            pt="A prática nasceu da emergência. O planejamento municipal em saúde voltou-se para decisões de curto prazo guiadas por indicadores: leitos e unidades de referência em 2020 [4], fechamento total em fevereiro de 2021 [3] e gatilho de positividade em junho [6].",
            en="The practice was born of the emergency. Municipal health planning turned to short-term decisions guided by indicators: beds and reference units in 2020 [4], full closure in February 2021 [3] and a positivity trigger in June [6].",
        ),
    ],
    resources_note=T(
        es="Presupuesto municipal y donaciones; el municipio compró unas 392 toneladas de alimentos hasta mayo de 2021 [5].",
        pt="Orçamento municipal e doações; o município comprou cerca de 392 toneladas de alimentos até maio de 2021 [5].",
        en="Municipal budget and donations; the municipality bought some 392 tonnes of food up to May 2021 [5].",
    ),
)
