package fr.automatants.amphi.challenge.score;

import java.util.Optional;

/// What a judge found of one network.
///
/// @param practice on pictures that everyone has
/// @param open on the public part of the hidden set
/// @param closed on the private part
/// @param robust on the public part under attack; empty for step functions, which have no slope
/// @param robustClosed the same on the private part
public record Verdict(
        Tally practice,
        Marks open,
        Marks closed,
        Optional<Marks> robust,
        Optional<Marks> robustClosed) {}
