/// The challenge for programs: `/api/v1`, described by OpenAPI at `/q/openapi`, errors as RFC 9457
/// problem details.
@NullMarked
package fr.automatants.amphi.challenge.api;

import org.jspecify.annotations.NullMarked;
