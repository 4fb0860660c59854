package org.laurel.entry;

import java.util.function.ToIntFunction;
import org.laurel.edition.KeptData;
import org.laurel.edition.Retention;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is kept of an edition's entries, for as long as its rules say. */
@Configuration(proxyBeanMethods = false)
class KeptEntries {

    private record Kept(Retention.Kind kind, StoredEntries entries, ToIntFunction<Entry> emptied) implements KeptData {

        @Override
        public int letGo(String edition) {
            return entries.of(edition).stream().mapToInt(emptied).sum();
        }
    }

    @Bean
    KeptData keptDocuments(StoredEntries entries, Emptying emptying) {
        return new Kept(Retention.Kind.DOCUMENTS, entries, emptying::ofDocuments);
    }

    @Bean
    KeptData keptAnswers(StoredEntries entries, Emptying emptying) {
        return new Kept(Retention.Kind.ENTRIES, entries, emptying::ofEntry);
    }
}
