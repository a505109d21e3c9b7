/// S25: a ball that goes down a loss of one parameter, by steps as long as α and the slope say.
@NullMarked
package fr.automatants.amphi.widget.descent;

import org.jspecify.annotations.NullMarked;
