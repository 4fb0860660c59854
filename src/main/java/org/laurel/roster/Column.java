package org.laurel.roster;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A column of a table of people, by the headings that people write over it. */
enum Column {
    NAME("name", "full name"),
    EMAIL("email", "mail", "address", "e-mail address"),
    ROLES("roles", "role"),
    STATE("state", "member state", "country"),
    ORGANISATION("organisation", "organization", "company"),
    CATEGORIES("categories", "category"),
    STAGES("stages", "stage"),
    LOGIN("login"),
    LANGUAGE("language");

    /** What every table has. */
    static final List<Column> NEEDED = List.of(NAME, EMAIL, ROLES);

    private final List<String> headings;

    Column(String... headings) {
        this.headings = Arrays.stream(headings).map(Column::bare).toList();
    }

    /** As files that Laurel writes have it. */
    String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Column> under(String heading) {
        return Arrays.stream(values())
                .filter(column -> column.headings.contains(bare(heading)))
                .findFirst();
    }

    static String allHeadings() {
        return Arrays.stream(values()).map(Column::heading).collect(Collectors.joining(", "));
    }

    private static String bare(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
    }
}
