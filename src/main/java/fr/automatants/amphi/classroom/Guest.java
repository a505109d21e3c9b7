package fr.automatants.amphi.classroom;

import java.util.UUID;

/// Somebody in a class, under the name they chose or were given.
///
/// @param removed whether the instructor has sent them out
public record Guest(UUID learner, Nickname nickname, boolean removed) {}
