"""Niterói (Brazil): a twenty-year strategic plan adapted in the pandemic."""

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
    key="niteroi",
    name="Niterói",
    country="BR",
    subdivision="BR-RJ",
    latitude=-22.88333,
    longitude=-43.10361,
    geonames_id=3456283,
    population=481749,
    population_year=2022,
    population_source="Censo 2022, IBGE",
    language="pt-br",
    website="https://niteroi.rj.gov.br",
    government="Prefeitura Municipal de Niterói",
    intro=T(
        es="Niterói está frente a Río de Janeiro, al otro lado de la bahía de Guanabara, y forma parte de su región metropolitana. Fue capital del estado de Río de Janeiro hasta 1975. La población indicada es la del municipio.",
        pt="Niterói fica diante do Rio de Janeiro, do outro lado da Baía de Guanabara, e integra a sua região metropolitana. Foi capital do estado do Rio de Janeiro até 1975. A população indicada é a do município.",
        en="Niterói lies opposite Rio de Janeiro, across Guanabara Bay, and belongs to its metropolitan region. It was the capital of the state of Rio de Janeiro until 1975. The population given is that of the municipality.",
    ),
)

PRACTICE = Practice(
    key="niteroi-plano-estrategico-pandemia",
    language="pt-br",
    city=CITY,
    axes=["adaptabilidad", "innovacion"],
    title=T(
        es="Niterói: plan a veinte años y ahorro petrolero para responder a la pandemia",
        pt="Niterói: plano de vinte anos e poupança do petróleo para responder à pandemia",
        en="Niterói: a twenty-year plan and oil savings used to respond to the pandemic",
    ),
    summary=T(
        es="Niterói combinó un plan estratégico a veinte años, un ahorro de ingresos petroleros y un gabinete de crisis intersectorial para transferir ingresos a unas 50 mil familias y reabrir la ciudad por etapas durante la pandemia.",
        pt="Niterói combinou um plano estratégico de vinte anos, uma poupança de receitas do petróleo e um gabinete de crise intersetorial para transferir renda a cerca de 50 mil famílias e reabrir a cidade por estágios durante a pandemia.",
        en="Niterói combined a twenty-year strategic plan, savings from oil revenue and a cross-departmental crisis cabinet to transfer income to some 50,000 families and reopen the city in stages during the pandemic.",
    ),
    territorial_scope="municipio",
    coordination="individual",
    planning_instruments=["plan_estrategico", "norma"],
    stage="consolidada",
    start="2013",
    end="",
    ongoing=True,
    situation_before=[
        T(
            es="El plan Niterói Que Queremos (La Niterói que queremos) partió, en 2013, de un diagnóstico de los veinte años anteriores y de escenarios para 2033 [1]. El petróleo aportaba una parte sustancial de los ingresos municipales: un recurso finito, sujeto a oscilaciones de precio y de producción [3].",
            pt="O plano Niterói Que Queremos partiu, em 2013, de um diagnóstico dos vinte anos anteriores e de cenários para 2033 [1]. O petróleo respondia por parcela substancial da receita municipal: um recurso finito, sujeito a oscilações de preço e de produção [3].",
            en="The plan Niterói Que Queremos (The Niterói We Want) started in 2013 from an assessment of the previous twenty years and scenarios for 2033 [1]. Oil provided a substantial share of municipal revenue: a finite resource, exposed to swings in price and output [3].",
        ),
        T(
            es="En 2020 la pandemia puso a prueba ese esquema. El decreto de transición describió el dilema: el funcionamiento normal de la economía aceleraba el contagio y sobrecargaba la salud pública, mientras que las restricciones golpeaban el trabajo y los ingresos [4]. La gestión municipal consideró que tratar la crisis solo como un asunto clínico dejaría fuera la vulnerabilidad social y los efectos económicos de las propias restricciones [5].",
            pt="Em 2020, a pandemia pôs esse arranjo à prova. O decreto de transição descreveu o dilema: o funcionamento normal da economia acelerava o contágio e sobrecarregava a saúde pública, enquanto as restrições atingiam o trabalho e a renda [4]. A gestão municipal avaliou que tratar a crise apenas como questão clínica deixaria de fora a vulnerabilidade social e os efeitos econômicos das próprias restrições [5].",
            en="In 2020 the pandemic put this arrangement to the test. The transition decree described the dilemma: normal economic activity sped up contagion and overloaded public health care, while restrictions hit work and income [4]. The municipal administration judged that treating the crisis as a purely clinical matter would leave out social vulnerability and the economic effects of the restrictions themselves [5].",
        ),
    ],
    objectives=[
        T(
            es="Fijar metas de corto, mediano y largo plazo hasta 2033 y una cartera de proyectos por ciclo de gobierno [1].",
            pt="Definir metas de curto, médio e longo prazos até 2033 e uma carteira de projetos por ciclo de governo [1].",
            en="To set short-, medium- and long-term targets up to 2033 and a portfolio of projects for each government cycle [1].",
        ),
        T(
            es="Ahorrar parte de los ingresos petroleros para estabilizar las cuentas y beneficiar a las generaciones futuras [3].",
            pt="Poupar parte da receita do petróleo para estabilizar as contas e beneficiar as gerações futuras [3].",
            en="To save part of the oil revenue in order to stabilise public accounts and benefit future generations [3].",
        ),
        T(
            es="Durante la pandemia, reducir el contagio con medidas graduales y proporcionales, preservar la vida y proteger los ingresos de las familias [4][5].",
            pt="Na pandemia, reduzir o contágio com medidas graduais e proporcionais, preservar a vida e proteger a renda das famílias [4][5].",
            en="During the pandemic, to reduce contagion through gradual and proportionate measures, preserve life and protect family income [4][5].",
        ),
    ],
    process=[
        Step(
            title=T(
                es="Un plan a veinte años",
                pt="Um plano de vinte anos",
                en="A twenty-year plan",
            ),
            when="2013",
            text=[
                T(
                    es="La elaboración comenzó en 2013 en asociación con el Movimento Brasil Competitivo, entidad dedicada a mejorar la gestión pública. Incluyó entrevistas, congresos, encuestas de opinión, el diagnóstico de dos décadas y escenarios para 2033 [1]. El plan se organizó en siete áreas: organizada y segura; saludable; escolarizada e innovadora; próspera y dinámica; vibrante y atractiva; inclusiva; eficiente y comprometida [1].",
                    pt="A elaboração começou em 2013, em parceria com o Movimento Brasil Competitivo, entidade voltada à melhoria da gestão pública. Incluiu entrevistas, congressos, pesquisas de opinião, o diagnóstico de duas décadas e cenários para 2033 [1]. O plano organizou-se em sete áreas: organizada e segura; saudável; escolarizada e inovadora; próspera e dinâmica; vibrante e atraente; inclusiva; eficiente e comprometida [1].",
                    en="Work began in 2013 in partnership with Movimento Brasil Competitivo, a body devoted to better public management. It included interviews, congresses, opinion surveys, an assessment of two decades and scenarios for 2033 [1]. The plan was arranged in seven areas: organised and safe; healthy; educated and innovative; prosperous and dynamic; vibrant and attractive; inclusive; efficient and committed [1].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Cartera de proyectos y seguimiento",
                pt="Carteira de projetos e monitoramento",
                en="Project portfolio and monitoring",
            ),
            when="2013-2016",
            text=[
                T(
                    es="Para el primer ciclo se definió una cartera de proyectos estratégicos. El programa Niterói Metas e Resultados (metas y resultados), a cargo de un núcleo de gestión estratégica, pasó a seguir y acelerar las entregas [1].",
                    pt="Para o primeiro ciclo definiu-se uma carteira de projetos estratégicos. O programa Niterói Metas e Resultados, a cargo de um núcleo de gestão estratégica, passou a acompanhar e acelerar as entregas [1].",
                    en="A portfolio of strategic projects was set for the first cycle. The programme Niterói Metas e Resultados (Targets and Results), run by a strategic management unit, began to follow and speed up delivery [1].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Ahorro de ingresos petroleros",
                pt="Poupança de receitas do petróleo",
                en="Saving oil revenue",
            ),
            when="2019",
            text=[
                T(
                    es="Una enmienda a la Ley Orgánica del municipio creó el Fondo de Ecualización de Ingresos (FER, por su nombre en portugués), que ahorra el 10 % de la participación especial del petróleo. En tiempos normales solo puede cubrir hasta la mitad de una caída de ingresos, y no más del 20 % de su saldo por año [3].",
                    pt="Uma emenda à Lei Orgânica do Município criou o Fundo de Equalização da Receita (FER), que poupa 10% da participação especial do petróleo. Em tempos normais, o fundo só pode cobrir até metade de uma frustração de receita, e não mais de 20% do seu saldo por ano [3].",
                    en="An amendment to the municipal charter created the Revenue Equalisation Fund (FER, from its name in Portuguese), which saves 10% of the special participation paid on oil production. In normal times it may cover only up to half of a revenue shortfall, and no more than 20% of its balance a year [3].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Gabinete de crisis y regla de excepción",
                pt="Gabinete de crise e regra de exceção",
                en="Crisis cabinet and exception rule",
            ),
            when="2020",
            text=[
                T(
                    es="Un gabinete de crisis reunió a distintas secretarías y tomó la intersectorialidad como línea de gestión, con comunicación continua hacia la población [5]. Otra enmienda autorizó, de modo extraordinario, el uso de hasta el 70 % del FER en políticas para mitigar los efectos económicos y sociales de pandemias [3].",
                    pt="Um gabinete de crise reuniu diferentes secretarias e adotou a intersetorialidade como linha de gestão, com comunicação contínua com a população [5]. Outra emenda autorizou, em caráter extraordinário, o uso de até 70% do FER em políticas de mitigação dos efeitos econômicos e sociais de pandemias [3].",
                    en="A crisis cabinet brought several departments together and made cross-departmental work its line of management, with continuous communication with the public [5]. A further amendment exceptionally allowed up to 70% of the FER to be used for policies easing the economic and social effects of pandemics [3].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Renta básica y búsqueda activa",
                pt="Renda básica e busca ativa",
                en="Basic income and active outreach",
            ),
            when="2020-2021",
            text=[
                T(
                    es="Desde abril de 2020, la Renda Básica Temporária (renta básica temporaria) pagó 500 reales mensuales por familia [6]. Llegó a personas inscritas en el Cadastro Único (registro federal de hogares de bajos ingresos), familias de alumnos municipales y microemprendedores; el programa Busca Ativa (búsqueda activa) sumó a vendedores ambulantes, recicladores, pescadores y artesanos [7]. Quienes no figuraban en ningún registro fueron localizados por los equipos de Médico de Família (médico de familia) y de asistencia social y recibieron canastas de alimentos [7].",
                    pt="A partir de abril de 2020, a Renda Básica Temporária pagou R$ 500 mensais por família [6]. Chegou a inscritos no Cadastro Único (registro federal de domicílios de baixa renda), famílias de alunos da rede municipal e microempreendedores; o programa Busca Ativa incluiu ambulantes, catadores, pescadores e artesãos [7]. Quem não constava em nenhum cadastro foi localizado pelas equipes do Médico de Família e da assistência social e recebeu cestas básicas [7].",
                    en="From April 2020 the Renda Básica Temporária (temporary basic income) paid R$500 a month per family [6]. It reached households in the Cadastro Único (the federal register of low-income households), families of pupils in municipal schools and micro-entrepreneurs; the Busca Ativa (active outreach) programme added street vendors, waste pickers, fishers and artisans [7]. Those in no register were found by the family doctor and social assistance teams and received food parcels [7].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Salida por etapas",
                pt="Saída por estágios",
                en="Exit in stages",
            ),
            when="2020-05",
            text=[
                T(
                    es="El Decreto 13.604 creó el Plan de Transición Gradual hacia la Nueva Normalidad. Cinco etapas, del amarillo de nivel 1 al violeta, definían por sector qué podía funcionar según la evolución de la enfermedad y la capacidad de atención; se podía avanzar o retroceder [4].",
                    pt="O Decreto 13.604 instituiu o Plano de Transição Gradual para o Novo Normal. Cinco estágios, do amarelo nível 1 ao roxo, definiam por setor o que podia funcionar, conforme a evolução da doença e a capacidade de atendimento; era possível avançar ou recuar [4].",
                    en="Decree 13,604 set up the Gradual Transition Plan to the New Normal. Five stages, from yellow level 1 to purple, laid down sector by sector what could operate, according to the course of the disease and health care capacity; the city could move forwards or backwards [4].",
                ),
            ],
        ),
    ],
    building_blocks=[
        Component(
            name=T(
                es="Fondo de ahorro con regla de uso",
                pt="Fundo de poupança com regra de uso",
                en="Savings fund with a rule for its use",
            ),
            what=T(
                es="Porcentaje fijo de un ingreso extraordinario que se guarda, con topes anuales de uso y una excepción escrita para pandemias [3].",
                pt="Percentual fixo de uma receita extraordinária que é guardado, com tetos anuais de uso e uma exceção escrita para pandemias [3].",
                en="A fixed percentage of an extraordinary revenue set aside, with yearly ceilings on use and a written exception for pandemics [3].",
            ),
            enabling=T(
                es="Jerarquía legal alta (Ley Orgánica) y publicación de los movimientos en un sitio propio [3].",
                pt="Hierarquia legal alta (Lei Orgânica) e publicação das movimentações em site próprio [3].",
                en="High legal rank (the municipal charter) and publication of movements on a dedicated website [3].",
            ),
            lesson=T(
                es="El fondo se pensó para la estabilidad fiscal y terminó siendo fundamental en una emergencia para la que no se había creado [6].",
                pt="O fundo foi pensado para a estabilidade fiscal e acabou sendo fundamental em uma emergência para a qual não havia sido criado [6].",
                en="The fund was designed for fiscal stability and proved fundamental in an emergency for which it had not been created [6].",
            ),
        ),
        Component(
            name=T(
                es="Transferencia con varias puertas de entrada",
                pt="Transferência com várias portas de entrada",
                en="Income transfer with several entry points",
            ),
            what=T(
                es="Pago mensual a partir de varios registros (social, escolar, de microemprendedores y de oficios informales) y búsqueda en el territorio de quienes faltan [7].",
                pt="Pagamento mensal a partir de vários cadastros (social, escolar, de microempreendedores e de ocupações informais) e busca no território de quem falta [7].",
                en="A monthly payment drawn from several registers (social, school, micro-entrepreneurs and informal trades), with field outreach to those missing [7].",
            ),
            enabling=T(
                es="Equipos de atención primaria y de asistencia social con presencia en los barrios [7].",
                pt="Equipes de atenção primária e de assistência social presentes nos bairros [7].",
                en="Primary care and social assistance teams present in the neighbourhoods [7].",
            ),
            lesson=T(
                es="Los registros previos aceleran el pago, pero no alcanzan a todos [7].",
                pt="Os cadastros prévios aceleram o pagamento, mas não alcançam todos [7].",
                en="Existing registers speed up payment but do not reach everyone [7].",
            ),
        ),
        Component(
            name=T(
                es="Reapertura por etapas publicadas",
                pt="Reabertura por estágios publicados",
                en="Reopening in published stages",
            ),
            what=T(
                es="Decreto que asocia cada etapa de riesgo con las actividades permitidas, por sector [4].",
                pt="Decreto que associa cada estágio de risco às atividades permitidas, por setor [4].",
                en="A decree linking each risk stage to the activities allowed, sector by sector [4].",
            ),
            enabling=T(
                es="Seguimiento constante de la epidemia y de la capacidad de atención [4].",
                pt="Acompanhamento constante da epidemia e da capacidade de atendimento [4].",
                en="Constant monitoring of the epidemic and of health care capacity [4].",
            ),
            lesson=T(
                es="Las medidas deben poder retroceder sin rehacer la norma [4].",
                pt="As medidas precisam poder recuar sem refazer a norma [4].",
                en="Measures must be able to step back without rewriting the rules [4].",
            ),
        ),
    ],
    actors=[
        Actor(
            name="Secretaria Municipal de Planejamento, Orçamento e Modernização da Gestão de Niterói",
            kind="gobierno_local",
            support=["tecnico", "administrativo", "financiero"],
            role=T(
                es="Calendario y coordinación de los pagos sociales durante la pandemia [7].",
                pt="Calendário e coordenação dos pagamentos sociais durante a pandemia [7].",
                en="Timetable and co-ordination of social payments during the pandemic [7].",
            ),
        ),
        Actor(
            name="Gabinete de Crise da Prefeitura de Niterói",
            kind="gobierno_local",
            support=["politico", "tecnico"],
            role=T(
                es="Decisión intersectorial y comunicación con la población [5].",
                pt="Decisão intersetorial e comunicação com a população [5].",
                en="Cross-departmental decisions and communication with the public [5].",
            ),
        ),
        Actor(
            name="Câmara Municipal de Niterói",
            kind="gobierno_local",
            support=["politico"],
            role=T(
                es="Enmiendas que crearon y modificaron el fondo; aprobación del plan plurianual 2022-2025 [2][3].",
                pt="Emendas que criaram e alteraram o fundo; aprovação do plano plurianual 2022-2025 [2][3].",
                en="Amendments that created and changed the fund; approval of the 2022-2025 multi-year plan [2][3].",
            ),
        ),
        Actor(
            name="Movimento Brasil Competitivo",
            kind="organizacion_social",
            support=["tecnico"],
            role=T(
                es="Asociado en la elaboración del plan estratégico [1].",
                pt="Parceiro na elaboração do plano estratégico [1].",
                en="Partner in drawing up the strategic plan [1].",
            ),
        ),
        Actor(
            name="Programa Médico de Família de Niterói",
            kind="gobierno_local",
            support=["tecnico"],
            role=T(
                es="Búsqueda en el territorio de familias fuera de los registros, junto con la asistencia social [7].",
                pt="Busca no território de famílias fora dos cadastros, junto com a assistência social [7].",
                en="Field search for families outside the registers, together with social assistance [7].",
            ),
        ),
    ],
    results=[
        T(
            es="En junio de 2021, más de un año después del inicio, unas 50 mil familias, estimadas en 200 mil personas, recibían los beneficios, según la Secretaría de Planificación. Otras 8 mil familias sin registro recibían canastas de alimentos mensuales [7].",
            pt="Em junho de 2021, mais de um ano depois do início, cerca de 50 mil famílias, estimadas em 200 mil pessoas, recebiam os benefícios, segundo a Secretaria de Planejamento. Outras 8 mil famílias sem cadastro recebiam cestas básicas mensais [7].",
            en="In June 2021, more than a year after the start, some 50,000 families, estimated at 200,000 people, were receiving the benefits, according to the Planning Department. A further 8,000 unregistered families were receiving monthly food parcels [7].",
        ),
        T(
            es="Una comparación académica con otros municipios y estados brasileños destacó la regularidad del caso: muchos programas pagaron entre dos y seis meses, o una sola cuota, mientras que Niterói, Maricá y Salvador superaron los doce meses sin interrupción. El mismo estudio concluye que el fondo, planeado antes de la pandemia con otro fin, fue fundamental para los programas de emergencia [6].",
            pt="Uma comparação acadêmica com outros municípios e estados brasileiros destacou a regularidade do caso: muitos programas pagaram entre dois e seis meses, ou uma parcela única, enquanto Niterói, Maricá e Salvador passaram de doze meses sem interrupção. O mesmo estudo conclui que o fundo, planejado antes da pandemia com outro fim, foi fundamental para os programas emergenciais [6].",
            en="An academic comparison with other Brazilian municipalities and states singled out the regularity of the case: many programmes paid for two to six months, or only once, while Niterói, Maricá and Salvador went beyond twelve months without a break. The same study concludes that the fund, planned before the pandemic for another purpose, was fundamental to the emergency programmes [6].",
        ),
        T(
            es="El plan de largo plazo siguió como referencia: el plan plurianual 2022-2025, aprobado por unanimidad en diciembre de 2021, ordenó acciones y entregas según las áreas de resultado de Niterói Que Queremos [2].",
            pt="O plano de longo prazo seguiu como referência: o plano plurianual 2022-2025, aprovado por unanimidade em dezembro de 2021, organizou ações e entregas pelas áreas de resultado do Niterói Que Queremos [2].",
            en="The long-term plan remained the reference: the 2022-2025 multi-year plan, approved unanimously in December 2021, arranged actions and deliverables by the result areas of Niterói Que Queremos [2].",
        ),
        T(
            es="El relato publicado sobre la gestión señala la adhesión de la sociedad, apoyada en la comunicación continua, como factor central de las medidas de mitigación [5]. Las fuentes reunidas aquí describen ejecución y cobertura; no miden el efecto causal sobre la pobreza o el empleo.",
            pt="O relato publicado sobre a gestão aponta a adesão da sociedade, apoiada na comunicação contínua, como fator central das medidas de mitigação [5]. As fontes reunidas aqui descrevem execução e cobertura; não medem o efeito causal sobre a pobreza ou o emprego.",
            en="The published account of the administration's response names public support, sustained by continuous communication, as a central factor in the mitigation measures [5]. The sources gathered here describe delivery and coverage; they do not measure the causal effect on poverty or employment.",
        ),
    ],
    indicators=[
        Indicator(
            name=T(
                es="Familias atendidas por los programas municipales de transferencia de ingresos",
                pt="Famílias atendidas pelos programas municipais de transferência de renda",
                en="Families served by the municipal income transfer programmes",
            ),
            unit=T(
                es="familias (aprox.)", pt="famílias (aprox.)", en="families (approx.)"
            ),
            before="",
            before_year="",
            after="50000",
            after_year="2021",
            source=7,
        ),
        Indicator(
            name=T(
                es="Familias sin registro que recibían canastas de alimentos",
                pt="Famílias sem cadastro que recebiam cestas básicas",
                en="Unregistered families receiving food parcels",
            ),
            unit=T(
                es="familias (aprox.)", pt="famílias (aprox.)", en="families (approx.)"
            ),
            before="",
            before_year="",
            after="8000",
            after_year="2021",
            source=7,
            better="neutral",
        ),
        Indicator(
            name=T(
                es="Tope de uso del fondo: regla normal y excepción por pandemia",
                pt="Teto de uso do fundo: regra normal e exceção por pandemia",
                en="Ceiling on use of the fund: normal rule and pandemic exception",
            ),
            unit=T(es="% del fondo", pt="% do fundo", en="% of the fund"),
            before="20",
            before_year="2019",
            after="70",
            after_year="2020",
            source=3,
            better="neutral",
        ),
    ],
    evidence_level="indicadores",
    limits=[
        T(
            es="La capacidad de respuesta dependió de un ingreso finito y volátil. El uso de emergencia tocó un ahorro pensado para las generaciones futuras, y el fondo solo tuvo ley propia en septiembre de 2021 [3].",
            pt="A capacidade de resposta dependeu de uma receita finita e volátil. O uso emergencial atingiu uma poupança pensada para as gerações futuras, e o fundo só ganhou lei própria em setembro de 2021 [3].",
            en="The capacity to respond depended on a finite and volatile revenue. Emergency use drew on savings meant for future generations, and the fund only received a law of its own in September 2021 [3].",
        ),
        T(
            es="Los pagos seguían registros previos: unas 8 mil familias no lograron inscribirse y recibieron alimentos en lugar de dinero [7].",
            pt="Os pagamentos seguiam cadastros prévios: cerca de 8 mil famílias não conseguiram se cadastrar e receberam alimentos em vez de dinheiro [7].",
            en="Payments followed existing registers: some 8,000 families did not manage to register and received food instead of money [7].",
        ),
        T(
            es="El texto sobre el gabinete de crisis es un relato de experiencia, sin comparación con otras ciudades [5]; las cifras de cobertura provienen del propio municipio [7].",
            pt="O texto sobre o gabinete de crise é um relato de experiência, sem comparação com outras cidades [5]; os números de cobertura vêm da própria prefeitura [7].",
            en="The paper on the crisis cabinet is an account of experience, without comparison with other cities [5]; the coverage figures come from the municipality itself [7].",
        ),
    ],
    lessons=[
        T(
            es="Una reserva con reglas claras, creada antes de la crisis, da margen propio para responder; la excepción debe quedar escrita en la norma, con un tope [3][6].",
            pt="Uma reserva com regras claras, criada antes da crise, dá margem própria de resposta; a exceção deve ficar escrita na norma, com um teto [3][6].",
            en="A reserve with clear rules, created before the crisis, gives a city its own room to respond; the exception should be written into the rules, with a ceiling [3][6].",
        ),
        T(
            es="Coordinar desde un gabinete intersectorial, y no solo desde salud, hizo que ingresos, alimentación y comunicación fueran partes de una misma respuesta [5].",
            pt="Coordenar por um gabinete intersetorial, e não apenas pela saúde, fez de renda, alimentação e comunicação partes de uma mesma resposta [5].",
            en="Co-ordinating through a cross-departmental cabinet, and not only through the health department, made income, food and communication parts of one response [5].",
        ),
        T(
            es="Los registros permiten pagar rápido pero excluyen; los equipos de barrio son el complemento que encuentra a quienes faltan [7].",
            pt="Os cadastros permitem pagar depressa, mas excluem; as equipes de bairro são o complemento que encontra quem falta [7].",
            en="Registers allow quick payment but exclude people; neighbourhood teams are the complement that finds those missing [7].",
        ),
        T(
            es="La regularidad es una característica esencial de la transferencia: las cuotas únicas o de pocos meses no acompañan una crisis larga [6].",
            pt="A regularidade é característica essencial da transferência: parcelas únicas ou de poucos meses não acompanham uma crise longa [6].",
            en="Regularity is an essential feature of an income transfer: single payments, or payments for a few months, do not keep up with a long crisis [6].",
        ),
        T(
            es="El plan de largo plazo atraviesa la emergencia cuando sus áreas ordenan el plan plurianual, que es el que asigna acciones y entregas [2].",
            pt="O plano de longo prazo atravessa a emergência quando suas áreas organizam o plano plurianual, que é o que define ações e entregas [2].",
            en="A long-term plan outlasts the emergency when its areas structure the multi-year plan, which is what assigns actions and deliverables [2].",
        ),
    ],
    transferability=[
        T(
            es="La fuente de recursos es particular: pocos municipios reciben participación especial del petróleo [3]. El principio sirve para cualquier ingreso extraordinario o cíclico: apartar un porcentaje fijo, definir por ley cuándo y cuánto se puede usar, y prever una excepción con tope para emergencias [3].",
            pt="A fonte de recursos é particular: poucos municípios recebem participação especial do petróleo [3]. O princípio serve para qualquer receita extraordinária ou cíclica: separar um percentual fixo, definir em lei quando e quanto se pode usar e prever uma exceção com teto para emergências [3].",
            en="The source of funds is particular: few municipalities receive the special participation on oil [3]. The principle applies to any extraordinary or cyclical revenue: set aside a fixed percentage, define by law when and how much may be used, and provide a capped exception for emergencies [3].",
        ),
        T(
            es="Para la transferencia de ingresos hacen falta registros sociales al día, más de una puerta de entrada y equipos en el territorio [7]. Para la reapertura por etapas, indicadores publicados, un equipo que los calcule y un decreto que asocie etapas y actividades [4]. Para el plan, pocas áreas de resultado, estables entre gobiernos, y un plan plurianual ordenado según ellas [1][2].",
            pt="Para a transferência de renda são necessários cadastros sociais atualizados, mais de uma porta de entrada e equipes no território [7]. Para a reabertura por estágios, indicadores publicados, uma equipe que os calcule e um decreto que associe estágios e atividades [4]. Para o plano, poucas áreas de resultado, estáveis entre governos, e um plano plurianual organizado por elas [1][2].",
            en="The income transfer needs up-to-date social registers, more than one entry point and teams in the field [7]. Reopening in stages needs published indicators, a team to calculate them and a decree linking stages and activities [4]. The plan needs few result areas, stable from one government to the next, and a multi-year plan arranged by them [1][2].",
        ),
        T(
            es="Una ciudad sin fondo de ahorro puede empezar por el gabinete intersectorial y por la búsqueda activa, que se apoyan en equipos existentes [5][7].",
            pt="Uma cidade sem fundo de poupança pode começar pelo gabinete intersetorial e pela busca ativa, que se apoiam em equipes existentes [5][7].",
            en="A city without a savings fund can begin with the cross-departmental cabinet and active outreach, which rely on existing teams [5][7].",
        ),
    ],
    sdgs=[1, 3, 8, 11, 16],
    topics=["desarrollo_social", "autonomia"],
    sources=[
        Source(
            title="Niterói Que Queremos: planejamento estratégico 2013-2033 (caderno do ciclo 2013-2016)",
            publisher="Prefeitura Municipal de Niterói",
            year="",
            url="https://issuu.com/vanessabragasouza/docs/book_2013_2016",
            language="pt",
        ),
        Source(
            title="Câmara aprova por unanimidade o PPA para o período 2022-2025",
            publisher="O Dia",
            year="2021",
            url="https://odia.ig.com.br/niteroi/2021/12/6303983-camara-aprova-por-unanimidade-o-ppa-para-o-periodo-2022-2025.html",
            language="pt",
        ),
        Source(
            title="Fundo de Equalização da Receita (FER): o que é o fundo",
            publisher="Prefeitura Municipal de Niterói, Niterói do Futuro",
            year="",
            url="http://www.niteroidofuturo.niteroi.rj.gov.br/sobre/",
            language="pt",
        ),
        Source(
            title="Decreto nº 13.604, de 20 de maio de 2020: Plano de Transição Gradual para o Novo Normal",
            publisher="Prefeitura Municipal de Niterói",
            year="2020",
            url="https://semfronteiras.legnet.com.br/niteroi-rj-coronavirus-plano-de-transicao-gradual-retorno-das-atividades-decreto-no-13604",
            language="pt",
        ),
        Source(
            title="Covid-19 - um exercício de coordenação e articulação municipal efetiva: a experiência de Niterói",
            publisher="Conceição, M. R. et al., Saúde em Debate, v. 44, n. especial 4, p. 281-292",
            year="2020",
            url="https://scielosp.org/article/sdeb/2020.v44nspe4/281-292/pt",
            language="pt",
        ),
        Source(
            title="Incrementos e retrocessos das políticas de Renda Básica na Região Metropolitana fluminense em meio à pandemia do coronavírus",
            publisher="Medeiros, J. et al., Latitud Sur, n. 17, v. 1, Universidad de Buenos Aires",
            year="2022",
            url="https://ojs.econ.uba.ar/index.php/LATSUR/article/download/2551/3345",
            language="pt",
        ),
        Source(
            title="Niterói divulga calendário de pagamento dos programas sociais da cidade",
            publisher="A Tribuna RJ",
            year="2021",
            url="https://www.atribunarj.com.br/niteroi-divulga-calendario-de-pagamento-dos-programas-sociais-da-cidade/",
            language="pt",
        ),
    ],
    institution="Prefeitura Municipal de Niterói",
    office="Secretaria Municipal de Planejamento, Orçamento e Modernização da Gestão",
    institution_url="https://niteroi.rj.gov.br",
    target_groups=["poblacion_general", "bajos_ingresos", "trabajadores"],
    pandemic="adaptada",
    pandemic_note=[
        T(
            es="La pandemia no suspendió el plan: cambió el orden de las prioridades y la regla del fondo de ahorro. Entre 2020 y 2021, parte del FER se destinó a políticas de emergencia [3]; después, el plan plurianual 2022-2025 retomó las áreas de Niterói Que Queremos [2].",
            pt="A pandemia não suspendeu o plano: mudou a ordem das prioridades e a regra do fundo de poupança. Em 2020 e 2021, parte do FER foi destinada a políticas emergenciais [3]; depois, o plano plurianual 2022-2025 retomou as áreas do Niterói Que Queremos [2].",
            en="The pandemic did not suspend the plan: it changed the order of priorities and the rule of the savings fund. In 2020 and 2021 part of the FER went to emergency policies [3]; afterwards the 2022-2025 multi-year plan took up again the areas of Niterói Que Queremos [2].",
        ),
    ],
    resources_note=T(
        es="Recursos propios del municipio, con uso extraordinario de hasta el 70 % del Fondo de Ecualización de Ingresos [3].",
        pt="Recursos próprios do município, com uso extraordinário de até 70% do Fundo de Equalização da Receita [3].",
        en="The municipality's own resources, with exceptional use of up to 70% of the Revenue Equalisation Fund [3].",
    ),
)
