/// What a submission is worth: counts of right answers, what they prove, and who ranks before whom.
///
/// Everything is a pure function of networks, pictures and counts. It knows the JDK, EJML and the
/// engine only.
@NullMarked
package fr.automatants.amphi.challenge.score;

import org.jspecify.annotations.NullMarked;
