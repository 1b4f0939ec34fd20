"""What is wrong with a certificate, where the system checks it and not OpenSSL."""

import ssl

import pytest

from ticker.feeds.certificate_problems import certificate_problem


@pytest.mark.parametrize(
    ("code", "problem"),
    [
        (0x800B0101, "expired"),  # CERT_E_EXPIRED
        (0x800B0109, "unknown-issuer"),  # CERT_E_UNTRUSTEDROOT
        (0x800B010F, "wrong-host"),  # CERT_E_CN_NO_MATCH
        (-67843, "unknown-issuer"),  # errSecNotTrusted
        (0x800B0105, "what the system says"),  # any other
    ],
)
def test_the_codes_of_windows_and_macos_are_known(code: int, problem: str) -> None:
    error = ssl.SSLCertVerificationError("what the system says")
    error.verify_code, error.verify_message = code, "what the system says"  # as truststore sets them
    assert certificate_problem(error) == problem
