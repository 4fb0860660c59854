package org.laurel.entry;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.laurel.platform.Refusal.Fault;

/**
 * How far an entry is from being submitted.
 *
 * @param answered how many of the required fields are rightly answered
 * @param required how many there are
 * @param faults everything that keeps the entry from being submitted, in the order of the form
 */
public record Readiness(int answered, int required, List<Fault> faults) {

    public Readiness {
        faults = List.copyOf(faults);
    }

    static Readiness of(EntryForm form, Map<String, String> answers) {
        List<Fault> faults = form.faults(answers);
        Set<String> right = new HashSet<>(form.required());
        faults.forEach(fault -> right.remove(fault.field()));
        return new Readiness(right.size(), form.required().size(), faults);
    }
}
