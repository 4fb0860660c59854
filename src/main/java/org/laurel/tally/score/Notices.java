package org.laurel.tally.score;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.laurel.tally.Fraction;
import org.laurel.tally.score.Placing.Group;
import org.laurel.tally.score.Standings.Unplaced;

/** What a person should look at before trusting the places: questions must be answered, warnings known. */
final class Notices {

    private final Count count;
    final List<String> questions = new ArrayList<>();
    final List<String> warnings = new ArrayList<>();
    final List<Unplaced> unplaced = new ArrayList<>();

    private Notices(Count count) {
        this.count = count;
    }

    static Notices on(Count count) {
        Notices notices = new Notices(count);
        notices.thinEntries();
        notices.tooFewEntries();
        notices.constantJurors();
        notices.count.ordersLeftOut().forEach(out -> notices.warnings.add("juror " + out.juror() + " " + out.reason()));
        return notices;
    }

    /** The entries that can be placed. */
    List<Integer> placeable() {
        return IntStream.range(0, count.round.entries)
                .filter(entry -> whyNot(entry).isEmpty())
                .boxed()
                .toList();
    }

    private String whyNot(int entry) {
        int sheets = count.totals.sheets(entry);
        int needed = Math.max(
                count.round.rules.minimumSheets(),
                Gathering.of(count.round.rules).least());
        return sheets >= needed ? "" : "has " + inWords(sheets) + ", and needs " + needed;
    }

    private static String inWords(int sheets) {
        return sheets == 0 ? "no sheet" : sheets == 1 ? "1 sheet" : sheets + " sheets";
    }

    private void thinEntries() {
        for (int entry = 0; entry < count.round.entries; entry++) {
            String name = count.round.entry(entry);
            String why = whyNot(entry);
            if (!why.isEmpty()) {
                unplaced.add(new Unplaced(name, why));
                questions.add("entry " + name + " " + why + ": find jurors for it, or take it out");
            } else if (count.totals.sheets(entry) == 1) {
                warnings.add("the place of entry " + name + " rests on one sheet");
            }
        }
    }

    private void tooFewEntries() {
        int least = count.round.rules.minimumEntries();
        if (count.round.entries < least) {
            warnings.add("there are " + count.round.entries + " entries; under " + least + " nothing is awarded");
        }
    }

    private void constantJurors() {
        for (int juror = 0; juror < count.round.jurors; juror++) {
            int who = juror;
            List<Integer> given = IntStream.range(0, count.round.entries)
                    .filter(entry -> count.sheets.has(who, entry))
                    .boxed()
                    .toList();
            if (given.size() > 1 && allEqual(juror, given)) {
                warnings.add("juror " + count.round.juror(juror) + " gives every entry "
                        + count.sheets.total(juror, given.get(0)).decimal() + " and separates none");
            }
        }
    }

    private boolean allEqual(int juror, List<Integer> given) {
        BigInteger first = count.sheets.numerator(juror, given.get(0));
        return given.stream()
                .allMatch(entry -> count.sheets.numerator(juror, entry).equals(first));
    }

    void closeCalls(Placing placing) {
        Checks checks = count.round.rules.checks();
        if (checks.secondRoundUnder() != null && placing.groups.size() + sharedFirst(placing) > 1) {
            secondRound(placing, Fraction.of(checks.secondRoundUnder()));
        }
        if (checks.rescoreOver() != null) {
            Fraction most = Fraction.of(checks.rescoreOver());
            IntStream.range(0, count.round.entries).forEach(entry -> rescore(entry, most));
        }
    }

    private static int sharedFirst(Placing placing) {
        return placing.groups.isEmpty() ? 0 : placing.groups.get(0).entries().size() - 1;
    }

    private void secondRound(Placing placing, Fraction under) {
        List<Integer> order = placing.groups.stream()
                .map(Group::entries)
                .flatMap(List::stream)
                .limit(2)
                .toList();
        Fraction lead = count.total(order.get(0))
                .orElse(Fraction.ZERO)
                .minus(count.total(order.get(1)).orElse(Fraction.ZERO));
        if (lead.compareTo(under) < 0) {
            questions.add(count.round.entry(order.get(0)) + " leads " + count.round.entry(order.get(1)) + " by "
                    + lead.decimal() + ", less than " + under.decimal() + ": hold a second round");
        }
    }

    private void rescore(int entry, Fraction most) {
        List<Integer> jurors = count.sheets.jurors(entry);
        if (jurors.isEmpty()) {
            return;
        }
        int low = jurors.get(0);
        int high = low;
        for (int juror : jurors) {
            BigInteger total = count.sheets.numerator(juror, entry);
            low = total.compareTo(count.sheets.numerator(low, entry)) < 0 ? juror : low;
            high = total.compareTo(count.sheets.numerator(high, entry)) > 0 ? juror : high;
        }
        Fraction apart = count.sheets.total(high, entry).minus(count.sheets.total(low, entry));
        if (apart.compareTo(most) > 0) {
            questions.add("jurors " + count.round.juror(high) + " and " + count.round.juror(low) + " differ by "
                    + apart.decimal() + " on entry " + count.round.entry(entry) + ", more than " + most.decimal()
                    + ": have it rescored");
        }
    }
}
