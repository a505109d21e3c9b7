package fr.automatants.amphi.engine.inspect;

/// How a parameter is written down.
public enum Precision {
    FLOAT64(8),
    FLOAT32(4),
    FLOAT16(2),
    INT8(1);

    private final int bytes;

    Precision(int bytes) {
        this.bytes = bytes;
    }

    /// Returns the bytes of one parameter.
    public int bytes() {
        return bytes;
    }

    /// Returns the bytes of so many parameters: 175 GB for 175 billion at one byte (deck S30).
    ///
    /// @throws IllegalArgumentException if there are fewer than 0, or more than fit
    public long bytes(long parameters) {
        Require.between("parameters", parameters, 0, Long.MAX_VALUE / bytes);
        return parameters * bytes;
    }
}
