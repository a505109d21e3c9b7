package fr.automatants.amphi.engine.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.incubator.vector.FloatVector;
import org.ejml.data.FMatrixRMaj;
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
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--add-modules=jdk.incubator.vector",
                                "-XX:MaxVectorSize=" + lanes * Float.BYTES,
                                "-cp",
                                classPath(),
                                LaneWidth.class.getName())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
        assertEquals(0, process.waitFor(), said);
        return said.lines()
                .filter(line -> !line.startsWith("WARNING: Using incubator"))
                .collect(Collectors.joining("\n"));
    }

    private static String classPath() {
        return Stream.of(LaneWidth.class, VectorKernels.class, FMatrixRMaj.class)
                .map(LaneWidthTest::home)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
