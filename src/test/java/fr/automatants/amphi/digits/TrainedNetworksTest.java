package fr.automatants.amphi.digits;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.engine.Dataset;
import fr.automatants.amphi.engine.Evaluation;
import org.junit.jupiter.api.Test;

class TrainedNetworksTest {
    private static final Dataset TEST = Mnist.load().test().dataset();
    private final TrainedNetworks networks = new TrainedNetworks();

    @Test
    void theUntrainedNetworkGuesses() {
        double accuracy = Evaluation.of(networks.untrained(), TEST).accuracy();
        assertTrue(accuracy < 0.25, () -> "accuracy " + accuracy);
        assertEquals(11_274, networks.untrained().parameters());
    }

    @Test
    void theTrainedNetworkReadsDigitsAndIsTrainedOnce() {
        double accuracy = Evaluation.of(networks.trained().join(), TEST).accuracy();
        System.out.printf("trained network: %.2f %% of the test digits%n", 100 * accuracy);
        assertTrue(accuracy >= 0.95, () -> "accuracy " + accuracy);
        assertSame(networks.trained().join(), networks.trained().join());
    }

    @Test
    void everyServerTrainsTheSameBits() {
        assertArrayEquals(
                networks.trained().join().fingerprint(),
                new TrainedNetworks().trained().join().fingerprint());
    }
}
