package org.laurel.tally.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.laurel.tally.jury.Adjusted;
import org.laurel.tally.jury.Adjustment;
import org.laurel.tally.plan.PlanCheck;
import org.laurel.tally.score.Standings;

/** The report for machines, in the same envelope as a tally: places, working, warnings; statistics with six places. */
final class ReportJson {

    private final JuryReport report;

    private ReportJson(JuryReport report) {
        this.report = report;
    }

    static String of(JuryReport report) {
        return new ReportJson(report).whole().written();
    }

    private JsonObject whole() {
        return new JsonObject()
                .with("method", "jury-report")
                .with("places", JsonObject.each(report.result().tiers(), this::place))
                .with("working", working())
                .with("warnings", warnings());
    }

    private JsonObject place(Standings.Tier tier) {
        Standings.Standing first = report.result().of(tier.entries().get(0)).orElseThrow();
        return new JsonObject()
                .with("place", tier.place())
                .with("options", tier.entries())
                .with("value", first.value())
                .with("decided_by", first.decidedBy());
    }

    private JsonObject working() {
        StatisticsJson statistics = new StatisticsJson(report);
        return new JsonObject()
                .with("seed", report.seed())
                .with("entries", report.round().table().entries().size())
                .with("jurors", report.round().jury().size())
                .with("sheets", report.totals().sheets().size())
                .with("summary", Summary.sentences(report))
                .with(
                        "unplaced",
                        JsonObject.each(
                                report.result().unplaced(),
                                unplaced -> new JsonObject()
                                        .with("entry", unplaced.entry())
                                        .with("reason", unplaced.reason())))
                .with("adjustments", JsonObject.each(report.adjustments(), ReportJson::adjustment))
                .with("plan", plan(report.plan()))
                .with("agreement", statistics.agreement())
                .with("severity", statistics.severity())
                .with("own_country", statistics.ownCountry())
                .with("influence", statistics.influence())
                .with("sensitivity", statistics.sensitivity())
                .with("stability", statistics.stability());
    }

    private static JsonObject adjustment(Adjusted adjusted) {
        return new JsonObject()
                .with("method", adjusted.method().word())
                .with(
                        "places",
                        JsonObject.each(
                                adjusted.standings(),
                                standing -> new JsonObject()
                                        .with("place", standing.place())
                                        .with("entry", standing.entry())
                                        .with("value", standing.value())
                                        .with("standard_error", standing.standardError())
                                        .with("sheets", standing.sheets())))
                .with("cannot_be_told_apart", adjusted.groups())
                .with(
                        "figures",
                        JsonObject.each(
                                adjusted.figures(),
                                figure -> new JsonObject()
                                        .with("name", figure.name())
                                        .with("value", figure.value())))
                .with("notes", adjusted.notes());
    }

    private static JsonObject plan(PlanCheck check) {
        return new JsonObject()
                .with("verdict", check.verdict().name().toLowerCase(Locale.ROOT))
                .with("sentences", check.sentences())
                .with(
                        "groups",
                        JsonObject.each(
                                check.groups(),
                                group -> new JsonObject()
                                        .with("jurors", group.jurors())
                                        .with("entries", group.entries())))
                .with("pairs", check.coJudging().pairs())
                .with("pairs_without_shared_entry", check.coJudging().never())
                .with("fewest_shared", check.coJudging().fewest())
                .with("mean_shared", check.coJudging().mean())
                .with("most_shared", check.coJudging().most())
                .with(
                        "loads",
                        JsonObject.each(
                                List.copyOf(check.loads().keySet()),
                                juror -> new JsonObject()
                                        .with("juror", juror)
                                        .with("entries", check.loads().getOrDefault(juror, 0))));
    }

    private List<String> warnings() {
        List<String> warnings = new ArrayList<>(report.result().warnings());
        warnings.addAll(report.result().questions());
        if (report.plan().verdict() != PlanCheck.Verdict.FINE) {
            warnings.addAll(report.plan().sentences());
        }
        report.adjustments().stream()
                .filter(adjusted -> adjusted.method() != Adjustment.NONE)
                .forEach(adjusted -> adjusted.notes().stream()
                        .map(note -> adjusted.method().word() + ": " + note)
                        .forEach(warnings::add));
        return List.copyOf(warnings);
    }
}
