package fr.automatants.amphi.challenge.page;

import fr.automatants.amphi.engine.Network;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/// A network of the course itself that somebody may try, take away, and hand in.
///
/// @param fileName what it would be called as a file: `class-run.safetensors`
/// @param network it, once it is there; nothing if it cannot be had just now
public record Offer(String fileName, CompletionStage<Optional<Network>> network) {}
