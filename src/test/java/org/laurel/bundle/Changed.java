package org.laurel.bundle;

import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/** A bundle with something changed in it, in a container that is right again. */
final class Changed {

    private final Files files;

    private Changed(Files files) {
        this.files = files;
    }

    static Changed of(byte[] zip) throws BadBundle {
        return new Changed(new Files(Container.read(zip)));
    }

    String text(String name) {
        return new String(files.bytes(name), StandardCharsets.UTF_8);
    }

    Changed file(String name, UnaryOperator<String> change) {
        return with(name, change.apply(text(name)));
    }

    Changed with(String name, String text) {
        files.with(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    byte[] zip() {
        return Container.write(files.byName());
    }
}
