"""Every page of the demonstration is valid HTML, says the Nu checker."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.demo, pytest.mark.django_db]
CHECKER = os.environ.get("NU_CHECKER", "")


@pytest.mark.skipif(
    not (CHECKER and Path(CHECKER).exists() and shutil.which("java")),
    reason="NU_CHECKER does not name vnu.jar, or Java is not installed",
)
def test_every_page_is_valid_html(fetched, tmp_path):
    for place, page in enumerate(fetched.values()):
        (tmp_path / f"{place:04}.html").write_text(page.html, encoding="utf-8")
    result = subprocess.run(  # noqa: S603 - the checker that CI installed
        ["java", "-jar", CHECKER, "--errors-only", "--format", "gnu",  # noqa: S607
         *map(str, sorted(tmp_path.glob("*.html")))],
        capture_output=True,
        text=True,
    )  # fmt: skip
    assert result.stderr.splitlines()[:20] == []
