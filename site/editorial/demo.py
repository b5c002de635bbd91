"""One account per role, for the demonstration only."""

from dataclasses import dataclass

from django.contrib.auth.models import Group
from wagtail.users.models import UserProfile

from editorial.models import User

PASSWORD = "demo-mercociudades"  # noqa: S105 - printed on the screen on purpose


@dataclass(frozen=True)
class Account:
    """A log-in of the demonstration."""

    email: str
    first_name: str
    role: str
    language: str
    groups: tuple[str, ...] = ()
    is_superuser: bool = False


ACCOUNTS = (
    Account("admin@example.org", "Administración", "administrator", "es", (), True),
    Account("edicion@example.org", "Edición", "moderator", "es", ("Moderators",)),
    Account("ciudad@example.org", "Equipo de ciudad", "editor", "es", ("Editors",)),
    Account("cidade@example.org", "Equipe da cidade", "editor", "pt-br", ("Editors",)),
)


def generate() -> tuple[Account, ...]:
    """Make the accounts that are missing; passwords of others are left alone."""
    for account in ACCOUNTS:
        user, created = User.objects.get_or_create(
            email=account.email,
            defaults={
                "first_name": account.first_name,
                "working_language": account.language,
                "is_superuser": account.is_superuser,
                "is_staff": account.is_superuser,
            },
        )
        if not created:
            continue
        user.set_password(PASSWORD)
        user.save()
        user.groups.set(Group.objects.filter(name__in=account.groups))
        UserProfile.objects.update_or_create(
            user=user, defaults={"preferred_language": account.language}
        )
    return ACCOUNTS
