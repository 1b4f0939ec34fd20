"""Tell public IP addresses and hosts from those of this machine and its network."""

import ipaddress
import socket
from contextlib import suppress

_Network4, _Network6 = ipaddress.IPv4Network, ipaddress.IPv6Network

_NAT64 = _Network6("64:ff9b::/96")  # IPv4 addresses as seen through NAT64 (RFC 6052)
_PRIVATE = tuple(  # beside what Python knows to be private; its versions differ
    map(
        ipaddress.ip_network,
        (
            "0.0.0.0/8",
            "100.64.0.0/10",  # between a provider and its customers, and in VPNs
            "192.88.99.0/24",  # relays of 6to4
            "::/96",  # IPv4 addresses, as once written (RFC 4291, 2.5.5.1)
            "64:ff9b:1::/48",  # NAT64 within one network (RFC 8215)
            "fec0::/10",  # once for a site
            "3fff::/20",  # documentation
            "2001::/32",  # Teredo: through a machine whose address is in it
        ),
    )
)
# For measuring networks (RFC 2544). Programs for proxies and VPNs answer every name with an address of it, and look up
# the real one themselves: nothing else is found there.
_STAND_IN = _Network4("198.18.0.0/15")
_ISATAP = {0x00005EFE, 0x02005EFE}  # in the middle of an address, before that of IPv4 (RFC 5214)
_LOCAL_SUFFIXES = (
    ".localhost", ".localdomain", ".local", ".internal", ".intranet", ".private", ".home.arpa", ".home", ".lan",
    ".corp",
)  # fmt: skip


def is_public(address: str) -> bool:
    """Return whether an IP address is on the public internet, also where it is an IPv4 address embedded in IPv6."""
    ip = ipaddress.ip_address(address)
    embedded = _embedded(ip)
    if embedded is not None:
        return is_public(str(embedded))
    if any(ip in network for network in _PRIVATE if network.version == ip.version):
        return False
    return ip in _STAND_IN or (ip.is_global and not ip.is_multicast)


def seems_local(host: str) -> bool:
    """Return whether a host name or IP address looks like one of this machine or its network, without resolving it."""
    with suppress(OSError):
        return not is_public(socket.inet_ntoa(socket.inet_aton(host)))  # any notation of IPv4
    with suppress(ValueError):
        return not is_public(host)
    name = host.rstrip(".").lower()
    return "." not in name or name.endswith(_LOCAL_SUFFIXES)


def _embedded(ip: ipaddress.IPv4Address | ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    """Return the IPv4 address that an address of IPv6 leads to, None if it is no such address."""
    if isinstance(ip, ipaddress.IPv4Address):
        return None
    last = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
    if ip in _NAT64 or int(ip) >> 32 & 0xFFFFFFFF in _ISATAP:
        return last
    return ip.ipv4_mapped or ip.sixtofour
