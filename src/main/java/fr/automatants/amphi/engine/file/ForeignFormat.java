package fr.automatants.amphi.engine.file;

import java.util.Locale;

/// The formats that people try and that are never opened, most of them because opening one runs
/// code; each says how to save the network instead.
public enum ForeignFormat {
    PYTORCH("PyTorch (.pt, .pth)", "pt|pth", "", Instead.TORCH),
    KERAS("Keras (.keras)", "keras", "", Instead.KERAS),
    HDF5("HDF5 (.h5)", "h5|hdf5", "\u0089HDF", Instead.KERAS),
    JOBLIB("joblib (.joblib)", "joblib", "", Instead.SKLEARN),
    PICKLE("pickle (.pkl)", "pkl|pickle", "\u0080", Instead.SKLEARN),
    ZIP("zip (.pt, .keras, .npz)", "zip", "PK\u0003\u0004", Instead.TORCH),
    GZIP("gzip (.gz)", "gz", "\u001f\u008b", Instead.TORCH);

    private final String label;
    private final String endings;
    private final String start;
    private final String instead;

    ForeignFormat(String label, String endings, String start, String instead) {
        this.label = label;
        this.endings = endings;
        this.start = start;
        this.instead = instead;
    }

    /// Refuses a file by its name alone, before any byte of it is read.
    ///
    /// @throws NetworkFileException if the name ends like one of these formats
    public static void requireOther(String fileName) throws NetworkFileException {
        String name = fileName.toLowerCase(Locale.ROOT);
        for (ForeignFormat format : values()) {
            if (name.matches("(?s).*\\.(" + format.endings + ")")) {
                throw format.refusal(fileName);
            }
        }
    }

    /// Refuses a file that is already known to be none of ours, if its first bytes say what it is.
    public static void nameByContent(byte[] file) throws NetworkFileException {
        for (ForeignFormat format : values()) {
            if (!format.start.isEmpty() && startsWith(file, format.start)) {
                throw format.refusal("");
            }
        }
    }

    private NetworkFileException refusal(String field) {
        return new NetworkFileException(Reason.FOREIGN_FORMAT, field, label, instead);
    }

    private static boolean startsWith(byte[] file, String start) {
        if (file.length < start.length()) {
            return false;
        }
        for (int i = 0; i < start.length(); i++) {
            if (Byte.toUnsignedInt(file[i]) != start.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// Lines of Python that save the same network as safetensors.
    private static final class Instead {
        static final String TORCH =
                "safetensors.torch.save_file(model.state_dict(), 'model.safetensors')";
        static final String KERAS =
                "safetensors.numpy.save_file({'W1': layer1.kernel.numpy().T.copy(),"
                        + " 'b1': layer1.bias.numpy(), …}, 'model.safetensors')";
        static final String SKLEARN =
                "safetensors.numpy.save_file({'W1': mlp.coefs_[0].T.copy(),"
                        + " 'b1': mlp.intercepts_[0], …}, 'model.safetensors')";
    }
}
