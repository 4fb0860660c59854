package org.laurel.languages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what Java says to people in its own words instead of by a key. */
final class SaidInJava {

    /** What makes a refusal, a fault or a mail, and the small methods that classes have for it. */
    private static final Pattern CALL = Pattern.compile(
            "\\b(?:Answer\\.refuse|Refusal\\.because|Refusal\\.invalid|new Refusal|new (?:Refusal\\.)?Fault"
                    + "|Said\\.of|cells\\.fault|RoundProposals\\.no|(?<!\\.)(?:no|told|refuse|refused|unknown|unread|unreadable|fault))\\(");

    private static final String LITERAL = "\"(?:[^\"\\\\\\n]|\\\\.)*\"";
    private static final Pattern LITERALS = Pattern.compile(LITERAL + "(?:\\s*\\+\\s*" + LITERAL + ")*");
    private static final Pattern KEY = Pattern.compile("Phrase\\.of\\(\\s*" + LITERAL);
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}[^\\p{L}]* \\p{L}+|^ \\p{L}{2,}|\\p{L}{2,} $");
    private static final Pattern SENTENCE = Pattern.compile("[\\p{Lu}“].* .* .*[.!?]");
    private static final Pattern CONSTANT = Pattern.compile("static final [^;(){]*=[^;]*Phrase\\.(?:of|word)\\([^;]*;");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$");

    private SaidInJava() {}

    /** Words given to a refusal, a fault or a mail; one for each outermost call that has some. */
    static List<String> inCalls(String source) {
        String code = code(source);
        List<String> found = new ArrayList<>();
        Matcher call = CALL.matcher(code);
        int at = 0;
        while (call.find(at)) {
            int end = end(code, call.end());
            String said = KEY.matcher(code.substring(call.end(), end)).replaceAll("");
            if (LITERALS.matcher(said).results().anyMatch(literal -> speaks(plain(literal)))) {
                found.add(said.strip());
            }
            at = end;
        }
        return found;
    }

    /** Whole sentences in a class that has to do with refusals, however they come into one. */
    static List<String> besideRefusals(String source) {
        String code = code(source);
        return code.contains("Refusal") || code.contains("Fault")
                ? LITERALS.matcher(code)
                        .results()
                        .map(SaidInJava::plain)
                        .filter(literal -> SENTENCE.matcher(literal).matches())
                        .toList()
                : List.of();
    }

    /** Constants that look a phrase up: it would stay in the language of whoever came first. */
    static List<String> frozen(String source) {
        return CONSTANT.matcher(code(source)).results().map(MatchResult::group).toList();
    }

    private static String code(String source) {
        return COMMENT.matcher(source).replaceAll("");
    }

    private static boolean speaks(String literal) {
        return WORDS.matcher(literal).find();
    }

    private static String plain(MatchResult literals) {
        return literals.group().replaceAll("\"\\s*\\+\\s*\"", "").replaceAll("^\"|\"$", "");
    }

    /** Where the parenthesis closes that was open there. */
    private static int end(String code, int from) {
        int open = 1;
        boolean quoted = false;
        int at = from;
        for (; at < code.length() && open > 0; at++) {
            char sign = code.charAt(at);
            if (quoted && sign == '\\') {
                at++;
            } else if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                open += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            }
        }
        return at;
    }
}
