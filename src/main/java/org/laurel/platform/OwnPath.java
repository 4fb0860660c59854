package org.laurel.platform;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A path of this application to send somebody to: never another host, whatever the address that was asked for says. */
public record OwnPath(String path) {

    /** Path and query of an address, without its host; empty for what does not start with exactly one slash. */
    public static Optional<OwnPath> in(@Nullable String address) {
        if (address == null) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(address);
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            return Optional.ofNullable(uri.getRawPath()).filter(OwnPath::own).map(path -> new OwnPath(path + query));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static boolean own(String path) {
        return path.startsWith("/") && !path.startsWith("//") && !path.contains("\\");
    }
}
