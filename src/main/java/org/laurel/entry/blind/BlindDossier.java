package org.laurel.entry.blind;

import java.util.List;
import org.laurel.edition.Documents;

/**
 * What a juror may see of an entry where judging is blind: the answers that the rules file calls blind and documents under
 * neutral names. There is no company, country, person, file name or date in it, unless the entrant wrote one into an answer.
 *
 * @param code the entry's neutral code
 * @param category the category's code
 */
public record BlindDossier(String code, String category, List<Section> sections, List<Document> documents) {

    public BlindDossier {
        sections = List.copyOf(sections);
        documents = List.copyOf(documents);
    }

    /** The answers under one heading of the form. */
    public record Section(String heading, List<Answer> answers) {

        public Section {
            answers = List.copyOf(answers);
        }
    }

    /**
     * One field with its answer.
     *
     * @param link whether the answer is an address on the web, such as that of a video
     * @param choice whether it is one of the choices that the rules give
     */
    public record Answer(String label, String text, boolean link, boolean choice) {}

    /** A document, as "document 1.pdf"; its id says nothing. */
    public record Document(String id, String name, Documents.Type type, long size) {}
}
