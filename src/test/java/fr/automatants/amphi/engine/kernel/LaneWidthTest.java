package fr.automatants.amphi.engine.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.automatants.amphi.engine.ChildJvm;
import java.io.IOException;
import java.util.List;
import jdk.incubator.vector.FloatVector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaneWidthTest {
    @ParameterizedTest
    @ValueSource(ints = {4, 8, 16})
    void everyLaneWidthGivesTheBitsOfThePlainSums(int lanes) throws Exception {
        assumeTrue(lanes <= FloatVector.SPECIES_PREFERRED.length(), "this machine's are narrower");
        int used = Math.min(lanes, Kernels.PANEL / 2);
        assertEquals(used + " " + LaneWidth.bits(Kernels.reference(), 1), inAJvmOf(lanes));
    }

    private static String inAJvmOf(int lanes) throws IOException, InterruptedException {
        return ChildJvm.run(
                List.of("-XX:MaxVectorSize=" + lanes * Float.BYTES), LaneWidth.class, List.of());
    }
}
