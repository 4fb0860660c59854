package org.laurel.edition;

import java.time.ZoneId;
import java.util.List;

/** A state that nominates: its ISO 3166-1 code, its name and its time zones, the capital's first. */
public record MemberState(String code, String name, List<ZoneId> zones) {

    public MemberState {
        zones = List.copyOf(zones);
    }

    /** The zone of its capital, in which its people see times unless they choose another. */
    public ZoneId zone() {
        return zones.get(0);
    }
}
