package fr.automatants.amphi.engine.inspect;

import static fr.automatants.amphi.engine.inspect.Networks.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.engine.Architecture;
import java.util.List;
import org.junit.jupiter.api.Test;

class FootprintTest {
    private static final Footprint COURSE = Footprint.of(Architecture.course());
    private static final Grid FRANCE = new Grid(50, "a figure for this test");

    @Test
    void theCoursesNetworkHasTheDecksParameters() {
        assertEquals(11_274, COURSE.parameters());
        assertEquals(90_192, COURSE.bytes(Precision.FLOAT64));
        assertEquals(45_096, COURSE.bytes(Precision.FLOAT32));
        assertEquals(22_548, COURSE.bytes(Precision.FLOAT16));
        assertEquals(11_274, COURSE.bytes(Precision.INT8));
        assertEquals(2, Precision.FLOAT16.bytes());
    }

    @Test
    void theDecksLargeModelWeighs175Gigabytes() {
        Footprint large = Footprint.ofParameters(175_000_000_000L);
        assertEquals(175_000_000_000L, large.bytes(Precision.INT8));
        assertEquals(350_000_000_000L, large.bytes(Precision.FLOAT16));
        assertEquals(175_000_000_000L, large.forward());
        assertEquals(350_000_000_000L, large.backward());
    }

    @Test
    void forwardUsesEachWeightOnceAndBackwardTwiceButTheFirstLayers() {
        // 676·16 + 16·16 + 16·10, then that again and 16·16 + 16·10
        assertEquals(11_232, COURSE.forward());
        assertEquals(11_232 + 416, COURSE.backward());
        Footprint single =
                Footprint.of(new Architecture(5, List.of(3), Activation.RELU, Activation.SOFTMAX));
        assertEquals(new Footprint(18, 15, 15), single);
    }

    @Test
    void aTrainingStepIsItsSamplesAndOneUpdate() {
        assertEquals(22_880 + 11_274, COURSE.trainingStep(1));
        assertEquals(32 * 22_880 + 11_274, COURSE.trainingStep(32));
    }

    @Test
    void energyAndCarbonFollowFromTheNamedAssumptions() {
        // 10⁹ multiply-adds at 4.6 pJ are 4.6 mJ
        Emission emission = new Emission(1_000_000_000, OperationCost.FLOAT32, FRANCE);
        assertEquals(4.6e-3, emission.joules(), 1e-15);
        assertEquals(4.6e-3 / 3.6e6 * 50, emission.grams(), 1e-18);
        assertEquals(4.6, emission.cost().picojoules(), 1e-12);
        assertEquals("45 nm, 0.9 V, arithmetic only", emission.cost().conditions());
        assertEquals(
                "M. Horowitz, Computing's energy problem (and what we can do about it), ISSCC 2014",
                emission.cost().source());
        assertEquals("a figure for this test", emission.grid().source());
    }

    @Test
    void aKilowattHourEmitsWhatTheGridSays() {
        OperationCost joule = new OperationCost(Precision.FLOAT64, 1e12, "made up", "this test");
        assertEquals(50, new Emission(3_600_000, joule, FRANCE).grams(), 1e-9);
    }

    @Test
    void fewerBitsTakeLessEnergy() {
        assertEquals(1.5, OperationCost.FLOAT16.picojoules(), 1e-12);
        assertEquals(Precision.FLOAT16, OperationCost.FLOAT16.precision());
        assertEquals(0.3, OperationCost.INT8.picojoules(), 1e-12);
        assertEquals(Precision.INT8, OperationCost.INT8.precision());
        assertEquals(Precision.FLOAT32, OperationCost.FLOAT32.precision());
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertRefused(
                "batch size: found 0, expected 1 to 2147483647", () -> COURSE.trainingStep(0));
        assertRefused(
                "parameters: found -1, expected 0 to 1152921504606846975",
                () -> Precision.FLOAT64.bytes(-1));
        assertRefused(
                "parameters: found 0, expected 1 to 576460752303423487",
                () -> Footprint.ofParameters(0));
        assertRefused(
                "grams a kWh: found NaN, expected a finite number of at least 0",
                () -> new Grid(Double.NaN, "none"));
        assertRefused("source: found none, expected a text", () -> new Grid(50, " "));
        assertRefused(
                "picojoules: found -1.0, expected a finite number of at least 0",
                () -> new OperationCost(Precision.INT8, -1, "none", "none"));
        assertRefused(
                "conditions: found none, expected a text",
                () -> new OperationCost(Precision.INT8, 1, "", "none"));
        assertRefused(
                "multiply-adds: found -1, expected 0 to 9223372036854775807",
                () -> new Emission(-1, OperationCost.INT8, FRANCE));
    }
}
