/// S13–S15: what one perceptron can and cannot separate.
@NullMarked
package fr.automatants.amphi.widget.line;

import org.jspecify.annotations.NullMarked;
