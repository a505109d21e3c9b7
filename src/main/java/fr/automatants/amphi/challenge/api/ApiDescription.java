package fr.automatants.amphi.challenge.api;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/// What OpenAPI says of the whole.
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Amphi",
                        version = "1",
                        description = "Hand in models, read scores and leaderboards."))
@SecurityScheme(
        securitySchemeName = "token",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "A personal token, made on the challenge's page.")
public class ApiDescription extends Application {}
