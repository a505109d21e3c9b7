/// The handwritten digits of MNIST, read from their files and cropped to the course's 26 × 26.
///
/// It knows the JDK and the engine only.
@NullMarked
package fr.automatants.amphi.digits;

import org.jspecify.annotations.NullMarked;
