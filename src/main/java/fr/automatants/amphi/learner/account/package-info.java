/// Accounts: who has one, what they prove it with, where they are signed in, and their roles.
@NullMarked
package fr.automatants.amphi.learner.account;

import org.jspecify.annotations.NullMarked;
