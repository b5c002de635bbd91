"""How a city takes part."""

from mercociudades.texts import T

PAGE = {
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
