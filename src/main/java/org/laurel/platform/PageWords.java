package org.laurel.platform;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The words of the frame around every page. */
@Component("pageWords")
class PageWords {

    private final boolean trial;

    PageWords(@Value("${spring.datasource.url}") String database) {
        trial = database.startsWith("jdbc:h2:");
    }

    public boolean onTrialDatabase() {
        return trial;
    }

    public String home(Role role) {
        return Phrase.of("frame.home." + role.word());
    }

    public boolean scores(Actor actor) {
        return actor.is(Role.JUROR) || actor.is(Role.PANEL_MEMBER) || actor.is(Role.SECRETARIAT);
    }

    public boolean administers(Actor actor) {
        return actor.is(Role.SECRETARIAT);
    }
}
