"""Response headers that browsers enforce."""

PUBLIC_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors {ancestors}",
        "object-src 'none'",
    )
)
PERMISSIONS_POLICY = "camera=(), geolocation=(), microphone=(), payment=(), usb=()"


class SecurityHeadersMiddleware:
    """Sends a strict Content-Security-Policy with every public page.

    The admin is left out: Wagtail's own screens need inline scripts. Previews
    lie under the admin but show what contributors wrote, so they get the public
    policy with permission to be framed by the admin.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        """Add the headers that the view has not set itself."""
        response = self.get_response(request)
        response.headers.setdefault("Permissions-Policy", PERMISSIONS_POLICY)
        framed = getattr(request, "is_preview", False)
        if framed or not request.path.startswith("/admin/"):
            response.headers.setdefault(
                "Content-Security-Policy",
                PUBLIC_POLICY.format(ancestors="'self'" if framed else "'none'"),
            )
        return response
