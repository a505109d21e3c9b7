package fr.automatants.amphi.engine.kernel;

import java.util.Arrays;

/// Rows of which only the values that are not zero are kept, each with the number of its input.
///
/// Four fifths of a digit's pixels are zero: their terms are neither read nor computed. A row knows
/// where each block of [#BLOCK] inputs begins, so that a large W can be gone through in pieces that
/// stay in the cache.
public final class SparseRows implements Rows {
    /// Inputs are numbered by a `char`.
    public static final int MOST_INPUTS = 1 << Character.SIZE;

    /// Inputs of a block; the last block of a row may have fewer.
    static final int BLOCK = 64;

    /// Bytes of a cache line, as a rule.
    private static final int LINE = 64;

    final int blocks;
    int[] start;
    char[] input;
    float[] value;
    private final int inputs;
    private int rows;

    /// For each row, where each block begins, counted from the row's start.
    private char[] offset;

    /// Makes room for rows to be added; it grows when they are more.
    public SparseRows(int inputs, int rows, int values) {
        if (inputs < 1 || inputs > MOST_INPUTS) {
            throw new IllegalArgumentException(
                    "inputs: found %d, expected 1 to %d".formatted(inputs, MOST_INPUTS));
        }
        this.inputs = inputs;
        this.blocks = Math.ceilDiv(inputs, BLOCK);
        this.start = new int[rows + 1];
        this.offset = new char[Math.multiplyExact(rows, blocks)];
        this.input = new char[values];
        this.value = new float[values];
    }

    @Override
    public int inputs() {
        return inputs;
    }

    /// Where the values of a row begin that belong to a block or to those after it.
    int begin(int row, int block) {
        return block < blocks ? start[row] + offset[row * blocks + block] : start[row + 1];
    }

    /// Returns the most values that one row has.
    public int longest() {
        int longest = 0;
        for (int row = 0; row < rows; row++) {
            longest = Math.max(longest, start[row + 1] - start[row]);
        }
        return longest;
    }

    /// Forgets the rows and keeps the room.
    public void clear() {
        rows = 0;
    }

    /// Adds what is not zero of a row of floats.
    public void add(float[] values, int from) {
        reserve(inputs);
        int at = start[rows];
        for (int k = 0; k < inputs; k++) {
            if (k % BLOCK == 0) {
                offset[rows * blocks + k / BLOCK] = (char) (at - start[rows]);
            }
            float x = values[from + k];
            if (x != 0) {
                input[at] = (char) k;
                value[at++] = x;
            }
        }
        start[++rows] = at;
    }

    /// Adds what is not zero of a row of unsigned bytes b, each as `scale[b]`; `scale[0]` is 0.
    public void add(byte[] values, int from, float[] scale) {
        reserve(inputs);
        int at = start[rows];
        for (int k = 0; k < inputs; k++) {
            if (k % BLOCK == 0) {
                offset[rows * blocks + k / BLOCK] = (char) (at - start[rows]);
            }
            int b = Byte.toUnsignedInt(values[from + k]);
            if (b != 0) {
                input[at] = (char) k;
                value[at++] = scale[b];
            }
        }
        start[++rows] = at;
    }

    /// Adds a copy of a row of others: one short run of memory, then read in order.
    public void add(SparseRows others, int row) {
        int from = others.start[row];
        int length = others.start[row + 1] - from;
        reserve(length);
        int at = start[rows];
        System.arraycopy(others.input, from, input, at, length);
        System.arraycopy(others.value, from, value, at, length);
        System.arraycopy(others.offset, row * blocks, offset, rows * blocks, blocks);
        start[++rows] = at + length;
    }

    /// Reads a little of each cache line of some rows: asked for together, they come sooner than one
    /// after the other.
    ///
    /// @return a number of no meaning, which makes the reading necessary
    public int fetch(int[] order, int from, int end) {
        int sum = 0;
        for (int i = from; i < end; i++) {
            int last = start[order[i] + 1];
            for (int q = start[order[i]]; q < last; q += LINE / Float.BYTES) {
                sum += Float.floatToRawIntBits(value[q]);
            }
            for (int q = start[order[i]]; q < last; q += LINE / Character.BYTES) {
                sum += input[q];
            }
        }
        return sum;
    }

    private void reserve(int values) {
        if (rows + 1 == start.length) {
            start = Arrays.copyOf(start, 2 * start.length);
            offset = Arrays.copyOf(offset, Math.multiplyExact(start.length, blocks));
        }
        int needed = Math.addExact(start[rows], values);
        if (needed > value.length) {
            int room = (int) Math.min(Integer.MAX_VALUE - 8L, 3L * needed / 2);
            input = Arrays.copyOf(input, room);
            value = Arrays.copyOf(value, room);
        }
    }
}
