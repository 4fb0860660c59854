package org.laurel.edition;

import java.time.Duration;
import java.time.Period;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.laurel.edition.yaml.Value;

/** The single words of a rules file: ids, codes, zones, durations, sizes. */
final class Words {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern STATE = Pattern.compile("[A-Z]{2,3}");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{0,9}");
    private static final Pattern SIZE = Pattern.compile("[1-9]\\d{0,5} (KB|MB)");
    private static final Map<String, Integer> UNITS = Map.of("KB", 1_000, "MB", 1_000_000);

    private static final Set<String> ZONES = Set.copyOf(ZoneId.getAvailableZoneIds());

    private Words() {}

    static Optional<String> id(Value value) {
        return matching(ID, value, "an id has small letters, digits and hyphens, such as ada-2026");
    }

    static Optional<String> stateCode(Value value) {
        return matching(STATE, value, "a state's code has two or three capital letters, such as VN");
    }

    static Optional<String> code(Value value) {
        return matching(CODE, value, "a code has capital letters and digits, such as PUB");
    }

    static Optional<ZoneId> zone(Value value) {
        return value.oneOf(ZONES, "write a zone of the IANA list, such as Asia/Bangkok")
                .map(ZoneId::of);
    }

    static Optional<Locale> language(Value value) {
        return value.as(Words::knownLanguage, "write a language tag, such as en or vi");
    }

    static Optional<Duration> duration(Value value) {
        String right = "write a duration such as P3D, PT6H or PT10M";
        return value.as(Duration::parse, right).filter(positive(Duration::isNegative, value, right));
    }

    static Optional<Period> period(Value value) {
        String right = "write a period such as P1Y or P6M";
        return value.as(Period::parse, right).filter(positive(Period::isNegative, value, right));
    }

    /** In bytes; KB and MB are thousands and millions. */
    static Optional<Long> size(Value value) {
        return matching(SIZE, value, "write a size such as 10 MB or 500 KB").map(Words::bytes);
    }

    static Optional<Moment> moment(Value value) {
        return value.word(Moment.class);
    }

    private static Optional<String> matching(Pattern pattern, Value value, String right) {
        return value.text()
                .filter(text ->
                        pattern.matcher(text).matches() || value.refused(right).isPresent());
    }

    private static <T> Predicate<T> positive(Function<T, Boolean> isNegative, Value value, String right) {
        return amount -> !isNegative.apply(amount) || value.refused(right).isPresent();
    }

    private static long bytes(String size) {
        String[] parts = size.split(" ");
        return Long.parseLong(parts[0]) * UNITS.getOrDefault(parts[1], 1);
    }

    private static Locale knownLanguage(String tag) {
        Locale locale = new Locale.Builder().setLanguageTag(tag).build();
        List<String> known = Arrays.asList(Locale.getISOLanguages());
        if (!known.contains(locale.getLanguage())) {
            throw new IllegalArgumentException(tag);
        }
        return locale;
    }
}
