package fr.automatants.amphi.learner.account;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/// From where somebody comes, as far as counting goes: an IPv4 address, or the network of an IPv6 one,
/// of which a household has as many as it likes.
final class NetworkAddress {
    private static final int NETWORK_BYTES = 8;

    private NetworkAddress() {}

    static String key(String address) {
        try {
            InetAddress parsed = InetAddress.ofLiteral(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
                    : parsed.getHostAddress();
        } catch (IllegalArgumentException e) {
            return address; // a proxy's own word for it
        }
    }
}
