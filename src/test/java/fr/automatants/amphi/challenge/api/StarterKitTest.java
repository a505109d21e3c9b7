package fr.automatants.amphi.challenge.api;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.automatants.amphi.challenge.People;
import fr.automatants.amphi.challenge.Tokens;
import fr.automatants.amphi.engine.Architecture;
import fr.automatants.amphi.engine.Network;
import fr.automatants.amphi.engine.file.SafetensorsFile;
import fr.automatants.amphi.platform.postgres.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The programs of the starter kit, run by a real Python against the server, as a member does.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class StarterKitTest {
    private static final String DATA = "/api/v1/challenges/premier-challenge/data/";
    private static final List<String> PYTHONS = List.of("/usr/bin/python3", "python3");
    private static final Pattern ACCURACY = Pattern.compile("(?m)^8 (0\\.\\d+)");
    private static final Pattern PRACTICE = Pattern.compile("practice +(\\d+\\.\\d+) %");

    @Inject Tokens tokens;
    @Inject People people;

    @TempDir Path folder;
    private String token = "";

    /// What a program said, errors and all, and how it ended.
    private record Said(int code, String text) {}

    @BeforeEach
    void join() {
        token = tokens.issue(people.join("Ada"), "kit", Tokens.Scope.SUBMIT).text();
    }

    @BeforeEach
    void unpack() throws IOException {
        byte[] kit = given().get(DATA + "starter-kit.zip").asByteArray();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(kit))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path name = Path.of(entry.getName()).getFileName();
                Files.write(folder.resolve(name), zip.readAllBytes());
            }
        }
    }

    @Test
    void theProgramTriesAModelHandsItInAndSaysWhatWasCounted() throws Exception {
        assumeLibrary("json");
        Network network = Network.initialised(Architecture.course(), 77);
        Files.write(folder.resolve("m.safetensors"), SafetensorsFile.bytes(network));
        String python = python("json");

        Said tried = run(python, "submit.py", "--dry-run", "m.safetensors");
        assertEquals(0, tried.code(), tried.text());
        assertTrue(tried.text().contains("/10000"), tried.text());
        assertTrue(tried.text().contains("parameters 11274"), tried.text());

        Said handedIn = run(python, "submit.py", "m.safetensors");
        assertEquals(0, handedIn.code(), handedIn.text());
        assertTrue(handedIn.text().contains("SCORED"), handedIn.text());
        assertTrue(handedIn.text().contains("/3000"), handedIn.text());
    }

    @Test
    void theProgramSaysWhyAFileIsRefusedInTheLanguageThatIsAskedFor() throws Exception {
        assumeLibrary("json");
        Files.writeString(folder.resolve("m.json"), "[]");
        String python = python("json");
        Said french = run(python, "submit.py", "m.json");
        assertEquals(1, french.code());
        assertTrue(french.text().startsWith("422: "), french.text());
        Said english = run(python, "submit.py", "--lang", "en", "m.json");
        assertTrue(english.text().contains("found an array, expected an object"), english.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"premier-reseau.ipynb", "first-network.ipynb"})
    void theNotebookTrainsANetworkThatIsTakenAsItIs(String notebook) throws Exception {
        assumeLibrary("numpy");
        Files.write(folder.resolve("train.npz"), given().get(DATA + "train.npz").asByteArray());
        boolean torch = !python("torch").isEmpty();
        if (!torch) {
            System.err.println(
                    "SKIPPED: torch is not installed, so the notebook's second half was NOT run"
                            + " (Debian: apt install python3-torch)");
        }
        Files.writeString(folder.resolve("notebook.py"), program(notebook, torch));
        Said said = run(python(torch ? "torch" : "numpy"), "notebook.py");
        assertEquals(0, said.code(), said.text());
        assertTrue(found(ACCURACY, said.text()) > 0.9, said.text());
        assertTrue(found(PRACTICE, said.text()) > 90, said.text());
        if (torch) {
            Said tried = run(python("torch"), "submit.py", "--dry-run", "torch.npz");
            assertTrue(found(PRACTICE, tried.text()) > 96, tried.text());
        }
    }

    /// The notebook's code, as its cells are run one after the other; a line for the shell by a shell.
    private String program(String notebook, boolean torch) throws IOException {
        StringBuilder program = new StringBuilder("import os\n");
        JsonNode cells =
                new ObjectMapper().readTree(folder.resolve(notebook).toFile()).get("cells");
        for (JsonNode cell : cells) {
            StringBuilder source = new StringBuilder();
            cell.get("source").forEach(line -> source.append(line.asText()));
            boolean second = source.indexOf("import torch") >= 0;
            if ("code".equals(cell.get("cell_type").asText()) && (torch || !second)) {
                program.append(
                                source.toString()
                                        .replaceAll("(?m)^!(.*)$", "assert os.system('$1') == 0"))
                        .append('\n');
            }
        }
        return program.toString();
    }

    private static double found(Pattern pattern, String text) {
        Matcher number = pattern.matcher(text);
        assertTrue(number.find(), text);
        return Double.parseDouble(number.group(1));
    }

    private void assumeLibrary(String library) throws Exception {
        boolean there = !python(library).isEmpty();
        String missing =
                "SKIPPED: no Python with %s, so the starter kit was NOT run".formatted(library);
        if (!there) {
            System.err.println(missing);
        }
        assumeTrue(there, missing);
    }

    /// The first Python that has a library, or nothing.
    private String python(String library) throws InterruptedException {
        for (String python : PYTHONS) {
            try {
                if (run(python, "-c", "import " + library).code() == 0) {
                    return python;
                }
            } catch (IOException missing) {
                continue;
            }
        }
        return "";
    }

    private Said run(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("AMPHI_URL", "http://localhost:" + RestAssured.port);
        builder.environment().put("AMPHI_TOKEN", token);
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Said(process.waitFor(), text);
    }
}
