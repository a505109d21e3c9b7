/// The live class: a shared training run that everybody watches and the instructor drives.
@NullMarked
package fr.automatants.amphi.classroom;

import org.jspecify.annotations.NullMarked;
