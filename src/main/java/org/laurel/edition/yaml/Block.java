package org.laurel.edition.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** A block of keys in a file, of one kind. Keys of no meaning are complained about as soon as it is opened. */
public final class Block {

    private final Value at;
    private final Keys keys;
    private final Map<String, Value> values;
    private final int complaintsBefore;

    private Block(Value at, Keys keys, Map<String, Value> values, int complaintsBefore) {
        this.at = at;
        this.keys = keys;
        this.values = values;
        this.complaintsBefore = complaintsBefore;
    }

    static Block of(Value at, Keys keys) {
        int complaintsBefore = at.complaints().count();
        Block block = new Block(at, keys, at.entries(), complaintsBefore);
        block.values.forEach(block::mustBeKnown);
        return block;
    }

    /** This block, sound until something more is complained about: for a part that can be made though others cannot. */
    public Block part() {
        return new Block(at, keys, values, at.complaints().count());
    }

    public int line() {
        return at.line();
    }

    public Value at() {
        return at;
    }

    public boolean has(String key) {
        return value(key).isPresent();
    }

    public Optional<Value> value(String key) {
        if (!keys.hints().containsKey(key)) {
            throw new IllegalArgumentException(keys.what() + " knows no key " + key);
        }
        return Optional.ofNullable(values.get(key));
    }

    /** What the reader makes of a key's value; that the key is missing is complained about. */
    public <T> Optional<T> need(String key, Function<Value, Optional<T>> reader) {
        if (!has(key) && at.isBlock()) {
            wrong(
                    keys.what() + " has no \"" + key + "\"",
                    "add " + key + ": " + keys.hints().get(key));
        }
        return find(key, reader);
    }

    /** What the reader makes of a key's value, or nothing if the key is missing. */
    public <T> Optional<T> find(String key, Function<Value, Optional<T>> reader) {
        return value(key).flatMap(reader);
    }

    /** A needed text; after a complaint an empty one, which no record is made of. */
    public String text(String key) {
        return need(key, Value::text).orElse("");
    }

    public String textOr(String key, String otherwise) {
        return has(key) ? text(key) : otherwise;
    }

    /** A needed list of at least one item; items the reader complains about are left out. */
    public <T> List<T> list(String key, Function<Value, Optional<T>> reader) {
        return need(key, list -> Optional.of(atLeastOne(list, reader))).orElse(List.of());
    }

    public <T> List<T> listIfAny(String key, Function<Value, Optional<T>> reader) {
        return find(key, list -> Optional.of(read(list, reader))).orElse(List.of());
    }

    /** Complains about this block as a whole, at the line where it starts. */
    public void wrong(String wrong, String right) {
        complain(line(), wrong, right);
    }

    public void complain(int line, String wrong, String right) {
        at.complaints().add(line, wrong, right);
    }

    /** Whether nothing has been complained about since this block was opened. */
    public boolean isSound() {
        return at.complaints().count() == complaintsBefore;
    }

    /** The made thing, if nothing in this block was complained about; what its own checks refuse is a complaint too. */
    public <T> Optional<T> make(Supplier<T> maker) {
        if (!isSound()) {
            return Optional.empty();
        }
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException e) {
            wrong(keys.what() + " cannot be: " + e.getMessage(), "correct one of its values");
            return Optional.empty();
        }
    }

    private static <T> List<T> atLeastOne(Value list, Function<Value, Optional<T>> reader) {
        if (list.isList() && list.items().isEmpty()) {
            list.wrong("is an empty list", "it needs at least one item");
        }
        return read(list, reader);
    }

    private static <T> List<T> read(Value list, Function<Value, Optional<T>> reader) {
        List<T> read = new ArrayList<>();
        list.items().forEach(item -> reader.apply(item).ifPresent(read::add));
        return List.copyOf(read);
    }

    private void mustBeKnown(String key, Value value) {
        if (!keys.hints().containsKey(key)) {
            String hint = Nearest.hint(key, keys.hints().keySet());
            at.complaints().add(value.line(), "unknown key \"" + value.name() + "\" in " + keys.what(), hint);
        }
    }
}
