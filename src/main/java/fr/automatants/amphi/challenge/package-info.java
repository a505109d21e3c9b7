/// Challenges: models handed in, judged by pictures that nobody has, and ranked honestly.
@NullMarked
package fr.automatants.amphi.challenge;

import org.jspecify.annotations.NullMarked;
