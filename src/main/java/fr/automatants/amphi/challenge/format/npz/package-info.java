/// Networks as numpy's `.npz`: a zip file of arrays, read without numpy and without `java.util.zip`'s
/// trust in either of a zip file's two directories.
@NullMarked
package fr.automatants.amphi.challenge.format.npz;

import org.jspecify.annotations.NullMarked;
