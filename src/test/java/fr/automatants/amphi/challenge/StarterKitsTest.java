package fr.automatants.amphi.challenge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StarterKitsTest {
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', (byte) 0xff};

    @TempDir Path folder;

    private final Challenge challenge = Essay.open();

    @Test
    void withoutAnyKitThereIsNone() throws IOException {
        Files.writeString(folder.resolve("premier-challenge"), "a file is no kit");
        assertEquals(Optional.empty(), new StarterKits(folder).of(challenge));
    }

    @Test
    void aChallengeWithoutAKitGetsTheGeneralOneWithItsOwnName() throws IOException {
        write("premier-challenge", "submit.py", "default=\"premier-challenge\"");
        Files.write(folder.resolve("premier-challenge").resolve("a.png"), PICTURE);
        Map<String, byte[]> kit = unpacked(challenge);
        assertEquals(
                List.of("starter-kit/a.png", "starter-kit/submit.py"), List.copyOf(kit.keySet()));
        assertEquals("default=\"" + challenge.slug() + '"', text(kit, "submit.py"));
        assertArrayEquals(PICTURE, kit.get("starter-kit/a.png"));
    }

    @Test
    void aKitOfItsOwnComesAsItIs() throws IOException {
        write("premier-challenge", "submit.py", "general");
        write(challenge.slug(), "submit.py", "own, as premier-challenge has it");
        assertEquals("own, as premier-challenge has it", text(unpacked(challenge), "submit.py"));
    }

    private void write(String kit, String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(kit));
        Files.writeString(folder.resolve(kit).resolve(name), text);
    }

    private static String text(Map<String, byte[]> kit, String name) {
        return new String(kit.getOrDefault("starter-kit/" + name, new byte[0]), UTF_8);
    }

    private Map<String, byte[]> unpacked(Challenge of) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new StarterKits(folder).of(of).orElseThrow().write(out);
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
