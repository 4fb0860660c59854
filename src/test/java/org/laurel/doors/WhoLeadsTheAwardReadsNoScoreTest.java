package org.laurel.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laurel.judging.Assignment;
import org.laurel.judging.Round;
import org.laurel.judging.RoundStandings;
import org.laurel.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/**
 * While the jury scores, whoever leads the award or watches it tries every page that there is, with the ids of entries, sheets
 * and rounds. They learn how far the jury is, and neither what a juror has written nor what it comes to.
 */
class WhoLeadsTheAwardReadsNoScoreTest extends ElevenStates {

    /** Of no secret number: a total that some other figure on a page could be by chance. */
    private static final int SHORTEST = 5;

    @Autowired
    private RoundStandings standings;

    private Round jury;
    private List<String> totals;

    @BeforeEach
    void theTotalsAreKnownToUs() {
        jury = judging.find(ADA, "jury", STC, "").orElseThrow();
        totals = standings.of(jury).standings().stream()
                .map(standing -> standing.value())
                .filter(total -> total.contains(".") && total.length() >= SHORTEST)
                .toList();
    }

    @Test
    void onAnyPage() throws Exception {
        List<String> leaks = new ArrayList<>();
        int seen = 0;
        Set<String> paths = everyPath();
        for (Role role : List.of(Role.CHAIR, Role.SECRETARIAT, Role.AUDITOR)) {
            for (String path : paths) {
                MockHttpServletResponse answer = see(actor(role, "VN"), path);
                seen += answer.getStatus() == 200 ? 1 : 0;
                secrets(role, told(answer)).forEach(secret -> leaks.add(role + " at " + path + " reads " + secret));
            }
        }
        assertThat(leaks).isEmpty();
        assertThat(totals).as("totals that can be told from other figures").hasSizeGreaterThan(5);
        assertThat(seen).as("pages that there was something to read on").isGreaterThan(100);
    }

    /** Without this the other test might look for words that are nowhere. */
    @Test
    void andWhoeverWroteItDoes() throws Exception {
        Assignment sheet = round("jury", "").stream()
                .filter(one -> one.login().equals("juror.vn"))
                .findFirst()
                .orElseThrow();
        assertThat(told(see(actor(Role.JUROR, "VN"), "/sheets/" + sheet.id()))).contains(OF_A_JUROR);
    }

    private Stream<String> secrets(Role role, String told) {
        return Stream.concat(
                hiddenFrom(role).filter(told::contains), totals.stream().filter(total -> standsIn(total, told)));
    }

    /** The secretariat and the chair look after entries and read who entered; whoever only watches does not. */
    private static Stream<String> hiddenFrom(Role role) {
        return role == Role.AUDITOR ? Stream.of(OF_A_JUROR, OPEN, CLOSED) : Stream.of(OF_A_JUROR);
    }

    private static boolean standsIn(String total, String told) {
        return Pattern.compile("(?<![\\d.])" + Pattern.quote(total) + "(?![\\d])")
                .matcher(told)
                .find();
    }

    private Set<String> everyPath() {
        Set<String> paths = new TreeSet<>();
        Assignment sheet = round("jury", "").get(0);
        for (String pattern : pages()) {
            paths(pattern, things.get("VN")).forEach(path -> {
                paths.add(path);
                paths.add(path + "?round=" + jury.id() + "&sheet=" + sheet.id() + "&entry=" + sheet.entry()
                        + "&category=" + STC + "&edition=" + ADA + "&sort=total&page=0&size=9999");
            });
        }
        return paths;
    }
}
