"""How long a practice takes to read."""

from math import ceil

from practices.registry import KEYS, count_words

# Words per minute. Spanish and English are Wagtail's own figures; Portuguese is
# not among them and takes the slower of the two neighbours in print studies.
WORDS_PER_MINUTE = {"es": 278, "en": 238, "pt-br": 250}


def minutes(practice) -> int:
    """Minutes for title, summary and all narrative sections, at least one."""
    names = {name for key in KEYS if key.words for name in key.fields}
    names |= {"title", "summary", "building_blocks"}
    words = sum(count_words(getattr(practice, name)) for name in names)
    speed = WORDS_PER_MINUTE.get(practice.locale.language_code, 250)
    return max(1, ceil(words / speed))
