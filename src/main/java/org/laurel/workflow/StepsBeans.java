package org.laurel.workflow;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ListableBeanFactory;

/** The beans that a diagram may call: the {@code …Steps}, by the name of their process, and no other bean of ours. */
final class StepsBeans extends AbstractMap<Object, Object> {

    private final ListableBeanFactory beans;
    private final Set<String> names;

    StepsBeans(ListableBeanFactory beans) {
        this.beans = beans;
        this.names = Set.of(beans.getBeanNamesForType(Steps.class, false, false));
    }

    boolean owns(Object bean) {
        return bean instanceof Steps;
    }

    @Override
    public boolean containsKey(Object name) {
        return name instanceof String && names.contains(name);
    }

    @Override
    public Object get(Object name) {
        if (name instanceof String known && names.contains(known)) {
            return beans.getBean(known);
        }
        throw new IllegalArgumentException("no steps bean is called " + name);
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        return names.stream()
                .map(name -> Map.<Object, Object>entry(name, beans.getBean(name)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
