package fr.automatants.amphi.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OperationTextTest {
    @ParameterizedTest
    @MethodSource("operations")
    void everyOperationComesBackAsItWentToTheBit(Operation operation) {
        assertEquals(operation, OperationText.read(OperationText.write(operation)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "{\"name\":\"explode\"}", "{\"name\":"})
    void anythingElseIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> OperationText.read(text));
    }

    @Test
    void theTextIsPlain() {
        assertEquals(
                "{\"name\":\"rate\",\"rate\":0.1}",
                OperationText.write(new Operation.SetLearningRate(0.1f)));
    }

    static Stream<Operation> operations() {
        return Stream.of(
                new Operation.Start(),
                new Operation.Pause(),
                new Operation.StepOnce(),
                new Operation.EpochOnce(),
                new Operation.Reset(999_999),
                new Operation.SetLearningRate(0.1f),
                new Operation.SetLearningRate(Math.nextUp(0.1f)),
                new Operation.SetLearningRate(0.001f));
    }
}
