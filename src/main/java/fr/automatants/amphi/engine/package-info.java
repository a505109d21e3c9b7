/// The neural network engine: perceptrons, layers, networks, losses, gradients and training, in the
/// letters of the course (W, B, x, z, y, α, L).
///
/// Numbers are float32, matrices are row-major and samples are rows. It knows the JDK and EJML
/// only. Randomness comes in as a seed, sums have a fixed order, and transcendental functions come
/// from [StrictMath]: the same seed gives the same bits on every machine.
@NullMarked
package fr.automatants.amphi.engine;

import org.jspecify.annotations.NullMarked;
