package org.laurel.tally.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.laurel.edition.Decision;
import org.laurel.edition.Edition;
import org.laurel.edition.Editions;
import org.laurel.tally.jury.Severity;
import org.laurel.tally.score.Rulings;
import org.laurel.tally.score.ScoreFile;
import org.laurel.tally.score.Standings.Standing;
import org.xml.sax.InputSource;

/** Nine real jurors on 24 real entries, if the data set lies beside the project: European Championships 2017, ladies' free skating. */
@EnabledIf("dataIsThere")
class EuropeanChampionshipsReportTest {

    private static final Path DATA = Path.of("../shared/data/isu-europeans-2017-ladies-free");
    private static JuryReport report;

    static boolean dataIsThere() {
        return Files.isDirectory(DATA);
    }

    @BeforeAll
    static void readTheRound() throws Exception {
        Edition edition = Editions.named("isu-free-skating");
        Decision.ByScores decision = edition.stages().stream()
                .map(stage -> stage.decision())
                .filter(Decision.ByScores.class::isInstance)
                .map(Decision.ByScores.class::cast)
                .findFirst()
                .orElseThrow();
        var criteria = edition.categories().get(0).criteria();
        var table = ScoreFile.read(
                DATA.resolve("scores.csv"),
                Optional.of(DATA.resolve("jurors.csv")),
                Optional.of(DATA.resolve("entries.csv")),
                decision.rules().scale(),
                criteria);
        report = JuryReport.of(new ScoredRound(decision.rules(), criteria, table, Rulings.NONE), 2017);
    }

    @Test
    void theReportStandsOnTheOfficialResult() throws Exception {
        Map<String, String> official = new TreeMap<>();
        for (String line : Files.readAllLines(DATA.resolve("official.csv"))) {
            String[] cells = line.split(",");
            official.put(cells[0], cells[1]);
        }
        official.remove("entry");
        Map<String, String> own = new TreeMap<>();
        for (Standing standing : report.result().standings()) {
            own.put(standing.entry(), standing.value());
        }

        assertThat(own).isEqualTo(official);
    }

    @Test
    void aCompletePanelLeavesTheAdditiveValuesAtTheRawMeans() {
        var raw = report.adjustments().get(0).standings();
        var additive = report.adjustments().get(3).standings();

        for (int i = 0; i < raw.size(); i++) {
            assertThat(additive.get(i).entry()).isEqualTo(raw.get(i).entry());
            assertThat(additive.get(i).value()).isEqualTo(raw.get(i).value(), within(1e-9));
        }
    }

    /** In a complete panel REML gives the estimates of the analysis of variance, and so ICC(2,1) both ways. */
    @Test
    void theMixedModelAndTheIntraclassCorrelationTellTheSameShare() {
        double share = report.adjustments().get(4).figures().get(4).value();
        double icc = report.agreement().icc().forms().get(1).value().value().orElseThrow();

        assertThat(share).isEqualTo(icc, within(1e-6));
    }

    @Test
    void threeJurorsDifferFromTheAverage() {
        assertThat(report.severity().jurors().stream().filter(juror -> juror.finding() != Severity.Finding.AVERAGE))
                .extracting(juror -> juror.juror() + " " + juror.finding())
                .containsExactly("J3 LENIENT", "J7 STRICT", "J8 STRICT");
    }

    @Test
    void nobodyDecidesAloneWhoWins() {
        assertThat(Summary.sentences(report))
                .startsWith(
                        "24 entries, 9 jurors, 216 complete sheets.",
                        "By the rules E22 is first; every other method that places entries agrees.",
                        "Agreement of the totals: alpha 0.905 (1 is full agreement, 0 is chance).",
                        "Stricter than the average juror: J7, J8.",
                        "More lenient than the average juror: J3.")
                .contains("No single juror decides who is first.");
    }

    @Test
    void everyFormatIsTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        List<String> plain = formats();
        try {
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-nu-thai"));
            assertThat(formats()).isEqualTo(plain);
        } finally {
            Locale.setDefault(before);
        }
        assertThat(plain).noneMatch(text -> text.contains("NaN") || text.contains("Infinity"));
    }

    private static List<String> formats() {
        return Arrays.stream(ReportFormat.values())
                .map(format -> format.write(report))
                .toList();
    }

    @Test
    void thePageIsWellFormedAndNeedsNothingElse() throws Exception {
        String page = ReportFormat.HTML.write(report);
        String strict = page.replace("<!DOCTYPE html>", "").replaceAll("<meta [^>]*>", "");

        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(strict)));

        assertThat(document.getElementsByTagName("section").getLength()).isEqualTo(9);
        assertThat(document.getElementsByTagName("caption").getLength())
                .isEqualTo(document.getElementsByTagName("table").getLength());
        assertThat(document.getElementsByTagName("svg").getLength()).isEqualTo(4);
        assertThat(page).doesNotContain("<script", "<link", "src=", "http");
    }
}
