"""Takes indentation and empty lines out of public pages.

Templates are indented for people. What that adds to a compressed page is as much
as a paragraph, and the first round trip of a slow line is short.
"""

import re

BREAK = re.compile(rb"\n\s*")
# Elements in which white space is content.
KEEPS_SPACE = (b"<pre", b"<textarea")


class CompactHtmlMiddleware:
    """A line break stays where one was, so no two words are joined."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        """Compact the page unless it is the admin's or holds preformatted text."""
        response = self.get_response(request)
        is_page = response.headers.get("Content-Type", "").startswith("text/html")
        if response.streaming or not is_page or request.path.startswith("/admin/"):
            return response
        if not any(mark in response.content for mark in KEEPS_SPACE):
            response.content = BREAK.sub(b"\n", response.content.strip())
            if response.has_header("Content-Length"):
                response.headers["Content-Length"] = str(len(response.content))
        return response
