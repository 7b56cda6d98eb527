"""TLS between two laptops that know each other's certificates, and trust nothing else."""

import secrets
import ssl
import tempfile
from collections.abc import Iterable
from pathlib import Path

from cryptography.hazmat.primitives import serialization

from cochair.services.laptop_ports import OwnCertificate

_ANY_TIME = 0x200000
"""X509_V_FLAG_NO_CHECK_TIME: a laptop whose clock is wrong by a year is still the laptop that was paired."""


def for_host(own: OwnCertificate, others: Iterable[bytes]) -> ssl.SSLContext:
    """Return what the host uses: a laptop that shows none of these certificates does not get in."""
    context = _context(ssl.PROTOCOL_TLS_SERVER, own)
    context.num_tickets = 0
    for certificate in others:
        trust(context, certificate)
    return context


def for_guest(own: OwnCertificate, host: bytes) -> ssl.SSLContext:
    """Return what a guest uses to reach the one host that it knows."""
    context = _context(ssl.PROTOCOL_TLS_CLIENT, own)
    trust(context, host)
    return context


def trust(context: ssl.SSLContext, certificate: bytes) -> None:
    """Let in who shows this certificate too."""
    context.load_verify_locations(cadata=certificate.decode())


def der(certificate: bytes) -> bytes:
    """Return a certificate as it is shown on the line."""
    return ssl.PEM_cert_to_DER_cert(certificate.decode())


def _context(protocol: int, own: OwnCertificate) -> ssl.SSLContext:
    context = ssl.SSLContext(protocol)
    context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1_3
    context.check_hostname = False
    context.verify_mode = ssl.CERT_REQUIRED
    context.verify_flags |= ssl.VerifyFlags(ssl.VerifyFlags.VERIFY_X509_PARTIAL_CHAIN | _ANY_TIME)
    _load(context, own)
    return context


def _load(context: ssl.SSLContext, own: OwnCertificate) -> None:
    """Load our certificate; `ssl` wants a file, so the key is in it under words that nobody ever sees."""
    key = serialization.load_pem_private_key(own.key, None)
    once = secrets.token_hex(16)
    locked = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.BestAvailableEncryption(once.encode()),
    )
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "own.pem")
        file.touch(mode=0o600)
        file.write_bytes(own.certificate + locked)
        context.load_cert_chain(file, password=once)
