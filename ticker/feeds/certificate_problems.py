"""What is wrong with a server's certificate: by the codes of OpenSSL, Windows and macOS.

truststore has the system check the certificate, so on Windows and macOS the code is the system's.
"""

import ssl

_PROBLEMS = {  # code → detail of FetchErrorKind.CERTIFICATE
    # OpenSSL: X509_V_ERR_… of x509_vfy.h
    9: "not-yet-valid",
    10: "expired",
    18: "self-signed",
    19: "unknown-issuer",
    20: "unknown-issuer",
    21: "unknown-issuer",
    23: "revoked",
    62: "wrong-host",
    64: "wrong-host",
    # Windows: CERT_E_… and CRYPT_E_REVOKED of winerror.h; it does not tell a certificate that is self-signed apart
    0x800B0101: "expired",
    0x800B0109: "unknown-issuer",
    0x800B010A: "unknown-issuer",
    0x800B0112: "unknown-issuer",
    0x800B010C: "revoked",
    0x80092010: "revoked",
    0x800B010F: "wrong-host",
    # macOS: errSec… of SecBase.h
    -67819: "not-yet-valid",
    -67818: "expired",
    -67843: "unknown-issuer",
    -25318: "unknown-issuer",
    -67820: "revoked",
    -67602: "wrong-host",
}


def certificate_problem(error: ssl.SSLCertVerificationError) -> str:
    """Return the detail of FetchErrorKind.CERTIFICATE; the system's own words where the code is not known."""
    return _PROBLEMS.get(error.verify_code, error.verify_message)
