@NullMarked
package fr.automatants.amphi.classroom;

import org.jspecify.annotations.NullMarked;
