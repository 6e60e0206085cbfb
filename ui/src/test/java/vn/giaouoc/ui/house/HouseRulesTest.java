package vn.giaouoc.ui.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.common.Actor;

/** The laws of the house in sentences: arrows go down, doors stay doors, who acts is a parameter. */
class HouseRulesTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("vn.giaouoc");

    /** Micronaut writes helper classes beside ours ($Definition, $Intercepted): they follow other rules. */
    private static final DescribedPredicate<JavaClass> WRITTEN_BY_US = DescribedPredicate.describe(
            "written by us",
            type -> !type.getName().contains("$Definition")
                    && !type.getName().contains("$Intercept")
                    && !type.getName().contains("$Introspection")
                    && !type.getSimpleName().startsWith("$"));

    @Test
    void arrows_go_down_from_ui_to_app_to_db() {
        noClasses()
                .that()
                .resideInAPackage("vn.giaouoc.db..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("vn.giaouoc.app..", "vn.giaouoc.ui..")
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAPackage("vn.giaouoc.app..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("vn.giaouoc.ui..")
                .check(HOUSE);
    }

    @Test
    void views_never_reach_repositories_or_sql() {
        noClasses()
                .that()
                .resideInAPackage("vn.giaouoc.ui..")
                .and()
                .resideOutsideOfPackage("vn.giaouoc.ui.bench..")
                .should()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Repository")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("java.sql..")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("javax.sql..")
                .check(HOUSE);
    }

    @Test
    void only_the_host_knows_jetty_and_the_proxy() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.giaouoc.ui.host..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.eclipse.jetty..", "io.micronaut.http.client..")
                .check(HOUSE);
    }

    @Test
    void services_know_neither_http_nor_vaadin() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Service")
                .and(WRITTEN_BY_US)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.micronaut.http..", "com.vaadin..")
                .check(HOUSE);
    }

    @Test
    void apis_never_reach_repositories() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Api")
                .and(WRITTEN_BY_US)
                .should()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Repository")
                .check(HOUSE);
    }

    @Test
    void features_have_no_cycles() {
        slices().matching("vn.giaouoc.db.(*)..").should().beFreeOfCycles().check(HOUSE);
        slices().matching("vn.giaouoc.app.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void a_feature_shows_no_view_of_another() {
        slices().matching("vn.giaouoc.ui.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    /** Before somebody has signed in there is no actor: the access feature alone may change rows without one. */
    @Test
    void whoever_changes_something_through_a_service_is_named_first() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Service")
                .and()
                .areDeclaredInClassesThat(WRITTEN_BY_US)
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage("vn.giaouoc.app.access..")
                .and()
                .areAnnotatedWith("jakarta.transaction.Transactional")
                .should(nameTheActorFirst())
                .allowEmptyShould(true)
                .check(HOUSE);
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Service")
                .and()
                .areDeclaredInClassesThat(WRITTEN_BY_US)
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage("vn.giaouoc.app.access..")
                .and()
                .areAnnotatedWith("io.micronaut.transaction.annotation.Transactional")
                .should(nameTheActorFirst())
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    private static ArchCondition<JavaMethod> nameTheActorFirst() {
        return new ArchCondition<>("take an Actor (or the person who signed in) first") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var parameters = method.getRawParameterTypes();
                var named = !parameters.isEmpty()
                        && (parameters.getFirst().isEquivalentTo(Actor.class)
                                || parameters.getFirst().getSimpleName().startsWith("SignedIn"));
                events.add(new SimpleConditionEvent(
                        method, named, method.getFullName() + (named ? " names" : " does not name") + " who acts"));
            }
        };
    }

    @Test
    void nothing_is_called_by_a_word_that_says_nothing() {
        for (var word : new String[] {"DTO", "Dto", "Impl", "Helper", "Utils", "Util", "Manager"}) {
            noClasses()
                    .that(WRITTEN_BY_US)
                    .should()
                    .haveSimpleNameEndingWith(word)
                    .check(HOUSE);
        }
    }

    @Test
    void nobody_waits_by_sleeping_and_nobody_prints_a_stack_trace() {
        classes()
                .that(WRITTEN_BY_US)
                .and()
                .resideOutsideOfPackages("..bench..")
                .should(new ArchCondition<>("not call Thread.sleep or printStackTrace") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getMethodCallsFromSelf().stream()
                                .filter(call -> (call.getName().equals("sleep")
                                                && call.getTargetOwner().isEquivalentTo(Thread.class))
                                        || call.getName().equals("printStackTrace"))
                                .forEach(
                                        call -> events.add(SimpleConditionEvent.violated(type, call.getDescription())));
                    }
                })
                .check(HOUSE);
    }
}
