package fr.automatants.amphi.classroom;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Where a class is found, as the room types it.
final class Address {
    private Address() {}

    /// What somebody typed, as one harmless segment of a path.
    static String segment(String typed) {
        return URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }

    /// Host, port and path, without what nobody needs to type.
    static String of(ClassCode code, String host) {
        return host + "/class/" + code.letters();
    }
}
