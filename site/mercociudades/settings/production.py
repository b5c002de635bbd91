"""A public site: everything secret or local comes from the environment."""

import os

from .base import *  # noqa: F403
from .environment import flag, listed, required

SECRET_KEY = required("SECRET_KEY", "a long random text that nobody else knows")
SECRET_KEY_FALLBACKS = listed("SECRET_KEY_FALLBACKS")
required("ALLOWED_HOSTS", "the host names of the site, separated by commas")
ALLOWED_HOSTS = listed("ALLOWED_HOSTS")
WAGTAILADMIN_BASE_URL = required(
    "BASE_URL", "the public address, such as https://practicas.example.org"
)
CSRF_TRUSTED_ORIGINS = listed("CSRF_TRUSTED_ORIGINS", WAGTAILADMIN_BASE_URL)

SECURE_SSL_REDIRECT = flag("HTTPS_ONLY", True)
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = flag("HTTPS_ONLY", True)
SECURE_HSTS_SECONDS = int(os.environ.get("HSTS_SECONDS") or 30 * 24 * 60 * 60)
# Subdomains and preloading bind hosts that this site does not own; whoever owns
# the whole domain sets them at the web server.
SILENCED_SYSTEM_CHECKS = ["security.W005", "security.W021"]
if flag("BEHIND_PROXY", False):
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

EMAIL_HOST = os.environ.get("EMAIL_HOST") or "localhost"
EMAIL_PORT = int(os.environ.get("EMAIL_PORT") or 25)
EMAIL_HOST_USER = os.environ.get("EMAIL_HOST_USER", "")
EMAIL_HOST_PASSWORD = os.environ.get("EMAIL_HOST_PASSWORD", "")
EMAIL_USE_TLS = flag("EMAIL_USE_TLS", False)

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "line": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}
    },
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["stderr"], "level": "INFO"},
}
