package org.laurel.export;

import java.util.Map;
import java.util.function.Supplier;
import org.laurel.audit.AuditLog;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.Now;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.springframework.stereotype.Component;

/** How a table leaves the house: by its name, and not without a line in the log. */
@Component
class Taking {

    private final Now now;
    private final AuditLog audit;

    Taking(Now now, AuditLog audit) {
        this.now = now;
        this.audit = audit;
    }

    /**
     * The table of this name, or why there is none.
     *
     * @param tables those that there are, by name
     * @param detail what the log says of it
     */
    Answer<Table> take(
            Actor by, String edition, String name, Map<String, Supplier<Answer<Table>>> tables, String detail) {
        Answer<Table> answer = tables.getOrDefault(name, Taking::none).get();
        if (answer.given()) {
            audit.append(now.get(), by.login(), "table-exported", edition, detail);
        }
        return answer;
    }

    private static Answer<Table> none() {
        return Answer.refuse(Refusal.Kind.UNKNOWN, Phrase.of("no.export.unknown"));
    }
}
