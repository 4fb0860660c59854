package org.laurel.edition.yaml;

import java.util.ArrayList;
import java.util.List;

/** Everything found wrong while one file is read. */
public final class Complaints {

    private final List<Complaint> all = new ArrayList<>();

    public void add(int line, String wrong, String right) {
        add(new Complaint(line, wrong, right));
    }

    void add(Complaint complaint) {
        all.add(complaint);
    }

    public int count() {
        return all.size();
    }

    public List<Complaint> inOrder() {
        return all.stream().distinct().sorted(Complaint.IN_ORDER).toList();
    }
}
