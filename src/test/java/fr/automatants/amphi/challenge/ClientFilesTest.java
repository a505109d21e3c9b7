package fr.automatants.amphi.challenge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files that real libraries write: read here, they score what the library itself counted.
class ClientFilesTest {
    private static final List<String> PYTHONS = List.of("/usr/bin/python3", "python3");
    private static final int MISSING = 3;
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
        List<String> said = run(library);
        String missing =
                "SKIPPED: %s is not installed, so its files were NOT read (Debian: apt install %s)"
                        .formatted(library, debian);
        if (said.isEmpty()) {
            System.err.println(missing);
        }
        assumeTrue(!said.isEmpty(), missing);
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

    /// What the first Python that has the library says, or nothing if none has it.
    private static List<String> run(String library) throws IOException, InterruptedException {
        for (String python : PYTHONS) {
            Path log = folder.resolve(library + ".log");
            Path said = folder.resolve(library + ".txt");
            String script = Path.of("src", "test", "peers", "save_network.py").toString();
            Process process;
            try {
                process =
                        new ProcessBuilder(python, script, library, folder.toString())
                                .redirectOutput(said.toFile())
                                .redirectError(log.toFile())
                                .start();
            } catch (IOException e) {
                continue; // no such Python here
            }
            assertTrue(process.waitFor(60, TimeUnit.SECONDS), library + " takes too long");
            if (process.exitValue() != MISSING) {
                assertEquals(0, process.exitValue(), Files.readString(log));
                return Files.readAllLines(said, UTF_8).stream()
                        .filter(line -> line.matches("\\S+\\.(npz|onnx) \\d+"))
                        .toList();
            }
        }
        return List.of();
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
