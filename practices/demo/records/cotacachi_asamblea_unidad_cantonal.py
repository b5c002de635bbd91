"""Cotacachi (Ecuador): a cantonal assembly that plans and decides the budget."""

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
    key="cotacachi",
    name="Cotacachi",
    country="EC",
    subdivision="EC-I",
    latitude=0.29947,
    longitude=-78.26565,
    geonames_id=3658781,
    population=53001,
    population_year=2022,
    population_source="Censo 2022, INEC",
    language="es",
    website="https://www.cotacachi.gob.ec",
    government="Gobierno Autónomo Descentralizado Municipal de Santa Ana de Cotacachi",
    intro=T(
        es="Cotacachi es un cantón (municipio) de la provincia de Imbabura, en el norte de Ecuador. Tiene tres zonas: la urbana, la andina y la subtropical, donde está Íntag. La población indicada es la del cantón.",
        pt="Cotacachi é um cantão (município) da província de Imbabura, no norte do Equador. Tem três zonas: a urbana, a andina e a subtropical, onde fica Íntag. A população indicada é a do cantão.",
        en="Cotacachi is a canton (municipality) in the province of Imbabura, in northern Ecuador. It has three zones: urban, Andean and subtropical, where Íntag lies. The population given is that of the canton.",
    ),
)

