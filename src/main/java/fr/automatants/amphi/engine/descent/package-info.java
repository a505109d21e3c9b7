/// Gradient descent on losses of one or two parameters, small enough to be drawn (deck S25).
///
/// [Descent] is the way in; [ToyLoss] has the losses every course shows.
@NullMarked
package fr.automatants.amphi.engine.descent;

import org.jspecify.annotations.NullMarked;
