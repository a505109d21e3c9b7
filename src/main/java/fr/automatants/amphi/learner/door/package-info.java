/// The pages by which people come in: sign in, register, prove an address, set a new password.
@NullMarked
package fr.automatants.amphi.learner.door;

import org.jspecify.annotations.NullMarked;
