/// Formulas for commonmark-java: `$…$` in a line, `$$…$$` on lines of its own.
@NullMarked
package fr.automatants.amphi.course.formula;

import org.jspecify.annotations.NullMarked;
