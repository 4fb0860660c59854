package org.laurel.browser;

import org.junit.jupiter.api.Test;

class FromDraftToGoldIT extends AWayToGold {

    @Test
    void anEntryIsScoredInTasklistAndWinsGold() {
        goesAllTheWay();
    }
}
