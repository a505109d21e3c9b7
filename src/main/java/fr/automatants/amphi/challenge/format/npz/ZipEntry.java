package fr.automatants.amphi.challenge.format.npz;

/// One file of a zip file, as its directory describes it.
///
/// @param name with its ending, `W1.npy`
/// @param flags general purpose bits
/// @param method 0 for stored, 8 for deflated
/// @param checksum CRC-32 of the unpacked bytes
/// @param packed bytes in the zip file
/// @param unpacked bytes once unpacked
/// @param header offset of its own header
/// @param data offset of its packed bytes
record ZipEntry(
        String name,
        int flags,
        int method,
        long checksum,
        int packed,
        int unpacked,
        int header,
        int data) {
    static final String ENDING = ".npy";
    static final int STORED = 0;
    static final int DEFLATED = 8;

    /// The array's name: without the ending.
    String array() {
        return name.substring(0, name.length() - ENDING.length());
    }

    int end() {
        return data + packed;
    }

    ZipEntry withData(int offset) {
        return new ZipEntry(name, flags, method, checksum, packed, unpacked, header, offset);
    }
}
