"""The test suite: fast hashes, temporary media, nothing left behind."""

import os
import tempfile

from .base import *  # noqa: F403
from .environment import database

# Never the file of the development server, even where a test needs no database
# and none is set up for it.
TEST_URL = os.environ.get("DATABASE_URL") or "sqlite:///:memory:"
DATABASES = {"default": database(TEST_URL, BASE_DIR)}  # noqa: F405

SECRET_KEY = "only-for-tests"  # noqa: S105
ALLOWED_HOSTS = ["*"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
MEDIA_ROOT = tempfile.mkdtemp(prefix="mercociudades-media-")
STORAGES = {
    **STORAGES,  # noqa: F405
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
WAGTAILADMIN_BASE_URL = "http://localhost"
