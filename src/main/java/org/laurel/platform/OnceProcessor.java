package org.laurel.platform;

import java.io.StringWriter;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.thymeleaf.TemplateSpec;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.engine.TemplateManager;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * A part of a page that is the same for everybody who reads a language: {@code laurel:once="platform/contract"} puts that
 * template, drawn once in each language and kept, into its element. It must show nothing of whoever asks, and nothing that
 * changes while the program runs.
 */
final class OnceProcessor extends AbstractAttributeTagProcessor {

    private static final int PRECEDENCE = 1300;
    private static final Set<String> WHOLE = Set.of();

    private final Map<String, String> drawn = new ConcurrentHashMap<>();

    OnceProcessor(String prefix) {
        super(TemplateMode.HTML, prefix, null, false, "once", true, PRECEDENCE, true);
    }

    @Override
    protected void doProcess(
            ITemplateContext context,
            IProcessableElementTag element,
            AttributeName attribute,
            String template,
            IElementTagStructureHandler structure) {
        structure.setBody(
                drawn.computeIfAbsent(context.getLocale() + " " + template, first -> draw(context, template)), false);
    }

    private static String draw(ITemplateContext context, String template) {
        TemplateManager templates = context.getConfiguration().getTemplateManager();
        StringWriter drawn = new StringWriter();
        templates.parseAndProcess(new TemplateSpec(template, WHOLE, TemplateMode.HTML, null), context, drawn);
        return drawn.toString();
    }
}
