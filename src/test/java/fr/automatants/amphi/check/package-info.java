@NullMarked
package fr.automatants.amphi.check;

import org.jspecify.annotations.NullMarked;
