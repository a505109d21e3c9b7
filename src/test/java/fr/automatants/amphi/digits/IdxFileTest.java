package fr.automatants.amphi.digits;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class IdxFileTest {
    @Test
    void aSoundFileIsRead() throws IOException {
        IdxFile file = labels(idx(0x0801, new int[] {3}, 1, 9, 0));
        assertEquals(3, file.count());
        assertArrayEquals(new byte[] {1, 9, 0}, file.values());
        assertEquals(2, images(idx(0x0803, new int[] {2, 1, 2}, 1, 2, 3, 4)).count());
    }

    @Test
    void aWrongMagicNumberIsRefused() {
        assertRefused(
                "digits.gz: found magic number 0x00000803, expected 0x00000801",
                () -> labels(idx(0x0803, new int[] {1, 1, 2}, 1, 2)));
    }

    @Test
    void aWrongPictureSizeIsRefused() {
        assertRefused(
                "digits.gz: found size 3 in dimension 2, expected 2",
                () -> images(idx(0x0803, new int[] {1, 1, 3}, 1, 2, 3)));
    }

    @Test
    void aTruncatedBodyIsRefused() {
        assertRefused(
                "digits.gz: truncated, found 2 bytes after the header, expected 3",
                () -> labels(idx(0x0801, new int[] {3}, 1, 2)));
    }

    @Test
    void aTruncatedHeaderIsRefused() {
        assertRefused(
                "digits.gz: truncated, found its end too early",
                () -> labels(zipped(new byte[] {0, 0, 8, 1, 0})));
    }

    @Test
    void aTruncatedArchiveIsRefused() {
        assertRefused(
                "digits.gz: truncated, found its end too early",
                () -> {
                    byte[] whole = idx(0x0801, new int[] {5}, 1, 2, 3, 4, 5);
                    labels(Arrays.copyOf(whole, whole.length - 12));
                });
    }

    @Test
    void whatFollowsTheLastByteIsRefused() {
        assertRefused(
                "digits.gz: too long, found more than the expected 2 bytes after the header",
                () -> labels(idx(0x0801, new int[] {2}, 1, 2, 3)));
    }

    @Test
    void aLabelAboveNineIsRefused() {
        assertRefused(
                "digits.gz: label 1 is 10, expected 0 to 9",
                () -> labels(idx(0x0801, new int[] {2}, 1, 10)));
        assertRefused(
                "digits.gz: label 0 is 255, expected 0 to 9",
                () -> labels(idx(0x0801, new int[] {1}, 255)));
    }

    @Test
    void anImpossibleCountIsRefusedWithoutMakingRoomForIt() {
        assertRefused(
                "digits.gz: found a count of -1, expected 1 to 2147483647",
                () -> labels(idx(0x0801, new int[] {-1})));
        assertRefused(
                "digits.gz: truncated, found 1 bytes after the header, expected 2147483640",
                () -> labels(idx(0x0801, new int[] {2147483640}, 1)));
    }

    @Test
    void whatIsNoArchiveIsRefused() {
        var error = assertThrows(IdxException.class, () -> labels(new byte[20]));
        assertTrue(
                String.valueOf(error.getMessage())
                        .startsWith("digits.gz: found damaged gzip data"));
    }

    static byte[] idx(int magic, int[] sizes, int... values) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(4 + 4 * sizes.length + values.length);
        bytes.putInt(magic);
        for (int size : sizes) {
            bytes.putInt(size);
        }
        for (int value : values) {
            bytes.put((byte) value);
        }
        return zipped(bytes.array());
    }

    private static byte[] zipped(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.toByteArray();
    }

    private static IdxFile labels(byte[] content) throws IOException {
        return IdxFile.labels("digits.gz", new ByteArrayInputStream(content));
    }

    private static IdxFile images(byte[] content) throws IOException {
        return IdxFile.images("digits.gz", new ByteArrayInputStream(content), 1, 2);
    }

    private static void assertRefused(String message, Executable action) {
        assertEquals(message, assertThrows(IdxException.class, action).getMessage());
    }
}
