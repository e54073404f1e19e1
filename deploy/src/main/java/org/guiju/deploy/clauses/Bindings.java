package org.guiju.deploy.clauses;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.guiju.regulation.rulebook.RuleKey;

/**
 * Where the rule of a key is to be found: {@code document.consult.deadline} in a class {@code ConsultDeadline} of document-service's
 * domain. The keys {@code shared.…} are the business of leave-service, which owns posts and calendar.
 */
final class Bindings {

    private Bindings() {}

    /** Chapter and simple name of the class, as {@code document/ConsultDeadline}: the last two words, or the only one after the chapter. */
    static String className(RuleKey key) {
        List<String> words = List.of(key.name().split("\\."));
        String simple = words.subList(1, words.size()).stream()
                .flatMap(word -> Arrays.stream(word.split("-")))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
        return owner(key) + "/" + simple;
    }

    static String module(RuleKey key) {
        return owner(key) + "-service";
    }

    private static String owner(RuleKey key) {
        return key.chapter().equals("shared") ? "leave" : key.chapter();
    }
}
