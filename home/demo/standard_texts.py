"""The pages of text in the three languages: about, taking part, and the duties.

A block is (kind, T) or, for a notice, (kind, {"title": T, "text": T}). The three
languages have the same paragraphs, list items and links in the same order, because
translations are paired by their place.
"""

from mercociudades.texts import T

ABOUT = {
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

PARTICIPATE = {
    "title": T(es="Cómo participar", pt="Como participar", en="How to take part"),
    "slug": T(es="como-participar", pt="como-participar", en="how-to-take-part"),
    "lead": T(
        es="Para ciudades que quieren contar una práctica: qué se pide, cuánto hay que escribir y qué pasa hasta la publicación.",
        pt="Para cidades que querem contar uma prática: o que se pede, quanto é preciso escrever e o que acontece até a publicação.",
        en="For cities that want to share a practice: what is asked, how much there is to write and what happens until publication.",
    ),
    "description": T(
        es="Cómo publica una ciudad su práctica: qué pide la ficha, 16 respuestas para enviarla, revisión, publicación, traducción y lo que nunca se pide.",
        pt="Como uma cidade publica sua prática: o que a ficha pede, 16 respostas para enviá-la, revisão, publicação, tradução e o que nunca se pede.",
        en="How a city publishes its practice: what the record asks, 16 answers to submit it, review, publication, translation, and what is never asked.",
    ),
    "body": [
        (
            "heading",
            T(
                es="Qué es una práctica",
                pt="O que é uma prática",
                en="What a practice is",
            ),
        ),
        (
            "paragraph",
            T(
                es="<p>Es algo que una ciudad hizo, o está haciendo, para planificar su territorio: un plan estratégico, un presupuesto participativo, un consejo metropolitano, un sistema de indicadores. Debe tocar al menos uno de los tres ejes.</p><p>No hace falta que haya salido perfecto ni que siga en marcha. Una práctica que terminó o se abandonó también enseña.</p>",
                pt="<p>É algo que uma cidade fez, ou está fazendo, para planejar o seu território: um plano estratégico, um orçamento participativo, um conselho metropolitano, um sistema de indicadores. Deve tocar pelo menos um dos três eixos.</p><p>Não precisa ter saído perfeito nem continuar em andamento. Uma prática que terminou ou foi abandonada também ensina.</p>",
                en="<p>It is something that a city has done, or is doing, to plan its territory: a strategic plan, a participatory budget, a metropolitan council, an indicator system. It must touch at least one of the three axes.</p><p>It need not have turned out perfectly, nor still be running. A practice that ended or was given up teaches something too.</p>",
            ),
        ),
        (
            "heading",
            T(
                es="Cómo se obtiene una cuenta",
                pt="Como se obtém uma conta",
                en="How to get an account",
            ),
        ),
        (
            "paragraph",
            T(
                es='<p>Las cuentas se abren por invitación de la coordinación de la unidad temática (UTPEyAM); no hay registro público. El gobierno local que quiera participar puede dirigirse a ella a través del <a href="https://mercociudades.org/">sitio de Mercociudades</a>.</p>',
                pt='<p>As contas são abertas por convite da coordenação da unidade temática (UTPEyAM); não há cadastro público. O governo local que quiser participar pode dirigir-se a ela por meio do <a href="https://mercociudades.org/">site da Mercocidades</a>.</p>',
                en='<p>Accounts are opened by invitation of the coordination of the thematic unit (UTPEyAM); there is no public sign-up. A local government that wishes to take part can contact it through the <a href="https://mercociudades.org/">site of Mercociudades</a>.</p>',
            ),
        ),
        (
            "heading",
            T(
                es="Qué pide la ficha",
                pt="O que a ficha pede",
                en="What the record asks for",
            ),
        ),
        (
            "paragraph",
            T(
                es="<p>Para guardar un borrador basta el título; lo demás se puede completar en varias veces. Para enviarlo a revisión hacen falta 16 respuestas. Siete se escriben:</p><ul><li>título;</li><li>resumen, de hasta 280 caracteres;</li><li>situación inicial y problema;</li><li>cómo se hizo, paso a paso;</li><li>resultados;</li><li>qué no funcionó;</li><li>lecciones aprendidas.</li></ul><p>Las otras nueve se eligen de una lista o son un dato breve: eje temático, alcance territorial, nivel de articulación, instrumento de planificación, estado, fecha de inicio, nivel de evidencia, institución de contacto y licencia.</p><p>Según el caso se pide además el nivel de participación, la relación con la pandemia o la fecha de fin. Antes de publicar se agregan los objetivos, las condiciones para replicar y hasta cinco Objetivos de Desarrollo Sostenible. El resto es opcional.</p>",
                pt="<p>Para salvar um rascunho basta o título; o restante pode ser completado aos poucos. Para enviá-lo à revisão são necessárias 16 respostas. Sete são escritas:</p><ul><li>título;</li><li>resumo, de até 280 caracteres;</li><li>situação inicial e problema;</li><li>como foi feito, passo a passo;</li><li>resultados;</li><li>o que não funcionou;</li><li>lições aprendidas.</li></ul><p>As outras nove são escolhidas em uma lista ou são um dado breve: eixo temático, abrangência territorial, nível de articulação, instrumento de planejamento, situação, data de início, nível de evidência, instituição de contato e licença.</p><p>Conforme o caso, pede-se também o nível de participação, a relação com a pandemia ou a data de fim. Antes de publicar, acrescentam-se os objetivos, as condições para replicar e até cinco Objetivos de Desenvolvimento Sustentável. O resto é opcional.</p>",
                en="<p>The title is enough to save a draft; the rest can be filled in little by little. To submit it for review, 16 answers are needed. Seven are written:</p><ul><li>title;</li><li>summary, up to 280 characters;</li><li>starting point and problem;</li><li>how it was done, step by step;</li><li>results;</li><li>what did not work;</li><li>lessons learned.</li></ul><p>The other nine are chosen from a list or are a brief fact: thematic axis, territorial scope, coordination arrangement, planning instrument, stage, start date, evidence level, contact institution and licence.</p><p>Depending on the case, the participation level, the relation to the pandemic or the end date is asked for as well. Before publication come the objectives, the conditions for transfer and up to five Sustainable Development Goals. The rest is optional.</p>",
            ),
        ),
        (
            "heading",
            T(es="Cómo escribirla", pt="Como escrevê-la", en="How to write it"),
        ),
        (
            "paragraph",
            T(
                es="<ul><li>En español o en portugués, con lenguaje llano. No hace falta traducir.</li><li>Contar lo que se hizo, no solo lo que se quería hacer.</li><li>Decir qué no se volvería a hacer.</li><li>Dar la fuente de cada cifra y desarrollar las siglas la primera vez.</li></ul>",
                pt="<ul><li>Em espanhol ou em português, com linguagem simples. Não é preciso traduzir.</li><li>Contar o que foi feito, não só o que se queria fazer.</li><li>Dizer o que não se faria de novo.</li><li>Dar a fonte de cada número e escrever as siglas por extenso na primeira vez.</li></ul>",
                en="<ul><li>In Spanish or Portuguese, in plain language. There is no need to translate.</li><li>Tell what was done, not only what was intended.</li><li>Say what would not be done again.</li><li>Give the source of every figure and spell out acronyms the first time.</li></ul>",
            ),
        ),
        (
            "heading",
            T(
                es="Del borrador a la publicación",
                pt="Do rascunho à publicação",
                en="From draft to publication",
            ),
        ),
        (
            "paragraph",
            T(
                es="<ol><li><b>Borrador.</b> Lo escribe el equipo de la ciudad. No se ve en el sitio público.</li><li><b>Primera revisión.</b> La hacen quienes moderan el eje: aprueban la ficha o la devuelven con motivos.</li><li><b>Segunda revisión.</b> La hace el comité editorial. Nadie aprueba su propia práctica.</li><li><b>Publicación.</b> La ficha aparece en su lengua original, con un identificador y una forma de citarla.</li><li><b>Traducción.</b> Se traduce a las otras dos lenguas; cada traducción se publica cuando está completa y revisada.</li></ol><p>Devolver no es borrar: la ficha se corrige y se envía de nuevo. Los cambios posteriores a la publicación se revisan de la misma manera.</p>",
                pt="<ol><li><b>Rascunho.</b> É escrito pela equipe da cidade. Não aparece no site público.</li><li><b>Primeira revisão.</b> É feita por quem modera o eixo: aprova a ficha ou a devolve com motivos.</li><li><b>Segunda revisão.</b> É feita pelo comitê editorial. Ninguém aprova a própria prática.</li><li><b>Publicação.</b> A ficha aparece em sua língua original, com um identificador e uma forma de citá-la.</li><li><b>Tradução.</b> É traduzida para as outras duas línguas; cada tradução é publicada quando está completa e revisada.</li></ol><p>Devolver não é apagar: a ficha é corrigida e enviada de novo. As mudanças posteriores à publicação são revisadas da mesma maneira.</p>",
                en="<ol><li><b>Draft.</b> The city’s team writes it. It cannot be seen on the public site.</li><li><b>First review.</b> The moderators of the axis approve the record or return it with reasons.</li><li><b>Second review.</b> The editorial board does it. Nobody approves their own practice.</li><li><b>Publication.</b> The record appears in its original language, with an identifier and a way of citing it.</li><li><b>Translation.</b> It is translated into the other two languages; each translation is published when it is complete and reviewed.</li></ol><p>To return is not to delete: the record is corrected and submitted again. Changes after publication are reviewed in the same way.</p>",
            ),
        ),
        (
            "heading",
            T(
                es="Lo que nunca se pide",
                pt="O que nunca se pede",
                en="What is never asked for",
            ),
        ),
        (
            "paragraph",
            T(
                es="<ul><li><b>Datos de vecinos o participantes:</b> bastan cantidades y grupos.</li><li><b>Documentos reservados:</b> solo lo que la ciudad pueda hacer público.</li><li><b>Exclusividad:</b> la ciudad puede usar sus textos donde quiera.</li><li><b>Un éxito:</b> contar un fracaso no resta valor a la ficha.</li></ul>",
                pt="<ul><li><b>Dados de moradores ou participantes:</b> bastam quantidades e grupos.</li><li><b>Documentos reservados:</b> só o que a cidade puder tornar público.</li><li><b>Exclusividade:</b> a cidade pode usar seus textos onde quiser.</li><li><b>Um êxito:</b> contar um fracasso não tira valor da ficha.</li></ul>",
                en="<ul><li><b>Data on residents or participants:</b> numbers and groups are enough.</li><li><b>Confidential documents:</b> only what the city can make public.</li><li><b>Exclusive rights:</b> the city may use its texts wherever it likes.</li><li><b>A success:</b> describing a failure does not lessen the value of the record.</li></ul>",
            ),
        ),
    ],
}

ACCESSIBILITY = {
    "title": T(es="Accesibilidad", pt="Acessibilidade", en="Accessibility"),
    "slug": T(es="accesibilidad", pt="acessibilidade", en="accessibility"),
    "lead": T(
        es="Este portal quiere que cualquier persona pueda leerlo y usarlo. Aquí se dice qué se hizo para lograrlo, cómo se comprueba y qué falta.",
        pt="Este portal quer que qualquer pessoa possa lê-lo e usá-lo. Aqui se diz o que foi feito para isso, como se verifica e o que falta.",
        en="This portal wants everyone to be able to read and use it. Here is what was done to that end, how it is tested and what is missing.",
    ),
    "description": T(
        es="Declaración de accesibilidad: meta WCAG 2.2 AA, qué se hizo, cómo se comprueba, límites conocidos y a quién avisar. Es una autoevaluación.",
        pt="Declaração de acessibilidade: meta WCAG 2.2 AA, o que foi feito, como se verifica, limites conhecidos e a quem avisar. É uma autoavaliação.",
        en="Accessibility statement: WCAG 2.2 AA as the aim, what was done, how it is tested, known limits and whom to tell. It is a self-assessment.",
    ),
    "body": [
        (
            "notice",
            {
                "title": T(
                    es="Autoevaluación del 24 de noviembre de 2026",
                    pt="Autoavaliação de 24 de novembro de 2026",
                    en="Self-assessment of 24 November 2026",
                ),
                "text": T(
                    es="<p>Esta declaración la hizo el equipo que desarrolla el portal. No es una auditoría ni un certificado.</p>",
                    pt="<p>Esta declaração foi feita pela equipe que desenvolve o portal. Não é uma auditoria nem um certificado.</p>",
                    en="<p>This statement was made by the team that develops the portal. It is neither an audit nor a certificate.</p>",
                ),
            },
        ),
        ("heading", T(es="La meta", pt="A meta", en="The aim")),
        (
            "paragraph",
            T(
                es='<p>El portal se construye para cumplir el nivel AA de las <a href="https://www.w3.org/TR/WCAG22/">Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2</a>. Todavía no se afirma que las cumpla por completo, porque falta una evaluación hecha por personas en todas sus páginas.</p>',
                pt='<p>O portal é construído para cumprir o nível AA das <a href="https://www.w3.org/TR/WCAG22/">Diretrizes de Acessibilidade para Conteúdo Web (WCAG) 2.2</a>. Ainda não se afirma que as cumpra por completo, porque falta uma avaliação feita por pessoas em todas as suas páginas.</p>',
                en='<p>The portal is built to meet level AA of the <a href="https://www.w3.org/TR/WCAG22/">Web Content Accessibility Guidelines (WCAG) 2.2</a>. It does not yet claim to meet them in full, because an evaluation by people of all its pages is still to be done.</p>',
            ),
        ),
        ("heading", T(es="Qué se hizo", pt="O que foi feito", en="What was done")),
        (
            "paragraph",
            T(
                es="<ul><li>Todo el sitio público funciona sin JavaScript.</li><li>Todo se alcanza con el teclado; el foco se ve y un enlace permite saltar al contenido.</li><li>Las páginas se adaptan al teléfono sin desplazamiento horizontal y siguen el modo claro u oscuro del dispositivo.</li><li>El mapa va siempre acompañado de una lista con el mismo contenido.</li><li>Cada eje se reconoce por su nombre y su ícono, no solo por el color.</li><li>Los títulos guardan su orden y las imágenes llevan texto alternativo.</li><li>La lengua de cada página está señalada para los lectores de pantalla, también la de los textos que aparecen en otra lengua.</li></ul>",
                pt="<ul><li>Todo o site público funciona sem JavaScript.</li><li>Tudo se alcança com o teclado; o foco é visível e um link permite saltar para o conteúdo.</li><li>As páginas se adaptam ao celular sem rolagem horizontal e seguem o modo claro ou escuro do dispositivo.</li><li>O mapa vem sempre acompanhado de uma lista com o mesmo conteúdo.</li><li>Cada eixo é reconhecido por seu nome e seu ícone, não só pela cor.</li><li>Os títulos mantêm sua ordem e as imagens têm texto alternativo.</li><li>A língua de cada página está indicada para os leitores de tela, assim como a dos textos que aparecem em outra língua.</li></ul>",
                en="<ul><li>The whole public site works without JavaScript.</li><li>Everything can be reached with the keyboard; the focus is visible and a link skips to the content.</li><li>Pages adapt to the phone without horizontal scrolling and follow the light or dark mode of the device.</li><li>The map always comes with a list of the same content.</li><li>Each axis is recognised by its name and icon, not by colour alone.</li><li>Headings keep their order and images have alternative text.</li><li>The language of each page is marked for screen readers, as is that of texts shown in another language.</li></ul>",
            ),
        ),
        (
            "heading",
            T(
                es="Cómo se comprueba",
                pt="Como se verifica",
                en="How it is tested",
            ),
        ),
        (
            "paragraph",
            T(
                es='<p>Pruebas automáticas abren cada tipo de página en un navegador real (Chromium), en las tres lenguas, con ancho de escritorio y de teléfono y en modo claro y oscuro. En cada una buscan errores con la herramienta <a href="https://github.com/dequelabs/axe-core">axe</a>; la prueba falla si aparece uno.</p><p>Otras pruebas recorren una ficha con el teclado, abren las páginas sin JavaScript y miden que los botones y enlaces se puedan tocar. Las pruebas automáticas encuentran solo una parte de los problemas.</p>',
                pt='<p>Testes automáticos abrem cada tipo de página em um navegador real (Chromium), nas três línguas, em largura de computador e de celular e em modo claro e escuro. Em cada uma procuram erros com a ferramenta <a href="https://github.com/dequelabs/axe-core">axe</a>; o teste falha se aparece algum.</p><p>Outros testes percorrem uma ficha com o teclado, abrem as páginas sem JavaScript e medem se os botões e links podem ser tocados. Os testes automáticos encontram só uma parte dos problemas.</p>',
                en='<p>Automatic tests open each type of page in a real browser (Chromium), in the three languages, at desktop and phone width and in light and dark mode. On each one they look for errors with the tool <a href="https://github.com/dequelabs/axe-core">axe</a>; the test fails if there is one.</p><p>Other tests walk through a record with the keyboard, open the pages without JavaScript and measure that buttons and links are large enough to touch. Automatic tests find only part of the problems.</p>',
            ),
        ),
        (
            "heading",
            T(es="Límites conocidos", pt="Limites conhecidos", en="Known limits"),
        ),
        (
            "paragraph",
            T(
                es="<ul><li>Todavía no se probó con lectores de pantalla ni con personas con discapacidad.</li><li>Las pruebas se hacen en Chromium; falta comprobar Firefox y Safari.</li><li>Los documentos adjuntos y los sitios enlazados pueden no ser accesibles.</li><li>No hay versiones en lectura fácil ni en lengua de señas.</li><li>Algunas fichas no están en las tres lenguas.</li><li>El área de edición, hecha con Wagtail, tiene fallas conocidas de accesibilidad en el editor de texto.</li></ul>",
                pt="<ul><li>Ainda não houve testes com leitores de tela nem com pessoas com deficiência.</li><li>Os testes são feitos no Chromium; falta verificar o Firefox e o Safari.</li><li>Os documentos anexos e os sites indicados por links podem não ser acessíveis.</li><li>Não há versões em leitura fácil nem em língua de sinais.</li><li>Algumas fichas não estão nas três línguas.</li><li>A área de edição, feita com Wagtail, tem falhas conhecidas de acessibilidade no editor de texto.</li></ul>",
                en="<ul><li>There have been no tests yet with screen readers or with people with disabilities.</li><li>Tests are made in Chromium; Firefox and Safari are still to be checked.</li><li>Attached documents and linked sites may not be accessible.</li><li>There are no easy-to-read or sign language versions.</li><li>Some records are not in all three languages.</li><li>The editing area, made with Wagtail, has known accessibility faults in the text editor.</li></ul>",
            ),
        ),
        (
            "heading",
            T(
                es="Avisar de un problema",
                pt="Avisar de um problema",
                en="Reporting a problem",
            ),
        ),
        (
            "paragraph",
            T(
                es='<p>Quien encuentre una barrera puede escribir a Mercociudades a través de <a href="https://mercociudades.org/">su sitio</a>. Ayuda indicar la dirección de la página, qué se intentaba hacer y con qué navegador o tecnología de apoyo. La red todavía no fijó un plazo de respuesta.</p>',
                pt='<p>Quem encontrar uma barreira pode escrever à Mercocidades por meio de <a href="https://mercociudades.org/">seu site</a>. Ajuda indicar o endereço da página, o que se tentava fazer e com que navegador ou tecnologia assistiva. A rede ainda não fixou um prazo de resposta.</p>',
                en='<p>Anyone who meets a barrier can write to Mercociudades through <a href="https://mercociudades.org/">its site</a>. It helps to give the address of the page, what one was trying to do and with which browser or assistive technology. The network has not yet set a time for replies.</p>',
            ),
        ),
    ],
}

PRIVACY = {
    "title": T(es="Privacidad", pt="Privacidade", en="Privacy"),
    "slug": T(es="privacidad", pt="privacidade", en="privacy"),
    "lead": T(
        es="Para leer este portal no hace falta dar ningún dato. Aquí se explica qué se guarda de quienes lo editan y qué derechos tienen.",
        pt="Para ler este portal não é preciso dar nenhum dado. Aqui se explica o que se guarda de quem o edita e que direitos essas pessoas têm.",
        en="Reading this portal requires no personal data. Here is what is kept about those who edit it and which rights they have.",
    ),
    "description": T(
        es="Privacidad: sin cookies para visitantes, sin analítica ni conexión con otros sitios; qué se guarda de las cuentas y qué derechos hay. Texto provisional.",
        pt="Privacidade: sem cookies para visitantes, sem analítica nem conexão com outros sites; o que se guarda das contas e que direitos há. Texto provisório.",
        en="Privacy: no cookies for visitors, no analytics, no requests to other sites; what is kept about accounts and which rights apply. Provisional text.",
    ),
    "body": [
        (
            "notice",
            {
                "title": T(
                    es="Texto provisional",
                    pt="Texto provisório",
                    en="Provisional text",
                ),
                "text": T(
                    es="<p>Esta página describe lo que hace el programa del portal al 24 de noviembre de 2026. Los servicios jurídicos de la red todavía deben confirmarla y precisar qué institución responde legalmente por los datos y en qué dirección atiende los pedidos.</p>",
                    pt="<p>Esta página descreve o que faz o programa do portal em 24 de novembro de 2026. Os serviços jurídicos da rede ainda devem confirmá-la e precisar que instituição responde legalmente pelos dados e em que endereço atende aos pedidos.</p>",
                    en="<p>This page describes what the portal’s software does as of 24 November 2026. The network’s lawyers have yet to confirm it and to state which institution is legally responsible for the data and at which address it takes requests.</p>",
                ),
            },
        ),
        (
            "heading",
            T(
                es="Quienes visitan el portal",
                pt="Quem visita o portal",
                en="Visitors to the portal",
            ),
        ),
        (
            "paragraph",
            T(
                es="<ul><li><b>Cookies:</b> las páginas públicas no instalan ninguna.</li><li><b>Otros sitios:</b> las páginas no cargan tipografías, mapas, videos ni programas de terceros.</li><li><b>Medición:</b> no hay analítica, publicidad ni perfiles de visitantes.</li><li><b>Enlaces:</b> al salir hacia otro sitio, el portal no le comunica desde qué página se llega; allí rigen las reglas de ese sitio.</li><li><b>Registros técnicos:</b> el servidor puede anotar la dirección IP, la página pedida y la hora, por seguridad y para resolver fallas. Quien opere el servidor debe indicar aquí por cuánto tiempo.</li></ul>",
                pt="<ul><li><b>Cookies:</b> as páginas públicas não instalam nenhum.</li><li><b>Outros sites:</b> as páginas não carregam fontes, mapas, vídeos nem programas de terceiros.</li><li><b>Medição:</b> não há analítica, publicidade nem perfis de visitantes.</li><li><b>Links:</b> ao sair para outro site, o portal não informa de que página se vem; ali valem as regras desse site.</li><li><b>Registros técnicos:</b> o servidor pode anotar o endereço IP, a página pedida e a hora, por segurança e para resolver falhas. Quem operar o servidor deve indicar aqui por quanto tempo.</li></ul>",
                en="<ul><li><b>Cookies:</b> the public pages set none.</li><li><b>Other sites:</b> pages load no fonts, maps, videos or programs from third parties.</li><li><b>Measurement:</b> there are no analytics, advertising or visitor profiles.</li><li><b>Links:</b> when a visitor leaves for another site, the portal does not tell it which page they came from; that site’s rules apply there.</li><li><b>Technical logs:</b> the server may note the IP address, the page asked for and the time, for security and to mend faults. Whoever runs the server must state here for how long.</li></ul>",
            ),
        ),
        (
            "heading",
            T(
                es="Quienes tienen una cuenta",
                pt="Quem tem uma conta",
                en="Account holders",
            ),
        ),
        (
            "paragraph",
            T(
                es="<p>De quienes escriben, revisan o traducen se guarda:</p><ul><li>nombre, correo electrónico y lengua de trabajo, para identificar a la persona y escribirle en su lengua;</li><li>la contraseña, en una forma que no permite leerla;</li><li>las fechas de alta y de último ingreso;</li><li>lo que cada quien cambió, comentó o aprobó, y cuándo, para saber cómo llegó un texto a publicarse;</li><li>lo que la persona agregue a su perfil, por ejemplo una foto.</li></ul><p>Al ingresar, el navegador recibe solo cookies necesarias: la de la sesión, que vence a las ocho horas, la que protege los formularios y las que guardan preferencias de pantalla.</p>",
                pt="<p>De quem escreve, revisa ou traduz guarda-se:</p><ul><li>nome, e-mail e língua de trabalho, para identificar a pessoa e escrever-lhe em sua língua;</li><li>a senha, em uma forma que não permite lê-la;</li><li>as datas de cadastro e do último acesso;</li><li>o que cada pessoa mudou, comentou ou aprovou, e quando, para saber como um texto chegou a ser publicado;</li><li>o que a pessoa acrescentar ao seu perfil, por exemplo uma foto.</li></ul><p>Ao entrar, o navegador recebe só cookies necessários: o da sessão, que vence em oito horas, o que protege os formulários e os que guardam preferências de tela.</p>",
                en="<p>About those who write, review or translate, the portal keeps:</p><ul><li>name, e-mail address and working language, to identify the person and write to them in their language;</li><li>the password, in a form that cannot be read;</li><li>the dates of sign-up and last log-in;</li><li>what each person changed, commented on or approved, and when, so as to know how a text came to be published;</li><li>what the person adds to their profile, such as a photo.</li></ul><p>On logging in, the browser receives only necessary cookies: that of the session, which ends after eight hours, the one that protects forms and those that keep screen preferences.</p>",
            ),
        ),
        (
            "heading",
            T(
                es="Datos en las páginas publicadas",
                pt="Dados nas páginas publicadas",
                en="Data on published pages",
            ),
        ),
        (
            "paragraph",
            T(
                es="<p>El contacto de una ficha es una institución y su correo no se publica. La página de un evento puede nombrar a quienes exponen o moderan.</p><p>El portal todavía no recibe inscripciones ni propuestas por formulario, de modo que no guarda datos de ese tipo. Si eso cambia, esta página lo dirá antes.</p>",
                pt="<p>O contato de uma ficha é uma instituição e seu e-mail não é publicado. A página de um evento pode nomear quem expõe ou modera.</p><p>O portal ainda não recebe inscrições nem propostas por formulário, de modo que não guarda dados desse tipo. Se isso mudar, esta página dirá antes.</p>",
                en="<p>The contact of a record is an institution, and its e-mail address is not published. The page of an event may name those who speak or moderate.</p><p>The portal does not yet take registrations or proposals by form, so it keeps no data of that kind. If that changes, this page will say so beforehand.</p>",
            ),
        ),
        ("heading", T(es="Derechos", pt="Direitos", en="Rights")),
        (
            "paragraph",
            T(
                es='<p>Toda persona puede pedir que se le muestren sus datos, que se corrijan y que se supriman. Mientras no haya una dirección propia, el pedido se hace a través del <a href="https://mercociudades.org/">sitio de Mercociudades</a>. Cuando se cierra una cuenta, las fichas publicadas permanecen, porque pertenecen a la institución.</p><p>También se puede reclamar ante la autoridad de protección de datos. Estas son las leyes que se tuvieron en cuenta; la red debe confirmar cuáles se aplican:</p><ul><li>Argentina: Ley 25.326; autoridad, <a href="https://www.argentina.gob.ar/aaip">AAIP</a>.</li><li>Brasil: Ley 13.709/2018, Ley General de Protección de Datos Personales (LGPD); autoridad, <a href="https://www.gov.br/anpd/">ANPD</a>.</li><li>Uruguay: Ley 18.331; autoridad, <a href="https://www.gub.uy/unidad-reguladora-control-datos-personales/">URCDP</a>.</li></ul>',
                pt='<p>Toda pessoa pode pedir que seus dados lhe sejam mostrados, corrigidos e eliminados. Enquanto não houver um endereço próprio, o pedido é feito por meio do <a href="https://mercociudades.org/">site da Mercocidades</a>. Quando uma conta é encerrada, as fichas publicadas permanecem, porque pertencem à instituição.</p><p>Também se pode reclamar à autoridade de proteção de dados. Estas são as leis levadas em conta; a rede deve confirmar quais se aplicam:</p><ul><li>Argentina: Lei 25.326; autoridade, <a href="https://www.argentina.gob.ar/aaip">AAIP</a>.</li><li>Brasil: Lei 13.709/2018, Lei Geral de Proteção de Dados Pessoais (LGPD); autoridade, <a href="https://www.gov.br/anpd/">ANPD</a>.</li><li>Uruguai: Lei 18.331; autoridade, <a href="https://www.gub.uy/unidad-reguladora-control-datos-personales/">URCDP</a>.</li></ul>',
                en='<p>Everyone may ask to see their data and to have them corrected or erased. As long as there is no address for this purpose, the request goes through the <a href="https://mercociudades.org/">site of Mercociudades</a>. When an account is closed, the published records remain, because they belong to the institution.</p><p>A complaint can also be made to the data protection authority. These are the laws that were taken into account; the network has to confirm which ones apply:</p><ul><li>Argentina: Law 25.326; authority, <a href="https://www.argentina.gob.ar/aaip">AAIP</a>.</li><li>Brazil: Law 13.709/2018, General Personal Data Protection Law (LGPD); authority, <a href="https://www.gov.br/anpd/">ANPD</a>.</li><li>Uruguay: Law 18.331; authority, <a href="https://www.gub.uy/unidad-reguladora-control-datos-personales/">URCDP</a>.</li></ul>',
            ),
        ),
    ],
}

LICENCES = {
    "title": T(es="Licencias", pt="Licenças", en="Licences"),
    "slug": T(es="licencias", pt="licencas", en="licences"),
    "lead": T(
        es="Qué se puede reutilizar, con qué condiciones y cómo citarlo.",
        pt="O que pode ser reutilizado, em que condições e como citá-lo.",
        en="What may be reused, on what conditions and how to cite it.",
    ),
    "description": T(
        es="Licencias de textos, imágenes, datos, mapa, tipografía y programa del portal, con sus fuentes, y cómo citar una práctica o el portal entero.",
        pt="Licenças de textos, imagens, dados, mapa, fonte tipográfica e programa do portal, com suas origens, e como citar uma prática ou o portal inteiro.",
        en="Licences of the portal’s texts, images, data, map, font and software, with their sources, and how to cite a practice or the whole portal.",
    ),
    "body": [
        ("heading", T(es="Textos", pt="Textos", en="Texts")),
        (
            "paragraph",
            T(
                es='<p>Salvo indicación contraria, los textos se publican con la licencia <a href="https://creativecommons.org/licenses/by/4.0/">Creative Commons Atribución 4.0 (CC BY 4.0)</a>: se pueden copiar, traducir y adaptar, también con fines comerciales, si se nombra la fuente, se enlaza la licencia y se indican los cambios.</p><p>Cada ficha dice cuál es su licencia, que puede ser otra. Las fuentes que una ficha cita o enlaza conservan la suya.</p>',
                pt='<p>Salvo indicação em contrário, os textos são publicados com a licença <a href="https://creativecommons.org/licenses/by/4.0/">Creative Commons Atribuição 4.0 (CC BY 4.0)</a>: podem ser copiados, traduzidos e adaptados, também com fins comerciais, desde que se nomeie a fonte, se inclua um link para a licença e se indiquem as mudanças.</p><p>Cada ficha diz qual é a sua licença, que pode ser outra. As fontes que uma ficha cita ou às quais remete conservam a sua.</p>',
                en='<p>Unless said otherwise, texts are published under the licence <a href="https://creativecommons.org/licenses/by/4.0/">Creative Commons Attribution 4.0 (CC BY 4.0)</a>: they may be copied, translated and adapted, also commercially, provided that the source is named, the licence is linked and changes are indicated.</p><p>Each record states its licence, which may be another one. The sources that a record cites or links to keep their own.</p>',
            ),
        ),
        ("heading", T(es="Imágenes", pt="Imagens", en="Images")),
        (
            "paragraph",
            T(
                es='<p>Las ilustraciones generadas por el código del portal, como las portadas de las prácticas, se dedican al dominio público con <a href="https://creativecommons.org/publicdomain/zero/1.0/">CC0 1.0</a>. Otras imágenes tienen su propio crédito y su propia licencia.</p><p>Los nombres y emblemas de Mercociudades y de las ciudades no están incluidos en estas licencias.</p>',
                pt='<p>As ilustrações geradas pelo código do portal, como as capas das práticas, são dedicadas ao domínio público com <a href="https://creativecommons.org/publicdomain/zero/1.0/">CC0 1.0</a>. Outras imagens têm seu próprio crédito e sua própria licença.</p><p>Os nomes e emblemas da Mercocidades e das cidades não estão incluídos nestas licenças.</p>',
                en='<p>Illustrations generated by the portal’s own code, such as the covers of the practices, are dedicated to the public domain with <a href="https://creativecommons.org/publicdomain/zero/1.0/">CC0 1.0</a>. Other images have their own credit and their own licence.</p><p>The names and emblems of Mercociudades and of the cities are not covered by these licences.</p>',
            ),
        ),
        ("heading", T(es="Datos y mapa", pt="Dados e mapa", en="Data and map")),
        (
            "paragraph",
            T(
                es='<ul><li><b>Ciudades:</b> las coordenadas provienen de <a href="https://www.geonames.org/">GeoNames</a>, con licencia CC BY 4.0. También la población, cuando la ficha no cita un censo u otra fuente.</li><li><b>Mapa:</b> contornos de Natural Earth, de dominio público, tomados de <a href="https://github.com/topojson/world-atlas">world-atlas</a> (licencia ISC, © 2013-2019 Michael Bostock) y simplificados. El trazado de las fronteras no expresa una posición de la red.</li><li><b>Nombres de países:</b> <a href="https://cldr.unicode.org/">Unicode CLDR</a>, con licencia Unicode-3.0.</li><li><b>Objetivos de Desarrollo Sostenible:</b> sus nombres son de las <a href="https://sdgs.un.org/goals">Naciones Unidas</a>, que no han revisado ni avalado este contenido.</li></ul>',
                pt='<ul><li><b>Cidades:</b> as coordenadas provêm do <a href="https://www.geonames.org/">GeoNames</a>, com licença CC BY 4.0. Também a população, quando a ficha não cita um censo ou outra fonte.</li><li><b>Mapa:</b> contornos do Natural Earth, de domínio público, tomados do <a href="https://github.com/topojson/world-atlas">world-atlas</a> (licença ISC, © 2013-2019 Michael Bostock) e simplificados. O traçado das fronteiras não expressa uma posição da rede.</li><li><b>Nomes de países:</b> <a href="https://cldr.unicode.org/">Unicode CLDR</a>, com licença Unicode-3.0.</li><li><b>Objetivos de Desenvolvimento Sustentável:</b> seus nomes são das <a href="https://sdgs.un.org/goals">Nações Unidas</a>, que não revisaram nem endossaram este conteúdo.</li></ul>',
                en='<ul><li><b>Cities:</b> coordinates come from <a href="https://www.geonames.org/">GeoNames</a>, under CC BY 4.0. So does the population where the record cites no census or other source.</li><li><b>Map:</b> outlines by Natural Earth, in the public domain, taken from <a href="https://github.com/topojson/world-atlas">world-atlas</a> (ISC licence, © 2013-2019 Michael Bostock) and simplified. The borders as drawn do not express a position of the network.</li><li><b>Country names:</b> <a href="https://cldr.unicode.org/">Unicode CLDR</a>, under the Unicode-3.0 licence.</li><li><b>Sustainable Development Goals:</b> their names are those of the <a href="https://sdgs.un.org/goals">United Nations</a>, which have neither reviewed nor endorsed this content.</li></ul>',
            ),
        ),
        (
            "heading",
            T(
                es="Tipografía y programa",
                pt="Fonte tipográfica e programa",
                en="Font and software",
            ),
        ),
        (
            "paragraph",
            T(
                es='<ul><li><b>Tipografía:</b> Source Sans 3, con licencia <a href="https://openfontlicense.org/">SIL Open Font License 1.1</a>.</li><li><b>Programa del portal:</b> licencia MIT; el texto está en el archivo LICENSE de su repositorio. Está hecho con <a href="https://wagtail.org/">Wagtail</a>, programa libre con licencia BSD.</li></ul>',
                pt='<ul><li><b>Fonte tipográfica:</b> Source Sans 3, com licença <a href="https://openfontlicense.org/">SIL Open Font License 1.1</a>.</li><li><b>Programa do portal:</b> licença MIT; o texto está no arquivo LICENSE de seu repositório. É feito com <a href="https://wagtail.org/">Wagtail</a>, programa livre com licença BSD.</li></ul>',
                en='<ul><li><b>Font:</b> Source Sans 3, under the <a href="https://openfontlicense.org/">SIL Open Font License 1.1</a>.</li><li><b>Software of the portal:</b> MIT licence; the text is in the file LICENSE of its repository. It is made with <a href="https://wagtail.org/">Wagtail</a>, free software under a BSD licence.</li></ul>',
            ),
        ),
        ("heading", T(es="Cómo citar", pt="Como citar", en="How to cite")),
        (
            "paragraph",
            T(
                es="<p>Al final de cada ficha hay una cita lista para copiar en los estilos APA, ABNT e ISO 690. La dirección que figura en ella es permanente: lleva a la ficha aunque cambie el título. La cita dice también qué versión se leyó y si es una traducción.</p><p>Si la práctica la presentó una ciudad, su autora es la institución. Las fichas de demostración se citan como obra de Mercociudades, porque las ciudades no las escribieron.</p><p>Para citar el portal entero: Mercociudades, UTPEyAM. «Prácticas de planificación», con la dirección del portal y la fecha de consulta.</p>",
                pt="<p>No final de cada ficha há uma citação pronta para copiar nos estilos APA, ABNT e ISO 690. O endereço que consta nela é permanente: leva à ficha mesmo que mude o título. A citação diz também que versão foi lida e se é uma tradução.</p><p>Se a prática foi apresentada por uma cidade, a autora é a instituição. As fichas de demonstração são citadas como obra da Mercocidades, porque as cidades não as escreveram.</p><p>Para citar o portal inteiro: Mercocidades, UTPEyAM. “Práticas de planejamento”, com o endereço do portal e a data de acesso.</p>",
                en="<p>At the end of each record there is a citation ready to copy in the APA, ABNT and ISO 690 styles. The address given in it is permanent: it leads to the record even if the title changes. The citation also says which version was read and whether it is a translation.</p><p>If a city submitted the practice, the author is the institution. Demonstration records are cited as the work of Mercociudades, because the cities did not write them.</p><p>To cite the whole portal: Mercociudades, UTPEyAM. ‘Planning practices’, with the address of the portal and the date of access.</p>",
            ),
        ),
    ],
}

PAGES = {
    "about": ABOUT,
    "participate": PARTICIPATE,
    "accessibility": ACCESSIBILITY,
    "privacy": PRIVACY,
    "licences": LICENCES,
}
