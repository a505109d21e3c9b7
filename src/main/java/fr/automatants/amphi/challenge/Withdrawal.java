package fr.automatants.amphi.challenge;

/// What came of taking a submission back.
public enum Withdrawal {
    /// It stands on no board any more. It still counts for its day's quota, and what the ladder showed
    /// of it remains the score to beat: taking back gains nobody a second look.
    DONE,
    /// There is none of that name that is this member's.
    UNKNOWN,
    /// It has no score yet.
    IN_FLIGHT,
    /// It was refused: there is nothing to take back.
    REFUSED,
    /// The challenge is over: what is ranked now stays so, unless an instructor takes it out.
    TOO_LATE
}
