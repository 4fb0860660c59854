package org.laurel.edition;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.laurel.edition.yaml.Block;
import org.laurel.edition.yaml.Value;

/** Reads what entrants fill in: fields, declarations and the limits of documents. */
final class FormReader {

    private static final int LONGEST = 20_000;
    private static final int USUAL = 200;
    private static final int MOST_FILES = 100;

    private final Once ids = new Once("field");
    private final Set<String> declarations;

    FormReader(Set<String> declarations) {
        this.declarations = declarations;
    }

    Optional<List<FormField>> groups(Value value) {
        List<FormField> all = new ArrayList<>();
        value.items().forEach(item -> {
            Block group = item.block(Section.FORM_GROUP);
            String heading = group.text("group");
            all.addAll(group.list("fields", field -> field(field, heading)));
        });
        return Optional.of(all);
    }

    Optional<FormField> field(Value value, String group) {
        Block field = value.block(Section.FIELD);
        String id = field.need("id", ids.of(Words::id)).orElse("");
        String label = field.text("label");
        String hint = field.textOr("hint", "");
        var kind = field.need("kind", v -> v.word(FormField.Kind.class)).orElse(FormField.Kind.TEXT);
        boolean required = field.find("required", Value::yesNo).orElse(false);
        int maxLength = field.find("max-length", v -> v.whole(1, LONGEST)).orElse(USUAL);
        List<String> choices = field.listIfAny("choices", Value::text);
        boolean blind = field.find("blind", Value::yesNo).orElse(false);
        mustFit(field, kind, id);
        return field.make(() -> new FormField(id, group, label, hint, kind, required, maxLength, choices, blind));
    }

    private void mustFit(Block field, FormField.Kind kind, String id) {
        boolean choice = kind == FormField.Kind.CHOICE;
        if (choice != field.has("choices") && field.isSound()) {
            field.wrong("the choices of \"" + id + "\" do not fit its kind", "a choice, and only that, has choices");
        }
        if (kind == FormField.Kind.DECLARATION && !declarations.contains(id) && field.isSound()) {
            field.wrong("\"" + id + "\" is none of the declarations", "give the id of one of them");
        }
    }

    static List<Declaration> declarations(Block edition) {
        Once ids = new Once("declaration");
        return edition.listIfAny("declarations", value -> declaration(value, ids));
    }

    private static Optional<Declaration> declaration(Value value, Once ids) {
        Block declaration = value.block(Section.DECLARATION);
        String id = declaration.need("id", ids.of(Words::id)).orElse("");
        int version = declaration.need("version", v -> v.whole(1, 1000)).orElse(1);
        boolean required = declaration.need("required", Value::yesNo).orElse(true);
        String text = declaration.text("text");
        return declaration.make(() -> new Declaration(id, version, required, text));
    }

    static Optional<Documents> documents(Value value) {
        Block documents = value.block(Section.DOCUMENTS);
        var types = documents.list("types", v -> v.word(Documents.Type.class));
        int count = documents.need("count", v -> v.whole(1, MOST_FILES)).orElse(1);
        long each = documents.need("each", Words::size).orElse(1L);
        long together = documents.need("together", Words::size).orElse(each);
        Duration video = documents.find("video", Words::duration).orElse(null);
        if (together < each && documents.isSound()) {
            documents.wrong("one document may have more than all together", "raise together or lower each");
        }
        return documents.make(() -> new Documents(EnumSet.copyOf(types), count, each, together, video));
    }
}
