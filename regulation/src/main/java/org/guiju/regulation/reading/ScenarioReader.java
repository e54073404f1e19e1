package org.guiju.regulation.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.guiju.regulation.rulebook.Fault;
import org.guiju.regulation.rulebook.Scenario;
import org.guiju.regulation.rulebook.Value;

/** Reads the scenarios of a rulebook: {@code scenarios: {anze-24.1: [{given, when, then}]}}. */
public final class ScenarioReader {

    private static final Set<String> TOP = Set.of("scenarios");
    private static final Set<String> SCENARIO = Set.of("given", "when", "then");

    private ScenarioReader() {}

    /**
     * What a file holds; its faults are added to those given.
     *
     * @param known whether there is an item of this id
     */
    public static List<Scenario> read(String file, String text, Predicate<String> known, List<Fault> faults) {
        YamlFile yaml = YamlFile.read(file, text);
        faults.addAll(yaml.faults());
        List<Scenario> scenarios = new ArrayList<>();
        yaml.root().ifPresent(root -> {
            Value.Fields byItem = new Section(root, "", "", TOP, faults).section("scenarios", true);
            byItem.values().forEach((item, list) -> {
                if (!known.test(item)) {
                    faults.add(Fault.at(list.where(), item, "", "规则库中没有的条款“" + item + "”", "改为规则库中的编号"));
                }
                Section ofItem = new Section(byItem, item, "scenarios", byItem.values().sequencedKeySet(), faults);
                for (Value.Fields entry : ofItem.sections(item, "列出场景：given、when、then")) {
                    Section scenario = new Section(entry, item, "scenarios", SCENARIO, faults);
                    scenarios.add(new Scenario(item, scenario.text("given", "写明前提"), scenario.text("when", "写明动作"),
                            scenario.text("then", "写明结果")));
                }
            });
        });
        return List.copyOf(scenarios);
    }
}
