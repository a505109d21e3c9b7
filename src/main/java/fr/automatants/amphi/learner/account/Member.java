package fr.automatants.amphi.learner.account;

import fr.automatants.amphi.platform.Role;
import java.util.UUID;

/// Somebody with an account, as the rest of the house knows them.
///
/// @param id the account's
/// @param role `MEMBER` or `INSTRUCTOR`
public record Member(UUID id, String email, String name, Role role) {}
