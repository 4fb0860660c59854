package org.laurel.edition.yaml;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;

/** Lets through, event by event and before any value is built, only what a plain file holds. */
final class PlainParser implements Parser {

    private static final int DEEPEST = 30;

    /** A file holds, here, what a plain one does not. */
    static final class NotPlain extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Complaint complaint;

        private NotPlain(Mark mark, String wrong, String right) {
            super(wrong);
            complaint = new Complaint(mark.getLine() + 1, wrong, right);
        }

        Complaint complaint() {
            return complaint;
        }
    }

    private final Parser all;
    private int depth;
    private int documents;

    PlainParser(Parser all) {
        this.all = all;
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
        return all.checkEvent(choice);
    }

    @Override
    public Event peekEvent() {
        return all.peekEvent();
    }

    @Override
    public Event getEvent() {
        Event event = all.getEvent();
        depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
        documents += event instanceof DocumentStartEvent ? 1 : 0;
        mustBePlain(event);
        return event;
    }

    private void mustBePlain(Event event) {
        if (event instanceof NodeEvent node && node.getAnchor() != null) {
            throw refuse(event, "anchors and aliases (& and *) are not read", "write the value out");
        }
        if (!(event instanceof AliasEvent) && tag(event) != null) {
            throw refuse(event, "the tag " + tag(event) + " is not read", "write the plain value");
        }
        if (documents > 1) {
            throw refuse(event, "a second document starts here", "one file holds one edition");
        }
        if (depth > DEEPEST) {
            throw refuse(event, "this is nested more than " + DEEPEST + " deep", "no rule needs a tenth of that");
        }
    }

    private static NotPlain refuse(Event event, String wrong, String right) {
        return new NotPlain(event.getStartMark(), wrong, right);
    }

    private static @Nullable String tag(Event event) {
        return event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent collection ? collection.getTag() : null;
    }
}
