package fr.automatants.amphi.challenge.api;

import fr.automatants.amphi.challenge.Submissions;
import fr.automatants.amphi.challenge.Tokens;
import fr.automatants.amphi.challenge.Withdrawal;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
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
                .orElseThrow(() -> none(id, texts).exception());
    }

    /// Takes one of the caller's own back.
    @DELETE
    @Path("/{id}")
    @Operation(
            summary = "Withdraw a scored submission of your own, for good",
            description =
                    "It ranks no more and stays in your history. It still counts for its day's"
                            + " quota, and what the ladder showed of it remains the score to beat."
                            + " Not possible once the challenge is over.")
    @APIResponse(responseCode = "204", description = "It is withdrawn, or was before")
    @APIResponse(responseCode = "401", description = "No token with the scope SUBMIT")
    @APIResponse(responseCode = "404", description = "No submission of yours")
    @APIResponse(
            responseCode = "409",
            description = "Not scored yet, refused, or the challenge is over")
    @SecurityRequirement(name = "token")
    public Response withdraw(@PathParam("id") String id, @Context HttpHeaders headers) {
        UUID account = caller.require(headers, Tokens.Scope.SUBMIT);
        Texts texts = Texts.of(headers);
        return switch (uuid(id).map(known -> submissions.withdraw(known, account))
                .orElse(Withdrawal.UNKNOWN)) {
            case DONE -> Response.noContent().build();
            case UNKNOWN -> none(id, texts).response();
            case IN_FLIGHT -> conflict(texts.of("challenge.withdraw.in-flight"));
            case REFUSED -> conflict(texts.of("challenge.withdraw.refused"));
            case TOO_LATE -> conflict(texts.of("challenge.withdraw.too-late"));
        };
    }

    private static Problem none(String id, Texts texts) {
        return Problem.of(404, "Not Found", texts.of("challenge.api.none", id));
    }

    private static Response conflict(String detail) {
        return Problem.of(409, "Conflict", detail).response();
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no submission has such a name
        }
    }
}
