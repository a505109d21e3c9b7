package fr.automatants.amphi.challenge.format.onnx;

import fr.automatants.amphi.engine.file.NetworkFileException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// One look at a graph's operators and at who reads what, before any of it is believed: does it go
/// to the reader of dense chains, or to the one of general graphs?
///
/// A graph branches where a value that depends on the samples is read more than once, as in a
/// residual connection. Both readers check all of what they take, so a look that was deceived only
/// changes whose refusal it is.
final class Topology {
    /// How many names and ends it looks at, and nodes at as many as a general graph may have: far more
    /// than the reader of chains takes, which refuses the file for their number.
    private static final int MOST_LOOKS = 16 * GeneralGraph.MOST_NODES;

    private final Set<String> samples = new HashSet<>();
    private final Set<String> read = new HashSet<>();
    private int looked;
    private boolean general;
    private boolean branches;

    private Topology() {}

    /// Whether a graph has an operator of ours that a dense chain has not, or branches.
    static boolean isGeneral(Protobuf graph) throws NetworkFileException {
        Topology topology = new Topology();
        topology.ends(graph.again());
        topology.nodes(graph.again());
        return topology.general || topology.branches;
    }

    /// Old files name their constants among the inputs.
    private void ends(Protobuf in) throws NetworkFileException {
        Set<String> constants = new HashSet<>();
        while (in.next()) {
            switch (in.number()) {
                case 5 -> field(8, in, constants);
                case 11 -> field(1, in, samples);
                default -> in.skip();
            }
        }
        samples.removeAll(constants);
    }

    private void nodes(Protobuf in) throws NetworkFileException {
        int nodes = 0;
        while (in.next()) {
            if (in.number() == 1 && nodes++ < GeneralGraph.MOST_NODES) {
                node(in.message());
            } else {
                in.skip();
            }
        }
    }

    private void node(Protobuf in) throws NetworkFileException {
        List<String> inputs = new ArrayList<>();
        List<String> outputs = new ArrayList<>();
        String operator = "";
        while (in.next()) {
            switch (in.number()) {
                case 1 -> name(in, inputs);
                case 2 -> name(in, outputs);
                case 4 -> operator = in.text();
                default -> in.skip();
            }
        }
        general |=
                GeneralGraph.OPERATORS.contains(operator)
                        && !DenseChain.OPERATORS.contains(operator);
        inputs.retainAll(samples);
        for (String input : inputs) {
            branches |= !read.add(input);
        }
        if (!inputs.isEmpty()) {
            samples.addAll(outputs);
        }
    }

    /// Takes the name that stands in a field of a message.
    private void field(int number, Protobuf in, Collection<String> into)
            throws NetworkFileException {
        if (!hasRoom()) {
            in.skip();
            return;
        }
        Protobuf message = in.message();
        while (message.next()) {
            if (message.number() == number) {
                name(message, into);
            } else {
                message.skip();
            }
        }
    }

    private void name(Protobuf in, Collection<String> into) throws NetworkFileException {
        if (hasRoom()) {
            into.add(in.text());
        } else {
            in.skip();
        }
    }

    private boolean hasRoom() {
        return looked++ < MOST_LOOKS;
    }
}
