package fr.automatants.amphi.course;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/// Reads a YAML mapping into a tree that knows its lines; makes no objects, follows no tags.
final class YamlReader {
    /// Aliases can repeat a value without end ("billion laughs"): no honest page comes near this.
    private static final int MOST_VALUES = 20_000;

    private static final int DEEPEST = 20;
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setSchema(new CoreSchema()).setUseMarks(true).build();

    private final String text;
    private final String file;
    private final int firstLine;
    private final Writing writing;
    private final List<Fault> faults = new ArrayList<>();
    private int values;

    /// `firstLine` is the file's line, from 1, on which the text begins.
    YamlReader(String text, String file, int firstLine) {
        this(text, file, firstLine, Writing.PLAIN);
    }

    /// `writing` is how the Markdown among the values becomes HTML.
    YamlReader(String text, String file, int firstLine, Writing writing) {
        this.text = text;
        this.file = file;
        this.firstLine = firstLine;
        this.writing = writing;
    }

    Attributes read() {
        Yaml.Fields fields = fields();
        return new Attributes(file, fields, faults, writing);
    }

    private Yaml.Fields fields() {
        try {
            Optional<Node> root = new Compose(SETTINGS).composeString(text);
            if (root.isEmpty()) {
                return empty();
            }
            if (tree(root.get(), firstLine, 0) instanceof Yaml.Fields fields) {
                return fields;
            }
            broken(firstLine);
        } catch (MarkedYamlEngineException e) {
            broken(firstLine + e.getProblemMark().map(Mark::getLine).orElse(0));
        } catch (YamlEngineException | StackOverflowError e) {
            // the composer is recursive: thousands of opening brackets are broken YAML, not a crash
            broken(firstLine);
        }
        return empty();
    }

    private Yaml.Fields empty() {
        return new Yaml.Fields(Map.of(), firstLine);
    }

    private Yaml tree(Node node, int line, int depth) {
        if (++values > MOST_VALUES || depth > DEEPEST) {
            throw new YamlEngineException("too many values");
        }
        return switch (node) {
            case MappingNode mapping -> fields(mapping, line, depth);
            case SequenceNode sequence -> items(sequence, line, depth);
            case ScalarNode scalar -> new Yaml.Scalar(scalar.getValue(), type(scalar), line);
            default -> throw new YamlEngineException("unknown node");
        };
    }

    private Yaml.Items items(SequenceNode sequence, int line, int depth) {
        List<Yaml> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            items.add(tree(item, line(item), depth + 1));
        }
        return new Yaml.Items(items, line);
    }

    private Yaml.Fields fields(MappingNode mapping, int line, int depth) {
        Map<String, Yaml> fields = new LinkedHashMap<>();
        for (NodeTuple field : mapping.getValue()) {
            int at = line(field.getKeyNode());
            String key = tree(field.getKeyNode(), at, depth + 1).shown();
            Yaml value = tree(field.getValueNode(), at, depth + 1);
            if (fields.putIfAbsent(key, value) != null) {
                fault(at, Fault.Kind.DUPLICATE_ATTRIBUTE, key, value.shown(), "");
            }
        }
        return new Yaml.Fields(fields, line);
    }

    private static Yaml.Type type(ScalarNode scalar) {
        Tag tag = scalar.getTag();
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            return Yaml.Type.NUMBER;
        }
        if (tag.equals(Tag.BOOL)) {
            return Yaml.Type.FLAG;
        }
        return tag.equals(Tag.NULL) ? Yaml.Type.NOTHING : Yaml.Type.TEXT;
    }

    private int line(Node node) {
        return firstLine + node.getStartMark().map(Mark::getLine).orElse(0);
    }

    private void broken(int line) {
        List<String> lines = text.lines().toList();
        // the problem may be noticed only after the last line
        int index = Math.clamp(line - firstLine, 0, Math.max(0, lines.size() - 1));
        String found = lines.isEmpty() ? "" : lines.get(index).strip();
        fault(firstLine + index, Fault.Kind.BROKEN_YAML, file, found, "key: value");
    }

    private void fault(int line, Fault.Kind kind, String subject, String found, String expected) {
        faults.add(new Fault(new Source(file, line), kind, subject, found, expected));
    }
}
