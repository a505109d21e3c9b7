package fr.automatants.amphi.challenge.api;

import fr.automatants.amphi.challenge.Challenges;
import fr.automatants.amphi.challenge.TrainingData;
import fr.automatants.amphi.platform.AmphiConfig;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// What a member begins with: pictures to learn from, and a first program.
@Path("/v1/challenges/{slug}/data")
public class DownloadResource {
    private final Challenges challenges;
    private final java.nio.file.Path kits;

    DownloadResource(Challenges challenges, AmphiConfig config) {
        this.challenges = challenges;
        this.kits = config.content().resolve("challenges");
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
        requireChallenge(slug, headers);
        java.nio.file.Path folder = kits.resolve(slug);
        if (!Files.isDirectory(folder)) {
            throw none("starter-kit.zip", headers);
        }
        StreamingOutput kit = out -> zip(folder, out);
        return attachment("starter-kit.zip", kit);
    }

    private static void zip(java.nio.file.Path folder, OutputStream out) throws IOException {
        try (Stream<java.nio.file.Path> files = Files.list(folder)) {
            List<java.nio.file.Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
            ZipOutputStream zip = new ZipOutputStream(out);
            for (java.nio.file.Path file : sorted) {
                zip.putNextEntry(new ZipEntry("starter-kit/" + file.getFileName()));
                Files.copy(file, zip);
                zip.closeEntry();
            }
            zip.finish();
        }
    }

    private void requireChallenge(String slug, HttpHeaders headers) {
        if (challenges.of(slug).isEmpty()) {
            throw none(slug, headers);
        }
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
