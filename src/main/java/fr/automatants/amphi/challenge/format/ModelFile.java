package fr.automatants.amphi.challenge.format;

import fr.automatants.amphi.engine.Network;
import fr.automatants.amphi.engine.file.Ends;
import fr.automatants.amphi.engine.file.Limits;
import fr.automatants.amphi.engine.file.NetworkFileException;
import java.io.IOException;
import java.io.InputStream;

/// The one way in for a member's file.
public final class ModelFile {
    private ModelFile() {}

    /// Reads a file of any accepted format.
    ///
    /// @throws NetworkFileException if the file is refused, by its name or by what it holds
    public static Network read(String fileName, byte[] file, Ends ends)
            throws NetworkFileException {
        return ModelFormat.of(fileName).parse(file, ends);
    }

    /// Reads a stream, never more than one byte beyond the format's longest file; does not close it.
    ///
    /// @throws NetworkFileException if the file is refused; by its name, before any byte is read
    /// @throws IOException if the stream itself fails
    public static byte[] bytes(String fileName, InputStream in) throws IOException {
        return Limits.readAll(in, ModelFormat.of(fileName).longest());
    }
}
