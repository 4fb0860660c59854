package org.laurel.edition;

import java.util.Arrays;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.laurel.edition.yaml.Keys;
import org.laurel.edition.yaml.Value;
import org.laurel.tally.score.Rounding;

/** The kinds of block in a rules file: the keys of each, and what belongs behind a key. */
enum Section implements Keys {
    EDITION(
            "an edition",
            hint("id", "small letters, digits and hyphens, such as ada-2026"),
            hint("name", "the edition's name, such as ASEAN Digital Awards 2026"),
            hint("award", "the award's name without the year"),
            hint("host", "the code of the state that runs the edition"),
            hint("zone", "the zone of all deadlines, such as Asia/Ho_Chi_Minh"),
            hint("languages", "a list of language tags, such as [en]"),
            hint("chair", "yes, if somebody settles what the rules leave open, or no"),
            hint("states", "the list of member states"),
            hint("partners", "the list of partners"),
            hint("quota", "how many entries a state may nominate"),
            hint("eligibility", "what makes an entry eligible"),
            hint("entry-form", "the groups of fields of the entry form"),
            hint("declarations", "the texts an entrant agrees to"),
            hint("documents", "what may be attached"),
            hint("categories", "the list of categories with their criteria"),
            hint("help", "what jurors read beside a criterion, by the criterion's id"),
            hint("timetable", "the moments and when they are"),
            hint("stages", "the list of stages that judge"),
            hint("embargo", "until when results are sealed"),
            hint("retention", "how long data is kept")),
    STATE(
            "a state",
            hint("code", "two or three capital letters, such as VN"),
            hint("name", "the state's name"),
            hint("zones", "a list of time zones, the capital's first, such as [Asia/Ho_Chi_Minh]")),
    PARTNER("a partner", hint("code", "two to five capital letters, such as JP"), hint("name", "the partner's name")),
    QUOTA(
            "a quota",
            hint("per-category", "a whole number: the most entries a state nominates in a category"),
            hint("per-state", "a whole number: the most entries a state nominates in all")),
    ELIGIBILITY(
            "eligibility",
            hint("regional-shares", "a percentage: a joint venture's shares held within the region"),
            hint("home-development", "a percentage: the research and design done in the nominating state"),
            hint("winners-rest", "a period such as P1Y: how long a winner may not be entered again"),
            hint("company-age", "a period such as P5Y: the age a company may have at most"),
            hint("in-use", "a period such as P6M: how long a solution must have been in use")),
    FORM_GROUP("a group of fields", hint("group", "the heading"), hint("fields", "the list of fields")),
    FIELD(
            "a field",
            hint("id", "small letters, digits and hyphens"),
            hint("label", "what stands beside the field"),
            hint("hint", "a sentence that helps to fill it in"),
            hint("kind", "text, long, choice, url, email, date or declaration"),
            hint("required", "yes or no"),
            hint("max-length", "a whole number of characters"),
            hint("choices", "the list of choices"),
            hint("blind", "yes, if jurors of a blind stage may see it, or no")),
    DECLARATION(
            "a declaration",
            hint("id", "small letters, digits and hyphens"),
            hint("version", "a whole number from 1"),
            hint("required", "yes or no"),
            hint("text", "what the entrant agrees to")),
    DOCUMENTS(
            "documents",
            hint("types", "a list of pdf, png, jpeg"),
            hint("count", "a whole number: the most documents of an entry"),
            hint("each", "a size such as 10 MB: the most one document has"),
            hint("together", "a size such as 40 MB: the most all have"),
            hint("video", "a duration such as PT3M: the longest video")),
    CATEGORY(
            "a category",
            hint("code", "capital letters and digits, such as PUB"),
            hint("name", "the category's name"),
            hint("about", "one or two sentences for entrants"),
            hint("criteria", "the list of criteria with their weights"),
            hint("fields", "the fields it asks for beyond those of every entry"),
            hint("eligibility", "what it asks for beyond the edition's eligibility")),
    CRITERION(
            "a criterion",
            hint("id", "small letters, digits and hyphens"),
            hint("name", "what stands on the score sheet"),
            hint("weight", "a number: its share of 100 among its neighbours, or its factor"),
            hint("criteria", "the list of criteria it is made of")),
    HELP(
            "help for a criterion",
            hint("question", "what the juror asks of the entry"),
            hint("bands", "ranges of the scale and what an entry in each looks like")),
    STAGE(
            "a stage",
            hint("id", "small letters, digits and hyphens, such as jury"),
            hint("name", "the stage's name"),
            hint("kind", "national, jury, final or public"),
            hint("judges", "who judges"),
            hint("opens", "a moment of the timetable, such as scoring-opens"),
            hint("closes", "a moment of the timetable, such as scoring-closes"),
            hint("reminders", "a list of durations before it closes, such as [P3D, PT6H]"),
            hint("blind", "yes, if judges do not see who entered, or no"),
            hint("conflicts", "a list of organisation, email-domain, declared"),
            hint("feedback", "nothing, place, scores or scores-and-comments"),
            hint("pitch", "the parts of the slot on stage"),
            hint("changes", "a whole number: how often a vote of the public may be changed"),
            hint("adds-to", "the id of the jury's stage whose total takes the public's points"),
            hint("scale", "the scores a juror may give"),
            hint("weights", "share or factor"),
            hint("out-of", "a number: what the highest score is worth"),
            hint("aggregation", "how the jurors' numbers become one"),
            hint("rounding", "the steps at which the calculation rounds"),
            hint("completeness", "drop-incomplete-jurors, block or use-what-is-there"),
            hint("minimum-sheets", "a whole number: the sheets an entry needs to be placed"),
            hint("own-state", "allow, exclude, leave-out-of-mean or drop-extremes"),
            hint("public-vote", "breaks-ties or added"),
            hint("ballots", "the method and its options, where ballots decide"),
            hint("ties", "the chain of tie-breaks"),
            hint("cut", "who goes on"),
            hint("medals", "the list of medals"),
            hint("minimum-entries", "a whole number: with fewer entries nothing is awarded"),
            hint("checks", "what a person has to look at"),
            hint("criteria", "the list of criteria, in a file that holds one stage only")),
    JUDGES(
            "judges",
            hint("per", "category or edition"),
            hint("per-state", "a whole number: how many each state sends"),
            hint("partners", "a whole number: how many the partners send together"),
            hint("others", "a whole number: how many belong to no state"),
            hint("quorum", "a whole number: how many must have judged")),
    PITCH(
            "a pitch",
            hint("set-up", "a duration such as PT3M"),
            hint("presentation", "a duration such as PT10M"),
            hint("questions", "a duration such as PT10M"),
            hint("clearing", "a duration such as PT2M")),
    SCALE("a scale", hint("min", "a number"), hint("max", "a number"), hint("step", "a number above 0")),
    AGGREGATION(
            "an aggregation",
            hint("method", "mean, sum, median, trimmed-mean or medal-points"),
            hint("per", "juror-total or criterion"),
            hint("drop-high", "a whole number: how many of the highest a trimmed mean drops"),
            hint("drop-low", "a whole number: how many of the lowest a trimmed mean drops"),
            hint("points", "a list such as [3, 2, 1]: what a juror's first, second ... is worth")),
    ROUNDING("rounding", stepsOfTheCalculation()),
    ROUNDING_STEP(
            "a rounding", hint("places", "a whole number of decimal places"), hint("mode", "half-up or half-even")),
    BALLOTS(
            "ballots",
            hint("method", "the name of a method, such as irv"),
            hint("seats", "a whole number: how many are elected"),
            hint("form", "standard, from-one, modified or dowdall"),
            hint("strength", "winning-votes or margins"),
            hint("choices", "a whole number: how many options a ballot may name"),
            hint("exactly", "yes, if a ballot must name just as many, or no"),
            hint("unranked", "last or ignored"),
            hint("no-award", "yes, if No Award is an option, or no")),
    CUT("a cut", hint("places", "a whole number: how many places go on"), hint("at-tie", "extend, chain or chair")),
    MEDAL(
            "a medal by threshold",
            hint("medal", "the medal's name"),
            hint("at-least", "a number: the total it takes"),
            hint("first-place-only", "yes or no")),
    CHECKS(
            "checks",
            hint("second-round-under", "a number: ask for a second round when the first two are nearer"),
            hint("rescore-over", "a number: ask for a rescore when two jurors are further apart")),
    TIMETABLE("a timetable", moments()),
    EMBARGO(
            "an embargo",
            hint("until", "a moment of the timetable, such as ceremony"),
            hint("releases", "a whole number: how many different people must release the results"),
            hint("jurors-see-frozen", "yes, if jurors see their stage's results once it is frozen, or no")),
    RETENTION("retention", kindsOfData());

    private record Hint(String key, String hint) {}

    private final String what;
    private final SortedMap<String, String> hints;

    Section(String what, Hint... hints) {
        this.what = what;
        SortedMap<String, String> sorted = new TreeMap<>();
        Arrays.stream(hints).forEach(hint -> sorted.put(hint.key(), hint.hint()));
        this.hints = Collections.unmodifiableSortedMap(sorted);
    }

    @Override
    public String what() {
        return what;
    }

    @Override
    public SortedMap<String, String> hints() {
        return hints;
    }

    private static Hint hint(String key, String hint) {
        return new Hint(key, hint);
    }

    private static Hint[] moments() {
        return words(Moment.class, "a date and time in the edition's zone, such as 2026-01-15T18:30");
    }

    private static Hint[] stepsOfTheCalculation() {
        return words(Rounding.Step.class, "the places and the mode, such as {places: 2, mode: half-up}");
    }

    private static Hint[] kindsOfData() {
        return words(Retention.Kind.class, "a period after the ceremony, such as P2Y");
    }

    private static Hint[] words(Class<? extends Enum<?>> words, String hint) {
        return Arrays.stream(words.getEnumConstants())
                .map(word -> hint(Value.written(word), hint))
                .toArray(Hint[]::new);
    }
}
