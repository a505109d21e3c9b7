package fr.automatants.amphi.classroom;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// An operation as JSON, as the log keeps it: `{"name": "reset", "seed": 7}`.
final class OperationText {
    private static final ObjectMapper JSON = new ObjectMapper();

    private OperationText() {}

    static String write(Operation operation) {
        ObjectNode json = JSON.createObjectNode();
        switch (operation) {
            case Operation.Start() -> json.put("name", "start");
            case Operation.Pause() -> json.put("name", "pause");
            case Operation.StepOnce() -> json.put("name", "step");
            case Operation.EpochOnce() -> json.put("name", "epoch");
            case Operation.Reset(long seed) -> json.put("name", "reset").put("seed", seed);
            case Operation.SetLearningRate(float rate) ->
                    json.put("name", "rate").put("rate", rate);
        }
        return json.toString();
    }

    /// @throws IllegalArgumentException if the text is no operation
    static Operation read(String text) {
        JsonNode json = parse(text);
        return switch (json.path("name").asText()) {
            case "start" -> new Operation.Start();
            case "pause" -> new Operation.Pause();
            case "step" -> new Operation.StepOnce();
            case "epoch" -> new Operation.EpochOnce();
            case "reset" -> new Operation.Reset(json.path("seed").longValue());
            // through the shortest decimal, which gives back the same float to the bit
            case "rate" ->
                    new Operation.SetLearningRate(Float.parseFloat(json.path("rate").asText()));
            default -> throw new IllegalArgumentException(text + " is no operation");
        };
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text + " is not JSON", e);
        }
    }
}
