package org.laurel.print.web;

import java.util.stream.Collectors;
import org.laurel.edition.MemberState;
import org.laurel.edition.RunningEditions;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.platform.RefusedException;
import org.laurel.platform.WrittenMoment;
import org.laurel.print.PrintedPapers;
import org.laurel.print.PrintedPapers.Certified;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a certificate has to say, for whoever holds one in their hands. */
@Controller
class CertificatePage {

    private final PrintedPapers papers;
    private final RunningEditions editions;

    CertificatePage(PrintedPapers papers, RunningEditions editions) {
        this.papers = papers;
        this.editions = editions;
    }

    @GetMapping("/results/certificates/{edition}/{code}")
    String certified(@PathVariable String edition, @PathVariable String code, Model model) {
        Certified certified = papers.certified(edition, code)
                .orElseThrow(() -> new RefusedException(
                        Refusal.because(Refusal.Kind.UNKNOWN, Phrase.of("no.print.code-unknown"))));
        editions.about(edition);
        model.addAttribute("certified", certified);
        model.addAttribute(
                "publishedOn",
                WrittenMoment.of(certified.publishedAt(), certified.edition().zone()));
        model.addAttribute(
                "states",
                certified.edition().states().stream().collect(Collectors.toMap(MemberState::code, MemberState::name)));
        return "print/certified";
    }
}
