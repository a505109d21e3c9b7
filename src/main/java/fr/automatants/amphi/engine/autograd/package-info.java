/// A scalar computation graph and its backward pass, small enough to be read by a student (deck
/// S28).
///
/// [Expression] or [GraphBuilder] makes a [Graph], [Autograd] computes it for given values of its
/// variables and then every gradient, [Step] by step. Numbers are doubles; `exp`, `log`, `tanh` and
/// powers come from [StrictMath], so that the same input gives the same bits on every machine.
@NullMarked
package fr.automatants.amphi.engine.autograd;

import org.jspecify.annotations.NullMarked;
