package org.laurel.edition.web;

import org.laurel.edition.RulesWords;
import org.laurel.edition.Said;
import org.laurel.platform.Phrase;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.html.HtmlEscape;

/**
 * A text of the rules in its reader's language: {@code laurel:rules="${category.name()}"} writes it into the element as
 * {@code th:text} would. Where it stays in the rules' own language on a page in another one, the element says which that is,
 * so that it is read aloud rightly. The text is one of the template's {@code edition}, or of the page's.
 */
final class RulesProcessor extends AbstractAttributeTagProcessor {

    /** After conditions and iterations of the same element, where {@code th:text} would stand. */
    private static final int PRECEDENCE = 1300;

    private final RulesWords words;

    RulesProcessor(String prefix, RulesWords words) {
        super(TemplateMode.HTML, prefix, null, false, "rules", true, PRECEDENCE, true);
        this.words = words;
    }

    @Override
    protected void doProcess(
            ITemplateContext context,
            IProcessableElementTag element,
            AttributeName attribute,
            String expression,
            IElementTagStructureHandler structure) {
        Object text = StandardExpressions.getExpressionParser(context.getConfiguration())
                .parseExpression(context, expression)
                .execute(context);
        Said said = new RulesHere(words, context).said(text == null ? "" : text.toString());
        structure.setBody(HtmlEscape.escapeHtml4Xml(said.text()), false);
        if (!said.text().isEmpty() && !said.language().equals(Phrase.of("frame.language"))) {
            structure.setAttribute("lang", said.language());
        }
    }
}
