/// "Questions ?": the room asks itself. Questions written in a page, graded on the server.
///
/// [Question] is what a page says and what an answer to it is worth; [QuizCard] keeps what one
/// person has answered; the browser's element knows no right answer before it is given.
@NullMarked
package fr.automatants.amphi.widget.quiz;

import org.jspecify.annotations.NullMarked;
