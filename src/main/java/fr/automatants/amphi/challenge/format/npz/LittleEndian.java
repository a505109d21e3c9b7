package fr.automatants.amphi.challenge.format.npz;

import fr.automatants.amphi.engine.file.NetworkFileException;
import fr.automatants.amphi.engine.file.Reason;

/// The whole numbers of a zip file; an offset outside the file is refused.
record LittleEndian(byte[] file) {
    int u16(long at) throws NetworkFileException {
        return (int) number(at, 2);
    }

    long u32(long at) throws NetworkFileException {
        return number(at, 4);
    }

    long number(long at, int size) throws NetworkFileException {
        if (at < 0 || at + size > file.length) {
            throw new NetworkFileException(
                    Reason.ZIP_DIRECTORY, "" + at, "the end of the file", size + " bytes");
        }
        long number = 0;
        for (int i = size - 1; i >= 0; i--) {
            number = number << 8 | Byte.toUnsignedInt(file[(int) at + i]);
        }
        return number;
    }

    static String hex(long number) {
        return "0x%08x".formatted(number);
    }
}
