/// People: learners known by a cookie, instructors by a one-time link, and what learners have met.
@NullMarked
package fr.automatants.amphi.learner;

import org.jspecify.annotations.NullMarked;
