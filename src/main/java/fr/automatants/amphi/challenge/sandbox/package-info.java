/// Runs what our engine does not: ONNX networks of any operators, by ONNX Runtime, in a process that
/// may compute and nothing else.
@NullMarked
package fr.automatants.amphi.challenge.sandbox;

import org.jspecify.annotations.NullMarked;
