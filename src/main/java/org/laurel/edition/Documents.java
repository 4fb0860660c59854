package org.laurel.edition;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What may be attached to an entry; sizes in bytes.
 *
 * @param video the limit of the video's length, or none where an entry has no video
 */
public record Documents(
        Set<Type> types,
        int count,
        long each,
        long together,
        @Nullable Duration video) {

    /** The kinds of document, found by their content. */
    public enum Type {
        PDF,
        PNG,
        JPEG
    }

    public static final Documents NONE = new Documents(Set.of(), 0, 0, 0, null);

    public Documents {
        types = Set.copyOf(types);
    }
}
