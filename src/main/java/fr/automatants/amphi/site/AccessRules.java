package fr.automatants.amphi.site;

import fr.automatants.amphi.platform.Access;
import fr.automatants.amphi.platform.Role;

/// Who may enter which view: what its mark says, and nobody if it has none.
final class AccessRules {
    /// What happens to somebody who asks for a view.
    enum Decision {
        ENTER,
        /// Their role might do once they are signed in.
        SIGN_IN,
        NOT_ALLOWED
    }

    private AccessRules() {}

    static Decision decide(Class<?> view, Role visitor) {
        Access access = view.getAnnotation(Access.class);
        if (access == null) {
            return Decision.NOT_ALLOWED;
        }
        if (visitor.reaches(access.value())) {
            return Decision.ENTER;
        }
        return visitor == Role.GUEST ? Decision.SIGN_IN : Decision.NOT_ALLOWED;
    }
}
