package fr.automatants.amphi.engine.file;

import fr.automatants.amphi.engine.Network;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads the object at the root of our JSON: format, version and layers, in any order.
final class JsonNetwork {
    private static final List<String> KEYS = List.of("format", "version", "layers");

    private final byte[] file;
    private final JsonReader json;
    private final Chain chain;
    private final Set<String> found = new HashSet<>();
    private long parameters;

    JsonNetwork(byte[] file, Ends ends) {
        this.file = file;
        this.json = new JsonReader(file, 0, file.length);
        this.chain = new Chain(ends);
    }

    Network read() throws NetworkFileException {
        if (file.length > 0 && !startsLikeJson(file[0])) {
            ForeignFormat.nameByContent(file);
        }
        json.object(this::readMember);
        json.end();
        for (String key : KEYS) {
            if (!found.contains(key)) {
                throw new NetworkFileException(Reason.KEY_MISSING, key, "", key);
            }
        }
        return chain.network("layers");
    }

    private void readMember(String key) throws NetworkFileException {
        found.add(key);
        switch (key) {
            case "format" -> requireFormat(json.string());
            case "version" -> requireVersion(json.whole());
            case "layers" ->
                    json.array(i -> {
                        Limits.requireLayers(i + 1);
                        JsonLayer layer = new JsonLayer(json, parameters);
                        parameters = layer.read(chain);
                    });
            default -> throw json.refusal(Reason.KEY_UNKNOWN, key, String.join(", ", KEYS));
        }
    }

    private void requireFormat(String format) throws NetworkFileException {
        if (!format.equals(JsonFile.FORMAT)) {
            throw json.refusal(Reason.VALUE, format, JsonFile.FORMAT);
        }
    }

    private void requireVersion(long version) throws NetworkFileException {
        if (version != JsonFile.VERSION) {
            throw json.refusal(Reason.VALUE, version, JsonFile.VERSION);
        }
    }

    private static boolean startsLikeJson(byte first) {
        return first == '{' || first == ' ' || first == '\t' || first == '\n' || first == '\r';
    }
}
