package fr.automatants.amphi.challenge;

import fr.automatants.amphi.challenge.score.Answerer;
import fr.automatants.amphi.engine.Network;
import java.util.Optional;

/// A model that has been read and weighed, and may be judged.
///
/// @param network of the engine, if it runs this model
/// @param multiplyAdds of one picture
/// @param weightsHash which models are the same, whatever their file
/// @param kind how its bytes are to be read again
/// @param bytes what is kept of it
@SuppressWarnings("ArrayRecordComponent") // taken from a reader, put into a row
public record Contender(
        Answerer answerer,
        Optional<Network> network,
        long parameters,
        long multiplyAdds,
        String weightsHash,
        Kind kind,
        byte[] bytes) {
    /// How a model is kept.
    public enum Kind {
        /// As safetensors, see [Model.Dense].
        DENSE,
        /// As the ONNX file that came, see [Model.General].
        ONNX
    }
}
