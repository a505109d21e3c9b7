package fr.automatants.amphi.challenge.format;

import fr.automatants.amphi.engine.Network;
import fr.automatants.amphi.engine.file.Ends;
import fr.automatants.amphi.engine.file.NetworkFileException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// What `./amphi fuzz` calls with one invented file after another, for one reader, or for all: then
/// the first byte chooses.
///
/// A file is refused, or is a network of finite numbers; anything else that is thrown is a find.
public final class ModelFuzz {
    static final List<ModelFormat> READERS =
            Stream.of(ModelFormat.values())
                    .filter(format ->
                            format.ending().endsWith(System.getProperty("amphi.fuzz.reader", "")))
                    .toList();

    private ModelFuzz() {}

    /// Called by Jazzer, by this name.
    public static void fuzzerTestOneInput(byte[] data) {
        if (data.length == 0) {
            return;
        }
        ModelFormat format = READERS.get(Byte.toUnsignedInt(data[0]) % READERS.size());
        byte[] file = Arrays.copyOfRange(data, 1, data.length);
        try {
            if (!(format.parse(file, Ends.ANY) instanceof Model.Dense(Network network))) {
                return;
            }
            for (float value : network.parameterVector()) {
                if (!Float.isFinite(value)) {
                    throw new AssertionError(format + ": found " + value + ", expected finite");
                }
            }
        } catch (NetworkFileException e) {
            if (e.refusal().english().isEmpty()) {
                throw new AssertionError("a refusal without a word", e);
            }
        }
    }
}
