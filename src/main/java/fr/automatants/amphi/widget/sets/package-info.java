/// S7: artificial intelligence, machine learning and deep learning as nested sets to sort examples into.
@NullMarked
package fr.automatants.amphi.widget.sets;

import org.jspecify.annotations.NullMarked;
