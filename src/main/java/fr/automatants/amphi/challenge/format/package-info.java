/// The files in which a member may hand in a network: which they are, and one way in for all.
///
/// A file is data from anyone. No reader runs code, opens a second file, or allocates on a file's
/// word alone. It knows the JDK, EJML and the engine only.
@NullMarked
package fr.automatants.amphi.challenge.format;

import org.jspecify.annotations.NullMarked;
