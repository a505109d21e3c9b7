package fr.automatants.amphi.challenge.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.notNullValue;

import fr.automatants.amphi.challenge.Essay;
import fr.automatants.amphi.challenge.Handed;
import fr.automatants.amphi.challenge.People;
import fr.automatants.amphi.challenge.Tokens;
import fr.automatants.amphi.platform.postgres.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WithdrawalApiTest {
    @Inject Tokens tokens;
    @Inject People people;
    @Inject Handed handed;

    @Test
    void aProgramTakesASubmissionBack() {
        UUID ada = people.join("Ada");
        String address = address(ada);
        given().spec(as(ada, Tokens.Scope.SUBMIT)).delete(address).then().statusCode(204);
        given().spec(as(ada, Tokens.Scope.READ))
                .get(address)
                .then()
                .statusCode(200)
                .body("state", equalTo("SCORED"))
                .body("withdrawnAt", notNullValue());
        given().spec(as(ada, Tokens.Scope.SUBMIT)).delete(address).then().statusCode(204);
    }

    @Test
    void whoMayNotIsToldSoAsAProblem() {
        UUID ada = people.join("Ada");
        String address = address(ada);
        given().spec(as(ada, Tokens.Scope.READ)).delete(address).then().statusCode(401);
        given().delete(address).then().statusCode(401);
        RequestSpecification eve = as(people.join("Eve"), Tokens.Scope.SUBMIT);
        given().spec(eve)
                .delete(address)
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        given().spec(eve).delete("/api/v1/submissions/x").then().statusCode(404);
        String refused =
                given().spec(eve)
                        .multiPart("model", "m.json", new byte[] {'[', ']'})
                        .post("/api/v1/challenges/premier-challenge/submissions")
                        .path("submission");
        given().spec(eve)
                .header("Accept-Language", "en")
                .delete("/api/v1/submissions/" + refused)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("detail", containsString("refused"));
    }

    @Test
    void itIsDescribed() {
        given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("paths.'/api/v1/submissions/{id}'", hasKey("delete"));
    }

    private String address(UUID account) {
        return "/api/v1/submissions/" + handed.scored(Essay.open(), account, 1, 1);
    }

    private RequestSpecification as(UUID account, Tokens.Scope scope) {
        String secret = tokens.issue(account, "test", scope).text();
        return given().header("Authorization", "Bearer " + secret);
    }
}
