package fr.automatants.amphi.challenge;

import fr.automatants.amphi.challenge.score.Tally;
import fr.automatants.amphi.engine.file.NetworkFileException;
import fr.automatants.amphi.engine.file.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Takes models in: reads them at once, counts them in one transaction, and queues them.
@ApplicationScoped
public class Submissions {
    private static final int LONGEST_NAME = 200;

    private final EntityManager entities;
    private final Challenges challenges;
    private final Entrants entrants;
    private final Contenders contenders;
    private final HiddenSets sets;
    private final Jobs jobs;

    Submissions(
            EntityManager entities,
            Challenges challenges,
            Entrants entrants,
            Contenders contenders,
            HiddenSets sets,
            Jobs jobs) {
        this.entities = entities;
        this.challenges = challenges;
        this.entrants = entrants;
        this.contenders = contenders;
        this.sets = sets;
        this.jobs = jobs;
    }

    /// What a dry run shows: nothing is kept, nothing is counted.
    public record DryRun(Tally practice, long parameters, long multiplyAdds) {}

    /// What a member's day still holds.
    ///
    /// @param left submissions that may still be scored before `next`, when the next day begins
    public record Day(int left, int quota, Instant next) {}

    /// Reads a file and tries it on the pictures that everyone has.
    ///
    /// @throws NetworkFileException if the file is refused
    public DryRun dryRun(String fileName, byte[] file) throws NetworkFileException {
        return dryRun(contenders.of(fileName, file));
    }

    /// Tries a model that was read.
    ///
    /// @throws NetworkFileException if it turns out that it cannot be run
    public DryRun dryRun(Contender contender) throws NetworkFileException {
        return new DryRun(
                sets.practise(contender.answerer()),
                contender.parameters(),
                contender.multiplyAdds());
    }

    /// Takes a file of a member.
    public Admission submit(Challenge challenge, UUID account, String fileName, byte[] file) {
        Contender contender;
        try {
            contender = contenders.of(fileName, file);
        } catch (NetworkFileException e) {
            return refused(challenge, account, fileName, e.refusal());
        }
        return submit(challenge, account, fileName, contender);
    }

    /// Takes a model that was read.
    public Admission submit(
            Challenge challenge, UUID account, String fileName, Contender contender) {
        Admission admission =
                QuarkusTransaction.requiringNew()
                        .call(() -> admit(challenge, account, fileName, contender));
        if (admission instanceof Admission.Queued(UUID id)) {
            // After the commit: a job must find its row. Should we crash here, the sweep brings it.
            jobs.enqueue(id);
        }
        return admission;
    }

    /// What is left of a member's day, or of their team's.
    @Transactional
    public Day day(Challenge challenge, UUID account) {
        Instant now = databaseTime();
        long used =
                entrants.current(challenge.slug(), account)
                        .map(entrant ->
                                Submission.counted(
                                        entrant, challenge.slug(), account, ParisTime.day(now)))
                        .orElse(0L);
        int left = (int) Math.max(0, challenge.quota() - used);
        return new Day(left, challenge.quota(), ParisTime.nextDay(now));
    }

    /// What a member has handed in, alone and with their team, the oldest first.
    @Transactional
    public List<Standing> of(Challenge challenge, UUID account) {
        return entrants.of(challenge.slug(), account).stream()
                .flatMap(entrant -> Standing.of(Submission.ofEntrant(entrant)).stream())
                .sorted(Comparator.comparing(Standing::uploadedAt))
                .toList();
    }

    /// One submission of a member.
    @Transactional
    public Optional<Standing> of(UUID id, UUID account) {
        return Submission.of(id)
                .filter(submission -> entrants.owns(submission, account))
                .flatMap(submission ->
                        Standing.of(siblings(submission)).stream()
                                .filter(standing -> standing.id().equals(id))
                                .findFirst());
    }

    /// How many submissions are before this one.
    @Transactional
    public long before(UUID id) {
        return Submission.of(id)
                .map(submission ->
                        Submission.count(
                                "state in ?1 and uploadedAt < ?2",
                                List.of(State.QUEUED, State.RUNNING),
                                submission.uploadedAt))
                .orElse(0L);
    }

