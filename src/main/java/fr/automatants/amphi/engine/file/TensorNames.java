package fr.automatants.amphi.engine.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The names of one layer's tensors: `W1` and `b1`, or PyTorch's `0.weight` and `0.bias`.
public record TensorNames(String weights, String biases) {
    private static final Pattern COURSE = Pattern.compile("[Wb]([1-9][0-9]{0,2})");
    private static final Pattern TORCH = Pattern.compile("(0|[1-9][0-9]{0,2})\\.(weight|bias)");
    private static final String WAYS = "W1, b1, W2, b2, … | 0.weight, 0.bias, 2.weight, 2.bias, …";

    /// The names that our own files use.
    static TensorNames course(int number) {
        return new TensorNames("W" + number, "b" + number);
    }

    /// Returns the names in the order of the layers.
    ///
    /// PyTorch numbers the modules of a Sequential, activations among them, so its numbers may
    /// skip; ours may not.
    public static List<TensorNames> inOrder(Set<String> names) throws NetworkFileException {
        TreeSet<Integer> course = new TreeSet<>();
        TreeSet<Integer> torch = new TreeSet<>();
        String before = "";
        for (String name : names) {
            collect(name, course, torch);
            if (!course.isEmpty() && !torch.isEmpty()) {
                throw new NetworkFileException(Reason.TENSOR_NAMES_MIXED, before, name, WAYS);
            }
            before = name;
        }
        List<TensorNames> layers = new ArrayList<>();
        for (int number : torch) {
            layers.add(new TensorNames(number + ".weight", number + ".bias"));
        }
        for (int number = 1; torch.isEmpty() && number <= last(course); number++) {
            layers.add(course(number));
        }
        for (TensorNames layer : layers) {
            requirePresent(layer.weights, names);
            requirePresent(layer.biases, names);
        }
        return layers;
    }

    private static void collect(String name, Set<Integer> course, Set<Integer> torch)
            throws NetworkFileException {
        Matcher ours = COURSE.matcher(name);
        Matcher theirs = TORCH.matcher(name);
        if (ours.matches()) {
            course.add(Integer.valueOf(ours.group(1)));
        } else if (theirs.matches()) {
            torch.add(Integer.valueOf(theirs.group(1)));
        } else {
            throw new NetworkFileException(Reason.TENSOR_UNKNOWN, name, name, WAYS);
        }
    }

    /// At least 1, so that an empty file misses its `W1`.
    private static int last(TreeSet<Integer> numbers) {
        return numbers.isEmpty() ? 1 : numbers.last();
    }

    private static void requirePresent(String name, Set<String> names) throws NetworkFileException {
        if (!names.contains(name)) {
            throw new NetworkFileException(Reason.TENSOR_MISSING, name, "", name);
        }
    }
}
