"""Tell public IP addresses and hosts from those of this machine and its network."""

import ipaddress
import socket
from contextlib import suppress

_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")  # IPv4 addresses as seen through NAT64 (RFC 6052)


def is_public(address: str) -> bool:
    """Tell whether an IP address is on the public internet, also where it is an IPv4 address embedded in IPv6."""
    ip = ipaddress.ip_address(address)
    if isinstance(ip, ipaddress.IPv6Address):
        translated = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF) if ip in _NAT64 else None
        ip = ip.ipv4_mapped or ip.sixtofour or translated or ip
    return ip.is_global and not ip.is_multicast


def seems_local(host: str) -> bool:
    """Tell whether a host name or IP address looks like one of this machine or its network, without resolving it."""
    with suppress(OSError):
        return not is_public(socket.inet_ntoa(socket.inet_aton(host)))  # any notation of IPv4
    with suppress(ValueError):
        return not is_public(host)
    name = host.rstrip(".").lower()
    return "." not in name or name.endswith((".localhost", ".local", ".internal", ".home.arpa"))
