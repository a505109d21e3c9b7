package fr.automatants.amphi.engine.file;

/// Where a reader stands in a JSON text: `layers[0].weights[3][7]`.
///
/// It is asked for only when something is refused, so that it costs nothing on the way.
final class JsonPath {
    private static final int DEEPEST = 8;

    private final String[] keys = new String[DEEPEST];
    private final int[] indices = new int[DEEPEST];
    private int depth;

    /// Steps to the value of a key.
    void enter(String key) {
        keys[depth] = key;
        indices[depth++] = -1;
    }

    /// Steps to an element of an array.
    void enter(int index) {
        indices[depth++] = index;
    }

    void leave() {
        depth--;
    }

    @Override
    public String toString() {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            if (indices[i] >= 0) {
                path.append('[').append(indices[i]).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(keys[i]);
            }
        }
        return path.isEmpty() ? "$" : path.toString();
    }
}
