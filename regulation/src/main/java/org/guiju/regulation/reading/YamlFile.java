package org.guiju.regulation.reading;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;

import org.guiju.regulation.rulebook.Fault;
import org.guiju.regulation.rulebook.Location;
import org.guiju.regulation.rulebook.Value;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * The small part of YAML that a rulebook uses: named values, lists, text, whole numbers, {@code true}/{@code false}, {@code null}.
 * Only the node graph is composed; nothing is ever constructed from a tag. Anchors, tags and repeated names are faults.
 *
 * @param root   empty when the file could not be read at all
 * @param faults everything wrong with it as YAML
 */
record YamlFile(Optional<Value.Fields> root, List<Fault> faults) {

    /** What YAML itself makes of a scalar without a tag. */
    private static final Set<Tag> PLAIN_TAGS = Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.TIMESTAMP);
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,17})");

    static YamlFile read(String file, String text) {
        LoaderOptions limits = new LoaderOptions();
        limits.setMaxAliasesForCollections(0);
        // tags are let through here to be told as faults with all the others; nothing is made from them
        limits.setTagInspector(tag -> true);
        List<Fault> faults = new ArrayList<>();
        try {
            Node root = new Yaml(limits).compose(new StringReader(text));
            if (root instanceof MappingNode mapping) {
                return new YamlFile(Optional.of(fields(file, mapping, faults)), List.copyOf(faults));
            }
            faults.add(new Fault(file, 1, "", "", root == null ? "空文件" : "不是“名: 值”的内容", "写规则库的各部分：regulation、posts、articles"));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            faults.add(new Fault(file, line, "", "", "不合 YAML 语法的内容（" + e.getProblem() + "）", "检查此行及上一行的缩进、引号和冒号"));
        }
        return new YamlFile(Optional.empty(), List.copyOf(faults));
    }

    private static Value.Fields fields(String file, MappingNode mapping, List<Fault> faults) {
        SequencedMap<String, Value> values = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Location where = where(file, tuple.getKeyNode());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                faults.add(Fault.at(where, "", "", "不是文字的名", "名只能是一个词"));
            } else if (values.put(key.getValue(), value(file, tuple.getValueNode(), faults)) != null) {
                faults.add(Fault.at(where, "", key.getValue(), "重复的“" + key.getValue() + "”", "同一处每个名只写一次"));
            }
        }
        return new Value.Fields(where(file, mapping), values);
    }

    private static Value value(String file, Node node, List<Fault> faults) {
        Location where = where(file, node);
        // a node can only contain itself through an anchor, so this also ends every recursion
        if (node.getAnchor() != null) {
            faults.add(Fault.at(where, "", "", "锚点 &" + node.getAnchor(), "不用锚点和引用，把内容写出来"));
            return new Value.Unset(where);
        }
        return switch (node) {
            case MappingNode mapping -> plain(mapping, Tag.MAP, where, faults, fields(file, mapping, faults));
            case SequenceNode sequence -> plain(sequence, Tag.SEQ, where, faults, new Value.Many(where,
                    sequence.getValue().stream().map(element -> value(file, element, faults)).toList()));
            case ScalarNode scalar -> scalar(scalar, where, faults);
            case Node other -> throw new IllegalStateException("YAML 节点 " + other.getNodeId());
        };
    }

    private static Value scalar(ScalarNode scalar, Location where, List<Fault> faults) {
        String text = scalar.getValue();
        if (!PLAIN_TAGS.contains(scalar.getTag())) {
            faults.add(Fault.at(where, "", "", "标签 " + scalar.getTag().getValue(), "只写数据，不用标签"));
            return new Value.Unset(where);
        }
        if (scalar.getScalarStyle() != ScalarStyle.PLAIN) {
            return new Value.Text(where, text);
        }
        return switch (text) {
            case "", "~", "null" -> new Value.Unset(where);
            case "true" -> new Value.Flag(where, true);
            case "false" -> new Value.Flag(where, false);
            case String word when WHOLE.matcher(word).matches() -> new Value.Whole(where, Long.parseLong(word));
            case String word -> new Value.Text(where, word);
        };
    }

    private static Value plain(Node node, Tag expected, Location where, List<Fault> faults, Value value) {
        if (node.getTag().equals(expected)) {
            return value;
        }
        faults.add(Fault.at(where, "", "", "标签 " + node.getTag().getValue(), "只写数据，不用标签"));
        return new Value.Unset(where);
    }

    private static Location where(String file, Node node) {
        return new Location(file, node.getStartMark().getLine() + 1);
    }
}
