package org.laurel.edition;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.laurel.edition.yaml.Value;

/** Names that must each stand once in a file: a second one is complained about, with the line of the first. */
final class Once {

    private final String what;
    private final Map<String, Integer> lines = new HashMap<>();

    Once(String what) {
        this.what = what;
    }

    Function<Value, Optional<String>> of(Function<Value, Optional<String>> reader) {
        return value -> reader.apply(value).filter(name -> isNew(name, value));
    }

    private boolean isNew(String name, Value value) {
        Integer first = lines.putIfAbsent(name, value.line());
        if (first != null) {
            value.wrong("is \"" + name + "\", as for the " + what + " in line " + first, "give each its own");
        }
        return first == null;
    }
}
