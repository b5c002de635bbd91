"""Lima (Peru): a metropolitan plan to 2035 that was never adopted."""

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
    key="lima",
    name="Lima",
    country="PE",
    subdivision="PE-LMA",
    latitude=-12.04318,
    longitude=-77.02824,
    geonames_id=3936456,
    population=8574974,
    population_year=2017,
    population_source="Censos Nacionales 2017, INEI (provincia de Lima, 43 distritos)",
    language="es",
    website="https://www.munlima.gob.pe",
    government="Municipalidad Metropolitana de Lima",
    intro=T(
        es="Lima es la capital del Perú y forma una sola mancha urbana con el Callao, que tiene gobierno propio. La Municipalidad Metropolitana gobierna la provincia de Lima, dividida en 43 distritos. La población indicada es la de la provincia.",
        pt="Lima é a capital do Peru e forma uma única mancha urbana com Callao, que tem governo próprio. A Municipalidad Metropolitana (prefeitura metropolitana) governa a província de Lima, dividida em 43 distritos. A população indicada é a da província.",
        en="Lima is the capital of Peru and forms a single built-up area with Callao, which has a government of its own. The Municipalidad Metropolitana (metropolitan municipality) governs the province of Lima, divided into 43 districts. The population given is that of the province.",
    ),
)

