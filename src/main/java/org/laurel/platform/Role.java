package org.laurel.platform;

import java.util.Arrays;
import java.util.Optional;

/** What a person may do in an edition; each stage of an award has its own. */
public enum Role {
    ENTRANT("entrant", "/entries"),
    COORDINATOR("coordinator", "/desk"),
    PANEL_MEMBER("panel-member", "/sheets"),
    JUROR("juror", "/sheets"),
    CHAIR("chair", "/chair"),
    SECRETARIAT("secretariat", "/office"),
    AUDITOR("auditor", "/watch");

    private final String word;
    private final String home;

    Role(String word, String home) {
        this.word = word;
        this.home = home;
    }

    /** The role's name outside Java: in tokens, in the roster's table, as the engine's group. */
    public String word() {
        return word;
    }

    /** The page where this role's stage is. */
    public String home() {
        return home;
    }

    public String authority() {
        return "ROLE_" + name();
    }

    public static Optional<Role> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word.equals(word)).findFirst();
    }
}