PRACTICE = Practice(
    key="cotacachi-asamblea-unidad-cantonal",
    language="es",
    city=CITY,
    axes=["participacion", "innovacion"],
    title=T(
        es="Cotacachi: una asamblea cantonal que planifica y decide el presupuesto",
        pt="Cotacachi: uma assembleia cantonal que planeja e decide o orçamento",
        en="Cotacachi: a cantonal assembly that plans and decides the budget",
    ),
    summary=T(
        es="Desde 1996 la Asamblea de Unidad Cantonal de Cotacachi reúne a delegados urbanos, andinos y de Íntag para aprobar el plan y repartir la inversión. Mantuvo su estructura con la Constitución de 2008, aunque perdió peso al elaborarse el plan de ordenamiento.",
        pt="Desde 1996, a Asamblea de Unidad Cantonal de Cotacachi reúne delegados urbanos, andinos e de Íntag para aprovar o plano e dividir o investimento. Manteve sua estrutura com a Constituição de 2008, embora tenha perdido peso na elaboração do plano de ordenamento.",
        en="Since 1996 Cotacachi's Asamblea de Unidad Cantonal has gathered urban, Andean and Íntag delegates to approve the plan and share out investment. It kept its structure under the 2008 Constitution, though it lost weight when the land-use plan was drawn up.",
    ),
    territorial_scope="municipio",
    coordination="individual",
    planning_instruments=[
        "plan_estrategico",
        "presupuesto_participativo",
        "consejo_mesa",
    ],
    stage="consolidada",
    start="1996",
    end="",
    ongoing=True,
    situation_before=[
        T(
            es="El 80 % de la población vivía en zonas rurales, con poco acceso al agua potable y al alcantarillado y una de las tasas de mortalidad más altas del país [1]. El 60 % era indígena, el 35 % blanca o mestiza y el 5 % afroecuatoriana [1][2].",
            pt="Dos habitantes, 80% viviam em zonas rurais, com pouco acesso a água potável e esgoto e uma das taxas de mortalidade mais altas do país [1]. Eram 60% indígenas, 35% brancos ou mestiços e 5% afro-equatorianos [1][2].",
            en="Eighty per cent of the population lived in rural areas, with little access to drinking water and sewerage and one of the highest mortality rates in the country [1]. Sixty per cent were indigenous, 35% white or mestizo and 5% Afro-Ecuadorian [1][2].",
        ),
        T(
            es="Hasta 1996 gobernó la minoría blanca y mestiza, y la mayoría indígena quedó subordinada en lo político y excluida en lo social; la situación era más dura para las mujeres indígenas rurales [1]. Existía, sin embargo, una base organizada: la Unión de Organizaciones Campesinas e Indígenas de Cotacachi (UNORCAC) ejecutaba proyectos de caminos, agua, electricidad y salud [7].",
            pt="Até 1996 governou a minoria branca e mestiça, e a maioria indígena ficou subordinada na política e excluída socialmente; a situação era mais dura para as mulheres indígenas rurais [1]. Havia, porém, uma base organizada: a Unión de Organizaciones Campesinas e Indígenas de Cotacachi (UNORCAC) executava projetos de estradas, água, eletricidade e saúde [7].",
            en="Until 1996 the white and mestizo minority governed, and the indigenous majority was politically subordinate and socially excluded; rural indigenous women fared worst [1]. There was, however, an organised base: the Unión de Organizaciones Campesinas e Indígenas de Cotacachi (UNORCAC, a union of peasant and indigenous organisations) carried out projects in roads, water, electricity and health [7].",
        ),
    ],
    objectives=[
        T(
            es="Impulsar un desarrollo equitativo y sostenible con uso racional de los recursos, para combatir la pobreza [3].",
            pt="Promover um desenvolvimento equitativo e sustentável com uso racional dos recursos, para combater a pobreza [3].",
            en="To promote equitable and sustainable development with rational use of resources, in order to fight poverty [3].",
        ),
        T(
            es="Gobernar con participación, transparencia y diálogo intercultural [2].",
            pt="Governar com participação, transparência e diálogo intercultural [2].",
            en="To govern with participation, transparency and intercultural dialogue [2].",
        ),
        T(
            es="Con el presupuesto participativo, hacer transparente el gasto, valorar el aporte de las comunidades e incluir a las mujeres rurales [1].",
            pt="Com o orçamento participativo, tornar o gasto transparente, valorizar a contribuição das comunidades e incluir as mulheres rurais [1].",
            en="Through participatory budgeting, to make spending transparent, value the communities' contribution and include rural women [1].",
        ),
    ],
    process=[
        Step(
            title=T(
                es="Asamblea y plan de desarrollo",
                pt="Assembleia e plano de desenvolvimento",
                en="Assembly and development plan",
            ),
            when="1996-2000",
            text=[
                T(
                    es="En 1996 llegó por primera vez a la alcaldía una persona indígena, que propuso una gestión participativa. La población, organizada en la Asamblea de Unidad Cantonal (AUCC), aprobó el Plan de Desarrollo y asumió la responsabilidad de ejecutarlo junto al municipio [2]. El Programa de Gestión Urbana para América Latina y el Caribe acompañó el proceso [3].",
                    pt="Em 1996 chegou pela primeira vez à prefeitura uma pessoa indígena, que propôs uma gestão participativa. A população, organizada na Asamblea de Unidad Cantonal (AUCC, assembleia de unidade cantonal), aprovou o Plano de Desenvolvimento e assumiu a responsabilidade de executá-lo com o município [2]. O Programa de Gestão Urbana para a América Latina e o Caribe acompanhou o processo [3].",
                    en="In 1996 an indigenous person became mayor for the first time and proposed participatory management. The population, organised in the Asamblea de Unidad Cantonal (AUCC, assembly of cantonal unity), approved the Development Plan and took on responsibility for carrying it out with the municipality [2]. The Urban Management Programme for Latin America and the Caribbean supported the process [3].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Mesas sectoriales y comité",
                pt="Mesas setoriais e comitê",
                en="Sector round tables and committee",
            ),
            when="1996-2000",
            text=[
                T(
                    es="Cinco mesas sectoriales de concertación alimentaron el plan con propuestas [3]. La máxima autoridad de la AUCC es un Comité de Desarrollo y Gestión, que tenía 25 miembros en la decimoquinta asamblea [6].",
                    pt="Cinco mesas setoriais de concertação alimentaram o plano com propostas [3]. A autoridade máxima da AUCC é um Comitê de Desenvolvimento e Gestão, que tinha 25 membros na décima quinta assembleia [6].",
                    en="Five sector round tables fed the plan with proposals [3]. The highest authority of the AUCC is a Development and Management Committee, which had 25 members at the fifteenth assembly [6].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Presupuesto participativo",
                pt="Orçamento participativo",
                en="Participatory budgeting",
            ),
            when="2000-2002",
            text=[
                T(
                    es="Durante el segundo mandato, iniciado en 2000, la población pasó a decidir y controlar la totalidad de los recursos de inversión del presupuesto anual [2]. Otra fuente fecha su creación en 2002 [1].",
                    pt="Durante o segundo mandato, iniciado em 2000, a população passou a decidir e controlar a totalidade dos recursos de investimento do orçamento anual [2]. Outra fonte data sua criação em 2002 [1].",
                    en="During the second term, which began in 2000, the population came to decide and oversee all the investment funds in the annual budget [2]. Another source dates its creation to 2002 [1].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Mujeres rurales y control social",
                pt="Mulheres rurais e controle social",
                en="Rural women and citizen oversight",
            ),
            when="2003",
            text=[
                T(
                    es="Comités coordinadores de mujeres funcionaban en las tres zonas. En 2003 se sumaron un comité vecinal que vigila las obras aprobadas y medidas diferenciadas por género para que participaran más mujeres, sobre todo rurales [1].",
                    pt="Comitês coordenadores de mulheres funcionavam nas três zonas. Em 2003 somaram-se um comitê de moradores que fiscaliza as obras aprovadas e medidas diferenciadas por gênero para que participassem mais mulheres, sobretudo rurais [1].",
                    en="Women's co-ordinating committees worked in the three zones. In 2003 a residents' committee overseeing the approved works was added, along with gender-differentiated measures so that more women would take part, above all rural ones [1].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Adaptación a la Constitución de 2008",
                pt="Adaptação à Constituição de 2008",
                en="Adapting to the 2008 Constitution",
            ),
            when="2008",
            text=[
                T(
                    es="Las nuevas normas nacionales fijaron cómo debía organizarse la participación. Los actores locales mantuvieron su autonomía y su estructura original, y obtuvieron reconocimiento legal como sistema cantonal de participación [7].",
                    pt="As novas normas nacionais fixaram como a participação devia se organizar. Os atores locais mantiveram sua autonomia e sua estrutura original, e obtiveram reconhecimento legal como sistema cantonal de participação [7].",
                    en="New national rules laid down how participation should be organised. Local actors kept their autonomy and original structure and secured legal recognition as the cantonal participation system [7].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Presupuesto 2022 en dos asambleas",
                pt="Orçamento de 2022 em duas assembleias",
                en="2022 budget in two assemblies",
            ),
            when="2021-10",
            text=[
                T(
                    es="El 26 de octubre sesionaron 125 delegados de las seis parroquias de Íntag, en su propia zona; el 27, cerca de 300 representantes de otras cuatro parroquias. Aprobaron el anteproyecto de presupuesto, con obras de agua, alcantarillado y calles, y proyectos sociales, productivos y turísticos [8].",
                    pt="Em 26 de outubro reuniram-se 125 delegados das seis paróquias de Íntag, em sua própria zona; no dia 27, cerca de 300 representantes de outras quatro paróquias. Aprovaram o anteprojeto de orçamento, com obras de água, esgoto e ruas, e projetos sociais, produtivos e turísticos [8].",
                    en="On 26 October 125 delegates from the six parishes of Íntag met in their own zone; on the 27th, some 300 representatives of four other parishes. They approved the draft budget, with water, sewerage and street works and social, productive and tourism projects [8].",
                ),
            ],
        ),
    ],
    building_blocks=[
        Component(
            name=T(
                es="Asamblea con comité permanente",
                pt="Assembleia com comitê permanente",
                en="Assembly with a standing committee",
            ),
            what=T(
                es="Una asamblea anual y un comité ciudadano que la dirige [1][6].",
                pt="Uma assembleia anual e um comitê cidadão que a dirige [1][6].",
                en="A yearly assembly and a citizens' committee that leads it [1][6].",
            ),
            enabling=T(
                es="Organizaciones sociales con experiencia previa, como la UNORCAC [7].",
                pt="Organizações sociais com experiência prévia, como a UNORCAC [7].",
                en="Social organisations with previous experience, such as UNORCAC [7].",
            ),
            lesson=T(
                es="Una estructura propia puede sobrevivir a un cambio de leyes [7].",
                pt="Uma estrutura própria pode sobreviver a uma mudança de leis [7].",
                en="A structure of its own can survive a change in the law [7].",
            ),
        ),
        Component(
            name=T(
                es="Decisión sobre toda la inversión",
                pt="Decisão sobre todo o investimento",
                en="Deciding on all investment",
            ),
            what=T(
                es="El presupuesto participativo abarca todos los recursos de inversión, no una parte fija [2].",
                pt="O orçamento participativo abrange todos os recursos de investimento, não uma parcela fixa [2].",
                en="Participatory budgeting covers all investment funds, not a fixed share [2].",
            ),
            enabling=T(
                es="Un plan aprobado antes, que ordena las prioridades [2].",
                pt="Um plano aprovado antes, que ordena as prioridades [2].",
                en="A plan approved beforehand, which sets the priorities [2].",
            ),
            lesson=T(
                es="La decisión se cuida con un comité vecinal que vigila las obras [1].",
                pt="A decisão é protegida por um comitê de moradores que fiscaliza as obras [1].",
                en="The decision is protected by a residents' committee that oversees the works [1].",
            ),
        ),
        Component(
            name=T(
                es="Medidas para mujeres rurales",
                pt="Medidas para mulheres rurais",
                en="Measures for rural women",
            ),
            what=T(
                es="Comités de mujeres por zona y reglas diferenciadas por género [1].",
                pt="Comitês de mulheres por zona e regras diferenciadas por gênero [1].",
                en="Women's committees by zone and gender-differentiated rules [1].",
            ),
            enabling=T(
                es="Reconocer que la apertura general no basta para que todos intervengan [2].",
                pt="Reconhecer que a abertura geral não basta para que todos intervenham [2].",
                en="Recognising that general openness is not enough for everyone to take part [2].",
            ),
            lesson=T(
                es="Las mujeres fueron mayoría en la campaña de alfabetización de 2003 [4].",
                pt="As mulheres foram maioria na campanha de alfabetização de 2003 [4].",
                en="Women were the majority in the 2003 literacy campaign [4].",
            ),
        ),
    ],
    actors=[
        Actor(
            name="Asamblea de Unidad Cantonal de Cotacachi (AUCC)",
            kind="organizacion_social",
            support=["politico"],
            role=T(
                es="Aprobación del plan y decisión sobre la inversión [2].",
                pt="Aprovação do plano e decisão sobre o investimento [2].",
                en="Approval of the plan and decision on investment [2].",
            ),
        ),
        Actor(
            name="Gobierno Autónomo Descentralizado Municipal de Santa Ana de Cotacachi",
            kind="gobierno_local",
            support=["politico", "financiero", "administrativo"],
            role=T(
                es="Propuesta de gestión participativa y ejecución del presupuesto [2].",
                pt="Proposta de gestão participativa e execução do orçamento [2].",
                en="Proposal of participatory management and execution of the budget [2].",
            ),
        ),
        Actor(
            name="Unión de Organizaciones Campesinas e Indígenas de Cotacachi (UNORCAC)",
            kind="organizacion_social",
            support=["politico", "tecnico"],
            role=T(
                es="Base organizada del proceso y ejecución de proyectos rurales [7].",
                pt="Base organizada do processo e execução de projetos rurais [7].",
                en="Organised base of the process and execution of rural projects [7].",
            ),
        ),
        Actor(
            name="Comités coordinadores de mujeres",
            kind="organizacion_social",
            support=["otro"],
            role=T(
                es="Participación de las mujeres en las tres zonas [1].",
                pt="Participação das mulheres nas três zonas [1].",
                en="Women's participation in the three zones [1].",
            ),
        ),
        Actor(
            name="Programa de Gestión Urbana para América Latina y el Caribe",
            kind="organismo_internacional",
            support=["tecnico"],
            role=T(
                es="Acompañamiento entre 1996 y 2000 [3].",
                pt="Acompanhamento entre 1996 e 2000 [3].",
                en="Support between 1996 and 2000 [3].",
            ),
        ),
    ],
    results=[
        T(
            es="Los primeros cuatro años dejaron un plan elaborado con participación, un consejo de desarrollo y gestión, la ordenanza que declaró a Cotacachi “cantón saludable” y el proyecto de ordenanza de “cantón ecológico”. A la asamblea asistieron 250 delegados [3].",
            pt="Os primeiros quatro anos deixaram um plano elaborado com participação, um conselho de desenvolvimento e gestão, a lei municipal que declarou Cotacachi “cantão saudável” e o projeto de lei de “cantão ecológico”. À assembleia compareceram 250 delegados [3].",
            en="The first four years left a plan drawn up with participation, a development and management council, the by-law declaring Cotacachi a “healthy canton” and the draft by-law for an “ecological canton”. The assembly was attended by 250 delegates [3].",
        ),
        T(
            es="En la asamblea de 2001 volvió con fuerza el pedido de alfabetización. El municipio hizo una campaña con metodología cubana y, según quien era entonces alcalde, el analfabetismo bajó del 22,3 % al 2,5 % [5]. Las mujeres fueron mayoría en la campaña, y la electricidad rural llegó al 95 % en la zona subtropical [4].",
            pt="Na assembleia de 2001 voltou com força o pedido de alfabetização. O município fez uma campanha com metodologia cubana e, segundo quem era então prefeito, o analfabetismo caiu de 22,3% para 2,5% [5]. As mulheres foram maioria na campanha, e a eletricidade rural chegou a 95% na zona subtropical [4].",
            en="At the 2001 assembly the call for literacy teaching returned strongly. The municipality ran a campaign with a Cuban method and, according to the mayor of the time, illiteracy fell from 22.3% to 2.5% [5]. Women were the majority in the campaign, and rural electricity reached 95% in the subtropical zone [4].",
        ),
        T(
            es="El presupuesto participativo seguía activo en 2021: dos asambleas cantonales aprobaron un anteproyecto de 2,4 millones de dólares para 2022; la fuente no dice si las convocó la AUCC [8]. Un estudio explica la duración del proceso por la experiencia y los recursos políticos que acumularon las organizaciones sociales, hasta formar una autoridad propia en materia de participación, distinta del Estado [7].",
            pt="O orçamento participativo continuava ativo em 2021: duas assembleias cantonais aprovaram um anteprojeto de US$ 2,4 milhões para 2022; a fonte não diz se a AUCC as convocou [8]. Um estudo explica a duração do processo pela experiência e pelos recursos políticos que as organizações sociais acumularam, até formarem uma autoridade própria em matéria de participação, distinta do Estado [7].",
            en="Participatory budgeting was still active in 2021: two cantonal assemblies approved a draft of US$2.4 million for 2022; the source does not say whether the AUCC convened them [8]. One study explains the endurance of the process by the experience and political resources that social organisations built up, until they became an authority on participation in their own right, distinct from the state [7].",
        ),
        T(
            es="Las fuentes no separan el efecto de la asamblea del de los programas nacionales ni del de la cooperación internacional.",
            pt="As fontes não separam o efeito da assembleia do efeito dos programas nacionais nem do da cooperação internacional.",
            en="The sources do not separate the effect of the assembly from that of national programmes or international co-operation.",
        ),
    ],
    indicators=[
        Indicator(
            name=T(
                es="Analfabetismo, según quien era entonces alcalde (años no indicados)",
                pt="Analfabetismo, segundo quem era então prefeito (anos não indicados)",
                en="Illiteracy, according to the mayor of the time (years not given)",
            ),
            unit=T(es="%", pt="%", en="%"),
            before="22.3",
            before_year="",
            after="2.5",
            after_year="",
            source=5,
            better="neutral",
        ),
        Indicator(
            name=T(
                es="Cobertura de electricidad rural en la zona subtropical (año no indicado)",
                pt="Cobertura de eletricidade rural na zona subtropical (ano não indicado)",
                en="Rural electricity coverage in the subtropical zone (year not given)",
            ),
            unit=T(es="%", pt="%", en="%"),
            before="",
            before_year="",
            after="95",
            after_year="",
            source=4,
        ),
        Indicator(
            name=T(
                es="Asistentes a las dos asambleas de presupuesto de octubre",
                pt="Participantes das duas assembleias de orçamento de outubro",
                en="Attendance at the two October budget assemblies",
            ),
            unit=T(
                es="personas (aprox.)",
                pt="pessoas (aprox.)",
                en="people (approx.)",
            ),
            before="",
            before_year="",
            after="425",
            after_year="2021",
            source=8,
        ),
        Indicator(
            name=T(
                es="Anteproyecto de presupuesto participativo aprobado",
                pt="Anteprojeto de orçamento participativo aprovado",
                en="Draft participatory budget approved",
            ),
            unit=T(
                es="dólares estadounidenses",
                pt="dólares dos Estados Unidos",
                en="US dollars",
            ),
            before="",
            before_year="",
            after="2399416.80",
            after_year="2022",
            source=8,
            better="neutral",
        ),
    ],
    evidence_level="indicadores",
    limits=[
        T(
            es="La decimoquinta asamblea coincidió con la primera del plan de desarrollo y ordenamiento territorial. Hubo invitaciones limitadas, una consultora contratada fijó los temas y los 300 asistentes no aprobaron resoluciones, sino recomendaciones que el concejo municipal podía incluir o no [6].",
            pt="A décima quinta assembleia coincidiu com a primeira do plano de desenvolvimento e ordenamento territorial. Houve convites limitados, uma consultoria contratada fixou os temas e os 300 participantes não aprovaram resoluções, e sim recomendações que a câmara municipal podia incluir ou não [6].",
            en="The fifteenth assembly coincided with the first one for the development and land-use plan. Invitations were limited, a hired consultancy set the topics, and the 300 people present passed not resolutions but recommendations that the municipal council could include or not [6].",
        ),
        T(
            es="Aunque la asamblea estaba abierta a todos, un estudio de 2006 observó que algunos grupos intervenían poco; por eso ese estudio se centró en la inclusión de las mujeres indígenas [2].",
            pt="Embora a assembleia estivesse aberta a todos, um estudo de 2006 observou que alguns grupos intervinham pouco; por isso esse estudo se concentrou na inclusão das mulheres indígenas [2].",
            en="Although the assembly was open to all, a 2006 study observed that some groups took little part; that study therefore focused on the inclusion of indigenous women [2].",
        ),
        T(
            es="El dato de analfabetismo lo da quien dirigió la campaña [5]; no se encontró una medición independiente.",
            pt="O dado de analfabetismo é de quem dirigiu a campanha [5]; não se encontrou uma medição independente.",
            en="The illiteracy figure comes from the person who led the campaign [5]; no independent measurement was found.",
        ),
    ],
    lessons=[
        T(
            es="Primero el plan, después el presupuesto. La asamblea aprobó un plan y años más tarde pasó a decidir la inversión, con prioridades ya discutidas [2].",
            pt="Primeiro o plano, depois o orçamento. A assembleia aprovou um plano e anos mais tarde passou a decidir o investimento, com prioridades já discutidas [2].",
            en="First the plan, then the budget. The assembly approved a plan and years later began to decide on investment, with priorities already discussed [2].",
        ),
        T(
            es="La participación dura si tiene dueño. Al apoyarse en organizaciones sociales y no solo en una alcaldía, la estructura resistió el cambio constitucional [7], y en 2021 el presupuesto aún se aprobaba en asambleas cantonales [8].",
            pt="A participação dura se tem dono. Ao apoiar-se em organizações sociais e não só em uma prefeitura, a estrutura resistiu à mudança constitucional [7], e em 2021 o orçamento ainda era aprovado em assembleias cantonais [8].",
            en="Participation lasts if it has owners. By resting on social organisations and not only on a city government, the structure withstood constitutional change [7], and in 2021 the budget was still being approved in cantonal assemblies [8].",
        ),
        T(
            es="Cuando el plan pasa a ser una obligación técnica, hay que proteger el poder de decidir: si los temas llegan fijados y la asamblea solo recomienda, quienes asisten preguntan si están en una asamblea o en un taller [6].",
            pt="Quando o plano passa a ser uma obrigação técnica, é preciso proteger o poder de decidir: se os temas chegam fixados e a assembleia só recomenda, quem participa pergunta se está em uma assembleia ou em uma oficina [6].",
            en="When the plan becomes a technical duty, the power to decide must be protected: if the topics arrive already set and the assembly only recommends, those present ask whether they are at an assembly or a workshop [6].",
        ),
        T(
            es="Abrir la puerta no alcanza. Hicieron falta comités de mujeres por zona y reglas específicas para que participaran las mujeres rurales [1].",
            pt="Abrir a porta não basta. Foram necessários comitês de mulheres por zona e regras específicas para que as mulheres rurais participassem [1].",
            en="Opening the door is not enough. Women's committees by zone and specific rules were needed for rural women to take part [1].",
        ),
        T(
            es="En un territorio extenso conviene llevar la asamblea a cada zona: en 2021 los delegados de Íntag decidieron en una de sus parroquias [8].",
            pt="Em um território extenso convém levar a assembleia a cada zona: em 2021 os delegados de Íntag decidiram em uma de suas paróquias [8].",
            en="In a large territory it is advisable to take the assembly to each zone: in 2021 the Íntag delegates decided in one of their own parishes [8].",
        ),
    ],
    transferability=[
        T(
            es="El modelo sirve a municipios medianos o pequeños con mucha población rural y más de un grupo cultural [2]. Su condición principal son organizaciones sociales con arraigo: aquí la UNORCAC ya trabajaba antes de la asamblea [7]. Donde no existan, conviene empezar por mesas sectoriales, que también aquí fueron la fuente de propuestas [3].",
            pt="O modelo serve a municípios médios ou pequenos com muita população rural e mais de um grupo cultural [2]. Sua condição principal são organizações sociais enraizadas: aqui a UNORCAC já trabalhava antes da assembleia [7]. Onde não existam, convém começar por mesas setoriais, que também aqui foram a fonte de propostas [3].",
            en="The model suits medium or small municipalities with a large rural population and more than one cultural group [2]. Its main condition is well-rooted social organisations: here UNORCAC was already at work before the assembly [7]. Where there are none, it is advisable to begin with sector round tables, which here too were the source of proposals [3].",
        ),
        T(
            es="Necesita además un gobierno dispuesto a someter a decisión toda la inversión, o al menos una parte grande y conocida, y un comité de vecinos que vigile las obras [1][2].",
            pt="Precisa também de um governo disposto a submeter à decisão todo o investimento, ou pelo menos uma parte grande e conhecida, e de um comitê de moradores que fiscalize as obras [1][2].",
            en="It also needs a government willing to put all investment up for decision, or at least a large and known part of it, and a residents' committee to oversee the works [1][2].",
        ),
        T(
            es="Antes de adaptarlo hay que revisar la ley nacional: en Ecuador fue posible obtener reconocimiento legal de la estructura existente como sistema cantonal de participación [7]. También conviene escribir qué decide la asamblea y qué solo recomienda, porque esa frontera fue el punto de conflicto al elaborar el plan de ordenamiento [6].",
            pt="Antes de adaptá-lo é preciso examinar a lei nacional: no Equador foi possível obter reconhecimento legal da estrutura existente como sistema cantonal de participação [7]. Também convém escrever o que a assembleia decide e o que apenas recomenda, porque essa fronteira foi o ponto de conflito ao elaborar o plano de ordenamento [6].",
            en="Before adapting it, national law must be checked: in Ecuador it was possible to obtain legal recognition of the existing structure as the cantonal participation system [7]. It is also advisable to write down what the assembly decides and what it only recommends, because that boundary was the point of friction when the land-use plan was drawn up [6].",
        ),
    ],
    sdgs=[4, 5, 10, 11, 16],
    topics=["autonomia", "desarrollo_social", "derechos"],
    sources=[
        Source(
            title="[Cotacachi, Ecuador, integra a las mujeres indígenas a través del presupuesto participativo]",
            publisher="CGLU, Comisión de Inclusión Social, Democracia Participativa y Derechos Humanos",
            year="",
            url="https://uclg-cisdp.org/es/actualidad/noticias/cotacachi-ecuador-integra-las-mujeres-ind%C3%ADgenas-trav%C3%A9s-el-presupuesto",
            language="es",
        ),
        Source(
            title="Profundización del estudio de caso de Cotacachi, Ecuador. Procesos y mecanismos de inclusión de las mujeres indígenas",
            publisher="Programa URB-AL, Red 9; Centro Internacional de Gestión Urbana (copia en StudyLib)",
            year="2006",
            url="https://deploy.studylib.es/doc/629433/an%C3%A1lisis-cr%C3%ADtico----centro-de-documentaci%C3%B3n-del-programa-...",
            language="es",
        ),
        Source(
            title="Democratization of Municipal Management for Equal and Sustainable Development in Cotacachi",
            publisher="LATINNO",
            year="",
            url="https://latinno.net/en/case/8126",
            language="en",
        ),
        Source(
            title="Inclusion of Indigenous Women in the Participatory Budgeting Project",
            publisher="LATINNO",
            year="",
            url="https://latinno.net/en/case/8138",
            language="en",
        ),
        Source(
            title="[Artículo sobre la alfabetización en Cotacachi, por su ex alcalde]",
            publisher="Polémika, Universidad San Francisco de Quito",
            year="",
            url="https://revistas.usfq.edu.ec/index.php/polemika/article/download/330/448?inline=1",
            language="es",
        ),
        Source(
            title="¿Asamblea o taller?",
            publisher="Periódico Íntag",
            year="",
            url="http://intagnewspaper.org/articles/iasamblea-o-taller",
            language="es",
        ),
        Source(
            title="El gobierno civil de la participación en Cotacachi antes y durante la Constitución de 2008",
            publisher="Revista Chakiñan de Ciencias Sociales y Humanidades",
            year="2021",
            url="https://chakinan.unach.edu.ec/index.php/chakinan/article/download/453/529/1661?inline=1",
            language="es",
        ),
        Source(
            title="Se aprobó el anteproyecto del presupuesto participativo para el año 2022",
            publisher="Somos del mismo barro",
            year="2021",
            url="https://somosdelmismobarro.blogspot.com/search/label/Intag",
            language="es",
        ),
    ],
    institution="Gobierno Autónomo Descentralizado Municipal de Santa Ana de Cotacachi",
    office="Jefatura de Participación",
    institution_url="https://www.cotacachi.gob.ec",
    participation_level="empoderar",
    participants=425,
    participants_note=T(
        es="Suma de 125 delegados y cerca de 300 representantes en las dos asambleas de octubre de 2021 [8].",
        pt="Soma de 125 delegados e cerca de 300 representantes nas duas assembleias de outubro de 2021 [8].",
        en="Sum of 125 delegates and some 300 representatives at the two assemblies of October 2021 [8].",
    ),
    target_groups=[
        "poblacion_general",
        "pueblos_indigenas",
        "mujeres",
        "organizaciones_sociales",
    ],
    modality="presencial",
    resources_amount="2399416.80",
    resources_currency="USD",
    resources_note=T(
        es="Anteproyecto de presupuesto participativo para 2022 [8]; no incluye los aportes de las comunidades ni el costo de organizar las asambleas.",
        pt="Anteprojeto de orçamento participativo para 2022 [8]; não inclui as contribuições das comunidades nem o custo de organizar as assembleias.",
        en="Draft participatory budget for 2022 [8]; it does not include the communities' contributions or the cost of organising the assemblies.",
    ),
)
