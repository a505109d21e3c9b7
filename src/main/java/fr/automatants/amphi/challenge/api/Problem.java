package fr.automatants.amphi.challenge.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What went wrong, as RFC 9457 has it.
///
/// @param title the kind of problem, always in English
/// @param detail this problem, in the caller's language
/// @param refusal for a refused file, what was found where
/// @param submission for a refused file, or one that is in the way
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable RefusalJson refusal,
        @Nullable UUID submission) {
    static final MediaType JSON = new MediaType("application", "problem+json");

    static Problem of(int status, String title, String detail) {
        return new Problem("about:blank", title, status, detail, null, null);
    }

    Problem with(@Nullable RefusalJson found, @Nullable UUID about) {
        return new Problem(type, title, status, detail, found, about);
    }

    Response response() {
        return Response.status(status).type(JSON).entity(this).build();
    }

    WebApplicationException exception() {
        return new WebApplicationException(response());
    }
}
