package org.laurel.edition.yaml;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Looks through a file's events, before any value is built, for what a plain file does not hold. */
final class PlainEvents {

    private static final int DEEPEST = 30;

    private final Complaints complaints;
    private int depth;
    private int documents;
    private int values;

    PlainEvents(Complaints complaints) {
        this.complaints = complaints;
    }

    boolean onlyIn(Iterable<Event> events) {
        for (Event event : events) {
            count(event);
            Optional<Complaint> found = strange(event);
            if (found.isPresent()) {
                complaints.add(
                        found.get().line(), found.get().wrong(), found.get().right());
                return false;
            }
        }
        if (values == 0) {
            complaints.add(1, "the file is empty", "it must hold the keys of an edition");
        }
        return values > 0;
    }

    private void count(Event event) {
        depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
        documents += event instanceof DocumentStartEvent ? 1 : 0;
        values += event instanceof NodeEvent ? 1 : 0;
    }

    private Optional<Complaint> strange(Event event) {
        if (event instanceof NodeEvent node && node.getAnchor() != null) {
            return refuse(event, "anchors and aliases (& and *) are not read", "write the value out");
        }
        if (!(event instanceof AliasEvent) && tag(event) != null) {
            return refuse(event, "the tag " + tag(event) + " is not read", "write the plain value");
        }
        if (documents > 1) {
            return refuse(event, "a second document starts here", "one file holds one edition");
        }
        return depth > DEEPEST
                ? refuse(event, "this is nested more than " + DEEPEST + " deep", "no rule needs a tenth of that")
                : Optional.empty();
    }

    private static Optional<Complaint> refuse(Event event, String wrong, String right) {
        return Optional.of(new Complaint(event.getStartMark().getLine() + 1, wrong, right));
    }

    private static @Nullable String tag(Event event) {
        return event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent collection ? collection.getTag() : null;
    }
}
