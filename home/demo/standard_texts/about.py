"""What the portal is and where its content comes from."""

from mercociudades.texts import T

PAGE = {
    "title": T(es="Acerca de", pt="Sobre", en="About"),
    "slug": T(es="acerca-de", pt="sobre", en="about"),
    "lead": T(
        es="Un repositorio de buenas prácticas de planificación estratégica territorial, hecho para que una ciudad aprenda de lo que otra ya intentó.",
        pt="Um repositório de boas práticas de planejamento estratégico territorial, feito para que uma cidade aprenda com o que outra já tentou.",
        en="A repository of good practices in strategic territorial planning, made so that one city can learn from what another has already tried.",
    ),
    "description": T(
        es="Qué es este portal de Mercociudades, de dónde viene, para quién es, cómo se hace y se comprueba una ficha y de dónde sale el contenido actual.",
        pt="O que é este portal da Mercocidades, de onde vem, para quem é, como se faz e se verifica uma ficha e de onde vem o conteúdo atual.",
        en="What this portal of Mercociudades is, where it comes from, who it is for, how a record is made and checked, and where today's content comes from.",
    ),
    "body": [
        (
            "notice",
            {
                "title": T(
                    es="Las prácticas publicadas son una demostración",
                    pt="As práticas publicadas são uma demonstração",
                    en="The published practices are a demonstration",
                ),
                "text": T(
                    es="<p>Se compilaron a partir de fuentes públicas para mostrar cómo funciona el portal. Las ciudades no las presentaron ni las revisaron. Cada ficha lo dice al comienzo y cita sus fuentes.</p>",
                    pt="<p>Foram compiladas a partir de fontes públicas para mostrar como funciona o portal. As cidades não as apresentaram nem as revisaram. Cada ficha informa isso no início e cita suas fontes.</p>",
                    en="<p>They were compiled from public sources to show how the portal works. The cities neither submitted nor reviewed them. Each record says so at the top and cites its sources.</p>",
                ),
            },
        ),
        (
            "heading",
            T(
                es="De dónde viene la idea",
                pt="De onde vem a ideia",
                en="Where the idea comes from",
            ),
        ),
        (
            "paragraph",
            T(
                es='<p>En 2021, la Unidad Temática de Planificación Estratégica y Áreas Metropolitanas (UTPEyAM) de la red de ciudades <a href="https://mercociudades.org/">Mercociudades</a> convocó a un webinar internacional para el 22 de julio: «Intercambio de buenas prácticas en materia de planificación estratégica territorial».</p><p>La convocatoria partía de que no hay una receta única para planificar: cada localidad tiene sus propias lógicas y prioridades. Por eso se proponía generar «un repositorio de conocimiento útil, de fácil acceso, pero sobre todo práctico», con experiencias de municipios de distintos tamaños. Este portal da forma a esa idea.</p>',
                pt='<p>Em 2021, a Unidade Temática de Planejamento Estratégico e Áreas Metropolitanas (UTPEyAM) da rede de cidades <a href="https://mercociudades.org/">Mercocidades</a> convocou um webinar internacional para 22 de julho: “Intercâmbio de boas práticas em planejamento estratégico territorial”.</p><p>A convocatória partia de que não há uma receita única para planejar: cada localidade tem suas próprias lógicas e prioridades. Por isso se propunha gerar “um repositório de conhecimento útil, de fácil acesso, mas sobretudo prático”, com experiências de municípios de diferentes tamanhos. Este portal dá forma a essa ideia.</p>',
                en='<p>In 2021 the Thematic Unit for Strategic Planning and Metropolitan Areas (UTPEyAM) of the city network <a href="https://mercociudades.org/">Mercociudades</a> called an international webinar for 22 July: ‘Exchange of good practices in strategic territorial planning’.</p><p>The call started from the fact that there is no single recipe for planning: each locality has its own logics and priorities. It therefore set out to create ‘a repository of knowledge that is useful, easy to reach and above all practical’, with experiences of municipalities of different sizes. This portal gives shape to that idea.</p>',
            ),
        ),
        ("heading", T(es="Tres ejes", pt="Três eixos", en="Three axes")),
        (
            "paragraph",
            T(
                es="<p>Las prácticas se ordenan según los tres ejes de la convocatoria. Una práctica puede pertenecer a más de uno.</p><ul><li><b>Participación ciudadana:</b> cómo deciden las ciudades junto con quienes las habitan.</li><li><b>Innovación en la planificación estratégica:</b> instrumentos, instituciones y alianzas que cambiaron la manera de planificar.</li><li><b>Adaptabilidad de la planificación frente a la pandemia:</b> qué se revisó, qué se aceleró y qué quedó después.</li></ul>",
                pt="<p>As práticas se organizam segundo os três eixos da convocatória. Uma prática pode pertencer a mais de um.</p><ul><li><b>Participação cidadã:</b> como as cidades decidem junto com quem as habita.</li><li><b>Inovação no planejamento estratégico:</b> instrumentos, instituições e alianças que mudaram a maneira de planejar.</li><li><b>Adaptabilidade do planejamento diante da pandemia:</b> o que se reviu, o que se acelerou e o que ficou depois.</li></ul>",
                en="<p>Practices are ordered by the three axes of the call. A practice may belong to more than one.</p><ul><li><b>Citizen participation:</b> how cities decide together with those who live in them.</li><li><b>Innovation in strategic planning:</b> instruments, institutions and alliances that changed the way of planning.</li><li><b>Adaptability of planning in the face of the pandemic:</b> what was revised, what was speeded up and what remained afterwards.</li></ul>",
            ),
        ),
        ("heading", T(es="Para quién es", pt="Para quem é", en="Who it is for")),
        (
            "paragraph",
            T(
                es="<ul><li>Equipos municipales que preparan un plan y buscan la experiencia de una ciudad parecida.</li><li>Autoridades locales que quieren saber qué exige una medida antes de decidirla.</li><li>Universidades, organizaciones sociales y cualquier persona interesada en cómo se planifica en la región.</li></ul>",
                pt="<ul><li>Equipes municipais que preparam um plano e buscam a experiência de uma cidade parecida.</li><li>Autoridades locais que querem saber o que uma medida exige antes de decidir por ela.</li><li>Universidades, organizações sociais e qualquer pessoa interessada em como se planeja na região.</li></ul>",
                en="<ul><li>Municipal teams who are preparing a plan and look for the experience of a similar city.</li><li>Local authorities who want to know what a measure takes before they decide on it.</li><li>Universities, civil society organisations and anyone interested in how planning is done in the region.</li></ul>",
            ),
        ),
        (
            "heading",
            T(
                es="Cómo se hace y se comprueba una ficha",
                pt="Como se faz e se verifica uma ficha",
                en="How a record is made and checked",
            ),
        ),
        (
            "paragraph",
            T(
                es="<p>Todas las fichas responden a las mismas preguntas: de qué problema se partió, cómo se hizo, qué cambió, qué no funcionó, qué se aprendió y qué necesita otra ciudad para intentarlo. Contar lo que no funcionó es obligatorio, porque de eso se aprende más.</p><p>Cada ficha indica qué respaldo tienen sus resultados, desde el relato propio hasta una evaluación externa, y remite a fuentes numeradas.</p><p>La práctica que presenta una ciudad pasa por dos revisiones antes de publicarse: la de quienes moderan su eje y la del comité editorial. Las fichas de demostración no pasaron por ellas: las redactó y comprobó el equipo que desarrolla el portal.</p>",
                pt="<p>Todas as fichas respondem às mesmas perguntas: de que problema se partiu, como foi feito, o que mudou, o que não funcionou, o que se aprendeu e do que outra cidade precisa para tentar. Contar o que não funcionou é obrigatório, porque é com isso que mais se aprende.</p><p>Cada ficha indica que respaldo têm os seus resultados, do relato próprio a uma avaliação externa, e remete a fontes numeradas.</p><p>A prática apresentada por uma cidade passa por duas revisões antes de ser publicada: a de quem modera o seu eixo e a do comitê editorial. As fichas de demonstração não passaram por elas: foram redigidas e verificadas pela equipe que desenvolve o portal.</p>",
                en="<p>All records answer the same questions: what the problem was, how it was done, what changed, what did not work, what was learned and what another city needs in order to try. Saying what did not work is compulsory, because that is what others learn most from.</p><p>Each record states how well its results are supported, from the city’s own account to an external evaluation, and refers to numbered sources.</p><p>A practice submitted by a city goes through two reviews before it is published: by the moderators of its axis and by the editorial board. The demonstration records did not go through them: they were written and checked by the team that develops the portal.</p>",
            ),
        ),
        ("heading", T(es="Lenguas", pt="Línguas", en="Languages")),
        (
            "paragraph",
            T(
                es="<p>El portal está en español, portugués e inglés. Cada ficha se escribe en una lengua y se traduce a las otras; la página indica cuál es el original. Si falta una traducción, la lista ofrece el original y lo avisa. Si el original cambió después de traducirse, la traducción también lo avisa.</p>",
                pt="<p>O portal está em espanhol, português e inglês. Cada ficha é escrita em uma língua e traduzida para as outras; a página indica qual é o original. Se falta uma tradução, a lista oferece o original e avisa. Se o original mudou depois de traduzido, a tradução também avisa.</p>",
                en="<p>The portal is in Spanish, Portuguese and English. Each record is written in one language and translated into the others; the page says which one is the original. If a translation is missing, the list offers the original and says so. If the original has changed since it was translated, the translation says so too.</p>",
            ),
        ),
        (
            "heading",
            T(
                es="Actualización",
                pt="Atualização",
                en="How up to date it is",
            ),
        ),
        (
            "paragraph",
            T(
                es='<p>Cada ficha muestra cuándo se comprobó y cuándo corresponde volver a hacerlo. Si esa segunda fecha ya pasó, conviene confirmar los datos con la ciudad antes de usarlos. Las prácticas nuevas pueden seguirse con un lector de canales Atom: el enlace está al pie de cada página.</p><p>Quien encuentre un error puede avisar a la unidad temática a través del <a href="https://mercociudades.org/">sitio de Mercociudades</a>.</p>',
                pt='<p>Cada ficha mostra quando foi verificada e quando deve ser verificada de novo. Se essa segunda data já passou, convém confirmar os dados com a cidade antes de usá-los. As práticas novas podem ser acompanhadas com um leitor de canais Atom: o link está no rodapé de cada página.</p><p>Quem encontrar um erro pode avisar a unidade temática por meio do <a href="https://mercociudades.org/">site da Mercocidades</a>.</p>',
                en='<p>Each record shows when it was checked and when it is due to be checked again. If that second date has passed, it is wise to confirm the facts with the city before using them. New practices can be followed with an Atom feed reader: the link is at the foot of every page.</p><p>Anyone who finds a mistake can tell the thematic unit through the <a href="https://mercociudades.org/">site of Mercociudades</a>.</p>',
            ),
        ),
    ],
}
