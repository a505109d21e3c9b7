package fr.automatants.amphi.engine.file;

import fr.automatants.amphi.engine.Activation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ejml.data.FMatrixRMaj;

/// Reads one layer of our JSON: activation, weights (a row a neuron) and biases, in any order.
final class JsonLayer {
    private static final int FIRST_ROOM = 16;

    private final JsonReader json;
    private final String field;
    private long parameters;
    private Optional<Activation> activation = Optional.empty();
    private Optional<FMatrixRMaj> weights = Optional.empty();
    private Optional<float[]> biases = Optional.empty();

    /// Reads where `json` stands.
    ///
    /// @param parameters how many numbers the layers before have
    JsonLayer(JsonReader json, long parameters) {
        this.json = json;
        this.field = json.field();
        this.parameters = parameters;
    }

    /// Adds the layer to the chain and returns how many numbers have been read up to here.
    long read(Chain chain) throws NetworkFileException {
        json.object(this::readMember);
        FMatrixRMaj w = required("weights", weights);
        float[] b = required("biases", biases);
        chain.add(field + ".weights", w, field + ".biases", b, required("activation", activation));
        return parameters;
    }

    private void readMember(String key) throws NetworkFileException {
        switch (key) {
            case "activation" ->
                    activation = Optional.of(ActivationNames.parse(json.field(), json.string()));
            case "weights" -> weights = Optional.of(weights());
            case "biases" -> biases = Optional.of(numbers(Reason.BIAS_COUNT));
            default -> throw json.refusal(Reason.KEY_UNKNOWN, key, "activation, weights, biases");
        }
    }

    private FMatrixRMaj weights() throws NetworkFileException {
        List<float[]> rows = new ArrayList<>();
        json.array(i -> {
            Limits.requireDimension(Reason.ROW_COUNT, field + ".weights", i + 1);
            float[] row = numbers(Reason.ROW_LENGTH);
            if (i > 0 && row.length != rows.getFirst().length) {
                throw json.refusal(Reason.ROW_LENGTH, row.length, rows.getFirst().length);
            }
            rows.add(row);
        });
        Limits.requireDimension(Reason.ROW_COUNT, field + ".weights", rows.size());
        return new FMatrixRMaj(rows.toArray(float[][]::new));
    }

    private float[] numbers(Reason reason) throws NetworkFileException {
        String row = json.field();
        Numbers numbers = new Numbers();
        json.array(i -> {
            Limits.requireDimension(reason, row, i + 1);
            Limits.requireParameters(++parameters);
            numbers.add(json.real());
        });
        Limits.requireDimension(reason, row, numbers.count);
        return Arrays.copyOf(numbers.values, numbers.count);
    }

    private <T> T required(String key, Optional<T> value) throws NetworkFileException {
        return value.orElseThrow(
                () -> new NetworkFileException(Reason.KEY_MISSING, field + "." + key, "", key));
    }

    /// An array that grows with what is really there.
    private static final class Numbers {
        private float[] values = new float[FIRST_ROOM];
        private int count;

        void add(float value) {
            if (count == values.length) {
                values = Arrays.copyOf(values, 2 * count);
            }
            values[count++] = value;
        }
    }
}
