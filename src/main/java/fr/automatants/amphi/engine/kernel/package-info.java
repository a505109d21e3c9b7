/// The loops where the time goes, twice: as plain sums to read and as vectors to run.
///
/// Weights lie as inputs × [Kernels#padded] neurons, so that the lanes of a vector are neurons side
/// by side and each lane adds its terms one after the other, in the order of the plain sums. With a
/// fused multiply-add a term is rounded once in both: the bits are the same for every lane width.
@NullMarked
package fr.automatants.amphi.engine.kernel;

import org.jspecify.annotations.NullMarked;
