package fr.automatants.amphi.challenge;

import fr.automatants.amphi.challenge.format.Model;
import fr.automatants.amphi.challenge.format.ModelFile;
import fr.automatants.amphi.challenge.format.onnx.GeneralOnnx;
import fr.automatants.amphi.challenge.format.onnx.OnnxFile;
import fr.automatants.amphi.challenge.sandbox.OnnxRuntime;
import fr.automatants.amphi.challenge.score.Answerer;
import fr.automatants.amphi.engine.Network;
import fr.automatants.amphi.engine.file.Ends;
import fr.automatants.amphi.engine.file.NetworkFileException;
import fr.automatants.amphi.engine.file.SafetensorsFile;
import fr.automatants.amphi.engine.inspect.Footprint;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.Optional;

/// Reads models of any kind, weighs them, and finds who runs them.
@ApplicationScoped
public class Contenders {
    private final OnnxRuntime runtime;

    Contenders(OnnxRuntime runtime) {
        this.runtime = runtime;
    }

    /// Reads what somebody sent.
    ///
    /// @throws NetworkFileException if the file is refused
    Contender of(String fileName, byte[] file) throws NetworkFileException {
        return switch (ModelFile.read(fileName, file, Ends.DIGITS)) {
            case Model.Dense(Network network) -> dense(network);
            case Model.General(GeneralOnnx onnx) ->
                    new Contender(
                            runtime.answerer(onnx),
                            Optional.empty(),
                            onnx.parameters(),
                            runtime.multiplyAdds(onnx),
                            HexFormat.of().formatHex(onnx.fingerprint()),
                            Contender.Kind.ONNX,
                            onnx.file());
        };
    }

    /// A network of our own.
    static Contender dense(Network network) {
        Footprint footprint = Footprint.of(network.architecture());
        return new Contender(
                Answerer.of(network),
                Optional.of(network),
                footprint.parameters(),
                footprint.forward(),
                HexFormat.of().formatHex(network.fingerprint()),
                Contender.Kind.DENSE,
                bytes(network));
    }

    /// Reads what was kept.
    Answerer kept(Contender.Kind kind, byte[] bytes) {
        try {
            return switch (kind) {
                case DENSE -> Answerer.of(SafetensorsFile.read(bytes, Ends.DIGITS));
                case ONNX -> runtime.answerer(OnnxFile.general(bytes).orElseThrow());
            };
        } catch (NetworkFileException e) {
            throw new IllegalStateException("a model that was accepted can be read", e);
        }
    }

    private static byte[] bytes(Network network) {
        try {
            return SafetensorsFile.bytes(network);
        } catch (NetworkFileException e) {
            throw new IllegalStateException("what was read can be written", e);
        }
    }
}
