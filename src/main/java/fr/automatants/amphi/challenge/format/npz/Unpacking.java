package fr.automatants.amphi.challenge.format.npz;

import fr.automatants.amphi.engine.file.NetworkFileException;
import fr.automatants.amphi.engine.file.Reason;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Unpacks one entry, as many bytes as are asked for and never more; what comes is counted.
final class Unpacking implements AutoCloseable {
    private final ZipEntry entry;
    private final byte[] file;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private int stored;
    private int count;

    Unpacking(byte[] file, ZipEntry entry) {
        this.entry = entry;
        this.file = file;
        this.stored = entry.data();
        inflater.setInput(file, entry.data(), entry.packed());
    }

    /// How many bytes are still to come, by the directory's word.
    int left() {
        return entry.unpacked() - count;
    }

    /// Unpacks exactly so many bytes, which the directory has promised.
    ///
    /// @param length at most [#left()]
    byte[] next(int length) throws NetworkFileException {
        byte[] bytes = new byte[length];
        int done = 0;
        while (done < length) {
            int read = some(bytes, done);
            if (read == 0) {
                throw new NetworkFileException(
                        Reason.ZIP_UNPACKED, entry.name(), count, entry.unpacked());
            }
            done += read;
        }
        return bytes;
    }

    /// Makes sure that nothing more unpacks, no packed byte is left, and the checksum is right.
    void requireEnd() throws NetworkFileException {
        if (some(new byte[1], 0) > 0) {
            throw new NetworkFileException(
                    Reason.ZIP_UNPACKED, entry.name(), entry.unpacked() + " +", entry.unpacked());
        }
        boolean stopped = entry.method() == ZipEntry.DEFLATED && inflater.finished();
        if (entry.method() == ZipEntry.DEFLATED && (!stopped || inflater.getRemaining() > 0)) {
            throw new NetworkFileException(
                    Reason.ZIP_PACKED_END,
                    entry.name(),
                    entry.packed() - inflater.getRemaining(),
                    entry.packed());
        }
        if (checksum.getValue() != entry.checksum()) {
            throw new NetworkFileException(
                    Reason.ZIP_CHECKSUM,
                    entry.name(),
                    LittleEndian.hex(checksum.getValue()),
                    LittleEndian.hex(entry.checksum()));
        }
    }

    private int some(byte[] bytes, int from) throws NetworkFileException {
        int read = entry.method() == ZipEntry.STORED ? copy(bytes, from) : inflate(bytes, from);
        checksum.update(bytes, from, read);
        count += read;
        return read;
    }

    private int copy(byte[] bytes, int from) {
        int length = Math.min(bytes.length - from, entry.end() - stored);
        System.arraycopy(file, stored, bytes, from, length);
        stored += length;
        return length;
    }

    private int inflate(byte[] bytes, int from) throws NetworkFileException {
        try {
            return inflater.inflate(bytes, from, bytes.length - from);
        } catch (DataFormatException e) {
            throw new NetworkFileException(
                    Reason.ZIP_DAMAGED, entry.name(), count, entry.unpacked());
        }
    }

    @Override
    public void close() {
        inflater.end();
    }
}
