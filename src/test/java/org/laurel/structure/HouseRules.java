package org.laurel.structure;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Rules in a form that ArchUnit does not bring along. */
final class HouseRules {

    private static final Set<String> TIME_AND_CHANCE = Set.of(
            "java.time.Instant.now",
            "java.time.LocalDate.now",
            "java.time.LocalTime.now",
            "java.time.LocalDateTime.now",
            "java.time.OffsetDateTime.now",
            "java.time.ZonedDateTime.now",
            "java.time.Year.now",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.lang.System.currentTimeMillis",
            "java.lang.Math.random",
            "java.util.UUID.randomUUID",
            "java.util.concurrent.ThreadLocalRandom.current");

    private static final Set<String> WITHOUT_ARGUMENTS = Set.of("java.util.Date", "java.util.Random");

    private HouseRules() {}

    static ArchCondition<JavaClass> notEndWith(String... suffixes) {
        return condition(
                "not end with " + String.join(", ", suffixes),
                type -> Arrays.stream(suffixes).noneMatch(type.getSimpleName()::endsWith));
    }

    static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return condition(
                "reside in a null-marked package", type -> type.getPackage().isAnnotatedWith(NullMarked.class));
    }

    static ArchCondition<JavaClass> notAskTheMachineForTimeOrChance() {
        return new ArchCondition<>("not ask the machine for time or chance") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream.concat(type.getMethodCallsFromSelf().stream(), type.getConstructorCallsFromSelf().stream())
                        .filter(HouseRules::isForTimeOrChance)
                        .forEach(call -> events.add(SimpleConditionEvent.violated(call, call.getDescription())));
            }
        };
    }

    private static boolean isForTimeOrChance(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        return TIME_AND_CHANCE.contains(owner + "." + call.getName())
                || WITHOUT_ARGUMENTS.contains(owner)
                        && call.getName().equals("<init>")
                        && call.getTarget().getRawParameterTypes().isEmpty();
    }

    static ArchCondition<JavaClass> beUsedOrSaidOutside() {
        return condition(
                "be used outside their package, or be said by a public type",
                type -> types(type).anyMatch(it -> isUsedOutside(it) || isSaid(it)));
    }

    /** The type and those nested in it. */
    private static Stream<JavaClass> types(JavaClass type) {
        return Stream.concat(
                Stream.of(type),
                type.getPackage().getClasses().stream()
                        .filter(it -> it.getName().startsWith(type.getName() + "$")));
    }

    private static boolean isUsedOutside(JavaClass type) {
        return type.getDirectDependenciesToSelf().stream()
                .map(Dependency::getOriginClass)
                .anyMatch(user -> !user.getPackageName().equals(type.getPackageName()));
    }

    private static boolean isSaid(JavaClass type) {
        return type.getDirectDependenciesToSelf().stream()
                .map(Dependency::getOriginClass)
                .filter(user -> !user.getName().startsWith(type.getName()))
                .filter(user -> user.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(user -> user.getCodeUnits().stream())
                .filter(said -> said.getModifiers().contains(JavaModifier.PUBLIC))
                .anyMatch(said -> names(said).anyMatch(type::equals));
    }

    private static Stream<JavaClass> names(JavaCodeUnit said) {
        return Stream.concat(Stream.of(said.getReturnType()), said.getParameterTypes().stream())
                .flatMap(named -> named.getAllInvolvedRawTypes().stream());
    }

    private static ArchCondition<JavaClass> condition(String words, Predicate<JavaClass> holds) {
        return new ArchCondition<>(words) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean good = holds.test(type);
                events.add(new SimpleConditionEvent(
                        type, good, type.getName() + " does" + (good ? " " : " not ") + words));
            }
        };
    }
}
