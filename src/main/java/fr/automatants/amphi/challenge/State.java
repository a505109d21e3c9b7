package fr.automatants.amphi.challenge;

/// How far a submission has come.
public enum State {
    QUEUED,
    RUNNING,
    SCORED,
    REJECTED;

    /// Whether it is still on its way.
    public boolean isInFlight() {
        return this == QUEUED || this == RUNNING;
    }
}
