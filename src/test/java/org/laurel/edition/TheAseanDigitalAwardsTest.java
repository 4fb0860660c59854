package org.laurel.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laurel.tally.Fraction;
import org.laurel.tally.score.Aggregation;
import org.laurel.tally.score.Completeness;
import org.laurel.tally.score.Criterion;
import org.laurel.tally.score.Cut;
import org.laurel.tally.score.Medals;
import org.laurel.tally.score.Rung;
import org.laurel.tally.score.Scale;
import org.laurel.tally.score.ScoreRules;
import org.laurel.tally.score.ScoreTally;

class TheAseanDigitalAwardsTest {

    private final Edition ada = Editions.named("ada");

    @Test
    void elevenMemberStatesTakePartEachInItsOwnZones() {
        assertThat(ada.states())
                .extracting(MemberState::code)
                .containsExactly("BN", "KH", "ID", "LA", "MY", "MM", "PH", "SG", "TH", "TL", "VN");
        assertThat(ada.state("MM").orElseThrow().zone()).isEqualTo(ZoneId.of("Asia/Yangon"));
        assertThat(ada.state("ID").orElseThrow().zones()).hasSize(3);
        assertThat(ada.host()).isEqualTo("VN");
        assertThat(ada.zone()).isEqualTo(ZoneId.of("Asia/Ho_Chi_Minh"));
        assertThat(ada.languages()).containsExactly(Locale.ENGLISH);
        assertThat(ada.partners())
                .extracting(Partner::code)
                .containsExactly("CN", "JP", "KR", "IN", "RU", "US", "EU", "ITU");
    }

