"""Views of the repository that are not pages."""

from django.http import Http404, HttpResponseRedirect
from django.utils.translation import get_language_from_request
from django.views.decorators.http import require_safe
from django.views.decorators.vary import vary_on_headers

from practices.models import PracticePage


@require_safe
@vary_on_headers("Accept-Language")
def identifier(request, stable_id: str):
    """Lead from the stable identifier to the practice in the reader's language."""
    practices = PracticePage.objects.filter(stable_id=stable_id)
    practice = practices.once(get_language_from_request(request)).first()
    if practice is None:
        raise Http404
    return HttpResponseRedirect(practice.get_full_url(request))
