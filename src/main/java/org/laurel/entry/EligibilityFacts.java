package org.laurel.entry;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.laurel.edition.Category;
import org.laurel.edition.Declaration;
import org.laurel.edition.Edition;
import org.laurel.edition.Moment;

/**
 * What an entry's answers say about its eligibility, measured with the numbers of the rules file. True and false are facts;
 * null says that the form does not ask, or that the question is not answered.
 */
record EligibilityFacts(Edition edition, Category category, Map<String, String> answers) {

    private static final Pattern AT_LEAST = Pattern.compile("at least (\\d{1,3}) ?%", Pattern.CASE_INSENSITIVE);
    private static final int WHOLE = 100;

    Map<String, @Nullable Object> all() {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("category", category.code());
        facts.put("registeredInState", yes("registered"));
        facts.put(
                "aseanShareReached", reaches("ownership", edition.eligibility().regionalShares()));
        facts.put(
                "localRndReached", reaches("development", edition.eligibility().homeDevelopment()));
        facts.put("ownsIp", yes("intellectual-property"));
        facts.put("rndInsideAsean", not(says("development", "outside")));
        facts.put("ownDevelopment", yes("own-development"));
        facts.put("wonBefore", wonLately());
        facts.put("declarationSigned", everyRequiredDeclaration());
        facts.put("startUpYoungEnough", youngEnough());
        facts.put("publicSectorInUse", longEnoughInUse());
        return facts;
    }

    private Optional<String> answer(String field) {
        return Optional.ofNullable(answers.get(field)).filter(text -> !text.isEmpty());
    }

    private @Nullable Boolean yes(String field) {
        return answer(field).map(text -> text.startsWith("Yes")).orElse(null);
    }

    private @Nullable Boolean says(String field, String word) {
        return answer(field).map(text -> text.contains(word)).orElse(null);
    }

    private static @Nullable Boolean not(@Nullable Boolean fact) {
        return fact == null ? null : Boolean.valueOf(!fact);
    }

    /** A choice that names "at least 51 %" reaches what asks for no more; one that lies within the state has the whole. */
    private @Nullable Boolean reaches(String field, int needed) {
        return answer(field).map(text -> percentage(text) >= needed).orElse(null);
    }

    private static int percentage(String choice) {
        Matcher stated = AT_LEAST.matcher(choice);
        if (stated.find()) {
            return Integer.parseInt(stated.group(1));
        }
        return choice.contains("within the nominating state") ? WHOLE : 0;
    }

    /** The day on which ages and rests are counted: the edition's last for submitting. */
    private LocalDate keyDate() {
        return edition.timetable().local(Moment.SUBMISSION_CLOSES).toLocalDate();
    }

    /** A form that asks for the date and gets none is told that nothing was won. */
    private @Nullable Boolean wonLately() {
        if (edition.form(category).stream().noneMatch(field -> field.id().equals("won-on"))) {
            return null;
        }
        Period rest = edition.eligibility().winnersRest();
        return date("won-on").map(won -> won.plus(rest).isAfter(keyDate())).orElse(false);
    }

    private boolean everyRequiredDeclaration() {
        return edition.declarations().stream()
                .filter(Declaration::required)
                .allMatch(text -> String.valueOf(text.version()).equals(answers.get(text.id())));
    }

    private @Nullable Boolean youngEnough() {
        Period limit = category.companyAge();
        return limit == null
                ? null
                : date("founded")
                        .map(day -> !day.plus(limit).isBefore(keyDate()))
                        .orElse(null);
    }

    private @Nullable Boolean longEnoughInUse() {
        Period needed = category.inUse();
        return needed == null
                ? null
                : date("in-use-since")
                        .map(day -> !day.plus(needed).isAfter(keyDate()))
                        .orElse(null);
    }

    private Optional<LocalDate> date(String field) {
        return answer(field).flatMap(EntryForm::date);
    }
}
