"""One number that changes with every change of public content."""

from django.db import models


class ContentGeneration(models.Model):
    """A single row; its number is part of the key of every cached fragment."""

    number = models.PositiveBigIntegerField(default=1)

    class Meta:
        verbose_name = "content generation"

    def __str__(self):
        return str(self.number)
