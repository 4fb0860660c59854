package org.laurel.board.web;

import org.laurel.platform.Phrase;

/** What medals are called on a slide, which is drawn where templates reach no beans. */
final class MedalWords {

    public String of(String medal) {
        return Phrase.ofRules("word.medal." + medal, medal);
    }
}
