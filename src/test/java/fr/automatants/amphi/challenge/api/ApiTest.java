package fr.automatants.amphi.challenge.api;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.challenge.People;
import fr.automatants.amphi.challenge.Tokens;
import fr.automatants.amphi.engine.Architecture;
import fr.automatants.amphi.engine.Network;
import fr.automatants.amphi.engine.file.NetworkFileException;
import fr.automatants.amphi.engine.file.SafetensorsFile;
import fr.automatants.amphi.learner.Secret;
import fr.automatants.amphi.platform.postgres.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ApiTest {
    private static final String CHALLENGE = "/api/v1/challenges/premier-challenge";

    @Inject Tokens tokens;
    @Inject People people;

    @Test
    void challengesAreListedForEveryone() {
        given().get("/api/v1/challenges")
                .then()
                .statusCode(200)
                .body("slug", hasItem("premier-challenge"))
                .body(
                        "find { it.slug == 'premier-challenge' }.tracks",
                        equalTo(List.of("libre", "11274", "frugal", "robuste")));
    }

    @Test
    void aModelIsHandedInAndScored() throws Exception {
        RequestSpecification ada = as("Ada", Tokens.Scope.SUBMIT);
        Response posted =
                given().spec(ada)
                        .multiPart("model", "m.safetensors", file(21))
                        .post(CHALLENGE + "/submissions");
        assertEquals(202, posted.statusCode(), posted.asString());
        String address = posted.path("location");
        assertTrue(posted.header("Location").endsWith(address));
        given().spec(ada)
                .multiPart("model", "m.safetensors", file(22))
                .post(CHALLENGE + "/submissions")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("submission", notNullValue());
        Response scored = scored(ada, address);
        assertEquals(10_000, scored.<Integer>path("practice.total"));
        assertEquals(3_000, scored.<Integer>path("publicScore.total"));
        assertEquals(11_274, scored.<Integer>path("parameters"));
        given().get(CHALLENGE + "/leaderboard?track=11274")
                .then()
                .statusCode(200)
                .body("name", hasItem("Ada"));
        given().get(CHALLENGE + "/leaderboard.csv?track=robuste")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .body(startsWith("rank,name,baseline,correct,total,low,high"))
                .body(containsString("\"Ada\",false,"));
    }

    @Test
    void aDryRunAnswersAtOnce() throws Exception {
        given().spec(as("Ada", Tokens.Scope.SUBMIT))
                .multiPart("model", "m.safetensors", file(23))
                .post(CHALLENGE + "/submissions?dryRun=true")
                .then()
                .statusCode(200)
                .body("practice.total", equalTo(10_000))
                .body("multiplyAdds", equalTo(11_232));
    }

    @Test
    void aRefusedFileIsAProblemInTheCallersLanguage() {
        RequestSpecification ada = as("Ada", Tokens.Scope.SUBMIT);
        String id =
                given().spec(ada)
                        .header("Accept-Language", "en")
                        .multiPart("model", "m.json", "[]".getBytes(UTF_8))
                        .post(CHALLENGE + "/submissions")
                        .then()
                        .statusCode(422)
                        .contentType("application/problem+json")
                        .body(
                                "detail",
                                equalTo("The whole file: found an array, expected an object."))
                        .body("refusal.reason", equalTo("json-type"))
                        .extract()
                        .path("submission");
        given().spec(ada)
                .header("Accept-Language", "de, fr;q=0.5")
                .get("/api/v1/submissions/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("REJECTED"))
                .body("refusal.message", containsString("trouvé un tableau, attendu un objet"));
        given().spec(ada)
                .multiPart("model", "m.pt", "PK".getBytes(UTF_8))
                .post(CHALLENGE + "/submissions")
                .then()
                .statusCode(422)
                .body("refusal.expected", containsString("save_file"));
    }

    @Test
    void withoutATokenOfTheScopeNothingIsTaken() throws Exception {
        byte[] file = file(24);
        given().multiPart("model", "m.safetensors", file)
                .post(CHALLENGE + "/submissions")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
        given().spec(as("Ada", Tokens.Scope.READ))
                .multiPart("model", "m.safetensors", file)
                .post(CHALLENGE + "/submissions")
                .then()
                .statusCode(401);
    }

    @Test
    void aRevokedTokenOpensNothing() {
        UUID ada = people.join("Ada");
        Secret secret = tokens.issue(ada, "laptop", Tokens.Scope.READ);
        assertEquals(ada, tokens.account(secret, Tokens.Scope.READ).orElseThrow());
        tokens.revoke(people.join("Eve"), tokens.of(ada).getFirst().id());
        assertTrue(tokens.account(secret, Tokens.Scope.READ).isPresent());
        tokens.revoke(ada, tokens.of(ada).getFirst().id());
        assertTrue(tokens.account(secret, Tokens.Scope.READ).isEmpty());
    }

    @Test
    void whatIsNotThereIsAProblem() {
        given().get("/api/v1/challenges/none/leaderboard").then().statusCode(404);
        given().get(CHALLENGE + "/leaderboard?track=none")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        given().spec(as("Ada", Tokens.Scope.READ))
                .get("/api/v1/submissions/x")
                .then()
                .statusCode(404);
        given().spec(as("Ada", Tokens.Scope.SUBMIT))
                .multiPart("other", "x")
                .post(CHALLENGE + "/submissions")
                .then()
                .statusCode(400);
    }

    @Test
    void picturesAndAFirstProgramAreThereToBeginWith() {
        byte[] data = given().get(CHALLENGE + "/data/train.npz").asByteArray();
        assertEquals("PK", new String(data, 0, 2, UTF_8));
        assertTrue(data.length > 5_000_000, "" + data.length);
        byte[] kit = given().get(CHALLENGE + "/data/starter-kit.zip").asByteArray();
        assertTrue(new String(kit, UTF_8).contains("starter-kit/submit.py"));
        given().get("/api/v1/challenges/none/data/train.npz").then().statusCode(404);
    }

    @Test
    void theWholeIsDescribed() {
        given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("paths.keySet()", hasItem("/api/v1/challenges/{slug}/submissions"))
                .body("components.securitySchemes.token.scheme", equalTo("bearer"));
    }

    private RequestSpecification as(String name, Tokens.Scope scope) {
        Secret secret = tokens.issue(people.join(name), "test", scope);
        return given().header("Authorization", "Bearer " + secret.text());
    }

    private static Response scored(RequestSpecification who, String address)
            throws InterruptedException {
        Instant end = Instant.now().plusSeconds(60);
        Response response = given().spec(who).get(address);
        while (!"SCORED".equals(response.path("state"))) {
            assertTrue(Instant.now().isBefore(end), response.asString());
            Thread.sleep(50);
            response = given().spec(who).get(address);
        }
        return response;
    }

    private static byte[] file(long seed) throws NetworkFileException {
        return SafetensorsFile.bytes(Network.initialised(Architecture.course(), seed));
    }
}
