package org.laurel.seal;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.laurel.audit.CanonicalJson;

/** Reads the fields of what was written as canonical JSON; bytes are base64. */
record Fields(Map<String, Object> values) {

    static Fields read(String json) {
        return new Fields(CanonicalJson.read(json));
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    String text(String key) {
        return (String) value(key);
    }

    int number(String key) {
        return (Integer) value(key);
    }

    byte[] bytes(String key) {
        return Base64.getDecoder().decode(text(key));
    }

    @SuppressWarnings("unchecked") // a JSON object has texts for keys
    List<Fields> list(String key) {
        return ((List<Map<String, Object>>) value(key))
                .stream().map(Fields::new).toList();
    }

    private Object value(String key) {
        Object value = values.get(key);
        if (value == null) {
            throw new IllegalArgumentException("there is no " + key);
        }
        return value;
    }
}
