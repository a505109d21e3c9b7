package fr.automatants.amphi.challenge.format.npz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import fr.automatants.amphi.engine.file.ForeignFormat;
import fr.automatants.amphi.engine.file.Limits;
import fr.automatants.amphi.engine.file.NetworkFileException;
import fr.automatants.amphi.engine.file.Reason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the directory at a zip file's end, which has to describe every byte of the file.
///
/// Whoever reads the same file from its front, or by the directory alone, finds the same entries:
/// there is no second reading to hide something in.
final class ZipDirectory {
    private static final Pattern NAME = Pattern.compile("[\\w.]{1,64}\\.npy");
    private static final long END = 0x06054b50;
    private static final long ENTRY = 0x02014b50;
    private static final int END_BYTES = 22;
    private static final int ENTRY_BYTES = 46;
    private static final int ENCRYPTED = 1 | 1 << 6;

    /// How hard a deflater tried, and names in UTF-8.
    private static final int HARMLESS = 1 << 1 | 1 << 2 | 1 << 11;

    private static final long UNKNOWN = 0xFFFFFFFFL;

    private final LittleEndian bytes;
    private final int length;

    private ZipDirectory(byte[] file) {
        this.bytes = new LittleEndian(file);
        this.length = file.length;
    }

    /// Returns the entries in the order of their bytes, without gap or overlap.
    static List<ZipEntry> read(byte[] file) throws NetworkFileException {
        if (file.length < 4 || file[0] != 'P' || file[1] != 'K') {
            ForeignFormat.nameByContent(file);
        }
        return new ZipDirectory(file).entries();
    }

    private List<ZipEntry> entries() throws NetworkFileException {
        int end = length - END_BYTES;
        if (end < 0 || bytes.u32(end) != END) {
            String found = end < 0 ? length + " bytes" : LittleEndian.hex(bytes.u32(end));
            throw new NetworkFileException(
                    Reason.ZIP_END, "", found, LittleEndian.hex(END) + ", 22 bytes before the end");
        }
        int count = bytes.u16(end + 10L);
        requireWhole(end, count);
        if (count < 1 || count > Limits.TENSORS) {
            throw new NetworkFileException(
                    Reason.ZIP_ENTRY_COUNT, "", count, "1.." + Limits.TENSORS);
        }
        long start = bytes.u32(end + 16L);
        long at = start;
        List<ZipEntry> entries = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < count; i++) {
            ZipEntry entry = entry(at);
            if (!names.add(entry.name())) {
                throw new NetworkFileException(Reason.ZIP_DUPLICATE, entry.name(), "", "");
            }
            entries.add(entry);
            at += ENTRY_BYTES + bytes.u16(at + 28) + bytes.u16(at + 30) + (long) bytes.u16(at + 32);
        }
        require(at, "the end at " + at, at == end, "the end at " + end);
        requireTotal(entries);
        return new ZipLayout(bytes, (int) start).checked(entries);
    }

    /// One disk, no comment, no directory of more than 4 GB.
    private void requireWhole(int end, int count) throws NetworkFileException {
        require(end + 4L, bytes.u32(end + 4L), bytes.u32(end + 4L) == 0, "disk 0");
        require(end + 8L, bytes.u16(end + 8L), bytes.u16(end + 8L) == count, count + " entries");
        require(end + 20L, bytes.u16(end + 20L), bytes.u16(end + 20L) == 0, "no comment");
        if (bytes.u32(end + 16L) == UNKNOWN || count == 0xFFFF) {
            throw new NetworkFileException(
                    Reason.ZIP_LARGE_DIRECTORY, "", "zip64", "an ordinary one");
        }
    }

    private ZipEntry entry(long at) throws NetworkFileException {
        require(at, LittleEndian.hex(bytes.u32(at)), bytes.u32(at) == ENTRY, "an entry");
        String name = name(at + ENTRY_BYTES, bytes.u16(at + 28));
        int flags = bytes.u16(at + 8);
        int method = bytes.u16(at + 10);
        if ((flags & ENCRYPTED) != 0) {
            throw new NetworkFileException(Reason.ZIP_ENCRYPTED, name, "", "");
        }
        if ((flags & ~HARMLESS) != 0) {
            throw new NetworkFileException(Reason.ZIP_FLAGS, name, LittleEndian.hex(flags), "0");
        }
        if (method != ZipEntry.STORED && method != ZipEntry.DEFLATED) {
            throw new NetworkFileException(
                    Reason.ZIP_METHOD, name, method, "0 (stored), 8 (deflated)");
        }
        int packed = size(at + 20);
        int unpacked = size(at + 24);
        if (method == ZipEntry.STORED && packed != unpacked) {
            throw new NetworkFileException(Reason.ZIP_UNPACKED, name, packed, unpacked);
        }
        require(at + 34, bytes.u16(at + 34), bytes.u16(at + 34) == 0, "disk 0");
        int header = size(at + 42);
        return new ZipEntry(name, flags, method, bytes.u32(at + 16), packed, unpacked, header, 0);
    }

    private int size(long at) throws NetworkFileException {
        long size = bytes.u32(at);
        require(at, size, size <= Integer.MAX_VALUE / 2, "at most " + NpzFile.LONGEST);
        return (int) size;
    }

    private String name(long at, int size) throws NetworkFileException {
        bytes.number(at + size, 0);
        String name = new String(bytes.file(), (int) at, size, ISO_8859_1);
        if (!NAME.matcher(name).matches()) {
            ZipKind.nameByEntry(name);
            throw new NetworkFileException(Reason.ZIP_ENTRY_NAME, "", name, NAME);
        }
        return name;
    }

    private static void requireTotal(List<ZipEntry> entries) throws NetworkFileException {
        long total = entries.stream().mapToLong(ZipEntry::unpacked).sum();
        if (total > NpzFile.LONGEST) {
            throw new NetworkFileException(Reason.ZIP_TOO_LARGE, "", total, NpzFile.LONGEST);
        }
    }

    private static void require(long at, Object found, boolean fits, String expected)
            throws NetworkFileException {
        if (!fits) {
            throw new NetworkFileException(Reason.ZIP_DIRECTORY, "" + at, found, expected);
        }
    }
}
