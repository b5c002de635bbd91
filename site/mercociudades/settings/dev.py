"""A developer's machine: nothing has to be set, mail is printed."""

from .base import *  # noqa: F403

DEBUG = True
ALLOWED_HOSTS = ["*"]
# Known to everybody: this module must never serve a public site.
SECRET_KEY = "only-for-development"  # noqa: S105
EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"
STORAGES = {
    **STORAGES,  # noqa: F405
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
AUTH_PASSWORD_VALIDATORS = []
