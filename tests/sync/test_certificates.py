"""Two laptops know each other again by their certificates, and take no other one."""

import ssl
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ed25519
from cryptography.hazmat.primitives.serialization import Encoding

from cochair.services.laptop_ports import OwnCertificate
from cochair.sync.certificates import COMMON_NAME, new_certificate, read_certificate
from tests.sync.pairs import GUEST_OWN, HOST_OWN, NOW


def context(side: int, own: OwnCertificate, pinned: bytes, folder: Path) -> ssl.SSLContext:
    made = ssl.SSLContext(side)
    made.minimum_version = ssl.TLSVersion.TLSv1_3
    made.check_hostname = False
    made.verify_mode = ssl.CERT_REQUIRED
    made.verify_flags |= ssl.VERIFY_X509_STRICT
    made.load_verify_locations(cadata=pinned.decode())
    file = folder / "own.pem"
    file.write_bytes(own.certificate + own.key)
    made.load_cert_chain(file)
    return made


def shaken(folder: Path, pinned_at_host: bytes, pinned_at_guest: bytes) -> str | None:
    """Return the version of TLS once both sides have agreed."""
    up, down = ssl.MemoryBIO(), ssl.MemoryBIO()
    host = context(ssl.PROTOCOL_TLS_SERVER, HOST_OWN, pinned_at_host, folder).wrap_bio(up, down, server_side=True)
    guest = context(ssl.PROTOCOL_TLS_CLIENT, GUEST_OWN, pinned_at_guest, folder).wrap_bio(down, up)
    waits = [guest, host]
    for _ in range(6):
        for side in tuple(waits):
            try:
                side.do_handshake()
                waits.remove(side)
            except ssl.SSLWantReadError:
                continue
    assert not waits
    return host.version()


def test_both_laptops_take_the_certificate_that_they_know(tmp_path: Path) -> None:
    assert shaken(tmp_path, GUEST_OWN.certificate, HOST_OWN.certificate) == "TLSv1.3"


def test_neither_takes_another_one(tmp_path: Path) -> None:
    other = new_certificate(NOW).certificate
    for at_host, at_guest in ((other, HOST_OWN.certificate), (GUEST_OWN.certificate, other)):
        with pytest.raises(ssl.SSLCertVerificationError):
            shaken(tmp_path, at_host, at_guest)


def test_a_certificate_says_nothing_of_anybody_and_holds_where_clocks_are_wrong_by_years() -> None:
    made = x509.load_pem_x509_certificate(HOST_OWN.certificate)
    assert made.subject.rfc4514_string() == made.issuer.rfc4514_string() == f"CN={COMMON_NAME}"
    assert made.not_valid_before_utc < NOW - timedelta(days=9.9 * 365)
    assert made.not_valid_after_utc > NOW + timedelta(days=19.9 * 365)
    assert HOST_OWN.certificate != GUEST_OWN.certificate and b"PRIVATE KEY" in HOST_OWN.key


def test_nothing_that_comes_beside_a_certificate_is_taken() -> None:
    assert read_certificate(b"words\n" + HOST_OWN.certificate + GUEST_OWN.certificate) == HOST_OWN.certificate
    for odd in (b"", b"words", HOST_OWN.key, HOST_OWN.certificate[:-60], HOST_OWN.certificate * 10):
        with pytest.raises(ValueError):
            read_certificate(odd)


@pytest.mark.parametrize(
    ("right", "odd"),
    [
        (b"\x2a\x86\x48\xce\x3d\x03\x01\x07", b"\x2a\x86\x48\xce\x3d\x03\x01\x63"),
        (b"\x2a\x86\x48\xce\x3d\x02\x01", b"\x2a\x86\x48\xce\x3d\x02\x63"),
        (b"\xa0\x03\x02\x01\x02", b"\xa0\x03\x02\x01\x07"),
    ],
    ids=["an unknown curve", "an unknown kind of key", "an unknown version"],
)
def test_a_certificate_that_nobody_can_use_is_refused(right: bytes, odd: bytes) -> None:
    der = ssl.PEM_cert_to_DER_cert(HOST_OWN.certificate.decode())
    assert right in der
    with pytest.raises(ValueError):
        read_certificate(ssl.DER_cert_to_PEM_cert(der.replace(right, odd)).encode())


def test_a_certificate_of_another_kind_is_refused() -> None:
    key, name = ed25519.Ed25519PrivateKey.generate(), x509.Name([])
    builder = x509.CertificateBuilder(name, name, key.public_key(), 7, NOW, NOW + timedelta(days=1))
    with pytest.raises(ValueError):
        read_certificate(builder.sign(key, None).public_bytes(Encoding.PEM))
