"""The certificate by which other laptops know this one again."""

import secrets
from datetime import datetime, timedelta

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256, Hash
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from cochair.services.laptop_ports import OwnCertificate

COMMON_NAME = "CoChair"
_BEFORE, _AFTER = timedelta(days=10 * 365), timedelta(days=20 * 365)
"""Clocks of laptops are wrong by days, and a battery that was empty makes them wrong by years."""
PRINT = 32
"""Letters of a print: nobody finds another certificate with the same one."""
MOST_CERTIFICATE = 4096
"""Bytes of a certificate as PEM; ours has about 700."""


def new_certificate(now: datetime) -> OwnCertificate:
    """Make a certificate that says nothing of anybody, and the key to it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, COMMON_NAME)])
    public = key.public_key()
    uses = [ExtendedKeyUsageOID.SERVER_AUTH, ExtendedKeyUsageOID.CLIENT_AUTH]
    builder = (
        x509.CertificateBuilder(name, name, public, x509.random_serial_number(), now - _BEFORE, now + _AFTER)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_signs_only(), critical=True)
        .add_extension(x509.ExtendedKeyUsage(uses), critical=False)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(COMMON_NAME.lower())]), critical=False)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(public), critical=False)
    )
    made = builder.sign(key, SHA256())
    return OwnCertificate(
        certificate=made.public_bytes(Encoding.PEM),
        key=key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()),
    )


def print_of(certificate: bytes) -> str:
    """Return the print of a certificate, with which each device begins that it joins as; raises ValueError."""
    digest = Hash(SHA256())
    digest.update(x509.load_pem_x509_certificate(certificate).public_bytes(Encoding.DER))
    return digest.finalize().hex()[:PRINT]


def new_device(certificate: bytes) -> str:
    """Return a device that nobody else can be: only who has the key to the certificate can show it."""
    return print_of(certificate) + secrets.token_hex(4)


def read_certificate(pem: bytes) -> bytes:
    """Return the one certificate that another laptop sent, and nothing that came beside it; raises ValueError."""
    if len(pem) > MOST_CERTIFICATE:
        raise ValueError("a certificate that is too long")
    try:
        certificate = x509.load_pem_x509_certificate(pem)
        is_like_ours = isinstance(certificate.public_key(), ec.EllipticCurvePublicKey)
    except (UnsupportedAlgorithm, x509.InvalidVersion) as error:
        raise ValueError("a certificate that nobody here can use") from error
    if not is_like_ours:
        raise ValueError("a certificate of another kind")
    return certificate.public_bytes(Encoding.PEM)


def _signs_only() -> x509.KeyUsage:
    others = dict.fromkeys(
        (
            "content_commitment",
            "key_encipherment",
            "data_encipherment",
            "key_agreement",
            "key_cert_sign",
            "crl_sign",
            "encipher_only",
            "decipher_only",
        ),
        False,
    )
    return x509.KeyUsage(digital_signature=True, **others)
