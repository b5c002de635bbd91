"""The pages of text in the three languages."""

from mercociudades.texts import T

PAGES = {
    "about": {
        "title": T(es="Acerca de", pt="Sobre", en="About"),
        "slug": T(es="acerca-de", pt="sobre", en="about"),
        "lead": T(
            es="Qué es este portal.",
            pt="O que é este portal.",
            en="What this portal is.",
        ),
        "body": [
            ("heading", T(es="Origen", pt="Origem", en="Origin")),
            ("paragraph", T(es="<p>Texto.</p>", pt="<p>Texto.</p>", en="<p>Text.</p>")),
        ],
    },
}
