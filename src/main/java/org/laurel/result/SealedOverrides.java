package org.laurel.result;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.laurel.audit.Act;
import org.laurel.audit.AuditLog;
import org.laurel.audit.CanonicalJson;
import org.laurel.audit.Evidence;
import org.laurel.bundle.Records;
import org.laurel.judging.Round;
import org.laurel.platform.Now;
import org.laurel.result.PlaceOverrides.ByOverride;
import org.laurel.roster.Roster;
import org.laurel.seal.Seal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a place that two people decided into the log and under the seal at once, and takes it out when the seal is opened. */
@Component
class SealedOverrides {

    private static final String OVERRIDES = "overrides";

    private final PlaceOverrides stored;
    private final Seal seal;
    private final AuditLog log;
    private final Roster roster;
    private final Now now;

    SealedOverrides(PlaceOverrides stored, Seal seal, AuditLog log, Roster roster, Now now) {
        this.stored = stored;
        this.seal = seal;
        this.log = log;
        this.roster = roster;
        this.now = now;
    }

    /** @param by who proposed it and who confirmed it, by login */
    void add(Round round, String entry, int place, String reason, List<String> by) {
        Instant at = now.get();
        Map<String, Object> record = Records.override(
                round.id(), entry, place, reason, roster.pseudonym(by.get(0)), roster.pseudonym(by.get(1)));
        log.append(new Act(at, by.get(1), Records.OVERRIDDEN, round.id(), ""), Evidence.secret(round.id(), record));
        Map<String, Object> override = Map.of("at", at.toString(), "entry", entry, "place", place, "reason", reason);
        seal.add(round.edition(), round.id(), CanonicalJson.bytes(Map.of(OVERRIDES, List.of(override))));
    }

    @EventListener
    @Transactional
    void open(Seal.Opened opened) {
        if (opened.alongside().length == 0) {
            return;
        }
        Map<String, Object> content = CanonicalJson.read(new String(opened.alongside(), StandardCharsets.UTF_8));
        List<?> overrides = content.get(OVERRIDES) instanceof List<?> list ? list : List.of();
        overrides.forEach(one -> stored.add(opened.edition(), opened.scope(), read((Map<?, ?>) one)));
    }

    private static ByOverride read(Map<?, ?> written) {
        return new ByOverride(
                String.valueOf(written.get("entry")),
                Integer.parseInt(String.valueOf(written.get("place"))),
                String.valueOf(written.get("reason")),
                Instant.parse(String.valueOf(written.get("at"))));
    }
}
