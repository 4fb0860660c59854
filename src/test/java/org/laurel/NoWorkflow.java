package org.laurel;

import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Leaves the engine's edge out of an application context. */
public class NoWorkflow extends TypeExcludeFilter {

    @Override
    public boolean match(MetadataReader type, MetadataReaderFactory types) {
        return type.getClassMetadata().getClassName().startsWith("org.laurel.workflow.");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoWorkflow;
    }

    @Override
    public int hashCode() {
        return NoWorkflow.class.hashCode();
    }
}
