package fr.automatants.amphi.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.platform.Role;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointRulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/agenda.ics",
                "/api/agenda/first.ics",
                "/content/images/neuron.svg",
                "/live/ABCDE",
                "/q/health",
                "/q/health/ready",
                "/VAADIN/push"
            })
    void whatIsNamedIsOpenToEverybody(String path) {
        assertEquals(Optional.of(Role.GUEST), EndpointRules.needed(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api",
                "/api/agenda.icsx",
                "/api/secret",
                "/q",
                "/q/healthy",
                "/q/metrics",
                "/content",
                "/contents/x",
                "/VAADIN"
            })
    void whatIsNotNamedIsNot(String path) {
        assertEquals(Optional.empty(), EndpointRules.needed(path));
    }

    @Test
    void addressesForProgramsHoldNoPages() {
        assertTrue(EndpointRules.programs("/api/secret"));
        assertTrue(EndpointRules.programs("/q/metrics"));
        assertTrue(EndpointRules.programs("/api"));
        assertTrue(!EndpointRules.programs("/apiary"));
        assertTrue(!EndpointRules.programs("/quiz"));
    }

    @Test
    void aPatternForAllBelowNamesNoNeighbour() {
        assertTrue(EndpointRules.names("/x/*", "/x/"));
        assertTrue(EndpointRules.names("/x/*", "/x/y/z"));
        assertTrue(!EndpointRules.names("/x/*", "/xy"));
        assertTrue(!EndpointRules.names("/x/*", "/x"));
    }
}
