package fr.automatants.amphi.platform;

/// What somebody may do, each role including the ones before it.
public enum Role {
    /// Everybody, without an account.
    GUEST,
    /// Whoever is signed in.
    MEMBER,
    /// Whoever may drive a class and give roles.
    INSTRUCTOR;

    /// Whether this role opens what is kept for another.
    public boolean reaches(Role needed) {
        return compareTo(needed) >= 0;
    }
}
