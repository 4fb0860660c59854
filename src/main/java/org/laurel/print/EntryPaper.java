package org.laurel.print;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.laurel.edition.Declaration;
import org.laurel.edition.Edition;
import org.laurel.edition.FormField;
import org.laurel.edition.MemberState;
import org.laurel.entry.Attachment;
import org.laurel.entry.Dossier;
import org.laurel.entry.Entry;
import org.laurel.entry.Step;

/** An entry as it was submitted: every answer under its heading, the documents with their hashes, and the receipt. */
record EntryPaper(Edition edition, Dossier dossier) {

    private static final float TITLE = 20;
    private static final float HEADING = 13;
    private static final float BODY = 10;
    private static final float LABEL = 9;

    byte[] pdf() {
        Entry entry = dossier.entry();
        String code = Objects.requireNonNullElse(entry.code(), "");
        try (Paper paper = new Paper(PDRectangle.A4, entry.title() + " (" + code + ")")) {
            Flow flow = new Flow(paper, edition.name() + " · " + code);
            flow.text(Typeface.REGULAR, LABEL, Ink.QUIET, edition.name() + ": entry as submitted")
                    .text(Typeface.BOLD, TITLE, Ink.BLACK, entry.title())
                    .text(Typeface.REGULAR, BODY, Ink.BLACK, where(entry, code))
                    .text(Typeface.REGULAR, BODY, Ink.QUIET, submitted())
                    .rule();
            String heading = "";
            for (FormField field :
                    edition.form(edition.category(entry.category()).orElseThrow())) {
                String answer = dossier.answer(field.id());
                if (!answer.isEmpty()) {
                    if (!field.group().equals(heading)) {
                        heading = field.group();
                        flow.space(10).text(Typeface.BOLD, HEADING, Ink.LAUREL, heading);
                    }
                    flow.space(4)
                            .text(Typeface.REGULAR, LABEL, Ink.QUIET, field.label())
                            .text(Typeface.REGULAR, BODY, Ink.BLACK, shown(field, answer));
                }
            }
            documents(flow);
            return paper.finished();
        }
    }

    private String where(Entry entry, String code) {
        String category = edition.category(entry.category()).orElseThrow().name();
        String state = edition.states().stream()
                .filter(each -> each.code().equals(entry.state()))
                .map(MemberState::name)
                .findFirst()
                .orElse(entry.state());
        return category + " · " + state + " · " + code;
    }

    private String submitted() {
        Optional<Step> last = dossier.steps().stream()
                .filter(step -> step.what() == Step.What.SUBMITTED || step.what() == Step.What.RESUBMITTED)
                .reduce((earlier, later) -> later);
        return last.map(step -> "Submitted on " + PaperMoment.of(step.at(), edition.zone()) + ". Receipt (SHA-256): "
                        + step.words())
                .orElse("");
    }

    private String shown(FormField field, String answer) {
        if (field.kind() != FormField.Kind.DECLARATION) {
            return answer;
        }
        return edition.declarations().stream()
                .filter(declaration -> declaration.id().equals(field.id()))
                .findFirst()
                .map(Declaration::text)
                .map(text -> "Agreed, version " + answer + ": " + text)
                .orElse("Agreed");
    }

    private void documents(Flow flow) {
        List<Attachment> attached = dossier.attachments();
        if (attached.isEmpty()) {
            return;
        }
        flow.space(10).text(Typeface.BOLD, HEADING, Ink.LAUREL, "Documents");
        for (Attachment document : attached) {
            flow.space(4)
                    .text(Typeface.REGULAR, BODY, Ink.BLACK, document.name())
                    .text(
                            Typeface.REGULAR,
                            LABEL,
                            Ink.QUIET,
                            String.format(Locale.ROOT, "%,d bytes, SHA-256 ", document.size()) + document.sha256());
        }
    }
}
