package org.puente.portal;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/** Whom an address counts with: an IPv4 address for itself, an IPv6 address with its /64, all of which one host may use. */
final class Neighbours {

    private static final int BYTES_OF_64_BITS = 8;

    private Neighbours() {}

    /** @param address as the server writes it; a name is looked up nowhere */
    static String of(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(six.getAddress(), 0, BYTES_OF_64_BITS) + "/64"
                    : address;
        } catch (IllegalArgumentException noAddress) {
            return "unknown";
        }
    }
}
