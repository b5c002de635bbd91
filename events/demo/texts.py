"""The call of the webinar of 22 July 2021 in the three languages.

The Spanish is the client's own wording. What was mended, as a careful editor would:

* line breaks and double blanks ("de  la", "Este  ha sido", "detonante  que");
* "trastocado todas los modelos" -> "trastocado todos los modelos";
* "todas las localidades […] una situación que los afectaba" -> "las afectaba".

Nothing else of BACKGROUND, AXES, REPOSITORY, OBJECTIVE, FORMAT and INVITATION
differs from the call; its long first section is only divided into paragraphs.
AGENDA_NOTE joins a heading of the call and the two words below it. LEAD, DESCRIPTION
and AFTER_EVENT_NOTE are the portal's; Portuguese and English are its translations.
"""

from mercociudades.texts import T

SLUG = T(es="webinar-2021", pt="webinar-2021", en="webinar-2021")
MENU_TITLE = T(es="Webinar", pt="Webinar", en="Webinar")
TITLE = T(
    es="Intercambio de buenas prácticas en materia de planificación estratégica territorial",
    pt="Intercâmbio de boas práticas em planejamento estratégico territorial",
    en="Exchange of good practices in strategic territorial planning",
)
LEAD = T(
    es="Un encuentro virtual para conocer e intercambiar experiencias de planificación estratégica que promueven la participación ciudadana, la innovación y la adaptabilidad.",
    pt="Um encontro virtual para conhecer e intercambiar experiências de planejamento estratégico que promovem a participação cidadã, a inovação e a adaptabilidade.",
    en="An online meeting to get to know and exchange experiences of strategic planning that promote citizen participation, innovation and adaptability.",
)
DESCRIPTION = T(
    es="Webinar internacional de Mercociudades (UTPEyAM), 22 de julio de 2021: texto completo de la convocatoria, con antecedentes, ejes, objetivo y formato.",
    pt="Webinar internacional da Mercocidades (UTPEyAM), 22 de julho de 2021: texto completo da convocatória, com antecedentes, eixos, objetivo e formato.",
    en="International webinar of Mercociudades (UTPEyAM), 22 July 2021: full text of the call, with its background, axes, objective and format.",
)

