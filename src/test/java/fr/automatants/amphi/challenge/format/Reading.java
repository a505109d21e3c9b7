package fr.automatants.amphi.challenge.format;

import fr.automatants.amphi.engine.file.Ends;
import fr.automatants.amphi.engine.file.NetworkFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads one bad file and says why it is refused: `FORMAT FILE`.
final class Reading {
    private Reading() {}

    public static void main(String[] arguments) throws IOException {
        byte[] file = Files.readAllBytes(Path.of(arguments[1]));
        try {
            System.out.println(ModelFormat.valueOf(arguments[0]).parse(file, Ends.DIGITS));
        } catch (NetworkFileException e) {
            System.out.println(e.refusal().reason());
        }
    }
}
