package org.laurel.edition.web;

import org.laurel.edition.Edition;
import org.laurel.edition.RulesWords;
import org.laurel.edition.Said;
import org.thymeleaf.context.IExpressionContext;

/** The rules that a template speaks of: those of its {@code edition}, or where it has none those of the page. */
final class RulesHere {

    private final RulesWords words;
    private final IExpressionContext context;

    RulesHere(RulesWords words, IExpressionContext context) {
        this.words = words;
        this.context = context;
    }

    /** A text as the reader reads it. */
    public String say(String text) {
        return said(text).text();
    }

    /** The tag of the language that the rules are written in. */
    public String own() {
        return said("").language();
    }

    Said said(String text) {
        return context.getVariable("edition") instanceof Edition edition ? words.said(edition, text) : words.said(text);
    }
}
