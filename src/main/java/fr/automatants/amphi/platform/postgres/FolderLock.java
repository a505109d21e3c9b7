package fr.automatants.amphi.platform.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The right to use a home folder, held by one program at a time and freed by the system if it
/// dies.
record FolderLock(FileChannel channel) implements AutoCloseable {

    static FolderLock take(Path home) throws IOException {
        var channel =
                FileChannel.open(
                        home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(channel)) {
            channel.close();
            throw new PostgresException(
                    """
                    Another Amphi is running on the folder %s: stop it, or name another \
                    folder with AMPHI_DATA or -Damphi.data.\
                    """
                            .formatted(home));
        }
        return new FolderLock(channel);
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProgram) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
