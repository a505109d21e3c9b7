package fr.automatants.amphi.engine.autograd;

/// One hand-over of the backward pass: the chain rule along one edge of the graph.
///
/// @param from the node whose gradient is complete
/// @param to its parent, that receives
/// @param slope ∂from/∂to, along this edge alone
/// @param amount what is handed over: the gradient of `from` times the slope
/// @param total the gradient of `to` after this step
public record Step(Node from, Node to, double slope, double amount, double total) {
    @Override
    public String toString() {
        return "%s hands %s to %s, which now has %s"
                .formatted(from.label(), amount, to.label(), total);
    }
}
