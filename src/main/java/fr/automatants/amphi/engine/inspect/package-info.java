/// Looking into a finished network, attacking it, weighing it and cutting it: what the course says
/// about sizes, robustness and explanations (deck S30 to S32).
///
/// Everything is a pure function of its arguments: networks given are never changed, nothing is
/// random. A network or a sample with a NaN or an infinity is refused, saying where it stands.
@NullMarked
package fr.automatants.amphi.engine.inspect;

import org.jspecify.annotations.NullMarked;
