"""Public pages go out without indentation; words and preformatted text stay."""

import pytest
from django.http import HttpResponse, StreamingHttpResponse
from django.test import RequestFactory

from mercociudades.compact import CompactHtmlMiddleware
from mercociudades.memory import once


def answer(body, path="/es/", **kwargs):
    response = HttpResponse(body, **kwargs)
    return CompactHtmlMiddleware(lambda request: response)(RequestFactory().get(path))


def test_indentation_and_empty_lines_go():
    response = answer("\n\n<ul>\n    <li>uno</li>\n\n    <li>dos</li>\n</ul>\n")
    assert response.content == b"<ul>\n<li>uno</li>\n<li>dos</li>\n</ul>"


def test_two_words_on_two_lines_are_not_joined():
    assert answer("<b>uno</b>\n      dos  tres").content == b"<b>uno</b>\ndos  tres"


@pytest.mark.parametrize(
    ("body", "path", "kind"),
    [
        ("<pre>\n  uno\n</pre>", "/es/", "text/html"),
        ("<textarea>\n  uno</textarea>", "/es/", "text/html"),
        ("<p>\n  uno</p>", "/admin/", "text/html"),
        ("uno\n  dos", "/robots.txt", "text/plain"),
    ],
)
def test_what_may_mean_something_is_left_alone(body, path, kind):
    assert answer(body, path, content_type=kind).content == body.encode()


def test_a_stream_is_not_read():
    stream = StreamingHttpResponse(iter([b"\n  a"]), content_type="text/html")
    middleware = CompactHtmlMiddleware(lambda request: stream)
    assert middleware(RequestFactory().get("/es/")).streaming


def test_the_length_is_that_of_what_is_sent():
    response = answer("<p>\n   a</p>", headers={"Content-Length": "12"})
    assert response.headers["Content-Length"] == str(len(response.content))


def test_work_is_done_once_per_request_and_each_time_without_one():
    calls = []

    def make():
        calls.append(1)
        return len(calls)

    request = RequestFactory().get("/")
    assert [once(request, "n", make), once(request, "n", make)] == [1, 1]
    assert once(RequestFactory().get("/"), "n", make) == 2
    assert [once(None, "n", make), once(None, "n", make)] == [3, 4]
