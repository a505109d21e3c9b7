/// S19 and S20: how many parameters a network has, and all of them as a wall of knobs.
@NullMarked
package fr.automatants.amphi.widget.parameters;

import org.jspecify.annotations.NullMarked;
