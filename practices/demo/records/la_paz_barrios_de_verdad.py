"""La Paz (Bolivia): the participatory upgrading programme Barrios de Verdad."""

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
    key="la-paz",
    name="La Paz",
    country="BO",
    subdivision="BO-L",
    latitude=-16.5,
    longitude=-68.15,
    geonames_id=3911925,
    population=755732,
    population_year=2024,
    population_source="Censo 2024, INE",
    language="es",
    website="https://www.lapaz.bo",
    government="Gobierno Autónomo Municipal de La Paz",
    intro=T(
        es="La Paz es la sede del gobierno de Bolivia. La ciudad ocupa un valle andino y sus laderas, a más de 3600 metros de altura, junto a El Alto. El municipio incluye los distritos rurales de Hampaturi y Zongo. La población indicada es la del municipio.",
        pt="La Paz é a sede do governo da Bolívia. A cidade ocupa um vale andino e suas encostas, a mais de 3.600 metros de altitude, ao lado de El Alto. O município inclui os distritos rurais de Hampaturi e Zongo. A população indicada é a do município.",
        en="La Paz is the seat of government of Bolivia. The city lies in an Andean valley and on its slopes, more than 3,600 metres above sea level, next to El Alto. The municipality includes the rural districts of Hampaturi and Zongo. The population given is that of the municipality.",
    ),
)

