package org.laurel.platform;

import java.util.Arrays;

/** The version of a thing that a program has read, from its header {@code If-Match}: it means to change that and no other. */
public record IfMatch(String header) {

    public boolean fits(Etag current) {
        return Arrays.stream(header.split(","))
                .map(String::strip)
                .anyMatch(seen -> seen.equals("*") || seen.equals(current.quoted()));
    }
}
