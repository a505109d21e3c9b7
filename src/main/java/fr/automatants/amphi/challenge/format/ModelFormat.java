package fr.automatants.amphi.challenge.format;

import fr.automatants.amphi.challenge.format.npz.NpzFile;
import fr.automatants.amphi.challenge.format.onnx.GeneralOnnx;
import fr.automatants.amphi.challenge.format.onnx.OnnxFile;
import fr.automatants.amphi.engine.file.Ends;
import fr.automatants.amphi.engine.file.ForeignFormat;
import fr.automatants.amphi.engine.file.JsonFile;
import fr.automatants.amphi.engine.file.NetworkFileException;
import fr.automatants.amphi.engine.file.Reason;
import fr.automatants.amphi.engine.file.SafetensorsFile;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The formats that are read, told apart by the file's name: a file that fits two formats is read
/// as the one that it calls itself.
public enum ModelFormat {
    SAFETENSORS(".safetensors", SafetensorsFile.LONGEST) {
        @Override
        Model parse(byte[] file, Ends ends) throws NetworkFileException {
            return new Model.Dense(SafetensorsFile.read(file, ends));
        }
    },
    NPZ(".npz", NpzFile.LONGEST) {
        @Override
        Model parse(byte[] file, Ends ends) throws NetworkFileException {
            return new Model.Dense(NpzFile.read(file, ends));
        }
    },
    JSON(".json", JsonFile.LONGEST) {
        @Override
        Model parse(byte[] file, Ends ends) throws NetworkFileException {
            return new Model.Dense(JsonFile.read(file, ends));
        }
    },
    ONNX(".onnx", OnnxFile.LONGEST) {
        @Override
        Model parse(byte[] file, Ends ends) throws NetworkFileException {
            Optional<GeneralOnnx> general = OnnxFile.general(file);
            return general.isPresent()
                    ? new Model.General(general.get())
                    : new Model.Dense(OnnxFile.read(file, ends));
        }
    };

    private final String ending;
    private final int longest;

    ModelFormat(String ending, int longest) {
        this.ending = ending;
        this.longest = longest;
    }

    abstract Model parse(byte[] file, Ends ends) throws NetworkFileException;

    /// Returns the format that a name promises.
    ///
    /// @throws NetworkFileException if it is none of ours; one that we know says what to do instead
    public static ModelFormat of(String fileName) throws NetworkFileException {
        ForeignFormat.requireOther(fileName);
        String name = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith(format.ending))
                .findFirst()
                .orElseThrow(() ->
                        new NetworkFileException(
                                Reason.FORMAT_UNKNOWN,
                                fileName.isEmpty() ? "?" : fileName,
                                "",
                                endings()));
    }

    /// Returns how a file's name ends, with the dot.
    public String ending() {
        return ending;
    }

    /// Returns the longest file that is read, in bytes.
    public int longest() {
        return longest;
    }

    private static String endings() {
        return Arrays.stream(values()).map(ModelFormat::ending).collect(Collectors.joining(", "));
    }
}
