/// Dense networks as ONNX, read by a small protobuf reader of our own and run by the engine.
///
/// Field numbers and their meaning: `onnx/onnx.proto` of the ONNX project (IR version 3 and later).
@NullMarked
package fr.automatants.amphi.challenge.format.onnx;

import org.jspecify.annotations.NullMarked;
