package org.laurel.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IModel;
import org.thymeleaf.model.IModelFactory;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IStandaloneElementTag;
import org.thymeleaf.model.ITemplateEvent;
import org.thymeleaf.processor.element.AbstractAttributeModelProcessor;
import org.thymeleaf.processor.element.IElementModelStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.html.HtmlEscape;

/**
 * A sentence with elements in it, whole for the translator and in any order of words. {@code The bundle is <1>here</1>, for
 * <2/>.} stands in the language's file; the template has the two elements, without text between them: the first gets the
 * words {@code here}, the second keeps its own. Words are escaped; a sentence cannot bring elements of its own.
 */
final class SentenceProcessor extends AbstractAttributeModelProcessor {

    /** After conditions and iterations of the same element, where {@code th:text} would stand. */
    private static final int PRECEDENCE = 1300;

    private static final Pattern HOLE = Pattern.compile("<(\\d)/>|<(\\d)>(.*?)</\\2>");

    SentenceProcessor(String prefix) {
        super(TemplateMode.HTML, prefix, null, false, "sentence", true, PRECEDENCE, true);
    }

    @Override
    protected void doProcess(
            ITemplateContext context,
            IModel model,
            AttributeName attribute,
            String expression,
            IElementModelStructureHandler structure) {
        Object sentence = StandardExpressions.getExpressionParser(context.getConfiguration())
                .parseExpression(context, expression)
                .execute(context);
        IModelFactory make = context.getModelFactory();
        IModel written = write(String.valueOf(sentence), elements(model, make), make);
        written.insert(0, model.get(0));
        written.add(model.get(model.size() - 1));
        model.reset();
        model.addModel(written);
    }

    private static IModel write(String sentence, List<IModel> elements, IModelFactory make) {
        IModel written = make.createModel();
        Matcher hole = HOLE.matcher(sentence);
        int from = 0;
        while (hole.find()) {
            written.add(words(sentence.substring(from, hole.start()), make));
            int number = Integer.parseInt(hole.group(1) == null ? hole.group(2) : hole.group(1));
            IModel element = elements.get(number - 1);
            written.addModel(hole.group(2) == null ? element : filled(element, hole.group(3), make));
            from = hole.end();
        }
        written.add(words(sentence.substring(from), make));
        return written;
    }

    private static IModel filled(IModel element, String text, IModelFactory make) {
        IModel filled = make.createModel(element.get(0));
        filled.add(words(text, make));
        filled.add(element.get(element.size() - 1));
        return filled;
    }

    private static ITemplateEvent words(String text, IModelFactory make) {
        return make.createText(HtmlEscape.escapeHtml4Xml(text));
    }

    /** The element's children, without the text between them. */
    private static List<IModel> elements(IModel model, IModelFactory make) {
        List<IModel> elements = new ArrayList<>();
        int depth = 0;
        for (int at = 1; at < model.size() - 1; at++) {
            ITemplateEvent event = model.get(at);
            boolean opens = event instanceof IOpenElementTag;
            boolean stands = event instanceof IStandaloneElementTag;
            if (depth == 0 && (opens || stands)) {
                elements.add(make.createModel());
            }
            if (depth > 0 || opens || stands) {
                elements.get(elements.size() - 1).add(event);
            }
            depth += opens ? 1 : event instanceof ICloseElementTag ? -1 : 0;
        }
        return elements;
    }
}
