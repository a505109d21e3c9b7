package fr.automatants.amphi.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.challenge.page.Offer;
import fr.automatants.amphi.classroom.ClassService;
import fr.automatants.amphi.engine.Architecture;
import fr.automatants.amphi.engine.Network;
import fr.automatants.amphi.platform.postgres.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CourseNetworksTest {
    @Inject CourseNetworks networks;
    @Inject ClassService classes;

    @Test
    void aClassOffersItsNetworkByItsCode() throws Exception {
        Offer offer = networks.find("class-" + classes.open("").letters()).orElseThrow();
        assertEquals("class-run.safetensors", offer.fileName());
        Optional<Network> network = offer.network().toCompletableFuture().get(30, TimeUnit.SECONDS);
        assertEquals(Architecture.course(), network.orElseThrow().architecture());
    }

    @Test
    void whatIsNoNetworkOfTheCourseIsNotOffered() {
        for (String name : new String[] {"", "class-", "class-QQQQQ", "../course", "classes"}) {
            assertTrue(networks.find(name).isEmpty(), name);
        }
    }
}
