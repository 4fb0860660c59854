package org.laurel.edition;

import java.util.List;
import java.util.Optional;
import org.laurel.edition.yaml.Block;
import org.laurel.edition.yaml.Value;

/** Reads who takes part: member states, partners and the states' quota. */
final class StatesReader {

    private StatesReader() {}

    static List<MemberState> states(Block edition) {
        Once codes = new Once("state");
        return edition.list("states", value -> state(value, codes));
    }

    static List<Partner> partners(Block edition) {
        Once codes = new Once("partner");
        return edition.listIfAny("partners", value -> partner(value, codes));
    }

    private static Optional<MemberState> state(Value value, Once codes) {
        Block state = value.block(Section.STATE);
        String code = state.need("code", codes.of(Words::stateCode)).orElse("");
        String name = state.text("name");
        var zones = state.list("zones", Words::zone);
        return state.make(() -> new MemberState(code, name, zones));
    }

    private static Optional<Partner> partner(Value value, Once codes) {
        Block partner = value.block(Section.PARTNER);
        String code = partner.need("code", codes.of(Words::code)).orElse("");
        String name = partner.text("name");
        return partner.make(() -> new Partner(code, name));
    }

    static Optional<Quota> quota(Value value, int categories) {
        Block quota = value.block(Section.QUOTA);
        int perCategory = quota.need("per-category", v -> v.whole(1, DecisionReader.MOST_ENTRIES))
                .orElse(1);
        int perState = quota.find("per-state", v -> v.whole(perCategory, DecisionReader.MOST_ENTRIES))
                .orElse(perCategory * categories);
        return quota.make(() -> new Quota(perCategory, perState));
    }
}
