package fr.automatants.amphi.site;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.RouteRegistry;
import fr.automatants.amphi.platform.Role;
import fr.automatants.amphi.platform.postgres.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.websocket.server.ServerEndpoint;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Every route times every role: whoever adds a route says here, once more, who may enter.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AccessTest {
    private static final String ALL = "guest ENTER, member ENTER, instructor ENTER";
    private static final String MEMBERS = "guest SIGN_IN, member ENTER, instructor ENTER";
    private static final String INSTRUCTORS = "guest SIGN_IN, member NOT_ALLOWED, instructor ENTER";

    private static final Map<String, String> VIEWS =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("", ALL),
                            Map.entry("authors", ALL),
                            Map.entry("certificate", ALL),
                            Map.entry("challenge/:slug", ALL),
                            Map.entry("challenge/:slug/ceremony", ALL),
                            Map.entry("challenge/:slug/team/:invitation?", MEMBERS),
                            Map.entry("class", ALL),
                            Map.entry("class/:code", ALL),
                            Map.entry("class/:code/drive", INSTRUCTORS),
                            Map.entry("confirm/:link", ALL),
                            Map.entry("course/:slug", ALL),
                            Map.entry("forgotten", ALL),
                            Map.entry("gallery/:name", ALL),
                            Map.entry("glossary", ALL),
                            Map.entry("account", MEMBERS),
                            Map.entry("instructor", INSTRUCTORS),
                            Map.entry("instructor/:link", ALL),
                            Map.entry("instructor/challenges", INSTRUCTORS),
                            Map.entry("instructor/challenges/:slug", INSTRUCTORS),
                            Map.entry("instructor/course", INSTRUCTORS),
                            Map.entry("instructor/people", INSTRUCTORS),
                            Map.entry("me", ALL),
                            Map.entry("progress", ALL),
                            Map.entry("register", ALL),
                            Map.entry("reset/:link", ALL),
                            Map.entry("resume/:link", ALL),
                            Map.entry("sign-in", ALL)));

    @Inject EndpointGuard guard;
    @Inject VaadinStarted vaadin;

    @Test
    void everyViewOpensToWhomItSays() {
        given().get("/VAADIN/nothing"); // Vaadin starts with the first visitor
        RouteRegistry registry = vaadin.registry();
        Map<String, String> found =
                registry.getRegisteredRoutes().stream()
                        .collect(
                                Collectors.toMap(
                                        RouteBaseData::getTemplate,
                                        AccessTest::decisions,
                                        (one, other) -> one,
                                        TreeMap::new));
        assertEquals(VIEWS, found);
    }

    @Test
    void everyRouteOutsideOfThePagesHasARule() {
        Set<String> open =
                guard.routes().stream()
                        .filter(path -> EndpointRules.needed(path).isEmpty())
                        // there, what has no rule is not there
                        .filter(path -> !EndpointRules.programs(path))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), open);
    }

    /// They are the servlet container's and REST's, not routes of their own.
    @Test
    void everyWebSocketAndResourceHasARule() {
        Set<String> paths = new TreeSet<>();
        for (JavaClass type :
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("fr.automatants.amphi")) {
            type.tryGetAnnotationOfType(ServerEndpoint.class)
                    .ifPresent(socket -> paths.add(socket.value()));
            type.tryGetAnnotationOfType(Path.class)
                    .ifPresent(
                            resource -> paths.add(("/api/" + resource.value()).replace("//", "/")));
        }
        assertEquals(
                Set.of(
                        "/api/v1/challenges",
                        "/api/v1/challenges/{slug}/data",
                        "/api/v1/submissions",
                        "/live/{code}"),
                paths);
        paths.forEach(path -> assertNotEquals(null, EndpointRules.needed(path).orElse(null), path));
    }

    @Test
    void whatHasNoRuleAnswersNobody() {
        for (String path : new String[] {"/q/metrics", "/api/secret", "/q/dev-ui"}) {
            given().get(path).then().statusCode(404);
        }
        given().header("Connection", "Upgrade")
                .header("Upgrade", "websocket")
                .get("/elsewhere")
                .then()
                .statusCode(404);
        given().get("/login/club").then().statusCode(404); // no provider is configured
    }

    private static String decisions(RouteData route) {
        return Arrays.stream(Role.values())
                .map(role ->
                        role.name().toLowerCase(Locale.ROOT)
                                + " "
                                + AccessRules.decide(route.getNavigationTarget(), role))
                .collect(Collectors.joining(", "));
    }
}
