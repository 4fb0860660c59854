package org.laurel.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.laurel.edition.yaml.PlainYaml;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A rules file whose values change while its order and its remarks stay. A path such as {@code stages/jury/judges/quorum} names
 * keys, and items of a list by their id or code. A changed value loses the remark on its line, which was about the old one.
 *
 * <p>Errors: an exception from YAML itself for a text that was not read without a problem before.
 */
public final class RulesText {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\d][\\p{L}\\d /+.:_-]*[\\p{L}\\d]|[\\p{L}\\d]");
    private static final Pattern NUMBER_OR_WORD =
            Pattern.compile("\\d+|~|null|yes|no|true|false", Pattern.CASE_INSENSITIVE);
    private static final Pattern REMARK = Pattern.compile("[ \\t]+#[^\\n]*");

    private record Edit(int from, int to, String text) {}

    private final String text;
    private final Node root;
    private final List<Edit> edits = new ArrayList<>();

    public RulesText(String text) {
        this.text = text;
        this.root = PlainYaml.nodes(text);
    }

    /** Gives a key another value; a key that is not there yet becomes the first of its block. */
    public void set(String path, String value) {
        write(path, written(value));
    }

    public void set(String path, List<String> values) {
        write(path, values.stream().map(RulesText::written).collect(Collectors.joining(", ", "[", "]")));
    }

    private void write(String path, String value) {
        int cut = path.lastIndexOf('/');
        String key = path.substring(cut + 1);
        MappingNode block =
                (MappingNode) find(cut < 0 ? "" : path.substring(0, cut)).orElseThrow();
        Optional<NodeTuple> tuple = tuple(block, key);
        if (tuple.isEmpty()) {
            insert(block, key, value);
            return;
        }
        Node old = tuple.get().getValueNode();
        int from = at(old.getStartMark().getIndex());
        int to = end(old);
        if (!text.substring(from, to).equals(value)) {
            edits.add(new Edit(from, afterRemark(to), value));
        }
    }

    private void insert(MappingNode block, String key, String value) {
        Node first = block.getValue().get(0).getKeyNode();
        int from = at(first.getStartMark().getIndex());
        String next = block.getFlowStyle() == FlowStyle.FLOW
                ? ", "
                : "\n" + " ".repeat(first.getStartMark().getColumn());
        edits.add(new Edit(from, from, key + ": " + value + next));
    }

    /** Takes an item out of a list, or a key out of a block, in which each begins a line of its own. */
    public void remove(String path) {
        int cut = path.lastIndexOf('/');
        Node parent = find(cut < 0 ? "" : path.substring(0, cut)).orElseThrow();
        Node value = find(path).orElseThrow();
        Node first = parent instanceof MappingNode block
                ? tuple(block, path.substring(cut + 1)).orElseThrow().getKeyNode()
                : value;
        int from = startOfLine(at(first.getStartMark().getIndex()));
        int to = endOfLine(end(value));
        boolean blankLineFollows = text.startsWith("\n", to);
        edits.add(new Edit(from, blankLineFollows ? to + 1 : to, ""));
    }

    /** Takes away what stands as a remark beside a key. */
    public void forgetRemark(String path) {
        int cut = path.lastIndexOf('/');
        find(cut < 0 ? "" : path.substring(0, cut))
                .flatMap(block -> tuple((MappingNode) block, path.substring(cut + 1)))
                .map(tuple -> at(tuple.getKeyNode().getEndMark().getIndex()) + 1)
                .filter(end -> afterRemark(end) > end)
                .ifPresent(end -> edits.add(new Edit(end, afterRemark(end), "")));
    }

    /** The text with everything that was changed in it. */
    public String changed() {
        StringBuilder changed = new StringBuilder(text);
        edits.stream()
                .sorted(Comparator.comparingInt(Edit::from).reversed())
                .forEach(edit -> changed.replace(edit.from(), edit.to(), edit.text()));
        return changed.toString();
    }

    private Optional<Node> find(String path) {
        Optional<Node> found = Optional.of(root);
        for (String step : path.isEmpty() ? new String[0] : path.split("/")) {
            found = found.flatMap(node -> step(node, step));
        }
        return found;
    }

    private static Optional<Node> step(Node node, String step) {
        if (node instanceof SequenceNode list) {
            return list.getValue().stream().filter(item -> isCalled(item, step)).findFirst();
        }
        return node instanceof MappingNode block ? tuple(block, step).map(NodeTuple::getValueNode) : Optional.empty();
    }

    private static boolean isCalled(Node item, String name) {
        return item instanceof MappingNode block
                && List.of("id", "code").stream()
                        .flatMap(key -> tuple(block, key).stream())
                        .anyMatch(tuple -> name.equals(scalar(tuple.getValueNode())));
    }

    private static Optional<NodeTuple> tuple(MappingNode block, String key) {
        return block.getValue().stream()
                .filter(tuple -> key.equals(scalar(tuple.getKeyNode())))
                .findFirst();
    }

    private static String scalar(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    /** Where what the node says ends; a block's own mark stands behind the remarks after it. */
    private int end(Node node) {
        if (node instanceof MappingNode block && block.getFlowStyle() != FlowStyle.FLOW) {
            return end(block.getValue().get(block.getValue().size() - 1).getValueNode());
        }
        if (node instanceof SequenceNode list && list.getFlowStyle() != FlowStyle.FLOW) {
            return end(list.getValue().get(list.getValue().size() - 1));
        }
        return at(node.getEndMark().getIndex());
    }

    private int at(int codePoint) {
        return text.offsetByCodePoints(0, codePoint);
    }

    private int afterRemark(int from) {
        Matcher remark = REMARK.matcher(text).region(from, text.length());
        return remark.lookingAt() ? remark.end() : from;
    }

    private int startOfLine(int from) {
        return text.lastIndexOf('\n', from) + 1;
    }

    private int endOfLine(int from) {
        int end = text.indexOf('\n', Math.max(0, from - (from > 0 && text.charAt(from - 1) == '\n' ? 1 : 0)));
        return end < 0 ? text.length() : end + 1;
    }

    private static String written(String value) {
        boolean plain = PLAIN.matcher(value).matches() && !value.contains(": ") && !value.contains(" #");
        if (plain && (!NUMBER_OR_WORD.matcher(value).matches() || value.matches("\\d+"))) {
            return value;
        }
        String inside =
                value.replaceAll("[\\p{Cntrl}]+", " ").replace("\\", "\\\\").replace("\"", "\\\"");
        return '"' + inside + '"';
    }
}
