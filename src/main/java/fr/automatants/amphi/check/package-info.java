/// `./amphi check`: lints a course without a server or a database.
///
/// [CheckCommand] is the way in, [Check] what it does; KaTeX itself reads the formulas.
@NullMarked
package fr.automatants.amphi.check;

import org.jspecify.annotations.NullMarked;
