"""The accessibility statement."""

from mercociudades.texts import T

PAGE = {
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
