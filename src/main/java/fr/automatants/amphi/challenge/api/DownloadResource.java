package fr.automatants.amphi.challenge.api;

import fr.automatants.amphi.challenge.Challenge;
import fr.automatants.amphi.challenge.Challenges;
import fr.automatants.amphi.challenge.StarterKit;
import fr.automatants.amphi.challenge.StarterKits;
import fr.automatants.amphi.challenge.TrainingData;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// What a member begins with: pictures to learn from, and a first program.
@Path("/v1/challenges/{slug}/data")
public class DownloadResource {
    private final Challenges challenges;
    private final StarterKits kits;

    DownloadResource(Challenges challenges, StarterKits kits) {
        this.challenges = challenges;
        this.kits = kits;
    }

    /// MNIST for numpy.
    @GET
    @Path("/train.npz")
    @Produces("application/octet-stream")
    @Operation(summary = "MNIST, 26 × 26: x_train, y_train, x_test, y_test")
    public Response train(@PathParam("slug") String slug, @Context HttpHeaders headers) {
        requireChallenge(slug, headers);
        StreamingOutput data = TrainingData::write;
        return attachment("train.npz", data);
    }

    /// A notebook, and a program that hands in.
    @GET
    @Path("/starter-kit.zip")
    @Produces("application/zip")
    @Operation(summary = "A notebook and submit.py, which needs Python's standard library alone")
    public Response kit(@PathParam("slug") String slug, @Context HttpHeaders headers) {
        StarterKit kit =
                kits.of(requireChallenge(slug, headers))
                        .orElseThrow(() -> none("starter-kit.zip", headers));
        StreamingOutput zip = kit::write;
        return attachment("starter-kit.zip", zip);
    }

    private Challenge requireChallenge(String slug, HttpHeaders headers) {
        return challenges.of(slug).orElseThrow(() -> none(slug, headers));
    }

    private static WebApplicationException none(String what, HttpHeaders headers) {
        String detail = Texts.of(headers).of("challenge.api.none", what);
        return Problem.of(404, "Not Found", detail).exception();
    }

    private static Response attachment(String name, StreamingOutput content) {
        return Response.ok(content)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "public, max-age=86400")
                .build();
    }
}
