package org.laurel.audit.web;

import java.util.List;
import java.util.Optional;
import org.laurel.audit.AuditLog;
import org.laurel.audit.Checkpoints;
import org.laurel.audit.Receipt;
import org.laurel.audit.merkle.Hash;
import org.laurel.audit.merkle.InclusionProof;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.platform.RefusedException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The log for whoever holds a receipt, and for witnesses who keep checkpoints. */
@Controller
@RequestMapping("/log")
class LogPages {

    private static final int SHOWN = 50;

    private final AuditLog log;
    private final Checkpoints checkpoints;

    LogPages(AuditLog log, Checkpoints checkpoints) {
        this.log = log;
        this.checkpoints = checkpoints;
    }

    /**
     * What became of a receipt.
     *
     * @param line the log's entry, as everybody may see it
     * @param proof what leads from it to the newest checkpoint; empty until the next one is made
     */
    record Found(String line, Optional<InclusionProof> proof) {}

    @GetMapping
    String log(@RequestParam(defaultValue = "") String receipt, Model model) {
        String code = receipt.strip();
        model.addAttribute("receipt", code);
        if (!code.isEmpty()) {
            model.addAttribute("found", find(code).orElse(null));
        }
        model.addAttribute("key", checkpoints.key().written());
        List<Checkpoints.Made> made = checkpoints.latest(SHOWN);
        model.addAttribute("checkpoints", made);
        return "audit/log";
    }

    private Optional<Found> find(String code) {
        if (!Hash.isHex(code)) {
            return Optional.empty();
        }
        Receipt receipt = new Receipt(Hash.ofHex(code));
        return log.line(receipt.leaf())
                .map(line -> new Found(
                        line, checkpoints.latest().flatMap(last -> checkpoints.inclusion(receipt, last.size()))));
    }

    /** A signed checkpoint, for a witness to keep. */
    @GetMapping(path = "/checkpoints/{size}", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    @ResponseBody
    String checkpoint(@PathVariable String size) {
        return checkpoints
                .over(size)
                .map(made -> made.note().written())
                .orElseThrow(() -> new RefusedException(
                        Refusal.because(Refusal.Kind.UNKNOWN, Phrase.of("no.audit.checkpoint-unknown"))));
    }
}
