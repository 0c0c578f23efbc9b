package nl.trede;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Holds the house together: which room may know which, and what each floor of a room may touch.
@AnalyzeClasses(packages = "nl.trede", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {
    /// From the bottom up. The tour in `tools` works the frame of `shell` as a user does. A room imports only rooms on floors below its own; `region` stands on `exchange`, whose files it receives.
    private static final List<Set<String>> FLOORS = List.of(Set.of("common"), Set.of("vault", "paper"), Set.of("partners"), Set.of("clients"), Set.of("consent"),
            Set.of("ladder", "employers"), Set.of("jobs", "conversations", "route"), Set.of("figures"), Set.of("exchange"), Set.of("region"),
            Set.of("shell", "home"), Set.of("tools"), Set.of("cli"));

    private static final Set<String> CHANGING = Set.of("insertInto", "update", "deleteFrom", "delete", "mergeInto", "execute",
            "executeInsert", "executeUpdate", "executeDelete", "batch", "batchInsert", "batchUpdate", "query", "truncate", "loadInto");

    @ArchTest
    static final ArchRule ROOMS_KNOW_ONLY_FLOORS_BELOW = classes().that().resideInAPackage("nl.trede.*..")
            .should(new ArchCondition<>("depend only on rooms on lower floors, and on no other room's view") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getDirectDependenciesFromSelf().forEach(dependency -> judge(type, dependency, events));
                }
            });

    @ArchTest
    static final ArchRule MODELS_KNOW_NO_WINDOW = noClasses().that().resideInAPackage("nl.trede..model..")
            .should().dependOnClassesThat().resideInAnyPackage("javafx..", "nl.trede..view..", "nl.trede..viewmodel..");

    @ArchTest
    static final ArchRule VIEW_MODELS_KNOW_PROPERTIES_ONLY = noClasses().that().resideInAPackage("nl.trede..viewmodel..")
            .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..", "javafx.css..",
                    "org.jooq..", "java.sql..", "org.apache.poi..", "nl.trede..view..");

    @ArchTest
    static final ArchRule VIEWS_KNOW_NO_SQL_AND_NO_POI = noClasses().that().resideInAPackage("nl.trede..view..")
            .should().dependOnClassesThat().resideInAnyPackage("org.jooq..", "java.sql..", "org.apache.poi..", "nl.trede.vault.schema..");

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching("nl.trede.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONE_WAY_TO_WRITE = noClasses().that().resideOutsideOfPackage("nl.trede.vault..")
            .should(new ArchCondition<>("change rows around Vault.write") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getMethodCallsFromSelf().stream().filter(LayersTest::changesRows)
                            .forEach(call -> events.add(SimpleConditionEvent.satisfied(call, call.getDescription())));
                }
            });

    @ArchTest
    static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses().should(new ArchCondition<>("ask the system which moment it is") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            type.getMethodCallsFromSelf().stream()
                    .filter(call -> call.getName().equals("now") && call.getTargetOwner().getPackageName().equals("java.time")
                            && call.getTarget().getRawParameterTypes().isEmpty())
                    .forEach(call -> events.add(SimpleConditionEvent.satisfied(call, call.getDescription())));
        }
    });

    private static boolean changesRows(JavaCall<?> call) {
        String owner = call.getTargetOwner().getPackageName();
        return owner.startsWith("org.jooq") && CHANGING.contains(call.getName()) || owner.equals("java.sql");
    }

    private static void judge(JavaClass type, Dependency dependency, ConditionEvents events) {
        JavaClass target = dependency.getTargetClass();
        Optional<String> from = room(type);
        Optional<String> to = room(target);
        if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
            return;
        }
        boolean lower = floor(to.get()) < floor(from.get());
        boolean tour = from.get().equals("tools") && to.get().equals("shell");
        boolean foreignView = (target.getPackageName() + ".").contains(".view.") && !to.get().equals("common") && !tour;
        if (!lower || foreignView) {
            events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
        }
    }

    private static Optional<String> room(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith("nl.trede.")) {
            return Optional.empty();
        }
        String rest = name.substring("nl.trede.".length());
        int dot = rest.indexOf('.');
        return Optional.of(dot < 0 ? rest : rest.substring(0, dot));
    }

    private static int floor(String room) {
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            if (FLOORS.get(floor).contains(room)) {
                return floor;
            }
        }
        throw new AssertionError("The room " + room + " stands on no floor: add it to FLOORS");
    }
}
