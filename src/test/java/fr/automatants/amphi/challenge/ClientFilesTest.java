package fr.automatants.amphi.challenge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.challenge.sandbox.OnnxRuntime;
import fr.automatants.amphi.challenge.score.Judge;
import fr.automatants.amphi.digits.Digits;
import fr.automatants.amphi.digits.Mnist;
import fr.automatants.amphi.engine.Dataset;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files that real libraries write: read here, they score what the library itself counted.
class ClientFilesTest {
    private static final int TRAINED_ON = 5_000;

    @TempDir static Path folder;

    private static OnnxRuntime runtime;

    @BeforeAll
    static void writeDigits() throws IOException {
        runtime = new OnnxRuntime(folder);
        write("train", Mnist.load().train(), TRAINED_ON);
        write("test", Mnist.load().test(), Mnist.load().test().size());
    }

    @AfterAll
    static void close() throws IOException {
        runtime.close();
    }

    @ParameterizedTest
    @CsvSource({
        "numpy, python3-numpy, 3",
        "torch, python3-torch, 6",
        "sklearn, python3-sklearn, 1"
    })
    void theScoreIsTheLibrarysOwnToTheLastDigit(String library, String debian, int files)
            throws Exception {
        Python python = Python.require(library, debian, "its files were NOT read");
        List<String> said = run(python, library);
        assertEquals(files, said.size(), said::toString);
        Dataset test = Mnist.load().test().dataset();
        Judge judge = new Judge(test, test, 1);
        for (String line : said) {
            String name = line.substring(0, line.indexOf(' '));
            int theirs = Integer.parseInt(line.substring(name.length() + 1));
            byte[] file = Files.readAllBytes(folder.resolve(name));
            Contender contender = new Contenders(runtime).of(name, file);
            assertEquals(
                    theirs, Judge.practise(judge.practice(), contender.answerer()).correct(), name);
            assertTrue(theirs > 8_000, name + " reads only " + theirs);
        }
    }

    private static List<String> run(Python python, String library)
            throws IOException, InterruptedException {
        String script = Path.of("src", "test", "peers", "save_network.py").toString();
        Python.Said said =
                python.run(
                        Path.of("").toAbsolutePath(), Map.of(), script, library, folder.toString());
        assertEquals(0, said.code(), said.text());
        return said.text().lines().filter(line -> line.matches("\\S+\\.(npz|onnx) \\d+")).toList();
    }

    private static void write(String part, Digits digits, int count) throws IOException {
        ByteArrayOutputStream labels = new ByteArrayOutputStream();
        try (OutputStream pixels = Files.newOutputStream(folder.resolve(part + ".bin"))) {
            for (int i = 0; i < count; i++) {
                pixels.write(digits.pixels(i));
                labels.write(digits.label(i));
            }
        }
        Files.write(folder.resolve(part + "-labels.bin"), labels.toByteArray());
    }
}
