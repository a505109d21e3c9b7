package fr.automatants.amphi.challenge.format;

import fr.automatants.amphi.engine.file.Ends;
import fr.automatants.amphi.engine.file.Limits;
import fr.automatants.amphi.engine.file.NetworkFileException;
import fr.automatants.amphi.engine.file.Reason;
import java.io.IOException;
import java.io.InputStream;

/// The one way in for a member's file.
public final class ModelFile {
    private ModelFile() {}

    /// Reads a file of any accepted format.
    ///
    /// @throws NetworkFileException if the file is refused, by its name or by what it holds
    public static Model read(String fileName, byte[] file, Ends ends) throws NetworkFileException {
        return ModelFormat.of(fileName).parse(file, ends);
    }

    /// Refuses a file by its name and length alone, before any byte of it is sent.
    ///
    /// @param most what the way in lets through, whatever the format
    /// @throws NetworkFileException if it is no name of ours, or the file is too long
    public static void require(String fileName, long length, long most)
            throws NetworkFileException {
        long longest = Math.min(most, ModelFormat.of(fileName).longest());
        if (length > longest) {
            throw new NetworkFileException(Reason.FILE_TOO_LONG, "", length, longest);
        }
    }

    /// Reads a stream, never more than one byte beyond the format's longest file; does not close it.
    ///
    /// @throws NetworkFileException if the file is refused; by its name, before any byte is read
    /// @throws IOException if the stream itself fails
    public static byte[] bytes(String fileName, InputStream in) throws IOException {
        return Limits.readAll(in, ModelFormat.of(fileName).longest());
    }
}
