package fr.automatants.amphi.site;

import static fr.automatants.amphi.platform.Role.GUEST;
import static fr.automatants.amphi.platform.Role.INSTRUCTOR;
import static fr.automatants.amphi.platform.Role.MEMBER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.automatants.amphi.classroom.DriveView;
import fr.automatants.amphi.learner.door.AccountView;
import fr.automatants.amphi.platform.Access;
import fr.automatants.amphi.platform.Role;
import fr.automatants.amphi.site.AccessRules.Decision;
import org.junit.jupiter.api.Test;

class AccessRulesTest {
    @Test
    void eachRoleOpensWhatTheOnesBeforeItOpen() {
        assertDecisions(HomeView.class, Decision.ENTER, Decision.ENTER, Decision.ENTER);
        assertDecisions(AccountView.class, Decision.SIGN_IN, Decision.ENTER, Decision.ENTER);
        assertDecisions(DriveView.class, Decision.SIGN_IN, Decision.NOT_ALLOWED, Decision.ENTER);
    }

    @Test
    void aViewThatNamesNobodyLetsNobodyIn() {
        for (Role role : Role.values()) {
            assertEquals(Decision.NOT_ALLOWED, AccessRules.decide(Unlisted.class, role));
        }
    }

    @Test
    void aViewNamesItsVisitorsItselfAndInheritsNone() {
        assertEquals(Decision.NOT_ALLOWED, AccessRules.decide(Heir.class, INSTRUCTOR));
    }

    private static void assertDecisions(
            Class<?> view, Decision guest, Decision member, Decision instructor) {
        assertEquals(guest, AccessRules.decide(view, GUEST));
        assertEquals(member, AccessRules.decide(view, MEMBER));
        assertEquals(instructor, AccessRules.decide(view, INSTRUCTOR));
    }

    private static class Unlisted {}

    private static class Heir extends HomeHeir {}

    @Access(GUEST)
    private static class HomeHeir {}
}
