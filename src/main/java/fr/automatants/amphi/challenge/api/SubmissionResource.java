package fr.automatants.amphi.challenge.api;

import fr.automatants.amphi.challenge.Submissions;
import fr.automatants.amphi.challenge.Tokens;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;

/// What became of a submission.
@Path("/v1/submissions")
public class SubmissionResource {
    private final Submissions submissions;
    private final Caller caller;

    SubmissionResource(Submissions submissions, Caller caller) {
        this.submissions = submissions;
        this.caller = caller;
    }

    /// One of the caller's own.
    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "A submission of your own: its state, scores and refusal")
    @SecurityRequirement(name = "token")
    public SubmissionJson get(@PathParam("id") String id, @Context HttpHeaders headers) {
        UUID account = caller.require(headers, Tokens.Scope.READ);
        Texts texts = Texts.of(headers);
        return uuid(id).flatMap(known -> submissions.of(known, account))
                .map(standing ->
                        SubmissionJson.of(standing, submissions.before(standing.id()), texts))
                .orElseThrow(() ->
                        Problem.of(404, "Not Found", texts.of("challenge.api.none", id))
                                .exception());
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no submission has such a name
        }
    }
}
