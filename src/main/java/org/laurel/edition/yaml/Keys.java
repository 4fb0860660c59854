package org.laurel.edition.yaml;

import java.util.SortedMap;

/** The keys that one kind of block may hold, each with a hint at what belongs there. */
public interface Keys {

    /** What such a block is, with its article: "a stage". */
    String what();

    SortedMap<String, String> hints();
}
