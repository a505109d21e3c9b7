package fr.automatants.amphi.challenge.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.automatants.amphi.challenge.Challenge;
import fr.automatants.amphi.challenge.Draft;
import fr.automatants.amphi.challenge.Essay;
import fr.automatants.amphi.challenge.Hosting;
import fr.automatants.amphi.challenge.People;
import fr.automatants.amphi.challenge.Python;
import fr.automatants.amphi.challenge.Submissions;
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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The programs of the starter kit, run by a real Python against the server, as a member does.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class StarterKitTest {
    private static final String DATA = "/api/v1/challenges/%s/data/";
    private static final String NOTEBOOK = "premier-reseau.ipynb";
    private static final Pattern COMMENT = Pattern.compile("\"\"\".*?\"\"\"|#.*");
    private static final Pattern ACCURACY = Pattern.compile("(?m)^8 (0\\.\\d+)");
    private static final Pattern PRACTICE = Pattern.compile("practice +(\\d+\\.\\d+) %");

    @Inject Tokens tokens;
    @Inject People people;
    @Inject Hosting hosting;
    @Inject Submissions submissions;

    @TempDir Path folder;
    private UUID ada;
    private String token = "";

    @BeforeEach
    void join() {
        ada = people.join("Ada");
        token = tokens.issue(ada, "kit", Tokens.Scope.SUBMIT).text();
    }

    @BeforeEach
    void unpack() throws IOException {
        unpack("premier-challenge");
    }

    private void unpack(String challenge) throws IOException {
        byte[] kit = given().get(DATA.formatted(challenge) + "starter-kit.zip").asByteArray();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(kit))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path name = Path.of(entry.getName()).getFileName();
                Files.write(folder.resolve(name), zip.readAllBytes());
            }
        }
    }

    @Test
    void theProgramTriesAModelHandsItInAndSaysWhatWasCounted() throws Exception {
        Python python = python("json");
        Network network = Network.initialised(Architecture.course(), 77);
        Files.write(folder.resolve("m.safetensors"), SafetensorsFile.bytes(network));

        Python.Said tried = run(python, "submit.py", "--dry-run", "m.safetensors");
        assertEquals(0, tried.code(), tried.text());
        assertTrue(tried.text().contains("/10000"), tried.text());
        assertTrue(tried.text().contains("parameters 11274"), tried.text());

        Python.Said handedIn = run(python, "submit.py", "m.safetensors");
        assertEquals(0, handedIn.code(), handedIn.text());
        assertTrue(handedIn.text().contains("SCORED"), handedIn.text());
        assertTrue(handedIn.text().contains("/3000"), handedIn.text());
    }

    @Test
    void whatAnInstructorMadeGetsTheGeneralKitThatHandsInToIt() throws Exception {
        Challenge essay = Essay.open();
        hosting.make(essay.slug(), Draft.of(essay), people.join("Grace"));
        given().get(DATA.formatted(essay.slug()) + "train.npz").then().statusCode(200);
        unpack(essay.slug());
        Python python = python("json");
        byte[] model = SafetensorsFile.bytes(Network.initialised(Architecture.course(), 78));
        Files.write(folder.resolve("m.safetensors"), model);
        Python.Said handedIn = run(python, "submit.py", "m.safetensors");
        assertEquals(0, handedIn.code(), handedIn.text());
        assertEquals(1, submissions.of(essay, ada).size());
    }

    @Test
    void theProgramSaysWhyAFileIsRefusedInTheLanguageThatIsAskedFor() throws Exception {
        Python python = python("json");
        Files.writeString(folder.resolve("m.json"), "[]");
        Python.Said french = run(python, "submit.py", "m.json");
        assertEquals(1, french.code());
        assertTrue(french.text().startsWith("422: "), french.text());
        Python.Said english = run(python, "submit.py", "--lang", "en", "m.json");
        assertTrue(english.text().contains("found an array, expected an object"), english.text());
    }

    /// So one of the two is enough to run.
    @Test
    void bothNotebooksAreTheSameProgram() throws IOException {
        assertEquals(
                COMMENT.matcher(program(NOTEBOOK, true)).replaceAll(""),
                COMMENT.matcher(program("first-network.ipynb", true)).replaceAll(""));
    }

    @Test
    void theNotebookTrainsANetworkThatIsTakenAsItIs() throws Exception {
        Python numpy = python("numpy");
        Files.write(
                folder.resolve("train.npz"),
                given().get(DATA.formatted("premier-challenge") + "train.npz").asByteArray());
        Optional<Python> torch = Python.with("torch");
        if (torch.isEmpty()) {
            System.err.println(
                    "SKIPPED: torch is not installed, so the notebook's second half was NOT run"
                            + " (Debian: apt install python3-torch)");
        }
        Files.writeString(folder.resolve("notebook.py"), program(NOTEBOOK, torch.isPresent()));
        Python.Said said = run(torch.orElse(numpy), "notebook.py");
        assertEquals(0, said.code(), said.text());
        assertTrue(found(ACCURACY, said.text()) > 0.9, said.text());
        assertTrue(found(PRACTICE, said.text()) > 90, said.text());
        if (torch.isPresent()) {
            Python.Said tried = run(torch.get(), "submit.py", "--dry-run", "torch.npz");
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

    private static Python python(String library) throws IOException, InterruptedException {
        String debian = library.equals("json") ? "python3" : "python3-" + library;
        return Python.require(library, debian, "the starter kit was NOT run");
    }

    private Python.Said run(Python python, String... arguments)
            throws IOException, InterruptedException {
        return python.run(
                folder,
                Map.of("AMPHI_URL", "http://localhost:" + RestAssured.port, "AMPHI_TOKEN", token),
                arguments);
    }
}
