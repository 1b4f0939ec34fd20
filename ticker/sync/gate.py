"""A reverse proxy in front of a feed server that requires its own username and password (HTTP Basic)."""

from dataclasses import replace

from ticker.sync.api_request import ApiCall, ApiRequest, basic


def through_gate(call: ApiCall, user: str, password: str) -> ApiCall:
    """Return ``call`` with the credentials for the reverse proxy.

    A request has one Authorization header, which an API may need itself. Where it is not Basic, both are put into one:
    nginx and Apache read base64 up to its end, and FreshRSS reads what follows the ``&``. Other APIs refuse it and are
    not found then; those that have their key in the form are.
    """
    gate = basic(user, password)

    def pass_gate(request: ApiRequest) -> bytes:
        own = request.authorization
        both = f"{gate}=&{own}" if own and not own.startswith("Basic ") else gate
        return call(replace(request, authorization=both))

    return pass_gate
