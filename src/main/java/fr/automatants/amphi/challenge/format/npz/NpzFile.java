package fr.automatants.amphi.challenge.format.npz;

import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.engine.Network;
import fr.automatants.amphi.engine.file.Chain;
import fr.automatants.amphi.engine.file.Ends;
import fr.automatants.amphi.engine.file.Limits;
import fr.automatants.amphi.engine.file.NetworkFileException;
import fr.automatants.amphi.engine.file.TensorNames;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Reads a network from numpy's `.npz`: arrays named as in a safetensors file, `W1, b1, W2, …` or
/// `0.weight, 0.bias, 2.weight, …`, float32 or float64, each W neurons × inputs.
///
/// An `.npz` has no place for a word about activations: every layer is ReLU and the last has none.
public final class NpzFile {
    /// The longest file that is read: every number at its widest, and room for the directories.
    public static final int LONGEST = 17 << 20;

    private NpzFile() {}

    /// Reads a network that has to have the given ends.
    ///
    /// @throws NetworkFileException if the file is refused
    public static Network read(byte[] file, Ends ends) throws NetworkFileException {
        Limits.requireLength(file, LONGEST);
        Map<String, NpyArray> arrays = new TreeMap<>();
        long parameters = 0;
        for (ZipEntry entry : ZipDirectory.read(file)) {
            NpyArray array = NpyArray.read(file, entry, parameters);
            parameters += array.values().length;
            arrays.put(entry.array(), array);
        }
        List<TensorNames> layers = TensorNames.inOrder(arrays.keySet());
        Chain chain = new Chain(ends);
        for (TensorNames names : layers) {
            boolean last = names.equals(layers.getLast());
            chain.add(
                    names.weights(),
                    NpyArray.of(arrays, names.weights()).matrix(names.weights()),
                    names.biases(),
                    NpyArray.of(arrays, names.biases()).vector(names.biases()),
                    last ? Activation.IDENTITY : Activation.RELU);
        }
        return chain.network("npz");
    }
}
