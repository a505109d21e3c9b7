package fr.automatants.amphi.challenge.score;

import java.time.Instant;
import java.util.Optional;

/// One line of a leaderboard, before it is ranked.
///
/// @param key who or what it is, for whoever asked
/// @param uploaded when the submission came
/// @param parameters weights and biases
/// @param marks of the pictures that the board counts
/// @param robust of the same pictures under attack; empty where the attack cannot be computed
/// @param weights the SHA-256 of the network: the same weights rank once
public record Entry<K>(
        K key,
        Instant uploaded,
        long parameters,
        Marks marks,
        Optional<Marks> robust,
        String weights) {}
