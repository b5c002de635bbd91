"""The call of the 2021 webinar as demonstration content."""
