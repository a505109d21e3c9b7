package fr.automatants.amphi.course;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A value of a YAML text with the line of the page that brings it in: its key's, or its own.
sealed interface Yaml {
    int line();

    /// The value as a person would write it.
    String shown();

    /// What a scalar was read as.
    enum Type {
        TEXT,
        NUMBER,
        FLAG,
        NOTHING
    }

    record Scalar(String text, Type type, int line) implements Yaml {
        @Override
        public String shown() {
            return text;
        }
    }

    record Items(List<Yaml> items, int line) implements Yaml {
        @Override
        public String shown() {
            return items.stream().map(Yaml::shown).collect(Collectors.joining(", ", "[", "]"));
        }
    }

    record Fields(Map<String, Yaml> fields, int line) implements Yaml {
        @Override
        public String shown() {
            return fields.entrySet().stream()
                    .map(field -> field.getKey() + ": " + field.getValue().shown())
                    .collect(Collectors.joining(", ", "{", "}"));
        }
    }

    /// A tree made of Java values, as if all stood on line 1.
    static Yaml of(Object value) {
        return switch (value) {
            case Map<?, ?> map -> fields(map);
            case List<?> list -> new Items(list.stream().map(Yaml::of).toList(), 1);
            case Number number -> new Scalar(number.toString(), Type.NUMBER, 1);
            case Boolean flag -> new Scalar(flag.toString(), Type.FLAG, 1);
            default -> new Scalar(value.toString(), Type.TEXT, 1);
        };
    }

    private static Fields fields(Map<?, ?> map) {
        return new Fields(
                map.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        field -> String.valueOf(field.getKey()),
                                        field -> of(field.getValue()))),
                1);
    }
}