    @Test
    void aStateNominatesThreeEntriesInEachOfSixCategories() {
        assertThat(ada.categories())
                .extracting(category -> category.code() + " " + category.name())
                .containsExactly(
                        "PUB Public Sector",
                        "PRV Private Sector",
                        "CSR Digital Inclusivity",
                        "DLC Digital Content",
                        "STC Digital Start-up",
                        "RND Digital Innovation");
        assertThat(ada.quota()).isEqualTo(new Quota(3, 18));
        assertThat(ada.eligibility()).isEqualTo(new Eligibility(51, 51, Period.ofYears(1)));
        assertThat(ada.category("PUB").orElseThrow().inUse()).isEqualTo(Period.ofMonths(6));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            innovation,            20, 30, 25, 30, 20, 25
            problem-solving,       25, 20, 25, 20,   , 25
            public-value,          30,   , 25,   ,   ,
            transparency,          25,   ,   ,   ,   ,
            marketing-strategy,      , 30,   , 30, 20, 25
            customers,               , 20, 25, 20,   , 25
            competitive-advantage,   ,   ,   ,   , 20,
            market-entry,            ,   ,   ,   , 20,
            financial,               ,   ,   ,   , 20,
            efficiency,            25, 25, 25, 25,   , 25
            performance,           25, 25, 25, 25,   , 25
            quality,               25, 25, 25, 25, 25, 25
            reliability,           25, 25, 25, 25,   , 25
            scalability,             ,   ,   ,   , 25,
            team-organisation,       ,   ,   ,   , 25,
            stakeholder,             ,   ,   ,   , 25,
            organisation,          50, 50, 50, 50, 50, 50
            enquiries,             50, 50, 50, 50, 50, 50
            strategy,              40, 40, 40, 40, 40, 40
            operations,            40, 40, 40, 40, 40, 40
            presentation,          20, 20, 20, 20, 20, 20
            """)
    void everyCriterionHasItsWeightInEachCategory(
            String id, String pub, String prv, String csr, String dlc, String stc, String rnd) {
        assertThat(ada.categories())
                .extracting(category -> category.criterion(id)
                        .map(criterion -> criterion.weight().toPlainString())
                        .orElse(null))
                .containsExactly(pub, prv, csr, dlc, stc, rnd);
    }

    @Test
    void everyScoredCriterionHasAQuestionAndHelpForFourBands() {
        assertThat(ada.categories().stream()
                        .flatMap(category -> category.scored().map(category::help))
                        .filter(help -> help.question().isEmpty()
                                || !help.bands().stream()
                                        .map(Band::scores)
                                        .toList()
                                        .equals(List.of("1-3", "4-6", "7-8", "9-10"))))
                .isEmpty();
    }

    @Test
    void thePublicSectorSheetOfTheAwardsProgramComesOut() {
        Category pub = ada.category("PUB").orElseThrow();
        List<Integer> given = List.of(8, 7, 9, 6, 7, 8, 7, 6, 9, 8);
        List<String> ids = pub.scored().map(Criterion::id).toList();
        Map<String, BigDecimal> scores = Stream.iterate(0, i -> i + 1)
                .limit(given.size())
                .collect(Collectors.toMap(ids::get, i -> BigDecimal.valueOf(given.get(i))));
        ScoreRules rules = ada.stage("jury").flatMap(Stage::scores).orElseThrow();
        assertThat(pub.criteria())
                .extracting(block -> ScoreTally.sheet(rules, alone(block), scores)
                        .map(Fraction::decimal)
                        .orElseThrow())
                .containsExactly("75.5", "70", "85");
        assertThat(ScoreTally.sheet(rules, pub.criteria(), scores).map(Fraction::decimal))
                .contains("75.2");
    }

    private static List<Criterion> alone(Criterion block) {
        return List.of(new Criterion(block.id(), block.name(), BigDecimal.valueOf(100), block.parts()));
    }

    @Test
    void jurorsScoreBlindUntilTheFirstThreeAreFound() {
        Stage jury = ada.stage("jury").orElseThrow();
        ScoreRules rules = jury.scores().orElseThrow();
        assertThat(jury.blind()).isTrue();
        assertThat(jury.judges().of(ada.states().size())).isEqualTo(11);
        assertThat(jury.conflicts()).isEqualTo(Set.of(Conflict.ORGANISATION, Conflict.EMAIL_DOMAIN, Conflict.DECLARED));
        assertThat(rules)
                .isEqualTo(ScoreRules.on(Scale.of("1", "10", "1"))
                        .outOf("100")
                        .completeness(Completeness.DROP_INCOMPLETE_JURORS)
                        .ties("blocks:strategy+operations", "sub-criteria", "shared")
                        .cut(new Cut(3, Cut.AtTie.CHAIR))
                        .minimumEntries(3)
                        .build());
    }

    @Test
    void twelveJurorsGiveGoldSilverAndBronzeInTheFinal() {
        Stage last = ada.stage("final").orElseThrow();
        assertThat(last.judges().of(ada.states().size())).isEqualTo(12);
        assertThat(last.pitch()).isNotNull().extracting(Pitch::slot).isEqualTo(Duration.ofMinutes(20));
        assertThat(last.scores())
                .contains(ScoreRules.on(Scale.of("1", "10", "1"))
                        .outOf("100")
                        .aggregation(Aggregation.medalPoints("3", "2", "1"))
                        .completeness(Completeness.BLOCK)
                        .ties(Rung.chain("golds", "silvers", "mean-total", "criteria", "sub-criteria", "chair"))
                        .medals(new Medals.ByPlace(List.of("gold", "silver", "bronze")))
                        .minimumEntries(1)
                        .build());
    }

    @Test
    void resultsAreSealedUntilTheCeremonyInHanoi() {
        assertThat(ada.embargo()).isEqualTo(new Embargo(Moment.CEREMONY, 2, true));
        assertThat(ada.timetable().at(Moment.CEREMONY)).isEqualTo(Instant.parse("2026-01-15T11:30:00Z"));
        assertThat(ada.timetable().local(Moment.FINAL_OPENS)).hasToString("2026-01-14T09:00+07:00[Asia/Ho_Chi_Minh]");
    }

    @Test
    void noFieldThatNamesTheEntrantIsShownToBlindJurors() {
        assertThat(ada.form(ada.category("PUB").orElseThrow()).stream()
                        .filter(FormField::blind)
                        .map(FormField::id))
                .containsExactly(
                        "product",
                        "description",
                        "uniqueness",
                        "quality",
                        "marketability",
                        "business-model",
                        "in-use-since");
    }

    @Test
    void theDeclarationsOfTheFormAreAmongTheEditions() {
        assertThat(ada.declarations())
                .extracting(Declaration::id)
                .containsExactly("truth", "processing", "publicity", "later-contact");
        assertThat(ada.form().stream()
                        .filter(field -> field.kind() == FormField.Kind.DECLARATION)
                        .map(FormField::id))
                .containsExactly("truth", "processing", "publicity", "later-contact");
    }

    @Test
    void documentsAndVideoHaveTheirLimits() {
        assertThat(ada.documents())
                .isEqualTo(new Documents(
                        Set.of(Documents.Type.values()), 8, 10_000_000, 40_000_000, Duration.ofMinutes(3)));
        assertThat(ada.retention().of(Retention.Kind.SCORE_SHEETS)).contains(Period.ofYears(5));
        assertThat(ada.retention().of(Retention.Kind.BALLOTS)).isEmpty();
    }
}
