"""``manage.py load_demo``: the demonstration site in three languages."""

from importlib import import_module

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import override


class Command(BaseCommand):
    """Makes the demonstration content; a second run changes nothing."""

    help = "Loads the demonstration content: pages in three languages and accounts."

    def add_arguments(self, parser):
        """``--force`` allows it where DEBUG is off."""
        parser.add_argument("--force", action="store_true", help="also without DEBUG")
        parser.add_argument(
            "--no-accounts", action="store_true", help="pages only, nobody can log in"
        )

    def handle(self, *args, **options):
        """Load all apps' parts, then print the address and the log-ins."""
        if not (settings.DEBUG or options["force"]):
            raise CommandError(
                "The demonstration has known passwords: it is loaded with DEBUG only. "
                "Use --force on a machine that nobody else reaches."
            )
        load = import_module("mercociudades.demo_site").load
        with override(settings.LANGUAGE_CODE):
            load(say=self.stdout.write if options["verbosity"] else lambda line: None)
        if not options["no_accounts"]:
            self._print_accounts(import_module("editorial.demo"))

    def _print_accounts(self, demo):
        base = settings.WAGTAILADMIN_BASE_URL
        self.stdout.write(self.style.SUCCESS(f"\n{base}/es/   {base}/admin/"))
        for account in demo.generate():
            self.stdout.write(
                f"  {account.role:<14} {account.email:<22} {demo.PASSWORD}"
            )
