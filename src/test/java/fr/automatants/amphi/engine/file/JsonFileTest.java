package fr.automatants.amphi.engine.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.engine.Layer;
import fr.automatants.amphi.engine.Network;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ejml.data.FMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFileTest {
    @Test
    void theDocumentedExampleIsWhatWeWriteAndComputesXor() throws IOException {
        String page = Files.readString(Path.of("docs/network-json.md"));
        int from = page.indexOf("```json\n") + "```json\n".length();
        String example = page.substring(from, page.indexOf("```", from));
        Network xor = JsonFile.read(example.getBytes(UTF_8));
        assertEquals(example, new String(JsonFile.bytes(xor), UTF_8));
        requireXor(xor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void theChallengesPageShowsTheSameNetwork(String language) throws IOException {
        Path file = Path.of("content", language, "premier-challenge", "index.md");
        String page = Files.readString(file);
        int from = page.indexOf("```json\n") + "```json\n".length();
        String example = page.substring(from, page.indexOf("```", from));
        requireXor(JsonFile.read(example.getBytes(UTF_8)));
    }

    private static void requireXor(Network xor) {
        for (int a = 0; a < 2; a++) {
            for (int b = 0; b < 2; b++) {
                assertArrayEquals(new float[] {a ^ b}, xor.answer(new float[] {a, b}));
            }
        }
    }

    @Test
    void membersMayStandInAnyOrderAndInAnySpacing() throws NetworkFileException {
        String text =
                "\n{\"layers\":[{\"biases\":[3],\t\"weights\":[[1,2]],\"activation\":\"TanH\"}],"
                        + " \"\\u0076ersion\" : 1,\r\n\"format\":\"amphi-network\"}  ";
        Network network = JsonFile.read(text.getBytes(UTF_8), Ends.of(2, 1));
        assertArrayEquals(new float[] {1, 2, 3}, network.parameterVector());
        assertEquals(Activation.TANH, network.layers().getFirst().activation());
    }

    @ParameterizedTest
    @CsvSource({
        "-0, -0.0",
        "0.1, 0.1",
        "1E+2, 100",
        "1.25e-1, 0.125",
        "16777217, 16777216",
        "3.4028235677973367e38, Infinity",
        "3.4028235e38, 3.4028235e38",
        "1e-999, 0",
        "0.10000000149011612, 0.1"
    })
    void numbersAreTheNearestFloat32(String text, float expected) throws NetworkFileException {
        byte[] file = BadJsonTest.SMALL.replace("[[1,2],", "[[1," + text + "],").getBytes(UTF_8);
        if (Float.isInfinite(expected)) {
            assertEquals(Reason.NOT_FINITE, HandMade.refused(() -> JsonFile.read(file)).reason());
        } else {
            float found = JsonFile.read(file).parameterVector()[1];
            assertEquals(Float.floatToRawIntBits(expected), Float.floatToRawIntBits(found));
        }
    }

    @Test
    void numbersAreWrittenAsTheShortestTextThatComesBack() throws NetworkFileException {
        FMatrixRMaj w = new FMatrixRMaj(new float[][] {{0.1f, -0.0f, 1e-5f, 1.4e-45f}});
        Layer layer = new Layer(w, new float[] {1 / 3f}, Activation.IDENTITY);
        String text = new String(JsonFile.bytes(Network.of(List.of(layer))), UTF_8);
        assertTrue(text.contains("[0.1, -0.0, 1.0E-5, 1.4E-45]"), text);
        assertTrue(text.contains("[0.33333334]"), text);
    }
}
