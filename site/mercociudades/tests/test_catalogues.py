"""Every word of ours exists in Spanish and Portuguese; msgids are the English."""

import re
from pathlib import Path

import polib
import pytest
from django.conf import settings

PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|%[sd]|\{\w*\}")
CATALOGUES = [
    pytest.param(path, id=str(path.relative_to(settings.BASE_DIR)))
    for root in settings.LOCALE_PATHS
    for path in sorted(Path(root).rglob("*.po"))
]


def test_both_languages_have_a_catalogue():
    languages = {path.values[0].parts[-3] for path in CATALOGUES}
    assert languages == {"es", "pt_BR"}


@pytest.mark.parametrize("path", CATALOGUES)
def test_nothing_is_missing_fuzzy_or_left_over(path):
    catalogue = polib.pofile(str(path))
    assert [entry.msgid for entry in catalogue.untranslated_entries()] == []
    assert [entry.msgid for entry in catalogue.fuzzy_entries()] == []
    assert [entry.msgid for entry in catalogue.obsolete_entries()] == []


@pytest.mark.parametrize("path", CATALOGUES)
def test_placeholders_are_those_of_the_english_text(path):
    wrong = []
    for entry in polib.pofile(str(path)):
        texts = entry.msgstr_plural.values() if entry.msgid_plural else [entry.msgstr]
        wanted = set(PLACEHOLDER.findall(entry.msgid_plural or entry.msgid))
        singular = set(PLACEHOLDER.findall(entry.msgid))
        for text in texts:
            if set(PLACEHOLDER.findall(text)) not in (wanted, singular):
                wrong.append(entry.msgid)
    assert not wrong


@pytest.mark.parametrize("path", CATALOGUES)
def test_the_compiled_catalogue_holds_the_same(path):
    compiled = polib.mofile(str(path.with_suffix(".mo")))
    texts = {entry.msgid: entry.msgstr for entry in compiled}
    assert texts == {entry.msgid: entry.msgstr for entry in polib.pofile(str(path))}