PRACTICE = Practice(
    key="lima-plam-2035",
    language="es",
    city=CITY,
    axes=["innovacion"],
    title=T(
        es="Lima y Callao al 2035: un plan metropolitano que no llegó a aprobarse",
        pt="Lima e Callao até 2035: um plano metropolitano que não chegou a ser aprovado",
        en="Lima and Callao to 2035: a metropolitan plan that was never adopted",
    ),
    summary=T(
        es="Entre 2013 y 2014 un equipo de 40 profesionales preparó para Lima y Callao un plan a veinte años con 240 proyectos. Se entregó al final del mandato, la gestión siguiente no lo aprobó y solo en 2022 Lima tuvo otro plan metropolitano.",
        pt="Entre 2013 e 2014, uma equipe de 40 profissionais preparou para Lima e Callao um plano de vinte anos com 240 projetos. Foi entregue no fim do mandato, a gestão seguinte não o aprovou e só em 2022 Lima teve outro plano metropolitano.",
        en="In 2013 and 2014 a team of 40 professionals prepared a twenty-year plan for Lima and Callao with 240 projects. It was delivered at the end of the term, the next administration did not adopt it, and only in 2022 did Lima get another plan.",
    ),
    territorial_scope="area_metropolitana",
    coordination="estatuto_especial",
    planning_instruments=["plan_metropolitano", "plan_ordenamiento"],
    stage="discontinuada",
    start="2013",
    end="2015",
    ongoing=False,
    situation_before=[
        T(
            es="El plan metropolitano anterior tenía como horizonte el período 1990-2010 [5]. El desarrollo estaba concentrado: según la coordinación técnica del nuevo plan, los focos urbanos tradicionales representaban solo a un tercio de la población. Para 2035 se preveían 13 millones de habitantes [4].",
            pt="O plano metropolitano anterior tinha como horizonte o período 1990-2010 [5]. O desenvolvimento estava concentrado: segundo a coordenação técnica do novo plano, os focos urbanos tradicionais representavam apenas um terço da população. Para 2035 previam-se 13 milhões de habitantes [4].",
            en="The previous metropolitan plan covered the period 1990-2010 [5]. Development was concentrated: according to the technical co-ordinators of the new plan, the traditional urban centres represented only a third of the population. For 2035 a population of 13 million was expected [4].",
        ),
        T(
            es="La provincia de Lima tiene un régimen especial: su municipalidad ejerce a la vez funciones municipales y de gobierno regional, y el alcalde metropolitano hace las veces de gobernador regional [2]. El Callao tiene su propio gobierno y su propio plan: ambos habían elaborado por separado sus planes de desarrollo concertado, con métodos y términos que no siempre coincidían [3].",
            pt="A província de Lima tem um regime especial: sua municipalidade exerce ao mesmo tempo funções municipais e de governo regional, e o prefeito metropolitano faz as vezes de governador regional [2]. Callao tem seu próprio governo e seu próprio plano: os dois haviam elaborado separadamente seus planos de desenvolvimento concertado, com métodos e termos que nem sempre coincidiam [3].",
            en="The province of Lima has a special status: its municipality exercises both municipal and regional government functions, and the metropolitan mayor acts as regional governor [2]. Callao has its own government and its own plan: the two had drawn up their agreed development plans separately, with methods and terms that did not always match [3].",
        ),
    ],
    objectives=[
        T(
            es="Dar a la metrópoli de Lima y Callao un instrumento de ordenamiento urbano y territorial con horizonte en 2035, apoyado en los planes de desarrollo concertado de ambas [3].",
            pt="Dar à metrópole de Lima e Callao um instrumento de ordenamento urbano e territorial com horizonte em 2035, apoiado nos planos de desenvolvimento concertado de ambas [3].",
            en="To give the metropolis of Lima and Callao an urban and land-use planning instrument with a 2035 horizon, based on the agreed development plans of both [3].",
        ),
        T(
            es="Llevar a las zonas periféricas oportunidades urbanas y económicas como las de los centros tradicionales [4].",
            pt="Levar às zonas periféricas oportunidades urbanas e econômicas como as dos centros tradicionais [4].",
            en="To bring to outlying areas urban and economic opportunities like those of the traditional centres [4].",
        ),
        T(
            es="Ordenar el crecimiento y orientar la inversión pública y privada con una cartera de proyectos [4].",
            pt="Ordenar o crescimento e orientar o investimento público e privado com uma carteira de projetos [4].",
            en="To manage growth and guide public and private investment with a portfolio of projects [4].",
        ),
    ],
    process=[
        Step(
            title=T(
                es="Un equipo dedicado",
                pt="Uma equipe dedicada",
                en="A dedicated team",
            ),
            when="2013",
            text=[
                T(
                    es="A mediados de 2013 la alcaldía convocó a cuarenta profesionales para preparar un plan a veinte años: el Plan Metropolitano de Desarrollo Urbano de Lima y Callao al 2035 (PLAM 2035) [6]. El equipo, con arquitectos, urbanistas, ingenieros y economistas, trabajó dieciséis meses [4].",
                    pt="Em meados de 2013, a prefeitura convocou quarenta profissionais para preparar um plano de vinte anos: o Plan Metropolitano de Desarrollo Urbano de Lima y Callao al 2035 (plano metropolitano de desenvolvimento urbano, PLAM 2035) [6]. A equipe, com arquitetos, urbanistas, engenheiros e economistas, trabalhou dezesseis meses [4].",
                    en="In mid-2013 the mayor's office brought together forty professionals to prepare a twenty-year plan: the Plan Metropolitano de Desarrollo Urbano de Lima y Callao al 2035 (metropolitan urban development plan, PLAM 2035) [6]. The team, which included architects, planners, engineers and economists, worked for sixteen months [4].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Lectura común de dos planes separados",
                pt="Leitura comum de dois planos separados",
                en="A joint reading of two separate plans",
            ),
            when="2013-2014",
            text=[
                T(
                    es="Como los planes de desarrollo concertado de Lima y del Callao se habían hecho de manera independiente, el equipo los comparó en tres niveles: visión, ejes y políticas. De esa síntesis salieron los lineamientos urbanísticos que orientaron los instrumentos, programas y proyectos [3].",
                    pt="Como os planos de desenvolvimento concertado de Lima e de Callao haviam sido feitos de maneira independente, a equipe os comparou em três níveis: visão, eixos e políticas. Dessa síntese saíram as diretrizes urbanísticas que orientaram os instrumentos, programas e projetos [3].",
                    en="Because the agreed development plans of Lima and Callao had been made independently, the team compared them at three levels: vision, axes and policies. From that synthesis came the planning guidelines that shaped the instruments, programmes and projects [3].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Cuatro centralidades y una cartera",
                pt="Quatro centralidades e uma carteira",
                en="Four new centres and a portfolio",
            ),
            when="2014",
            text=[
                T(
                    es="El eje de la propuesta fueron cuatro núcleos urbanos, llamados centralidades: Lurín, Villa El Salvador, el límite entre El Agustino y San Juan de Lurigancho, y Ancón [4]. Se sumaron anillos viales y la recuperación de lomas (colinas con vegetación estacional) y de patrimonio. Para las laderas, el estudio propuso retirar la clasificación residencial en varios puntos de la ciudad [6].",
                    pt="O eixo da proposta foram quatro núcleos urbanos, chamados centralidades: Lurín, Villa El Salvador, o limite entre El Agustino e San Juan de Lurigancho, e Ancón [4]. Somaram-se anéis viários e a recuperação de lomas (colinas com vegetação sazonal) e de patrimônio. Para as encostas, o estudo propôs retirar a classificação residencial em vários pontos da cidade [6].",
                    en="The backbone of the proposal was four urban centres, called centralidades: Lurín, Villa El Salvador, the boundary between El Agustino and San Juan de Lurigancho, and Ancón [4]. Ring roads and the recovery of lomas (hills with seasonal vegetation) and of heritage were added. For the hillsides, the study proposed removing the residential classification at several points in the city [6].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Presentación y entrega al cierre del mandato",
                pt="Apresentação e entrega no fim do mandato",
                en="Presentation and delivery at the end of the term",
            ),
            when="2014",
            text=[
                T(
                    es="La municipalidad presentó el plan a la prensa con una cartera de unos 200 proyectos y una inversión estimada en más de 80 mil millones de dólares [4]. En la versión entregada en diciembre de 2014 se contaban 240 proyectos [6].",
                    pt="A municipalidade apresentou o plano à imprensa com uma carteira de cerca de 200 projetos e um investimento estimado em mais de US$ 80 bilhões [4]. Na versão entregue em dezembro de 2014 contavam-se 240 projetos [6].",
                    en="The municipality presented the plan to the press with a portfolio of some 200 projects and an investment estimated at more than US$80 billion [4]. The version delivered in December 2014 was reported to hold 240 projects [6].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Revisión externa",
                pt="Revisão externa",
                en="External review",
            ),
            when="2014-12",
            text=[
                T(
                    es="ONU-Habitat, el programa de las Naciones Unidas para los asentamientos humanos, revisó el documento con apoyo de la municipalidad y del Programa de las Naciones Unidas para el Desarrollo (PNUD). Lo examinó en diseño urbano, gobernanza y legislación, y economía, y fechó el 29 de diciembre sus recomendaciones para quienes debían estudiarlo y aprobarlo [5].",
                    pt="A ONU-Habitat, o programa das Nações Unidas para os assentamentos humanos, revisou o documento com apoio da municipalidade e do Programa das Nações Unidas para o Desenvolvimento (PNUD). Examinou-o em desenho urbano, governança e legislação, e economia, e datou de 29 de dezembro suas recomendações a quem devia estudá-lo e aprová-lo [5].",
                    en="UN-Habitat, the United Nations programme for human settlements, reviewed the document with support from the municipality and the United Nations Development Programme (UNDP). It examined urban design, governance and legislation, and economics, and dated 29 December its recommendations to those who were to study and adopt the plan [5].",
                ),
            ],
        ),
        Step(
            title=T(
                es="Sin aprobación",
                pt="Sem aprovação",
                en="Not adopted",
            ),
            when="2015",
            text=[
                T(
                    es="En mayo de 2015 el sitio web del plan estaba fuera de servicio. La gerencia de desarrollo urbano decía que el Instituto Metropolitano de Planificación (IMP) lo evaluaba; una integrante de su comité directivo, que se había archivado [6]. Después, la nueva gestión anunció una comisión para evaluarlo y terminarlo [7].",
                    pt="Em maio de 2015, o site do plano estava fora do ar. A gerência de desenvolvimento urbano dizia que o Instituto Metropolitano de Planificación (IMP) o avaliava; uma integrante do seu comitê diretor, que havia sido arquivado [6]. Depois, a nova gestão anunciou uma comissão para avaliá-lo e concluí-lo [7].",
                    en="In May 2015 the plan's website was out of service. The urban development department said that the Instituto Metropolitano de Planificación (IMP, the metropolitan planning institute) was evaluating it; a member of its steering committee said that it had been shelved [6]. Later the new administration announced a commission to evaluate and complete it [7].",
                ),
            ],
        ),
    ],
    building_blocks=[
        Component(
            name=T(
                es="Comparación de planes vecinos en tres niveles",
                pt="Comparação de planos vizinhos em três níveis",
                en="Comparing neighbouring plans at three levels",
            ),
            what=T(
                es="Cuadro que pone lado a lado visión, ejes y políticas de dos gobiernos que planificaron por separado [3].",
                pt="Quadro que põe lado a lado visão, eixos e políticas de dois governos que planejaram separadamente [3].",
                en="A table that sets side by side the vision, axes and policies of two governments that planned separately [3].",
            ),
            enabling=T(
                es="Que ambos planes estén publicados; no exige crear antes una autoridad común [3].",
                pt="Que os dois planos estejam publicados; não exige criar antes uma autoridade comum [3].",
                en="Both plans must be published; no joint authority has to be created first [3].",
            ),
            lesson=T(
                es="Sirve para construir lineamientos comunes, pero no reemplaza el acuerdo político entre los gobiernos [3].",
                pt="Serve para construir diretrizes comuns, mas não substitui o acordo político entre os governos [3].",
                en="It helps to build common guidelines but does not replace political agreement between the governments [3].",
            ),
        ),
        Component(
            name=T(
                es="Nuevas centralidades en la periferia",
                pt="Novas centralidades na periferia",
                en="New urban centres on the outskirts",
            ),
            what=T(
                es="Pocos núcleos elegidos fuera del centro tradicional, donde se concentran proyectos de la cartera [4].",
                pt="Poucos núcleos escolhidos fora do centro tradicional, onde se concentram projetos da carteira [4].",
                en="A few centres chosen outside the traditional one, where projects in the portfolio are concentrated [4].",
            ),
            enabling=T(
                es="Un diagnóstico que muestre a qué parte de la población sirven los centros actuales [4].",
                pt="Um diagnóstico que mostre a que parte da população servem os centros atuais [4].",
                en="An assessment showing which part of the population the present centres serve [4].",
            ),
            lesson=T(
                es="La idea se comunica con facilidad; los proyectos quedan expuestos si el plan que los reúne no tiene fuerza de norma [1][6].",
                pt="A ideia se comunica com facilidade; os projetos ficam expostos se o plano que os reúne não tem força de norma [1][6].",
                en="The idea is easy to convey; the projects are exposed if the plan that holds them has no force of law [1][6].",
            ),
        ),
        Component(
            name=T(
                es="Revisión externa dirigida a quien debe aprobar",
                pt="Revisão externa dirigida a quem deve aprovar",
                en="External review addressed to those who must adopt",
            ),
            what=T(
                es="Examen de un organismo internacional con recomendaciones para las instituciones que estudian y aprueban el plan [5].",
                pt="Exame de um organismo internacional com recomendações para as instituições que estudam e aprovam o plano [5].",
                en="An examination by an international body with recommendations to the institutions that study and adopt the plan [5].",
            ),
            enabling=T(
                es="Cooperación ya establecida con la municipalidad; en Lima intervino también el PNUD [5].",
                pt="Cooperação já estabelecida com a municipalidade; em Lima interveio também o PNUD [5].",
                en="Co-operation already established with the municipality; in Lima the UNDP also took part [5].",
            ),
            lesson=T(
                es="Llegó en los últimos días de 2014, ya entregado el plan: una revisión temprana deja tiempo para corregir y acordar [5][6].",
                pt="Chegou nos últimos dias de 2014, com o plano já entregue: uma revisão mais cedo deixa tempo para corrigir e pactuar [5][6].",
                en="It arrived in the last days of 2014, with the plan already delivered: an earlier review leaves time to correct and agree [5][6].",
            ),
        ),
    ],
    actors=[
        Actor(
            name="Municipalidad Metropolitana de Lima",
            kind="gobierno_regional",
            support=["politico", "administrativo", "tecnico"],
            role=T(
                es="Convocó al equipo y presentó el plan; en el mandato siguiente, no lo aprobó [4][6][7].",
                pt="Convocou a equipe e apresentou o plano; no mandato seguinte, não o aprovou [4][6][7].",
                en="Called the team together and presented the plan; in the next term, did not adopt it [4][6][7].",
            ),
        ),
        Actor(
            name="Instituto Metropolitano de Planificación (IMP)",
            kind="gobierno_regional",
            support=["tecnico"],
            role=T(
                es="Evaluación del plan después del cambio de gobierno [6][7].",
                pt="Avaliação do plano depois da mudança de governo [6][7].",
                en="Evaluation of the plan after the change of government [6][7].",
            ),
        ),
        Actor(
            name="Concejo Metropolitano de Lima",
            kind="gobierno_regional",
            support=["politico"],
            role=T(
                es="Aprobó en 2022 el plan metropolitano siguiente [8].",
                pt="Aprovou em 2022 o plano metropolitano seguinte [8].",
                en="Adopted the following metropolitan plan in 2022 [8].",
            ),
        ),
        Actor(
            name="ONU-Habitat",
            kind="organismo_internacional",
            support=["tecnico"],
            role=T(
                es="Revisión del documento y recomendaciones [5].",
                pt="Revisão do documento e recomendações [5].",
                en="Review of the document and recommendations [5].",
            ),
        ),
        Actor(
            name="Programa de las Naciones Unidas para el Desarrollo (PNUD)",
            kind="organismo_internacional",
            support=["tecnico", "otro"],
            role=T(
                es="Apoyo a la revisión del plan [5].",
                pt="Apoio à revisão do plano [5].",
                en="Support for the review of the plan [5].",
            ),
        ),
    ],
    results=[
        T(
            es="Quedó un documento técnico extenso, con diagnóstico, modelo de ciudad y 240 proyectos [3][6], pero sin efecto legal: no llegó a la revisión y aprobación de las instancias que correspondían, y en 2017 no se aplicaba como instrumento normativo [1].",
            pt="Ficou um documento técnico extenso, com diagnóstico, modelo de cidade e 240 projetos [3][6], mas sem efeito legal: não chegou à revisão e aprovação das instâncias competentes, e em 2017 não era aplicado como instrumento normativo [1].",
            en="What remained was an extensive technical document with an assessment, a city model and 240 projects [3][6], but no legal effect: it did not reach review and adoption by the competent bodies, and in 2017 it was not applied as a regulatory instrument [1].",
        ),
        T(
            es="Las versiones sobre la causa difieren. La nueva gestión sostuvo que el plan no estaba concluido, que le faltaban estudios y que era solo un diagnóstico, aunque afirmó que usaba su información [7]. Una integrante de su comité directivo lo consideraba una hoja de ruta técnica que cualquier gobierno debía seguir [6]. La prensa informó que ONU-Habitat recomendó seguir con su aplicación [7].",
            pt="As versões sobre a causa divergem. A nova gestão sustentou que o plano não estava concluído, que lhe faltavam estudos e que era apenas um diagnóstico, embora afirmasse que usava suas informações [7]. Uma integrante do seu comitê diretor o considerava um roteiro técnico que qualquer governo devia seguir [6]. A imprensa informou que a ONU-Habitat recomendou dar continuidade à sua aplicação [7].",
            en="Accounts of the cause differ. The new administration held that the plan was unfinished, that studies were missing and that it was only an assessment, although it stated that it was using its information [7]. A member of its steering committee saw it as a technical roadmap that any government should follow [6]. The press reported that UN-Habitat recommended continuing with its application [7].",
        ),
        T(
            es="El 14 de septiembre de 2022 el Concejo Metropolitano aprobó por unanimidad otro plan, el Plan de Desarrollo Metropolitano al 2040 (PLANMET 2040), referido a Lima [8]. Pasaron doce años desde el horizonte del plan de 1990-2010 [5].",
            pt="Em 14 de setembro de 2022, o Concejo Metropolitano (câmara metropolitana) aprovou por unanimidade outro plano, o Plan de Desarrollo Metropolitano al 2040 (plano de desenvolvimento metropolitano, PLANMET 2040), referente a Lima [8]. Passaram-se doze anos desde o horizonte do plano de 1990-2010 [5].",
            en="On 14 September 2022 the Concejo Metropolitano (metropolitan council) unanimously adopted another plan, the Plan de Desarrollo Metropolitano al 2040 (metropolitan development plan, PLANMET 2040), for Lima [8]. Twelve years had passed since the horizon of the 1990-2010 plan [5].",
        ),
        T(
            es="No se reunió información sobre cuántos de los 240 proyectos se hicieron después por otras vías ni sobre cuánto costó el plan.",
            pt="Não se reuniu informação sobre quantos dos 240 projetos se realizaram depois por outras vias nem sobre quanto custou o plano.",
            en="No information was gathered on how many of the 240 projects were later carried out by other means, nor on what the plan cost.",
        ),
    ],
    indicators=[
        Indicator(
            name=T(
                es="Proyectos contenidos en el plan entregado",
                pt="Projetos contidos no plano entregue",
                en="Projects in the plan as delivered",
            ),
            unit=T(es="proyectos", pt="projetos", en="projects"),
            before="",
            before_year="",
            after="240",
            after_year="2014",
            source=6,
            better="neutral",
        ),
        Indicator(
            name=T(
                es="Duración del trabajo del equipo",
                pt="Duração do trabalho da equipe",
                en="Duration of the team's work",
            ),
            unit=T(es="meses", pt="meses", en="months"),
            before="",
            before_year="",
            after="16",
            after_year="2014",
            source=4,
            better="neutral",
        ),
        Indicator(
            name=T(
                es="Inversión estimada de la cartera",
                pt="Investimento estimado da carteira",
                en="Estimated investment of the portfolio",
            ),
            unit=T(
                es="miles de millones de dólares estadounidenses (más de)",
                pt="bilhões de dólares dos Estados Unidos (mais de)",
                en="billion US dollars (more than)",
            ),
            before="",
            before_year="",
            after="80",
            after_year="2014",
            source=4,
            better="neutral",
        ),
    ],
    evidence_level="relato",
    limits=[
        T(
            es="El plan se entregó en diciembre de 2014 [6], al cierre del período 2011-2014 [2], y dependía por completo de la aprobación de la gestión siguiente, que lo consideró inconcluso [7]. No hubo norma que protegiera lo avanzado [1].",
            pt="O plano foi entregue em dezembro de 2014 [6], no fim do período 2011-2014 [2], e dependia por completo da aprovação da gestão seguinte, que o considerou inacabado [7]. Não houve norma que protegesse o que havia avançado [1].",
            en="The plan was delivered in December 2014 [6], at the close of the 2011-2014 term [2], and depended entirely on adoption by the next administration, which considered it unfinished [7]. No binding rule protected the progress made [1].",
        ),
        T(
            es="El régimen especial da a Lima funciones regionales [2], pero el plan abarcaba también el Callao. Las fuentes muestran que se usó el plan de desarrollo del Callao [3]; no muestran que sus autoridades se comprometieran a aprobar el PLAM.",
            pt="O regime especial dá a Lima funções regionais [2], mas o plano abrangia também Callao. As fontes mostram que se usou o plano de desenvolvimento de Callao [3]; não mostram que suas autoridades se comprometessem a aprovar o PLAM.",
            en="The special status gives Lima regional functions [2], but the plan also covered Callao. The sources show that Callao's development plan was used [3]; they do not show that its authorities committed themselves to adopting the PLAM.",
        ),
        T(
            es="El análisis académico consultado es de una integrante del equipo [1], y los textos leídos no describen cómo participó la población.",
            pt="A análise acadêmica consultada é de uma integrante da equipe [1], e os textos lidos não descrevem como a população participou.",
            en="The academic analysis consulted is by a member of the team [1], and the texts read do not describe how residents took part.",
        ),
    ],
    lessons=[
        T(
            es="Un plan a veinte años que se termina al final de un mandato queda en manos de quien llega. Conviene aprobar por partes (visión, clasificación del suelo, cartera) mientras hay tiempo de gobierno [1][6].",
            pt="Um plano de vinte anos concluído no fim de um mandato fica nas mãos de quem chega. Convém aprovar por partes (visão, classificação do solo, carteira) enquanto há tempo de governo [1][6].",
            en="A twenty-year plan finished at the end of a term is left in the hands of those who arrive. It is advisable to adopt it in parts (vision, land classification, portfolio) while there is still time in office [1][6].",
        ),
        T(
            es="La calidad técnica no basta: el mismo documento fue para unos una hoja de ruta y para otros un diagnóstico inconcluso. Acordar de antemano con todas las bancadas qué estudios exige la aprobación reduce esa disputa [6][7].",
            pt="A qualidade técnica não basta: o mesmo documento foi para uns um roteiro e para outros um diagnóstico inacabado. Combinar de antemão com todas as bancadas que estudos a aprovação exige reduz essa disputa [6][7].",
            en="Technical quality is not enough: the same document was a roadmap to some and an unfinished assessment to others. Agreeing beforehand with all political groups which studies adoption requires reduces that dispute [6][7].",
        ),
        T(
            es="La revisión de un organismo externo aporta otra mirada, aunque aquí contó con el apoyo de la propia municipalidad, y no obliga a nadie; es más útil cuando queda tiempo para atenderla [5][7].",
            pt="A revisão de um organismo externo traz outro olhar, embora aqui tenha contado com o apoio da própria municipalidade, e não obriga ninguém; é mais útil quando resta tempo para dar-lhe resposta [5][7].",
            en="A review by an outside body brings another view, although here it had the support of the municipality itself, and it binds no one; it is more useful when there is time to act on it [5][7].",
        ),
        T(
            es="Los documentos deben quedar en un archivo público estable: el sitio propio del plan dejó de funcionar pocos meses después de la entrega [6].",
            pt="Os documentos devem ficar em um arquivo público estável: o site próprio do plano deixou de funcionar poucos meses depois da entrega [6].",
            en="Documents should be kept in a stable public archive: the plan's own website stopped working a few months after delivery [6].",
        ),
        T(
            es="Comparar los planes de gobiernos vecinos permite pensar la metrópoli entera antes de que exista una autoridad común, aunque sin ella falta quien apruebe para todo el territorio [2][3].",
            pt="Comparar os planos de governos vizinhos permite pensar a metrópole inteira antes que exista uma autoridade comum, embora sem ela falte quem aprove para todo o território [2][3].",
            en="Comparing the plans of neighbouring governments makes it possible to think about the whole metropolis before a joint authority exists, although without one nobody can adopt for the entire territory [2][3].",
        ),
    ],
    transferability=[
        T(
            es="Lo que otra ciudad puede tomar es el método: un equipo dedicado de varias disciplinas [4], la comparación de planes vecinos [3], pocas centralidades como eje y una cartera de proyectos [4]. En Lima ese trabajo llevó dieciséis meses [4], de modo que conviene comenzar en el primer año de gobierno y no a mitad del mandato.",
            pt="O que outra cidade pode aproveitar é o método: uma equipe dedicada de várias disciplinas [4], a comparação de planos vizinhos [3], poucas centralidades como eixo e uma carteira de projetos [4]. Em Lima esse trabalho levou dezesseis meses [4], de modo que convém começar no primeiro ano de governo, e não no meio do mandato.",
            en="What another city can take is the method: a dedicated team from several disciplines [4], the comparison of neighbouring plans [3], a few new centres as its backbone and a portfolio of projects [4]. In Lima that work took sixteen months [4], so it is advisable to begin in the first year of government and not halfway through the term.",
        ),
        T(
            es="Antes de empezar hay que saber quién aprueba y para qué territorio. Un régimen especial facilita la tarea dentro de la provincia [2], pero si el área metropolitana incluye a otro gobierno hace falta un acuerdo previo con él; Lima aprobó en 2022 un plan referido a su propio ámbito [8].",
            pt="Antes de começar é preciso saber quem aprova e para que território. Um regime especial facilita a tarefa dentro da província [2], mas, se a área metropolitana inclui outro governo, é preciso um acordo prévio com ele; Lima aprovou em 2022 um plano referente ao seu próprio âmbito [8].",
            en="Before starting it is necessary to know who adopts the plan and for which territory. A special status makes the task easier within the province [2], but if the metropolitan area includes another government a prior agreement with it is needed; in 2022 Lima adopted a plan for its own territory [8].",
        ),
        T(
            es="También conviene prever el traspaso: revisión externa con anticipación [5], archivo público de los documentos [6], lista de estudios pendientes aceptada por quienes gobiernan y por la oposición [7], y una parte del plan convertida en norma antes de las elecciones [1].",
            pt="Também convém prever a transição: revisão externa com antecedência [5], arquivo público dos documentos [6], lista de estudos pendentes aceita por quem governa e pela oposição [7], e uma parte do plano convertida em norma antes das eleições [1].",
            en="It is also advisable to prepare the handover: an external review well in advance [5], a public archive of the documents [6], a list of outstanding studies accepted by government and opposition [7], and a part of the plan made into law before the elections [1].",
        ),
        T(
            es="Una ciudad mediana puede reducir la escala: una o dos centralidades y una cartera corta, que quepan en un mandato [4].",
            pt="Uma cidade média pode reduzir a escala: uma ou duas centralidades e uma carteira curta, que caibam em um mandato [4].",
            en="A medium-sized city can reduce the scale: one or two new centres and a short portfolio that fit within one term [4].",
        ),
    ],
    sdgs=[11, 16, 17],
    topics=["desarrollo_urbano", "autonomia"],
    sources=[
        Source(
            title="El Plan Metropolitano de Desarrollo Urbano de Lima y Callao 2035: análisis de un intento fallido",
            publisher="Puente Frantzen, K., riURB, Revista Iberoamericana de Urbanismo, n. 13",
            year="2017",
            url="https://studylib.es/doc/8925336/estudio-y-analisis-del-plam-2035",
            language="es",
        ),
        Source(
            title="Lima metropolitana, la capital, la región, la metrópoli",
            publisher="Pata Amarilla",
            year="2022",
            url="https://www.patamarilla.com/2022/08/lima-metropolitana-la-capital-la-region-la-metropoli/",
            language="es",
        ),
        Source(
            title="PLAM 2035, tomo I, volumen 3/3: Memoria de ordenamiento (documento de trabajo, avance 2014)",
            publisher="Municipalidad Metropolitana de Lima",
            year="2014",
            url="https://documentop.com/memoria-lima_5984ed991723ddb404627833.html",
            language="es",
        ),
        Source(
            title="[Nota sobre la presentación del Plan Metropolitano de Desarrollo Urbano para Lima y Callao]",
            publisher="El Comercio",
            year="",
            url="https://elcomercio-elcomercio-prod.cdn.arcpublishing.com/lima/lima-2035-planes-viales-territoriales-son-clave-319503-noticia",
            language="es",
        ),
        Source(
            title="Revisión y recomendaciones: Plan Metropolitano de Desarrollo Urbano Lima y Callao 2035",
            publisher="ONU-Habitat, Oficina Regional para América Latina y el Caribe",
            year="2014",
            url="https://es.scribd.com/document/460841494/Producto-Revision-y-Recomendaciones-PLAM-2035-29DIC141-pdf",
            language="es",
        ),
        Source(
            title="[Nota sobre el futuro de los 240 proyectos del PLAM 2035]",
            publisher="LaMula.pe",
            year="2015",
            url="http://redaccion.lamula.pe/2015/05/09/castaneda-240-proyectos-para-lima-corren-peligro/manuelangeloprado",
            language="es",
        ),
        Source(
            title="Lima hacia 2035, una propuesta de futuro",
            publisher="Diario Correo",
            year="",
            url="https://diariocorreo.pe/peru/lima-hacia-2035-una-propuesta-de-futuro-643982",
            language="es",
        ),
        Source(
            title="Plan de Desarrollo Metropolitano de Lima 2021-2040, volumen 2",
            publisher="Municipalidad Metropolitana de Lima",
            year="2022",
            url="https://pdfcoffee.com/volumen-2-planmet-2040-8-pdf-free.html",
            language="es",
        ),
    ],
    institution="Municipalidad Metropolitana de Lima",
    office="Instituto Metropolitano de Planificación",
    institution_url="https://www.munlima.gob.pe",
    target_groups=["poblacion_general", "funcionariado"],
    resources_note=T(
        es="Equipo de unos cuarenta profesionales convocado por la municipalidad [6]; la revisión externa tuvo apoyo del PNUD [5]. Las fuentes no dan el costo del plan.",
        pt="Equipe de cerca de quarenta profissionais convocada pela municipalidade [6]; a revisão externa teve apoio do PNUD [5]. As fontes não dão o custo do plano.",
        en="A team of some forty professionals called together by the municipality [6]; the external review had support from the UNDP [5]. The sources do not give the cost of the plan.",
    ),
)
