package org.laurel.judging.web;

import java.util.List;
import org.laurel.edition.Edition;
import org.laurel.edition.RunningEditions;
import org.laurel.judging.Judging;
import org.laurel.judging.Round;
import org.laurel.judging.RoundAlarms;
import org.laurel.judging.RoundStandings;
import org.laurel.platform.CurrentActor;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.platform.RefusedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What looked odd when a round was sealed, for the auditor and with the auditor's passphrase. */
@Controller
@RequestMapping("/watch/alarms")
class AlarmPages {

    private final RoundAlarms alarms;
    private final RoundStandings standings;
    private final Judging judging;
    private final RunningEditions editions;
    private final CurrentActor actors;

    AlarmPages(
            RoundAlarms alarms,
            RoundStandings standings,
            Judging judging,
            RunningEditions editions,
            CurrentActor actors) {
        this.alarms = alarms;
        this.standings = standings;
        this.judging = judging;
        this.editions = editions;
        this.actors = actors;
    }

    @GetMapping
    String alarms(Model model) {
        Edition edition = editions.openRules();
        model.addAttribute("edition", edition);
        model.addAttribute(
                "rounds",
                judging.rounds(edition.id()).stream()
                        .filter(standings::isSealed)
                        .toList());
        return "judging/alarms";
    }

    /** In this answer only: what was read is kept nowhere. */
    @PostMapping
    String read(
            @RequestParam(defaultValue = "") String round,
            @RequestParam(defaultValue = "") String passphrase,
            Model model) {
        alarms(model);
        List<Round> rounds = judging.rounds(editions.openRules().id());
        Round read = rounds.stream()
                .filter(each -> each.id().equals(round))
                .findFirst()
                .orElseThrow(() -> new RefusedException(
                        Refusal.because(Refusal.Kind.UNKNOWN, Phrase.of("no.judging.round-unknown"))));
        model.addAttribute("read", read);
        return alarms.read(actors.get(), read, passphrase)
                .fold(flags -> shown(model, "flags", flags), refusal -> shown(model, "refusal", refusal));
    }

    private static String shown(Model model, String name, Object what) {
        model.addAttribute(name, what);
        return "judging/alarms";
    }
}
