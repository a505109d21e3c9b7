/// S18: a digit drawn by hand, and what ten outputs make of it while it is drawn.
@NullMarked
package fr.automatants.amphi.widget.recognise;

import org.jspecify.annotations.NullMarked;