    /// Takes a scored submission back, for good; see `Withdrawal` for what that does not do.
    public Withdrawal withdraw(UUID id, UUID account) {
        return QuarkusTransaction.joiningExisting()
                .call(() ->
                        Submission.of(id)
                                .filter(found -> entrants.owns(found, account))
                                .map(this::withdraw)
                                .orElse(Withdrawal.UNKNOWN));
    }

    private Withdrawal withdraw(Submission found) {
        if (found.state != State.SCORED) {
            return found.state.isInFlight() ? Withdrawal.IN_FLIGHT : Withdrawal.REFUSED;
        }
        if (found.withdrawnAt != null) {
            return Withdrawal.DONE;
        }
        Instant now = databaseTime();
        if (challenges.of(found.challenge).filter(challenge -> challenge.isOver(now)).isPresent()) {
            return Withdrawal.TOO_LATE;
        }
        found.withdrawnAt = now;
        found.finalChoice = false;
        return Withdrawal.DONE;
    }

    /// Chooses a final, or takes the choice back; of more than two the earliest submission goes.
    /// Once the challenge is over, its private part is known: nothing can be chosen any more.
    @Transactional
    public void chooseFinal(Challenge challenge, UUID id, UUID account, boolean chosen) {
        if (challenge.isOver(databaseTime())) {
            return;
        }
        Submission.of(id)
                .filter(found -> entrants.owns(found, account) && found.state == State.SCORED)
                .filter(found -> found.challenge.equals(challenge.slug()))
                .filter(found -> found.ranks() || !chosen)
                .ifPresent(found -> choose(found, chosen));
    }

    private static List<Submission> siblings(Submission submission) {
        return Submission.ofEntrant(Objects.requireNonNull(submission.entrantId));
    }

    private static void choose(Submission found, boolean chosen) {
        found.finalChoice = chosen;
        List<Submission> finals =
                siblings(found).stream()
                        .filter(other -> other.finalChoice && !other.id.equals(found.id))
                        .toList();
        if (chosen && finals.size() >= Standing.FINALS) {
            finals.getFirst().finalChoice = false;
        }
    }

    private Admission refused(Challenge challenge, UUID account, String fileName, Refusal refusal) {
        return QuarkusTransaction.requiringNew()
                .call(() -> {
                    UUID entrant = entrants.lock(challenge.slug(), account);
                    Submission submission = row(challenge, account, entrant, fileName);
                    submission.refuse(refusal);
                    submission.persist();
                    return new Admission.Refused(submission.id, refusal);
                });
    }

    /// One entrant at a time: two uploads at once cannot both be the third of the day.
    private Admission admit(
            Challenge challenge, UUID account, String fileName, Contender contender) {
        UUID entrant = entrants.lock(challenge.slug(), account);
        Submission submission = row(challenge, account, entrant, fileName);
        if (!challenge.isOpen(submission.uploadedAt)) {
            return new Admission.Closed();
        }
        Optional<Submission> inFlight = Submission.inFlight(entrant);
        if (inFlight.isPresent()) {
            return new Admission.InFlight(inFlight.get().id);
        }
        if (Submission.counted(entrant, challenge.slug(), account, submission.quotaDay)
                >= challenge.quota()) {
            return new Admission.QuotaUsed(
                    challenge.quota(), ParisTime.nextDay(submission.uploadedAt));
        }
        take(submission, contender);
        return new Admission.Queued(submission.id);
    }

    private Submission row(Challenge challenge, UUID account, UUID entrant, String fileName) {
        String name =
                fileName.length() <= LONGEST_NAME ? fileName : fileName.substring(0, LONGEST_NAME);
        Submission submission =
                new Submission(challenge.slug(), name.replace("\0", ""), databaseTime());
        submission.accountId = account;
        submission.entrantId = entrant;
        return submission;
    }

    static void take(Submission submission, Contender contender) {
        submission.network = contender.bytes();
        submission.kind = contender.kind();
        submission.weightsHash = contender.weightsHash();
        submission.parameters = contender.parameters();
        submission.multiplyAdds = contender.multiplyAdds();
        submission.persist();
    }

    /// The clock that every node shares.
    private Instant databaseTime() {
        return (Instant)
                entities.createNativeQuery("select clock_timestamp()", Instant.class)
                        .getSingleResult();
    }
}