AXES_INTRO = T(
    es="Es justamente por ello que desde la UTPEyAM se ha planteado generar un evento de cooperación internacional que nos permita conocer las mejores prácticas, los desafíos y los aprendizajes que se han llevado a cabo en tres ejes principales de planificación:",
    pt="É justamente por isso que a UTPEyAM se propôs a organizar um evento de cooperação internacional que nos permita conhecer as melhores práticas, os desafios e os aprendizados que tiveram lugar em três eixos principais de planejamento:",
    en="It is precisely for this reason that the UTPEyAM has set out to organise an event of international cooperation that will allow us to get to know the best practices, the challenges and the lessons that have emerged along three main axes of planning:",
)
# The last paragraph leads over to the list of axes.
BACKGROUND = [
    T(
        es="El ejercicio de la planificación es esencial a la hora de generar desarrollo local. Pese a que su importancia es ampliamente reconocida, es muy difícil encontrar una receta única que mediante su aplicación garantice los resultados esperados, tanto económicos, sociales, como políticos.",
        pt="O exercício do planejamento é essencial na hora de gerar desenvolvimento local. Embora sua importância seja amplamente reconhecida, é muito difícil encontrar uma receita única cuja aplicação garanta os resultados esperados, tanto econômicos e sociais quanto políticos.",
        en="The exercise of planning is essential to bringing about local development. Although its importance is widely recognised, it is very hard to find a single recipe whose application would guarantee the expected results, whether economic, social or political.",
    ),
    T(
        es="En este sentido cada localidad tiene sus propias lógicas sociales, sus propias prioridades e incluso sus dinámicas de poder específicas; sin embargo, la pandemia y su impacto a escala global y local ha coadyuvado a que todas las localidades pusieran el foco en una situación que las afectaba por igual, y en particular al manifestarse su incidencia en América a inicios del 2020.",
        pt="Nesse sentido, cada localidade tem suas próprias lógicas sociais, suas próprias prioridades e até mesmo suas dinâmicas de poder específicas; no entanto, a pandemia e seu impacto em escala global e local contribuíram para que todas as localidades voltassem sua atenção para uma situação que as afetava por igual, em particular quando sua incidência se manifestou na América, no início de 2020.",
        en="In this sense, each locality has its own social logics, its own priorities and even its own dynamics of power; nevertheless, the pandemic and its impact on a global and a local scale helped to turn the attention of all localities to a situation that affected them equally, in particular when it made itself felt in the Americas at the beginning of 2020.",
    ),
    T(
        es="Este ha sido un detonante que ha trastocado todos los modelos de planificación y gestión no sólo en el continente, sino a nivel global, añadiéndole otra variable al ya complicado proceso de planificación, la capacidad de adaptación de las planificaciones para poder generar una respuesta ante una enfermedad de escala catastrófica, y que además a todas las regiones por igual las toma por sorpresa.",
        pt="Esse foi um fator detonador que abalou todos os modelos de planejamento e gestão, não só no continente, mas em nível global, acrescentando outra variável ao já complicado processo de planejamento: a capacidade de adaptação dos planejamentos para poder gerar uma resposta diante de uma doença de escala catastrófica e que, além disso, pega de surpresa todas as regiões por igual.",
        en="This was a trigger that upset every model of planning and management, not only on the continent but worldwide, adding a further variable to the already complicated process of planning: the capacity of plans to adapt so as to produce a response to a disease of catastrophic scale, one that, moreover, takes all regions alike by surprise.",
    ),
    T(
        es="Hoy las agendas de desarrollo vuelven la vista a sus organismos que se ocupan de la gestión sanitaria, y la reactivación económica, y los gobiernos subnacionales se han visto obligados a utilizar primero, el sentido común, la lógica, para revisar sus acciones y sus prioridades, para recién mucho después poder reflexionar sobre lo gestionado y aprendido de su impacto.",
        pt="Hoje as agendas de desenvolvimento voltam o olhar para os seus órgãos que se ocupam da gestão sanitária e da reativação econômica, e os governos subnacionais se viram obrigados a utilizar primeiro o bom senso, a lógica, para rever suas ações e suas prioridades, e só muito depois puderam refletir sobre o que foi gerido e aprendido com o seu impacto.",
        en="Today development agendas turn their eyes to their bodies in charge of health management and economic recovery, and subnational governments have been obliged to use, first of all, common sense and logic to review their actions and their priorities, and only much later have they been able to reflect on what was managed and what was learned from its impact.",
    ),
    AXES_INTRO,
]
AXES = [
    T(
        es="Participación ciudadana",
        pt="Participação cidadã",
        en="Citizen participation",
    ),
    T(
        es="Innovación en la planificación estratégica",
        pt="Inovação no planejamento estratégico",
        en="Innovation in strategic planning",
    ),
    T(
        es="Adaptabilidad de la planificación frente a la pandemia",
        pt="Adaptabilidade do planejamento diante da pandemia",
        en="Adaptability of planning in the face of the pandemic",
    ),
]
REPOSITORY = T(
    es="Con ello se espera generar un repositorio de conocimiento útil, de fácil acceso, pero sobre todo práctico, ya que se conocerán buenas prácticas ejecutadas en distintas condiciones poblacionales, con distintos tamaños de municipios y con diversos niveles de articulaciones, que se espera se conviertan en una ventana hacia nuevas estrategias de ejecución y articulación, para las ciudades participantes.",
    pt="Com isso, espera-se gerar um repositório de conhecimento útil, de fácil acesso, mas sobretudo prático, já que se conhecerão boas práticas executadas em diferentes condições populacionais, com diferentes tamanhos de municípios e com diversos níveis de articulação, que, espera-se, se tornem uma janela para novas estratégias de execução e articulação para as cidades participantes.",
    en="This is expected to give rise to a repository of knowledge that is useful, easy to reach and above all practical, since it will make known good practices carried out under different population conditions, in municipalities of different sizes and with various levels of coordination, which it is hoped will become a window onto new strategies of implementation and coordination for the participating cities.",
)
OBJECTIVE = T(
    es="Conocer e intercambiar distintas experiencias de planificación estratégica caracterizadas por promover la participación ciudadana, la innovación y la adaptabilidad de los procesos de las localidades participantes.",
    pt="Conhecer e intercambiar diferentes experiências de planejamento estratégico caracterizadas por promover a participação cidadã, a inovação e a adaptabilidade dos processos das localidades participantes.",
    en="To get to know and exchange different experiences of strategic planning that are characterised by promoting citizen participation, innovation and the adaptability of the processes of the participating localities.",
)
FORMAT = T(
    es="Encuentro virtual a realizarse el día 22 de julio del 2021, de 10 a 12 h. (GMT-3), en el cual se expondrán experiencias exitosas por tema propuesto, que culminará con un intercambio conceptual con los y las participantes, y las conclusiones temáticas realizadas por sus moderadores.",
    pt="Encontro virtual a ser realizado no dia 22 de julho de 2021, das 10h às 12h (GMT-3), no qual serão apresentadas experiências exitosas por tema proposto e que culminará com um intercâmbio conceitual com os e as participantes e com as conclusões temáticas elaboradas por seus moderadores.",
    en="Online meeting to be held on 22 July 2021, from 10:00 to 12:00 (GMT-3), in which successful experiences will be presented for each proposed theme, and which will close with a conceptual exchange with the participants and the thematic conclusions drawn by its moderators.",
)
INVITATION = T(
    es="La invitación es abierta, tanto para participar como expositor, como para asistir al evento.",
    pt="O convite é aberto, tanto para participar como expositor quanto para assistir ao evento.",
    en="The invitation is open, both to take part as a speaker and to attend the event.",
)
AGENDA_NOTE = T(
    es="Agenda provisional: por definir.",
    pt="Agenda provisória: a definir.",
    en="Provisional agenda: to be defined.",
)
AFTER_EVENT_NOTE = T(
    es="Esta página reproduce la convocatoria, único documento del encuentro del que dispone el portal. No muestra agenda, ponentes, grabaciones ni conclusiones porque la convocatoria no los contiene.",
    pt="Esta página reproduz a convocatória, único documento do encontro de que o portal dispõe. Não mostra agenda, palestrantes, gravações nem conclusões porque a convocatória não os contém.",
    en="This page reproduces the call, the only document of the meeting that the portal has. It shows no agenda, speakers, recordings or conclusions because the call contains none.",
)

NETWORK = T(es="Mercociudades", pt="Mercocidades", en="Mercociudades")
UNIT = T(
    es="Unidad Temática de Planificación Estratégica y Áreas Metropolitanas (UTPEyAM)",
    pt="Unidade Temática de Planejamento Estratégico e Áreas Metropolitanas (UTPEyAM)",
    en="Thematic Unit for Strategic Planning and Metropolitan Areas (UTPEyAM)",
)
