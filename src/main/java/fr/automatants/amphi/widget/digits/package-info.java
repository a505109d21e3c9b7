/// S8: the digits of MNIST, class by class.
@NullMarked
package fr.automatants.amphi.widget.digits;

import org.jspecify.annotations.NullMarked;
