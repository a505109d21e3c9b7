package fr.automatants.amphi.challenge;

import fr.automatants.amphi.challenge.format.ModelFile;
import fr.automatants.amphi.challenge.format.ModelFormat;
import fr.automatants.amphi.engine.Network;
import fr.automatants.amphi.engine.file.NetworkFileException;
import fr.automatants.amphi.engine.file.Refusal;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The page's way in: a file comes once, is read and tried, and what was read is what is handed in.
@ApplicationScoped
public class Reception {
    private final Contenders contenders;
    private final Submissions submissions;
    private final UploadLimit limit;
    private final long most;

    Reception(
            Contenders contenders,
            Submissions submissions,
            UploadLimit limit,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        this.contenders = contenders;
        this.submissions = submissions;
        this.limit = limit;
        this.most = most.asLongValue();
    }

    /// What became of a file.
    public sealed interface Answer {
        /// It was read and tried; nothing is kept or counted.
        record Tried(Candidate candidate) implements Answer {}

        /// It is no model that we read.
        record Refused(Refusal refusal) implements Answer {}

        /// Too many files came in a short time.
        record TooMany() implements Answer {}
    }

    /// Why a file need not even be sent, if its name or length tells.
    public Optional<Refusal> refusal(String fileName, long length) {
        try {
            ModelFile.require(fileName, length, most);
            return Optional.empty();
        } catch (NetworkFileException e) {
            return Optional.of(e.refusal());
        }
    }

    /// Reads and tries a file; the stream is not closed.
    ///
    /// @throws IOException if the stream itself fails
    public Answer receive(Challenge challenge, UUID account, String fileName, InputStream in)
            throws IOException {
        if (!limit.admits(account)) {
            return new Answer.TooMany();
        }
        try {
            byte[] file = ModelFile.bytes(fileName, in);
            Contender contender = contenders.of(fileName, file);
            String format = ModelFormat.of(fileName).ending().substring(1);
            return new Answer.Tried(candidate(challenge, fileName, format, contender));
        } catch (NetworkFileException e) {
            return new Answer.Refused(e.refusal());
        }
    }

    /// Tries a network that never was a file.
    public Candidate candidate(
            Challenge challenge, String fileName, String format, Network network) {
        try {
            return candidate(challenge, fileName, format, Contenders.dense(network));
        } catch (NetworkFileException e) {
            throw new IllegalStateException("the engine runs its own networks", e);
        }
    }

    private Candidate candidate(
            Challenge challenge, String fileName, String format, Contender contender)
            throws NetworkFileException {
        Submissions.DryRun run = submissions.dryRun(contender);
        return new Candidate(
                fileName,
                format,
                contender,
                run.practice(),
                challenge.tracks().stream()
                        .filter(track ->
                                track.mayAdmit(contender.parameters(), contender.answerer()))
                        .toList());
    }

    /// Hands in what was tried.
    public Admission handIn(Challenge challenge, UUID account, Candidate candidate) {
        return submissions.submit(challenge, account, candidate.fileName(), candidate.contender());
    }

    /// What is left of a member's day.
    public Submissions.Day day(Challenge challenge, UUID account) {
        return submissions.day(challenge, account);
    }
}
