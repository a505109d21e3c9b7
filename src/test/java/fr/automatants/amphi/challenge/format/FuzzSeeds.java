package fr.automatants.amphi.challenge.format;

import fr.automatants.amphi.challenge.format.npz.BadNpzTest;
import fr.automatants.amphi.challenge.format.npz.Npz;
import fr.automatants.amphi.challenge.format.onnx.BadBranchTest;
import fr.automatants.amphi.challenge.format.onnx.BadOnnxTest;
import fr.automatants.amphi.challenge.format.onnx.Onnx;
import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.engine.Architecture;
import fr.automatants.amphi.engine.Network;
import fr.automatants.amphi.engine.file.JsonFile;
import fr.automatants.amphi.engine.file.NetworkFileException;
import fr.automatants.amphi.engine.file.SafetensorsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/// Writes files for `./amphi fuzz` to begin with: a good one of each format, and the bad ones made by
/// hand. A zip file that is made of nothing hardly ever comes to what is in it.
final class FuzzSeeds {
    /// A longer one is changed where it says little.
    private static final int LONGEST = 4096;

    private FuzzSeeds() {}

    /// Writes the files for the readers that are asked for into a folder.
    public static void main(String[] arguments) throws IOException, NetworkFileException {
        Path folder = Path.of(arguments[0]);
        for (ModelFormat format : ModelFuzz.READERS) {
            int first = ModelFuzz.READERS.indexOf(format);
            int number = 0;
            for (byte[] file : files(format).filter(bytes -> bytes.length < LONGEST).toList()) {
                byte[] seed = new byte[file.length + 1];
                seed[0] = (byte) first;
                System.arraycopy(file, 0, seed, 1, file.length);
                Files.write(folder.resolve("seed" + format.ending() + number++), seed);
            }
        }
    }

    private static Stream<byte[]> files(ModelFormat format) throws NetworkFileException {
        Network small =
                Network.initialised(
                        new Architecture(2, List.of(3, 1), Activation.TANH, Activation.IDENTITY),
                        1);
        return switch (format) {
            case SAFETENSORS -> Stream.of(SafetensorsFile.bytes(small));
            case JSON -> Stream.of(JsonFile.bytes(small));
            case NPZ -> Stream.concat(Stream.of(Npz.small().bytes()), bad(BadNpzTest.all()));
            case ONNX ->
                    Stream.concat(
                            Stream.of(Onnx.small().bytes()),
                            bad(Stream.concat(BadOnnxTest.all(), BadBranchTest.all())));
        };
    }

    private static Stream<byte[]> bad(Stream<Arguments> cases) {
        return cases.map(one -> (byte[]) one.get()[1]);
    }
}
