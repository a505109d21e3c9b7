package fr.automatants.amphi.challenge.format.npz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import fr.automatants.amphi.engine.file.NetworkFileException;
import fr.automatants.amphi.engine.file.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Checks that the entries of a zip file fill it up to its directory, and that the header before
/// each says the same as the directory.
///
/// @param directory offset of the directory
record ZipLayout(LittleEndian bytes, int directory) {
    private static final long LOCAL = 0x04034b50;
    private static final int LOCAL_BYTES = 30;
    private static final int ZIP64 = 1;
    private static final int ZIP64_BYTES = 16;
    private static final long IN_EXTRA = 0xFFFFFFFFL;

    List<ZipEntry> checked(List<ZipEntry> entries) throws NetworkFileException {
        List<ZipEntry> ordered = new ArrayList<>();
        int at = 0;
        for (ZipEntry entry :
                entries.stream().sorted(Comparator.comparingInt(ZipEntry::header)).toList()) {
            if (entry.header() != at) {
                Reason reason = entry.header() > at ? Reason.ZIP_GAP : Reason.ZIP_OVERLAP;
                throw new NetworkFileException(reason, entry.name(), entry.header(), at);
            }
            ZipEntry placed = placed(entry);
            ordered.add(placed);
            at = placed.end();
        }
        if (at != directory) {
            throw new NetworkFileException(Reason.ZIP_DATA_END, "", at, directory);
        }
        return ordered;
    }

    private ZipEntry placed(ZipEntry entry) throws NetworkFileException {
        long at = entry.header();
        same(entry, LittleEndian.hex(bytes.u32(at)), LittleEndian.hex(LOCAL));
        same(entry, "flags " + bytes.u16(at + 6), "flags " + entry.flags());
        same(entry, "method " + bytes.u16(at + 8), "method " + entry.method());
        same(
                entry,
                "checksum " + LittleEndian.hex(bytes.u32(at + 14)),
                "checksum " + LittleEndian.hex(entry.checksum()));
        long nameAt = at + LOCAL_BYTES;
        int nameBytes = bytes.u16(at + 26);
        long extraAt = nameAt + nameBytes;
        int extraBytes = bytes.u16(at + 28);
        long data = extraAt + extraBytes;
        bytes.number(data + entry.packed(), 0);
        String name = new String(bytes.file(), (int) nameAt, nameBytes, ISO_8859_1);
        same(entry, name, entry.name());
        requireSizes(entry, extraAt, extraBytes);
        return entry.withData((int) data);
    }

    /// numpy leaves room for sizes of more than 4 GB, and so writes all of them into the extra field.
    private void requireSizes(ZipEntry entry, long extraAt, int extraBytes)
            throws NetworkFileException {
        long packed = bytes.u32(entry.header() + 18L);
        long unpacked = bytes.u32(entry.header() + 22L);
        long at = extraAt;
        long end = extraAt + extraBytes;
        boolean large = false;
        while (at < end) {
            int size = end - at < 4 ? Integer.MAX_VALUE : bytes.u16(at + 2);
            if (at + 4 + size > end) {
                throw new NetworkFileException(
                        Reason.ZIP_EXTRA, entry.name(), extraBytes, "whole parts");
            }
            if (bytes.u16(at) == ZIP64 && packed == IN_EXTRA && unpacked == IN_EXTRA && !large) {
                if (size != ZIP64_BYTES) {
                    throw new NetworkFileException(
                            Reason.ZIP_EXTRA, entry.name(), size, ZIP64_BYTES);
                }
                unpacked = bytes.number(at + 4, Long.BYTES);
                packed = bytes.number(at + 12, Long.BYTES);
                large = true;
            }
            at += 4 + size;
        }
        same(entry, "packed " + packed, "packed " + entry.packed());
        same(entry, "unpacked " + unpacked, "unpacked " + entry.unpacked());
    }

    private static void same(ZipEntry entry, String found, String expected)
            throws NetworkFileException {
        if (!found.equals(expected)) {
            throw new NetworkFileException(Reason.ZIP_LOCAL, entry.name(), found, expected);
        }
    }
}
