package org.laurel.roster;

import org.laurel.platform.ReadsIn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps in which language people read, so that they are written to in it; of guests nothing is kept. */
@Component
class ReadingLanguages {

    private final People people;

    ReadingLanguages(People people) {
        this.people = people;
    }

    @EventListener
    void reads(ReadsIn said) {
        if (said.chosen()) {
            people.reads(said.login(), said.language());
        } else {
            people.readsAtFirst(said.login(), said.language());
        }
    }
}