PRACTICE = Practice(
    key="la-paz-barrios-de-verdad",
    language="es",
    city=CITY,
    axes=["participacion"],
    title=T(
        es="La Paz: los barrios de ladera compiten con su propio proyecto y controlan la obra",
        pt="La Paz: bairros de encosta concorrem com seu próprio projeto e controlam a obra",
        en="La Paz: hillside neighbourhoods compete with their own project and oversee the works",
    ),
    summary=T(
        es="Desde 2005 La Paz elige por concurso los barrios pobres que mejora de una sola vez, con comités vecinales que proponen y vigilan las obras. Prometió cien barrios en cinco años y entregó 21; en 2021 informaba 110.",
        pt="Desde 2005, La Paz escolhe por concurso os bairros pobres que melhora de uma só vez, com comitês de moradores que propõem e fiscalizam as obras. Prometeu cem bairros em cinco anos e entregou 21; em 2021 informava 110.",
        en="Since 2005 La Paz has chosen by contest the poor neighbourhoods it upgrades in a single operation, with residents' committees proposing and watching over the works. It promised 100 in five years and delivered 21; by 2021 it reported 110.",
    ),
    territorial_scope="municipio",
    coordination="individual",
    planning_instruments=["presupuesto_participativo", "consejo_mesa"],
    stage="consolidada",
    start="2005-05",
    end="",
    ongoing=True,
    situation_before=[
        T(
            es="El municipio identificó 300 barrios con los índices más altos de pobreza y 53 comunidades rurales. Llamó marginalidad a dos carencias juntas: la falta de servicios básicos y la poca o nula participación de los habitantes en las decisiones [1].",
            pt="O município identificou 300 bairros com os índices mais altos de pobreza e 53 comunidades rurais. Chamou de marginalidade duas carências juntas: a falta de serviços básicos e a pouca ou nenhuma participação dos habitantes nas decisões [1].",
            en="The municipality identified 300 neighbourhoods with the highest poverty rates, and 53 rural communities. It gave the name marginality to two shortfalls together: the lack of basic services, and residents' having little or no part in decisions [1].",
        ),
        T(
            es="Muchos de esos asentamientos están en las laderas que rodean la ciudad, sobre suelos irregulares [3]. Había senderos en pendiente, vías sin luz y basurales [6]. El presupuesto anual de cada junta de vecinos no alcanzaba para cambiar esa situación: una intervención completa cuesta hasta cuarenta veces más [6].",
            pt="Muitos desses assentamentos ficam nas encostas que cercam a cidade, sobre solos irregulares [3]. Havia trilhas íngremes, vias sem luz e lixões [6]. O orçamento anual de cada associação de moradores (junta de vecinos) não bastava para mudar essa situação: uma intervenção completa custa até quarenta vezes mais [6].",
            en="Many of these settlements stand on the slopes around the city, on uneven ground [3]. There were steep tracks, unlit streets and rubbish tips [6]. The annual budget of each neighbourhood association (junta de vecinos) was not enough to change this: a complete intervention costs up to forty times as much [6].",
        ),
    ],
    objectives=[
        T(
            es="Integrar los asentamientos más pobres al espacio urbano, con servicios básicos de calidad y menos exposición a riesgos naturales y sociales [1].",
            pt="Integrar os assentamentos mais pobres ao espaço urbano, com serviços básicos de qualidade e menos exposição a riscos naturais e sociais [1].",
            en="To bring the poorest settlements into the urban fabric, with good basic services and less exposure to natural and social risks [1].",
        ),
        T(
            es="Reducir las brechas sociales con una dotación de servicios más equitativa [1].",
            pt="Reduzir as desigualdades sociais com uma oferta de serviços mais equitativa [1].",
            en="To narrow social gaps by providing services more fairly [1].",
        ),
        T(
            es="Fortalecer las organizaciones vecinales y su participación responsable en la gestión pública del barrio [1].",
            pt="Fortalecer as organizações de moradores e sua participação responsável na gestão pública do bairro [1].",
            en="To strengthen residents' organisations and their responsible part in the public management of the neighbourhood [1].",
        ),
    ],
    process=[
        Step(
            title=T(
                es="Una meta pública: cien barrios",
                pt="Uma meta pública: cem bairros",
                en="A public target: 100 neighbourhoods",
            ),
            when="2004-2005",
            text=[
                T(
                    es="En 2004 la alcaldía presentó un proyecto para transformar cien barrios de ladera en cinco años [3]. El programa funciona desde mayo de 2005 e incorporó también comunidades rurales; de ahí su nombre completo, Barrios y Comunidades de Verdad [1].",
                    pt="Em 2004, a prefeitura apresentou um projeto para transformar cem bairros de encosta em cinco anos [3]. O programa funciona desde maio de 2005 e incorporou também comunidades rurais; daí o nome completo, Barrios y Comunidades de Verdad (Bairros e Comunidades de Verdade) [1].",
                    en="In 2004 the city government presented a project to transform 100 hillside neighbourhoods in five years [3]. The programme has run since May 2005 and also took in rural communities; hence its full name, Barrios y Comunidades de Verdad (Real Neighbourhoods and Communities) [1].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Concurso entre barrios",
                pt="Concurso entre bairros",
                en="A contest between neighbourhoods",
            ),
            when="2012",
            text=[
                T(
                    es="Los barrios se eligen en convocatorias sucesivas, que buscan movilizar a los dirigentes vecinales. Para postular se exigía un plano del barrio aprobado (planimetría), junta con personalidad jurídica, espacio público disponible y al menos 80 % de los lotes ocupados por sus propietarios [2]. Tras una preselección, inspecciones técnicas y una comisión calificadora, ganaban los de mayor necesidad. La novena edición se convocó en febrero de 2012 y en abril se anunciaron 24 ganadores [2].",
                    pt="Os bairros são escolhidos em chamadas sucessivas, que buscam mobilizar as lideranças de moradores. Para concorrer exigiam-se uma planta do bairro aprovada (planimetría), associação com personalidade jurídica, espaço público disponível e ao menos 80% dos lotes ocupados pelos proprietários [2]. Depois de uma pré-seleção, de inspeções técnicas e de uma comissão avaliadora, ganhavam os de maior necessidade. A nona edição foi convocada em fevereiro de 2012 e em abril foram anunciados 24 vencedores [2].",
                    en="Neighbourhoods are chosen in successive calls, meant to mobilise residents' leaders. To enter, a neighbourhood needed an approved layout plan (planimetría), an association with legal status, available public space and at least 80% of plots occupied by their owners [2]. After a shortlist, technical inspections and an assessment panel, those in greatest need won. The ninth edition opened in February 2012 and 24 winners were announced in April [2].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Propuesta del barrio",
                pt="Proposta do bairro",
                en="The neighbourhood's proposal",
            ),
            when="",
            text=[
                T(
                    es="Con base en la Ley de Participación Popular, residentes voluntarios forman un comité. La comunidad discute y presenta una estrategia para vías, escuelas, seguridad, áreas verdes, casa comunal, servicios básicos y títulos de propiedad [5].",
                    pt="Com base na Lei de Participação Popular, moradores voluntários formam um comitê. A comunidade discute e apresenta uma estratégia para vias, escolas, segurança, áreas verdes, casa comunitária, serviços básicos e títulos de propriedade [5].",
                    en="Under the Law of Popular Participation, resident volunteers form a committee. The community discusses and puts forward a strategy for roads, schools, safety, green areas, a community centre, basic services and property titles [5].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Intervención completa y financiamiento mixto",
                pt="Intervenção completa e financiamento misto",
                en="A complete intervention, with mixed funding",
            ),
            when="2005-2012",
            text=[
                T(
                    es="Cada barrio recibe de una vez vías, graderías, casa comunal, plazas y canchas; las familias reciben baño, ducha y lavandería, además de catastro y folio real (registro de la propiedad) [6]. En 2012 la inversión media era de medio millón de dólares por barrio. El Banco Mundial financiaba 22 barrios y el Banco Interamericano de Desarrollo, con créditos, 21 [6].",
                    pt="Cada bairro recebe de uma vez vias, escadarias, casa comunitária, praças e quadras; as famílias recebem banheiro, chuveiro e lavanderia, além de cadastro e registro da propriedade (folio real) [6]. Em 2012, o investimento médio era de meio milhão de dólares por bairro. O Banco Mundial financiava 22 bairros e o Banco Interamericano de Desenvolvimento, com créditos, 21 [6].",
                    en="Each neighbourhood receives roads, stepped paths, a community centre, squares and sports grounds at one time; families receive a toilet, shower and laundry, as well as a cadastral record and property registration (folio real) [6]. In 2012 average investment was half a million US dollars per neighbourhood. The World Bank was funding 22 neighbourhoods and the Inter-American Development Bank, through loans, 21 [6].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Control de la obra y mantenimiento",
                pt="Controle da obra e manutenção",
                en="Oversight of works and maintenance",
            ),
            when="",
            text=[
                T(
                    es="El comité sigue la ejecución, señala desvíos y propone soluciones. Si aparecen proyectos complementarios, les asigna recursos del plan operativo anual. Terminada la obra, cuida el mantenimiento con campañas de limpieza y reducción de residuos [5].",
                    pt="O comitê acompanha a execução, aponta desvios e propõe soluções. Se surgem projetos complementares, destina a eles recursos do plano operacional anual. Terminada a obra, cuida da manutenção com campanhas de limpeza e redução de resíduos [5].",
                    en="The committee monitors the works, points out deviations and proposes solutions. If complementary projects arise, it assigns them funds from the annual operating plan. Once the works are finished it sees to maintenance, with clean-up and waste reduction campaigns [5].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Medidas contra los retrasos",
                pt="Medidas contra os atrasos",
                en="Measures against delay",
            ),
            when="2014",
            text=[
                T(
                    es="De los 23 barrios que ganaron en 2009, nueve estaban en obra en junio de 2014 y catorce por licitar. El municipio tomó medidas para acortar el proceso, aunque reconoció factores fuera de su control [4].",
                    pt="Dos 23 bairros vencedores em 2009, nove estavam em obras em junho de 2014 e catorze a licitar. O município tomou medidas para encurtar o processo, mas reconheceu fatores fora do seu controle [4].",
                    en="Of the 23 neighbourhoods that won in 2009, nine were under construction in June 2014 and fourteen were still to be tendered. The municipality took measures to shorten the process, but acknowledged factors beyond its control [4].",
                ),
            ],
        ),
    ],
    building_blocks=[
        Component(
            name=T(
                es="Concurso con requisitos públicos",
                pt="Concurso com requisitos públicos",
                en="A contest with published requirements",
            ),
            what=T(
                es="Convocatoria periódica: el barrio se postula, se verifica en el terreno y gana el de mayor necesidad entre los que cumplen [2].",
                pt="Chamada periódica: o bairro se candidata, faz-se a verificação no local e ganha o de maior necessidade entre os que cumprem [2].",
                en="A regular call: the neighbourhood applies, checks are made on site, and among those that qualify the neediest wins [2].",
            ),
            enabling=T(
                es="Juntas de vecinos con personalidad jurídica, plano aprobado y espacio público libre [2].",
                pt="Associações de moradores com personalidade jurídica, planta aprovada e espaço público livre [2].",
                en="Residents' associations with legal status, an approved layout plan and free public space [2].",
            ),
            lesson=T(
                es="Los requisitos legales ordenan la selección, pero dejan fuera a los barrios sin papeles en regla [2].",
                pt="Os requisitos legais organizam a seleção, mas deixam de fora os bairros sem documentação em dia [2].",
                en="Legal requirements bring order to selection but leave out neighbourhoods whose papers are not in order [2].",
            ),
        ),
        Component(
            name=T(
                es="Comité vecinal de principio a fin",
                pt="Comitê de moradores do começo ao fim",
                en="A residents' committee from start to finish",
            ),
            what=T(
                es="El mismo grupo voluntario propone, controla la obra y cuida después el mantenimiento [5].",
                pt="O mesmo grupo voluntário propõe, fiscaliza a obra e depois cuida da manutenção [5].",
                en="The same group of volunteers proposes, oversees the works and later sees to maintenance [5].",
            ),
            enabling=T(
                es="Una ley que reconozca a las organizaciones vecinales y recursos anuales que puedan asignar [5].",
                pt="Uma lei que reconheça as organizações de moradores e recursos anuais que elas possam destinar [5].",
                en="A law recognising residents' organisations, and annual funds they may assign [5].",
            ),
            lesson=T(
                es="El acuerdo entre vecinos lleva tiempo: fue una de las causas de demora [4].",
                pt="O acordo entre moradores leva tempo: foi uma das causas de demora [4].",
                en="Agreement among residents takes time: it was one cause of delay [4].",
            ),
        ),
        Component(
            name=T(
                es="Una sola intervención: calle, casa y título",
                pt="Uma só intervenção: rua, casa e título",
                en="A single operation: street, house and title",
            ),
            what=T(
                es="Obra pública, instalaciones sanitarias en la vivienda y regularización de la propiedad, a la vez [6].",
                pt="Obra pública, instalações sanitárias na moradia e regularização da propriedade, ao mesmo tempo [6].",
                en="Public works, sanitary facilities in the home and regularisation of property, all at once [6].",
            ),
            enabling=T(
                es="Crédito o fondos externos, porque el costo supera en mucho el presupuesto barrial [6].",
                pt="Crédito ou recursos externos, porque o custo supera em muito o orçamento do bairro [6].",
                en="Credit or outside funds, because the cost far exceeds a neighbourhood's budget [6].",
            ),
            lesson=T(
                es="Concentrar recursos cambia el barrio, pero limita cuántos se atienden por año: en 2012 otros 36 esperaban fondos [6].",
                pt="Concentrar recursos muda o bairro, mas limita quantos são atendidos por ano: em 2012, outros 36 esperavam recursos [6].",
                en="Concentrating funds changes a neighbourhood but limits how many are served each year: in 2012 another 36 were waiting for money [6].",
            ),
        ),
    ],
    actors=[
        Actor(
            name="Gobierno Autónomo Municipal de La Paz",
            kind="gobierno_local",
            support=["politico", "tecnico", "administrativo"],
            role=T(
                es="Crea el programa, convoca el concurso, verifica los barrios y licita las obras [1][2][4].",
                pt="Cria o programa, convoca o concurso, verifica os bairros e licita as obras [1][2][4].",
                en="Created the programme, calls the contest, checks the neighbourhoods and tenders the works [1][2][4].",
            ),
        ),
        Actor(
            name="Juntas de vecinos y comités barriales de La Paz",
            kind="organizacion_social",
            support=["otro"],
            role=T(
                es="Postulan al barrio, proponen la estrategia, controlan la obra y la mantienen [2][5].",
                pt="Candidatam o bairro, propõem a estratégia, fiscalizam a obra e a mantêm [2][5].",
                en="Enter the neighbourhood, propose the strategy, oversee the works and maintain them [2][5].",
            ),
        ),
        Actor(
            name="Banco Mundial",
            kind="organismo_internacional",
            support=["financiero"],
            role=T(
                es="Financiamiento de 22 barrios, según el dato de 2012 [6].",
                pt="Financiamento de 22 bairros, segundo o dado de 2012 [6].",
                en="Funding for 22 neighbourhoods, as reported in 2012 [6].",
            ),
        ),
        Actor(
            name="Banco Interamericano de Desarrollo (BID)",
            kind="organismo_internacional",
            support=["financiero"],
            role=T(
                es="Créditos para 21 barrios, según el dato de 2012 [6].",
                pt="Créditos para 21 bairros, segundo o dado de 2012 [6].",
                en="Loans for 21 neighbourhoods, as reported in 2012 [6].",
            ),
        ),
        Actor(
            name="Gobierno nacional de Bolivia",
            kind="gobierno_nacional",
            support=["administrativo"],
            role=T(
                es="Certifica los documentos para registrar el inicio de las operaciones [4].",
                pt="Certifica os documentos para registrar o início das operações [4].",
                en="Certifies the documents needed to register the start of operations [4].",
            ),
        ),
        Actor(
            name="Centro de Investigaciones en Arquitectura y Urbanismo, Universidad Privada Boliviana",
            kind="academia",
            support=["otro"],
            role=T(
                es="Estudio independiente de diez barrios intervenidos [7].",
                pt="Estudo independente de dez bairros atendidos [7].",
                en="Independent study of ten upgraded neighbourhoods [7].",
            ),
        ),
    ],
    results=[
        T(
            es="El avance fue más lento que lo anunciado, pero continuó tras el cambio de alcalde. En 2009, al vencer el plazo para cien barrios, había 21 terminados y 32 en obra [3]. En mayo de 2012 eran 55, más una comunidad rural [6]. En marzo de 2021 el alcalde saliente informó 110 [8].",
            pt="O avanço foi mais lento que o anunciado, mas continuou depois da troca de prefeito. Em 2009, ao vencer o prazo para cem bairros, havia 21 concluídos e 32 em obras [3]. Em maio de 2012 eram 55, mais uma comunidade rural [6]. Em março de 2021, o prefeito que deixava o cargo informou 110 [8].",
            en="Progress was slower than announced but continued after a change of mayor. In 2009, when the deadline for 100 neighbourhoods expired, 21 were finished and 32 under way [3]. In May 2012 there were 55, plus one rural community [6]. In March 2021 the outgoing mayor reported 110 [8].",
        ),
        T(
            es="La ciudad contabilizó 110 mil habitantes beneficiados entre 2000 y 2016, un período que empieza antes que el programa [1]. En 2012 se describían cambios concretos: pasos con graderías donde había senderos, casas comunales, parques y baños en las viviendas [6]. El programa ganó la undécima edición de la distinción del Observatorio Internacional de la Democracia Participativa (OIDP) [1].",
            pt="A cidade contabilizou 110 mil habitantes beneficiados entre 2000 e 2016, período que começa antes do programa [1]. Em 2012 descreviam-se mudanças concretas: escadarias onde havia trilhas, casas comunitárias, parques e banheiros nas moradias [6]. O programa venceu a 11ª edição da distinção do Observatório Internacional da Democracia Participativa (OIDP) [1].",
            en="The city counted 110,000 residents as beneficiaries between 2000 and 2016, a period that begins before the programme [1]. In 2012 concrete changes were described: stepped paths where there had been tracks, community centres, parks and toilets in homes [6]. The programme won the eleventh edition of the award of the International Observatory on Participatory Democracy (OIDP) [1].",
        ),
        T(
            es="Un estudio universitario de diez barrios de ladera intervenidos entre 2002 y 2018 examinó condiciones objetivas y subjetivas. Concluyó que las obras con atención a lo estético influyen de modo relevante en la calidad de vida [7].",
            pt="Um estudo universitário de dez bairros de encosta atendidos entre 2002 e 2018 examinou condições objetivas e subjetivas. Concluiu que as obras com atenção ao aspecto estético influem de modo relevante na qualidade de vida [7].",
            en="A university study of ten hillside neighbourhoods upgraded between 2002 and 2018 examined objective and subjective conditions. It concluded that works carried out with attention to appearance have a significant influence on quality of life [7].",
        ),
        T(
            es="Las fuentes consultadas no aíslan el efecto del programa sobre la pobreza ni miden la calidad de la participación. Para esta ficha no se reunieron datos posteriores a 2021.",
            pt="As fontes consultadas não isolam o efeito do programa sobre a pobreza nem medem a qualidade da participação. Para esta ficha não se reuniram dados posteriores a 2021.",
            en="The sources consulted do not isolate the programme's effect on poverty or measure the quality of participation. No data later than 2021 were gathered for this record.",
        ),
    ],
    indicators=[
        Indicator(
            name=T(
                es="Barrios terminados desde el inicio, según las fuentes (dato de 2009: [3])",
                pt="Bairros concluídos desde o início, segundo as fontes (dado de 2009: [3])",
                en="Neighbourhoods completed since the start, according to the sources (2009 figure: [3])",
            ),
            unit=T(es="barrios", pt="bairros", en="neighbourhoods"),
            before="21",
            before_year="2009",
            after="110",
            after_year="2021",
            source=8,
            better="neutral",
        ),
        Indicator(
            name=T(
                es="Habitantes beneficiados, acumulado desde 2000",
                pt="Habitantes beneficiados, acumulado desde 2000",
                en="Residents benefiting, cumulative since 2000",
            ),
            unit=T(es="habitantes", pt="habitantes", en="residents"),
            before="",
            before_year="",
            after="110000",
            after_year="2016",
            source=1,
        ),
        Indicator(
            name=T(
                es="Inversión media por barrio",
                pt="Investimento médio por bairro",
                en="Average investment per neighbourhood",
            ),
            unit=T(
                es="dólares estadounidenses",
                pt="dólares dos Estados Unidos",
                en="US dollars",
            ),
            before="",
            before_year="",
            after="500000",
            after_year="2012",
            source=6,
            better="neutral",
        ),
    ],
    evidence_level="externa",
    limits=[
        T(
            es="La meta de cien barrios en cinco años no se cumplió: quedaron 47 pendientes al terminar esa gestión, y la prensa recogió la desilusión de algunos beneficiarios [3].",
            pt="A meta de cem bairros em cinco anos não foi cumprida: 47 ficaram pendentes ao fim daquela gestão, e a imprensa registrou a decepção de alguns beneficiários [3].",
            en="The target of 100 neighbourhoods in five years was not met: 47 were left pending when that administration ended, and the press recorded the disappointment of some beneficiaries [3].",
        ),
        T(
            es="Ganar el concurso no aseguraba la obra. Algunos ganadores de 2009 la recibirían cinco o seis años después, por trámites nacionales, ajustes de proyectos, falta de empresas interesadas y desacuerdos entre vecinos [4].",
            pt="Vencer o concurso não garantia a obra. Alguns vencedores de 2009 a receberiam cinco ou seis anos depois, por trâmites nacionais, ajustes de projetos, falta de empresas interessadas e desacordos entre moradores [4].",
            en="Winning the contest did not guarantee the works. Some winners of 2009 were to receive them five or six years later, because of national procedures, changes to projects, a lack of interested firms and disagreement among residents [4].",
        ),
        T(
            es="Los requisitos dejaban fuera a los barrios sin plano aprobado, sin junta reconocida o con muchos lotes vacíos [2]. Los 110 barrios de 2021 [8] son poco más de un tercio de los 300 que se quería atender [1].",
            pt="Os requisitos deixavam de fora os bairros sem planta aprovada, sem associação reconhecida ou com muitos lotes vazios [2]. Os 110 bairros de 2021 [8] são pouco mais de um terço dos 300 que se pretendia atender [1].",
            en="The requirements left out neighbourhoods with no approved layout plan, no recognised association or many empty plots [2]. The 110 neighbourhoods of 2021 [8] are little more than a third of the 300 it was meant to serve [1].",
        ),
    ],
    lessons=[
        T(
            es="Una meta pública da impulso, pero debe salir de la capacidad real de diseñar, licitar y construir: el plazo de cinco años resultó inalcanzable y opacó lo logrado [3].",
            pt="Uma meta pública dá impulso, mas deve partir da capacidade real de projetar, licitar e construir: o prazo de cinco anos mostrou-se inalcançável e ofuscou o que se conseguiu [3].",
            en="A public target gives impetus, but should start from the real capacity to design, tender and build: the five-year deadline proved out of reach and overshadowed what was achieved [3].",
        ),
        T(
            es="El concurso moviliza a las juntas de vecinos y hace visibles las reglas. Conviene no abrir nuevas ediciones mientras los ganadores anteriores sigan esperando: en 2012 se premió a otros 24 barrios [2] cuando muchos de 2009 aún no tenían obra [4].",
            pt="O concurso mobiliza as associações de moradores e torna visíveis as regras. Convém não abrir novas edições enquanto os vencedores anteriores continuarem esperando: em 2012 foram premiados outros 24 bairros [2], quando muitos de 2009 ainda não tinham obra [4].",
            en="A contest mobilises residents' associations and makes the rules visible. It is better not to open new editions while earlier winners are still waiting: in 2012 another 24 neighbourhoods were chosen [2] when many of those of 2009 still had no works [4].",
        ),
        T(
            es="El papel del comité no termina con la propuesta: controlar la obra y cuidar el mantenimiento le da continuidad a la organización [5].",
            pt="O papel do comitê não termina com a proposta: fiscalizar a obra e cuidar da manutenção dá continuidade à organização [5].",
            en="The committee's part does not end with the proposal: overseeing the works and seeing to maintenance keeps the organisation alive [5].",
        ),
        T(
            es="El programa sobrevivió al cambio de alcalde en 2010 y siguió creciendo durante los once años siguientes [3][8].",
            pt="O programa sobreviveu à troca de prefeito em 2010 e continuou crescendo nos onze anos seguintes [3][8].",
            en="The programme survived the change of mayor in 2010 and kept growing over the following eleven years [3][8].",
        ),
        T(
            es="El aspecto del espacio público no es un adorno: en los barrios estudiados pesa en la calidad de vida, junto con los servicios [7].",
            pt="O aspecto do espaço público não é um enfeite: nos bairros estudados, pesa na qualidade de vida, junto com os serviços [7].",
            en="The look of public space is not an ornament: in the neighbourhoods studied it counts for quality of life, along with services [7].",
        ),
    ],
    transferability=[
        T(
            es="Hace falta una base legal que reconozca a las organizaciones de vecinos; en La Paz fue la Ley de Participación Popular [5]. También una lista de barrios por nivel de pobreza, para que el concurso no favorezca solo a los mejor organizados [1][2].",
            pt="É preciso uma base legal que reconheça as organizações de moradores; em La Paz foi a Lei de Participação Popular [5]. Também uma lista de bairros por nível de pobreza, para que o concurso não favoreça apenas os mais organizados [1][2].",
            en="A legal basis recognising residents' organisations is needed; in La Paz it was the Law of Popular Participation [5]. So is a list of neighbourhoods by level of poverty, so that the contest does not favour only the best organised [1][2].",
        ),
        T(
            es="El costo es alto: cerca de medio millón de dólares por barrio en 2012, con apoyo de bancos de desarrollo [6]. Una ciudad con menos crédito puede reducir el paquete de obras o el número de barrios por convocatoria, y publicar un calendario por barrio.",
            pt="O custo é alto: cerca de meio milhão de dólares por bairro em 2012, com apoio de bancos de desenvolvimento [6]. Uma cidade com menos crédito pode reduzir o pacote de obras ou o número de bairros por chamada, e publicar um calendário por bairro.",
            en="The cost is high: about half a million US dollars per neighbourhood in 2012, with support from development banks [6]. A city with less credit can reduce the package of works or the number of neighbourhoods in each call, and publish a timetable for each neighbourhood.",
        ),
        T(
            es="Antes del concurso conviene ofrecer ayuda para cumplir los requisitos, como el plano aprobado y la personalidad jurídica: sin ella, los barrios más precarios no pueden postular [2]. Los trámites nacionales y los diseños deben empezar antes de anunciar ganadores, porque fueron causas de los mayores retrasos [4].",
            pt="Antes do concurso convém oferecer ajuda para cumprir os requisitos, como a planta aprovada e a personalidade jurídica: sem ela, os bairros mais precários não podem concorrer [2]. Os trâmites nacionais e os projetos devem começar antes do anúncio dos vencedores, porque foram causas dos maiores atrasos [4].",
            en="Before the contest it is advisable to offer help in meeting the requirements, such as the approved layout plan and legal status: without it the most precarious neighbourhoods cannot enter [2]. National procedures and designs should start before winners are announced, because they were causes of the longest delays [4].",
        ),
        T(
            es="En una ciudad pequeña basta una convocatoria cada pocos años; el comité vecinal con control de obra puede adoptarse por separado, incluso para proyectos de una sola calle [5].",
            pt="Em uma cidade pequena basta uma chamada a cada poucos anos; o comitê de moradores com controle da obra pode ser adotado em separado, mesmo para projetos de uma só rua [5].",
            en="In a small city one call every few years is enough; the residents' committee with oversight of works can be adopted by itself, even for single-street projects [5].",
        ),
    ],
    sdgs=[1, 6, 10, 11, 16],
    topics=["desarrollo_urbano", "desarrollo_social"],
    sources=[
        Source(
            title="Programa Barrios y Comunidades de Verdad",
            publisher="Observatorio Internacional de la Democracia Participativa (OIDP)",
            year="",
            url="https://oidp.net/es/experience.php?id=1198",
            language="es",
        ),
        Source(
            title="24 zonas ganaron la nueva versión de Barrios de Verdad",
            publisher="El Diario",
            year="2012",
            url="https://pub.eldiario.net/noticias/2012/2012_04/nt120418/nacional.php?n=53",
            language="es",
        ),
        Source(
            title="Los Barrios de Verdad llevan a los vecinos alegrías y sorpresas",
            publisher="El Diario",
            year="2012",
            url="https://www.pub.eldiario.net/noticias/2012/2012_03/nt120318/nacional.php?n=53&-los-barrios-de-verdad-llevan-a-los-vecinos-alegrias-y-sorpresas",
            language="es",
        ),
        Source(
            title="En junio se licitarán 14 Barrios de Verdad que calificaron en 2009",
            publisher="La Razón",
            year="2014",
            url="http://www.la-razon.com/ciudades/junio-licitaran-Barrios-Verdad-calificaron_0_2062593721.html",
            language="es",
        ),
        Source(
            title="[La Paz, Bolivia: Neighbourhoods of the Truth]",
            publisher="Wellbeing Economy Alliance (WEAll)",
            year="",
            url="https://weall.org/resource/la-paz-bolivia-neighbourhoods-of-the-truth",
            language="en",
        ),
        Source(
            title="[La Paz hizo 55 Barrios de Verdad en siete años]",
            publisher="Bolivia Decide (blog)",
            year="2012",
            url="https://boliviadecide.blogspot.com/2012/05/la-paz-hizo-55-barrios-de-verdad-en-7.html",
            language="es",
        ),
        Source(
            title="Lo estético y la calidad de vida: el programa de rehabilitación urbana “Barrios de Verdad”",
            publisher="Salas, V. y Cabrera, J. E., Investigación & Desarrollo, vol. 22, n.º 2, Universidad Privada Boliviana",
            year="2022",
            url="http://www.scielo.org.bo/scielo.php?script=sci_arttext&pid=S2518-44312022000200105&lng=es&nrm=iso&tlng=es",
            language="es",
        ),
        Source(
            title="[El alcalde de La Paz se despide del cargo y pide continuidad para los grandes proyectos]",
            publisher="panbolivia.com",
            year="2021",
            url="https://panbolivia.net/?p=7551",
            language="es",
        ),
    ],
    institution="Gobierno Autónomo Municipal de La Paz",
    office="Programa Barrios y Comunidades de Verdad",
    institution_url="https://www.lapaz.bo",
    participation_level="colaborar",
    target_groups=["bajos_ingresos", "organizaciones_sociales"],
    resources_note=T(
        es="En 2012, una media de medio millón de dólares por barrio; 22 barrios financiados por el Banco Mundial y 21 con créditos del Banco Interamericano de Desarrollo [6].",
        pt="Em 2012, média de meio milhão de dólares por bairro; 22 bairros financiados pelo Banco Mundial e 21 com créditos do Banco Interamericano de Desenvolvimento [6].",
        en="In 2012, an average of half a million US dollars per neighbourhood; 22 neighbourhoods funded by the World Bank and 21 through Inter-American Development Bank loans [6].",
    ),
)
