package org.guiju.deploy.clauses;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationElement;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.AttributedElement;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the compiled classes of all modules say, read without loading them: the rule classes, and the tests that prove items.
 *
 * @param ruleClasses names of classes with a {@code definition()}, by chapter and simple name, as {@code document/ConsultDeadline}
 * @param proofs      names of tests, by the id of the item they prove
 * @param faults      what cannot be a proof, and modules that are not compiled
 */
record Compiled(SortedMap<String, List<String>> ruleClasses, SortedMap<String, SortedSet<String>> proofs, List<String> faults) {

    private static final String DEFINITION = "()Lorg/guiju/regulation/rulebook/RuleDefinition;";
    private static final String PROVES = "Lorg/guiju/regulation/Proves;";
    private static final Set<String> TEST_ANNOTATIONS = Set.of("Lorg/junit/jupiter/api/Test;", "Lorg/junit/jupiter/api/TestFactory;",
            "Lorg/junit/jupiter/api/RepeatedTest;", "Lorg/junit/jupiter/params/ParameterizedTest;", "Lnet/jqwik/api/Property;",
            "Lnet/jqwik/api/Example;");

    /** Reads every module below the root of the project. */
    static Compiled below(Path root) {
        Compiled compiled = new Compiled(new TreeMap<>(), new TreeMap<>(), new ArrayList<>());
        for (Path module : modules(root)) {
            if (Files.isDirectory(module.resolve("src/test/java")) && !Files.isDirectory(module.resolve("target/test-classes"))) {
                compiled.faults.add(module.getFileName() + ": its tests are not compiled; run mvn verify at the root");
            }
            classes(module.resolve("target/classes")).forEach(compiled::readMain);
            classes(module.resolve("target/test-classes")).forEach(compiled::readTest);
        }
        return compiled;
    }

    private static List<Path> modules(Path root) {
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(folder -> Files.isRegularFile(folder.resolve("pom.xml"))).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ClassModel> classes(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<ClassModel> models = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".class")).sorted().toList()) {
                models.add(ClassFile.of().parse(file));
            }
            return models;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readMain(ClassModel model) {
        String[] words = name(model).split("\\.");
        boolean domain = words.length > 4 && words[0].equals("org") && words[1].equals("guiju") && words[3].equals("domain");
        if (domain && model.methods().stream().anyMatch(Compiled::definesRule)) {
            ruleClasses.computeIfAbsent(words[2] + "/" + words[words.length - 1], key -> new ArrayList<>()).add(name(model));
        }
    }

    private static boolean definesRule(MethodModel method) {
        return method.methodName().equalsString("definition") && method.methodType().equalsString(DEFINITION)
                && method.flags().has(AccessFlag.PUBLIC) && method.flags().has(AccessFlag.STATIC);
    }

    private void readTest(ClassModel model) {
        String type = name(model).replace('$', '.');
        boolean anyTest = model.methods().stream().anyMatch(Compiled::isTest);
        proven(model).forEach(item -> prove(item, type, anyTest));
        for (MethodModel method : model.methods()) {
            proven(method).forEach(item -> prove(item, type + "#" + method.methodName().stringValue(), isTest(method)));
        }
    }

    private void prove(String item, String test, boolean runs) {
        if (runs) {
            proofs.computeIfAbsent(item, key -> new TreeSet<>()).add(test);
        } else {
            faults.add(test + ": proves " + item + " but no test runs there");
        }
    }

    private static boolean isTest(MethodModel method) {
        return annotations(method).stream().anyMatch(a -> TEST_ANNOTATIONS.contains(a.className().stringValue()));
    }

    private static List<String> proven(AttributedElement element) {
        return annotations(element).stream().filter(a -> a.className().equalsString(PROVES))
                .flatMap(a -> a.elements().stream()).map(AnnotationElement::value)
                .flatMap(value -> value instanceof AnnotationValue.OfArray array ? array.values().stream() : Stream.of(value))
                .map(value -> ((AnnotationValue.OfString) value).stringValue())
                .toList();
    }

    private static List<Annotation> annotations(AttributedElement element) {
        List<Annotation> all = new ArrayList<>();
        element.findAttribute(Attributes.runtimeVisibleAnnotations()).ifPresent(found -> all.addAll(found.annotations()));
        element.findAttribute(Attributes.runtimeInvisibleAnnotations()).ifPresent(found -> all.addAll(found.annotations()));
        return all;
    }

    private static String name(ClassModel model) {
        return model.thisClass().asInternalName().replace('/', '.');
    }

}
