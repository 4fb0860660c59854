package org.laurel.edition;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.laurel.platform.Etag;

/**
 * One year's award: an immutable copy of its rules file.
 *
 * <p>It begins as a file that somebody writes and {@link Editions} checks wholly. When the call opens, its categories and forms
 * are what entrants see; when the first score is written, its {@link #rulesHash} is fixed; its stages say who judges and how
 * that becomes places; and its embargo ends at the ceremony. Only its {@link Timetable} moves, and every move is logged.
 *
 * @param award the award's own name, without the year
 * @param host the code of the state that runs it
 * @param zone the one zone in which its deadlines are
 * @param hasChair whether somebody settles what the rules leave open
 * @param rulesHash SHA-256 of the rules file, its line ends taken as LF, in hexadecimal
 */
public record Edition(
        String id,
        String name,
        String award,
        String host,
        ZoneId zone,
        List<Locale> languages,
        boolean hasChair,
        List<MemberState> states,
        List<Partner> partners,
        List<Category> categories,
        Quota quota,
        Eligibility eligibility,
        List<FormField> form,
        List<Declaration> declarations,
        Documents documents,
        Timetable timetable,
        List<Stage> stages,
        Embargo embargo,
        Retention retention,
        String rulesHash) {

    public Edition {
        languages = List.copyOf(languages);
        states = List.copyOf(states);
        partners = List.copyOf(partners);
        categories = List.copyOf(categories);
        form = List.copyOf(form);
        declarations = List.copyOf(declarations);
        stages = List.copyOf(stages);
    }

    public Optional<MemberState> state(String code) {
        return states.stream().filter(state -> state.code().equals(code)).findFirst();
    }

    public Optional<Category> category(String code) {
        return categories.stream()
                .filter(category -> category.code().equals(code))
                .findFirst();
    }

    public Optional<Stage> stage(String id) {
        return stages.stream().filter(stage -> stage.id().equals(id)).findFirst();
    }

    public List<Stage> stages(Stage.Kind kind) {
        return stages.stream().filter(stage -> stage.kind() == kind).toList();
    }

    /** The stage that says who comes to this one: the last jury or held public vote with a cut that stands before it. */
    public Optional<Stage> cutBefore(Stage stage) {
        return stages.stream()
                .takeWhile(each -> !each.id().equals(stage.id()))
                .filter(each -> each.cut().isPresent())
                .filter(each -> each.kind() == Stage.Kind.JURY || each.isPublicVote())
                .reduce((earlier, later) -> later);
    }

    /** The words of its medals, best first: those of the last stage that gives any. */
    public List<String> medals() {
        return stages.stream()
                .map(stage -> stage.decision().medals().words())
                .filter(some -> !some.isEmpty())
                .reduce((earlier, later) -> later)
                .orElse(List.of());
    }

    /** Whether the public votes in one of its stages. */
    public boolean hasPublicVote() {
        return stages.stream().anyMatch(Stage::isPublicVote);
    }

    /** The fields an entry of this category is asked for, in the order of the form. */
    public List<FormField> form(Category category) {
        return Stream.concat(form.stream(), category.form().stream()).toList();
    }

    /** What it is now: its rules, which stay, and its timetable. */
    public Etag version() {
        return Etag.of(id, rulesHash, timetable.moments());
    }

    /** The same rules with another timetable: the one thing of an edition that moves. */
    public Edition with(Timetable moved) {
        return new Edition(
                id,
                name,
                award,
                host,
                zone,
                languages,
                hasChair,
                states,
                partners,
                categories,
                quota,
                eligibility,
                form,
                declarations,
                documents,
                moved,
                stages,
                embargo,
                retention,
                rulesHash);
    }
}
