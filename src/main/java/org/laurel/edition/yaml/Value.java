package org.laurel.edition.yaml;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A value in a file, under its name and at its line. Each reading method answers with the value as asked for, or complains
 * and answers with nothing. Text is taken as written: <code>NO</code> is Norway's code, never a boolean.
 */
public final class Value {

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");
    private static final int LONGEST_SHOWN = 40;

    private final String name;
    private final int line;
    private final Node node;
    private final Complaints complaints;

    private Value(String name, Node at, Node node, Complaints complaints) {
        this.name = name;
        this.line = at.getStartMark().getLine() + 1;
        this.node = node;
        this.complaints = complaints;
    }

    static Value whole(Node root, Complaints complaints) {
        return new Value("the file", root, root, complaints);
    }

    public String name() {
        return shown(name);
    }

    /** The line of the value's key, or of the value itself where it is a list's item. */
    public int line() {
        return line;
    }

    public boolean isBlock() {
        return node instanceof MappingNode;
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    public boolean isText() {
        return node instanceof ScalarNode;
    }

    public Optional<String> text() {
        if (node instanceof ScalarNode scalar) {
            String text = scalar.getValue().strip();
            return text.isEmpty() || isNothing(scalar)
                    ? wrong("is empty", "write a text or leave the key out")
                    : Optional.of(text);
        }
        return wrong("is " + shape(), "one text is needed here");
    }

    /** A decimal number of at most twelve digits before and six after its point. */
    public Optional<BigDecimal> number() {
        return text().filter(text -> accepted(DECIMAL.matcher(text).matches(), "write a number such as 7 or 2.5"))
                .map(BigDecimal::new);
    }

    public Optional<BigDecimal> number(BigDecimal least, BigDecimal most) {
        return number().filter(n -> accepted(
                n.compareTo(least) >= 0 && n.compareTo(most) <= 0,
                "it must be from " + least.toPlainString() + " to " + most.toPlainString()));
    }

    public Optional<Integer> whole(int least, int most) {
        String right = "write a whole number from " + least + " to " + most;
        return text().filter(text -> accepted(text.matches("\\d{1,9}"), right))
                .map(Integer::valueOf)
                .filter(n -> accepted(n >= least && n <= most, right));
    }

    public Optional<Boolean> yesNo() {
        return text().filter(
                        text -> accepted(List.of("yes", "no", "true", "false").contains(text), "write yes or no"))
                .map(text -> text.equals("yes") || text.equals("true"));
    }

    /** A constant of an enumeration, written in small letters with hyphens. */
    public <E extends Enum<E>> Optional<E> word(Class<E> words) {
        Map<String, E> known = Arrays.stream(words.getEnumConstants())
                .collect(Collectors.toMap(Value::written, w -> w, (a, b) -> a, LinkedHashMap::new));
        return oneOf(known.keySet()).map(known::get);
    }

    public static String written(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Optional<String> oneOf(Collection<String> known) {
        return text().filter(text -> known.contains(text) || isRefused(Nearest.hint(text, known)));
    }

    /** As {@link #oneOf(Collection)}, for words too many to be listed. */
    public Optional<String> oneOf(Collection<String> known, String right) {
        return text().filter(text -> known.contains(text)
                || isRefused(Nearest.to(text, known).map(Nearest::question).orElse(right)));
    }

    /** Complains about each of this block's keys that is none of the known. */
    public void keysMustBe(Collection<String> known, String what) {
        entries().forEach((key, value) -> {
            if (!known.contains(key)) {
                value.wrong("is no " + what, Nearest.hint(key, known));
            }
        });
    }

    /** Whatever the function makes of the text; the function's own exception means that the text is wrong. */
    public <T> Optional<T> as(Function<String, T> function, String right) {
        return text().flatMap(text -> {
            try {
                return Optional.of(function.apply(text));
            } catch (RuntimeException e) {
                return refused(right);
            }
        });
    }

    public List<Value> items() {
        if (node instanceof SequenceNode sequence) {
            List<Node> nodes = sequence.getValue();
            return IntStream.range(0, nodes.size())
                    .mapToObj(i -> new Value(name, nodes.get(i), nodes.get(i), complaints))
                    .toList();
        }
        wrong("is " + shape(), "a list is needed here");
        return List.of();
    }

    /** The values under this block's keys, in the file's order; a key that stands twice is complained about. */
    public Map<String, Value> entries() {
        Map<String, Value> entries = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(tuple -> enter(tuple, entries));
        } else {
            wrong("is " + shape(), "a block of keys is needed here");
        }
        return entries;
    }

    /** Without lines and names: a map in the file's order, a list, or the text as written. */
    public Object plain() {
        if (isBlock()) {
            Map<String, Object> block = new LinkedHashMap<>();
            entries().forEach((key, value) -> block.put(key, value.plain()));
            return block;
        }
        return node instanceof ScalarNode scalar
                ? scalar.getValue().strip()
                : items().stream().map(Value::plain).toList();
    }

    public Block block(Keys keys) {
        return Block.of(this, keys);
    }

    /** Complains that this value, named, is as said; answers with nothing. */
    public <T> Optional<T> wrong(String wrong, String right) {
        complaints.add(line, "\"" + name() + "\" " + wrong, right);
        return Optional.empty();
    }

    /** Complains that this value, named and shown, is not accepted; answers with nothing. */
    public <T> Optional<T> refused(String right) {
        return wrong("is " + shape(), right);
    }

    Complaints complaints() {
        return complaints;
    }

    private boolean accepted(boolean accepted, String right) {
        return accepted || isRefused(right);
    }

    /** Complains; answers with false, for a filter. */
    private boolean isRefused(String right) {
        return refused(right).isPresent();
    }

    private void enter(NodeTuple tuple, Map<String, Value> entries) {
        Node key = tuple.getKeyNode();
        int keyLine = key.getStartMark().getLine() + 1;
        if (!(key instanceof ScalarNode scalar)) {
            complaints.add(keyLine, "a list or block stands where a key belongs", "write key: value");
            return;
        }
        Value value = new Value(scalar.getValue(), key, tuple.getValueNode(), complaints);
        if (entries.putIfAbsent(scalar.getValue(), value) != null) {
            complaints.add(
                    keyLine, "the key \"" + value.name() + "\" stands here a second time", "keep one of the two");
        }
    }

    /** <code>~</code> and <code>null</code>, YAML's words for nothing. */
    private static boolean isNothing(ScalarNode scalar) {
        return scalar.getScalarStyle() == ScalarStyle.PLAIN
                && List.of("~", "null").contains(scalar.getValue());
    }

    private String shape() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().isBlank() ? "empty" : "\"" + shown(scalar.getValue()) + "\"";
        }
        return node instanceof SequenceNode ? "a list" : "a block of keys";
    }

    private static String shown(String text) {
        String line = text.replaceAll("[\\s\\p{Cc}]+", " ");
        return line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN) + "...";
    }
}
