package org.guiju.kit.guards;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** The guards of a service: what each room may import, as allow-lists, and what is not written anywhere. */
final class Guards {

    /** Words of pattern catalogues and of other schools; our names come from the regulation. */
    private static final Set<String> PATTERN_SUFFIXES = Set.of(
            "Impl", "Manager", "Util", "Utils", "Helper", "VO", "DTO", "PO", "BO", "Service", "Repository", "Dao", "Mapper", "Handler",
            "Processor", "Factory", "Facade", "Entity");
    /** Ends of names that our own contracts ask for, or that start a service. */
    private static final Set<String> EXEMPT_ENDS = Set.of("TimerHandler", "DayPassedHandler");
    /** Syllables nobody writes in English; the field's words as they are met in other code bases. */
    private static final List<String> PINYIN = List.of(
            "gongwen", "huiqian", "qingshi", "shenpi", "qianfa", "duban", "ducha", "qingjia", "xiaojia", "banjie", "banli", "zhengfu",
            "xianzhang", "shizhang", "bangong", "guize", "huiyi", "yiti", "jiyao", "fagui", "tiaokuan", "gangwei", "lingdao",
            "renyuan", "bumen", "wenhao", "wenjian", "chengban", "xieban", "daiban", "zhiban", "tiaoxiu", "gongzuori", "qixian");

    private final String base;

    /** @param base package of the service, as {@code org.guiju.document} */
    Guards(String base) {
        this.base = base;
    }

    List<Guard> all() {
        return Stream.concat(rooms().stream(), everywhere().stream()).toList();
    }

    private List<Guard> rooms() {
        return List.of(
                room("domain", "domain..",
                        "java..", "org.jspecify..", base + ".domain.."),
                room("application", "application..",
                        "java..", "org.jspecify..", base + ".domain..", base + ".application..", "reactor.core.publisher..",
                        "reactor.util.function.."),
                room("adapter/in", "adapter.in..",
                        "java..", "org.jspecify..", base + ".domain..", base + ".application..", base + ".adapter.in..", "org.guiju.kit..",
                        "reactor..", "org.springframework..", "jakarta.validation..", "com.fasterxml.jackson.annotation..",
                        "io.swagger.v3.oas.annotations..", "tools.jackson..", "org.slf4j..", "net.fortuna.ical4j.."),
                room("adapter/out", "adapter.out..",
                        "java..", "org.jspecify..", base + ".domain..", base + ".application..", base + ".adapter.out..",
                        "org.guiju.kit..", "reactor..", "org.springframework..", "io.r2dbc..", "io.github.resilience4j..",
                        "tools.jackson..", "com.fasterxml.jackson.annotation..", "org.slf4j..", "org.apache.tika..", "org.apache.poi..",
                        "com.github.difflib..", "software.amazon.awssdk.."));
    }

    /** An allow-list: whatever is not on it is refused, also what nobody has thought of. Reading rulebooks is no room's business. */
    private Guard room(String name, String folder, String... allowed) {
        DescribedPredicate<JavaClass> behind = resideInAPackage(base + "." + folder);
        DescribedPredicate<JavaClass> regulation = resideInAPackage("org.guiju.regulation..")
                .and(DescribedPredicate.not(resideInAPackage("org.guiju.regulation..reading..")));
        DescribedPredicate<JavaClass> may = resideInAnyPackage(allowed).or(regulation).as("what " + name + " may import");
        return new Guard(name, behind, classes().that(behind).should().onlyDependOnClassesThat(may)
                .because("architecture §1 lists what may be imported into " + name));
    }

    private List<Guard> everywhere() {
        DescribedPredicate<JavaClass> any = resideInAPackage(base + "..");
        return List.of(
                new Guard("no clock of one's own", any, noClasses().that(any).should().callMethodWhere(readsTheTime())
                        .because("a deadline must give the same answer when replayed")),
                new Guard("no old Jackson", any, noClasses().that(any).should().dependOnClassesThat()
                        .resideInAnyPackage("com.fasterxml.jackson.databind..", "com.fasterxml.jackson.core..")
                        .because("Jackson 3 is tools.jackson; the old one comes along with others and knows nothing of our settings")),
                new Guard("no blocking", any, noClasses().that(any).should().callMethodWhere(blocks())
                        .because("a thread that waits in here serves nobody")),
                new Guard("no platform scope", any, noClasses().that(any).should().dependOnClassesThat()
                        .haveFullyQualifiedName("org.guiju.kit.keeping.PlatformTransactions")
                        .because("a service never looks over all governments")),
                new Guard("names of the field", any, classes().that(any).should(haveNamesOfTheField())
                        .because("names come from the regulation, not from pattern catalogues")),
                new Guard("null-marked packages", any, classes().that(any).should(liveInANullMarkedPackage())
                        .because("each package opens with one sentence and says what may be null")));
    }

    private static DescribedPredicate<JavaCall<?>> readsTheTime() {
        return target(new DescribedPredicate<AccessTarget>("now() without a Clock") {
            @Override
            public boolean test(AccessTarget called) {
                String owner = called.getOwner().getName();
                if (called instanceof AccessTarget.MethodCallTarget method && called.getName().equals("now")
                        && owner.startsWith("java.time.")) {
                    return method.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
                }
                return owner.equals("java.lang.System") && called.getName().equals("currentTimeMillis")
                        || owner.equals("java.time.Clock") && called.getName().startsWith("system");
            }
        }).as("read the time without the injected Clock");
    }

    private static DescribedPredicate<JavaCall<?>> blocks() {
        return target(new DescribedPredicate<AccessTarget>("a blocking call") {
            @Override
            public boolean test(AccessTarget called) {
                return called.getOwner().getName().startsWith("reactor.core.publisher.") && called.getName().startsWith("block")
                        || called.getFullName().startsWith("java.lang.Thread.sleep(");
            }
        }).as("block");
    }

    private ArchCondition<JavaClass> haveNamesOfTheField() {
        return new ArchCondition<>("have names of the field") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String name = type.getSimpleName();
                boolean startsTheService = type.getPackageName().equals(base) && type.tryGetMethod("main", String[].class).isPresent();
                if (!startsTheService) {
                    PATTERN_SUFFIXES.stream().filter(suffix -> name.endsWith(suffix) && EXEMPT_ENDS.stream().noneMatch(name::endsWith))
                            .forEach(suffix -> events.add(SimpleConditionEvent.violated(type,
                                    type.getName() + " ends in the pattern word " + suffix)));
                }
                PINYIN.stream().filter(word -> name.toLowerCase(Locale.ROOT).contains(word))
                        .forEach(word -> events.add(SimpleConditionEvent.violated(type,
                                type.getName() + " is written in pinyin (" + word + ")")));
            }
        };
    }

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a null-marked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().tryGetAnnotationOfType(NullMarked.class).isPresent();
                if (!marked) {
                    events.add(SimpleConditionEvent.violated(type,
                            type.getName() + " lives in a package without a @NullMarked package-info"));
                }
            }
        };
    }
}
