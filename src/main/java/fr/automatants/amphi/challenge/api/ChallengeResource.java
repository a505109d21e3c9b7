package fr.automatants.amphi.challenge.api;

import fr.automatants.amphi.challenge.Admission;
import fr.automatants.amphi.challenge.Challenge;
import fr.automatants.amphi.challenge.Challenges;
import fr.automatants.amphi.challenge.Leaderboard;
import fr.automatants.amphi.challenge.Submissions;
import fr.automatants.amphi.challenge.Tokens;
import fr.automatants.amphi.challenge.UploadLimit;
import fr.automatants.amphi.challenge.format.ModelFile;
import fr.automatants.amphi.challenge.score.Track;
import fr.automatants.amphi.engine.file.NetworkFileException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/// The challenges, their boards, and the way in.
@Path("/v1/challenges")
@Produces(MediaType.APPLICATION_JSON)
public class ChallengeResource {
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    private final Challenges challenges;
    private final Submissions submissions;
    private final Leaderboard leaderboard;
    private final UploadLimit limit;
    private final Caller caller;

    ChallengeResource(
            Challenges challenges,
            Submissions submissions,
            Leaderboard leaderboard,
            UploadLimit limit,
            Caller caller) {
        this.challenges = challenges;
        this.submissions = submissions;
        this.leaderboard = leaderboard;
        this.limit = limit;
        this.caller = caller;
    }

    /// Every challenge.
    @GET
    @Operation(summary = "Every challenge")
    public List<ChallengeJson> all(@Context HttpHeaders headers) {
        Texts texts = Texts.of(headers);
        return challenges.all().stream().map(found -> ChallengeJson.of(found, texts)).toList();
    }

    /// A track's board.
    @GET
    @Path("/{slug}/leaderboard")
    @Operation(summary = "The board of a track: libre, 11274, frugal or robuste")
    public List<RowJson> board(
            @PathParam("slug") String slug,
            @QueryParam("track") @DefaultValue("libre") String track,
            @Context HttpHeaders headers) {
        Texts texts = Texts.of(headers);
        Challenge challenge = find(slug, texts);
        Track found =
                Track.of(track)
                        .filter(challenge.tracks()::contains)
                        .orElseThrow(() -> none(track, texts));
        return leaderboard.of(challenge, found, Instant.now()).stream()
                .map(row -> RowJson.of(row, texts))
                .toList();
    }

    /// The same for a spreadsheet.
    @GET
    @Path("/{slug}/leaderboard.csv")
    @Produces("text/csv;charset=UTF-8")
    @Operation(summary = "The same as CSV")
    public String csv(
            @PathParam("slug") String slug,
            @QueryParam("track") @DefaultValue("libre") String track,
            @Context HttpHeaders headers) {
        return Csv.of(board(slug, track, headers));
    }

    /// Hands a model in.
    @POST
    @Path("/{slug}/submissions")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Hand in a model file; a dry run is scored on the practice set at once")
    @SecurityRequirement(name = "token")
    public Response submit(
            @PathParam("slug") String slug,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @RestForm("model") @Nullable FileUpload model,
            @Context HttpHeaders headers)
            throws IOException {
        UUID account = caller.require(headers, Tokens.Scope.SUBMIT);
        Texts texts = Texts.of(headers);
        Challenge challenge = find(slug, texts);
        if (model == null) {
            throw Problem.of(400, "Bad Request", texts.of("challenge.api.no-file")).exception();
        }
        if (!limit.admits(account)) {
            throw Problem.of(TOO_MANY, "Too Many Requests", texts.of("challenge.api.slow"))
                    .exception();
        }
        return take(challenge, account, dryRun, model, texts);
    }

    private Response take(
            Challenge challenge, UUID account, boolean dryRun, FileUpload model, Texts texts)
            throws IOException {
        String name = model.fileName();
        try (InputStream in = Files.newInputStream(model.uploadedFile())) {
            byte[] file = ModelFile.bytes(name, in);
            return dryRun
                    ? Response.ok(DryRunJson.of(submissions.dryRun(name, file))).build()
                    : answer(submissions.submit(challenge, account, name, file), texts);
        } catch (NetworkFileException e) {
            return refused(RefusalJson.of(e.refusal(), texts), null);
        }
    }

    private static Response answer(Admission admission, Texts texts) {
        return switch (admission) {
            case Admission.Queued(UUID id) ->
                    Response.accepted(new Accepted(id, address(id)))
                            .location(URI.create(address(id)))
                            .build();
            case Admission.Refused(UUID id, var refusal) ->
                    refused(RefusalJson.of(refusal, texts), id);
            case Admission.InFlight(UUID id) ->
                    Problem.of(409, "Conflict", texts.of("challenge.api.in-flight"))
                            .with(null, id)
                            .response();
            case Admission.QuotaUsed(int quota, Instant next) ->
                    Problem.of(
                                    TOO_MANY,
                                    "Quota used",
                                    texts.of("challenge.api.quota", quota, texts.time(next)))
                            .response();
            case Admission.Closed() ->
                    Problem.of(403, "Closed", texts.of("challenge.api.closed")).response();
        };
    }

    private static Response refused(RefusalJson refusal, @Nullable UUID id) {
        return Problem.of(UNPROCESSABLE, "Refused", refusal.message()).with(refusal, id).response();
    }

    private static String address(UUID id) {
        return "/api/v1/submissions/" + id;
    }

    private Challenge find(String slug, Texts texts) {
        return challenges.of(slug).orElseThrow(() -> none(slug, texts));
    }

    private static WebApplicationException none(String what, Texts texts) {
        return Problem.of(404, "Not Found", texts.of("challenge.api.none", what)).exception();
    }

    /// Where a queued submission is found.
    public record Accepted(UUID id, String location) {}
}
