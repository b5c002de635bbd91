"""Accounts: the address is the log-in, once, whatever its case."""

import pytest
from django.contrib.auth import authenticate
from django.core.exceptions import ValidationError
from django.db import IntegrityError
from django.urls import reverse

from editorial import demo
from editorial.models import User

pytestmark = pytest.mark.django_db
PASSWORD = "una clave larga"


def test_a_person_logs_in_with_the_address(client):
    User.objects.create_user("Ana@Example.org", PASSWORD, is_superuser=True)
    url = reverse("wagtailadmin_login")
    data = {"username": "ana@example.org", "password": PASSWORD}
    assert client.post(url, data).status_code == 302


def test_an_address_exists_once_whatever_its_case():
    User.objects.create_user("ana@example.org", PASSWORD)
    with pytest.raises(ValidationError):
        User(email="ANA@example.org", password="x").full_clean()
    with pytest.raises(IntegrityError):
        User.objects.create_user("ANA@example.org", PASSWORD)


def test_an_account_needs_an_address():
    with pytest.raises(ValueError, match="e-mail"):
        User.objects.create_user("")


def test_a_new_account_without_password_cannot_log_in():
    user = User.objects.create_user("ana@example.org")
    assert not user.has_usable_password()
    assert authenticate(username="ana@example.org", password="") is None


def test_the_name_is_shown_and_else_the_address():
    assert str(User(email="ana@example.org")) == "ana@example.org"
    assert str(User(email="a@example.org", first_name="Ana")) == "Ana"


def test_demonstration_accounts_are_made_once_and_work(client):
    demo.generate()
    demo.generate()
    assert User.objects.count() == len(demo.ACCOUNTS)
    for account in demo.ACCOUNTS:
        client.logout()
        assert client.login(username=account.email, password=demo.PASSWORD)
        assert client.get(reverse("wagtailadmin_home")).status_code == 200
