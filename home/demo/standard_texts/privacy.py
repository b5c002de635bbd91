"""What is known about visitors and editors."""

from mercociudades.texts import T

PAGE = {
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
