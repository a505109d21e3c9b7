package fr.automatants.amphi.challenge.format;

import fr.automatants.amphi.challenge.format.onnx.GeneralOnnx;
import fr.automatants.amphi.engine.Network;

/// What a member's file turned out to hold.
public sealed interface Model {
    /// A chain of layers, which our engine runs.
    record Dense(Network network) implements Model {}

    /// Any other network of an ONNX file, which ONNX Runtime runs, confined.
    record General(GeneralOnnx onnx) implements Model {}
}
