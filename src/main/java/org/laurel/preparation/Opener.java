package org.laurel.preparation;

import org.laurel.edition.Edition;
import org.laurel.edition.RunningEditions;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens an edition and does away with its draft, both or neither. */
@Component
class Opener {

    private final RunningEditions editions;
    private final RulesDrafts drafts;

    Opener(RunningEditions editions, RulesDrafts drafts) {
        this.editions = editions;
        this.drafts = drafts;
    }

    @Transactional
    Answer<Edition> open(Actor by, Edition edition, RulesDraft draft) {
        return editions.open(by, edition, draft.text()).then(opened -> {
            drafts.remove(draft.id());
            return Answer.of(opened);
        });
    }
}
