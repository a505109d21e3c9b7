/// Networks as files: safetensors and our own JSON, both ways and bit for bit.
///
/// A file is data from anyone. It is read against fixed limits, nothing is allocated on its word
/// alone, and whatever does not fit is refused as a [Refusal][fr.automatants.amphi.engine.file.Refusal]:
/// data that a page can say in the reader's language. It knows the JDK and the engine only.
@NullMarked
package fr.automatants.amphi.engine.file;

import org.jspecify.annotations.NullMarked;
