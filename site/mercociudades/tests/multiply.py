"""Copies a practice many times, fast: for tests of how pages grow."""

from uuid import uuid4

from django.db import connection
from wagtail.models import Page

from practices.identifiers import new_identifier
from practices.models import PracticePage, PracticeTerm


def multiply(practice: PracticePage, number: int) -> None:
    """Add ``number`` live copies beside ``practice`` without signals or revisions."""
    parent = practice.get_parent()
    page_fields = [f for f in Page._meta.concrete_fields if not f.primary_key]
    copies = []
    for place in range(number):
        values = {f.attname: getattr(practice, f.attname) for f in page_fields}
        copies.append(
            Page(
                **values
                | {
                    "path": Page._get_path(
                        parent.path, parent.depth + 1, parent.numchild + 1000 + place
                    ),
                    "slug": f"{practice.slug}-{place}",
                    "url_path": f"{parent.url_path}{practice.slug}-{place}/",
                    "translation_key": uuid4(),
                    "latest_revision_id": None,
                    "live_revision_id": None,
                }
            )
        )
    made = Page.objects.bulk_create(copies)
    Page.objects.filter(pk=parent.pk).update(numchild=parent.numchild + number)
    _copy_rows(practice, made)
    PracticeTerm.objects.bulk_create(
        PracticeTerm(practice_id=page.pk, vocabulary=t.vocabulary, code=t.code)
        for page in made
        for t in practice.terms.all()
    )


def _copy_rows(practice: PracticePage, pages: list[Page]) -> None:
    quote = connection.ops.quote_name
    table = quote(PracticePage._meta.db_table)
    own = [f.column for f in PracticePage._meta.local_concrete_fields]
    rest = [c for c in own if c not in ("page_ptr_id", "stable_id")]
    columns = ", ".join(map(quote, rest))
    with connection.cursor() as cursor:
        cursor.executemany(
            f"INSERT INTO {table} (page_ptr_id, stable_id, {columns}) "  # noqa: S608
            f"SELECT %s, %s, {columns} FROM {table} WHERE page_ptr_id = %s",
            [(page.pk, new_identifier(), practice.pk) for page in pages],
        )
