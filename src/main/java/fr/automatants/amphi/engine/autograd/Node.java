package fr.automatants.amphi.engine.autograd;

import java.util.List;
import java.util.Optional;

/// One operation of a [Graph]; its value and gradient belong to an [Autograd].
///
/// @param index its place in [Graph#nodes()]
/// @param operation what makes its value
/// @param parents the indices of the nodes it reads, left before right, all smaller than its own
/// @param name a variable's name, or the one that [GraphBuilder#named] gave
public record Node(int index, Operation operation, List<Integer> parents, Optional<String> name) {
    public Node {
        parents = List.copyOf(parents);
    }

    /// Tells whether this is the other node, perhaps before it got its name.
    boolean is(Node other) {
        return index == other.index
                && operation.equals(other.operation)
                && parents.equals(other.parents);
    }

    /// Returns how others call this node: its name, its number if it is a constant, else `n` and
    /// its index.
    public String label() {
        return name.orElseGet(() ->
                operation instanceof Operation.Constant constant ? constant.symbol() : "n" + index);
    }
}
