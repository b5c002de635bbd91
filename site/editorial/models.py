"""Accounts. Review tasks join them here."""

from django.conf import settings
from django.contrib.auth.models import AbstractUser, BaseUserManager
from django.db import models
from django.db.models.functions import Lower
from django.utils.translation import gettext_lazy as _


class UserManager(BaseUserManager):
    """Makes and finds accounts by e-mail address, whatever its case."""

    use_in_migrations = True

    def create_user(self, email, password=None, **fields):
        """A new account; without a password it cannot log in until one is set."""
        if not email:
            raise ValueError("An account needs an e-mail address.")
        user = self.model(email=self.normalize_email(email).strip(), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, email, password=None, **fields):
        """A new administrator."""
        return self.create_user(
            email, password, **{"is_staff": True, "is_superuser": True, **fields}
        )

    def get_by_natural_key(self, username):
        """The account that logs in with this address."""
        return self.get(email__iexact=username)


class User(AbstractUser):
    """A person who works on the site; the e-mail address is the log-in."""

    username = None
    email = models.EmailField(_("e-mail address"), unique=True)
    working_language = models.CharField(
        _("working language"),
        max_length=10,
        choices=settings.LANGUAGES,
        default=settings.LANGUAGE_CODE,
        help_text=_("Mails to this person are written in this language."),
    )

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS = []

    objects = UserManager()

    class Meta:
        verbose_name = _("user")
        verbose_name_plural = _("users")
        constraints = [
            models.UniqueConstraint(
                Lower("email"),
                name="user_email_without_case",
                violation_error_message=_("An account with this address exists."),
            )
        ]

    def __str__(self):
        return self.get_full_name() or self.email
