package fr.automatants.amphi.bench;

import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.engine.Architecture;
import java.util.List;

/// What is measured, always in samples per second of one thread; batch 32, α = 0.1, float32.
public enum Workload {
    W1("train 676-16-16-10"),
    W2("train 784-128-10"),
    W3("one sample forward"),
    W4("10 000 samples forward"),
    W5("gradient over 60 000 samples");

    static final int BATCH = 32;
    static final float ALPHA = 0.1f;

    /// Rows of W4.
    static final int FORWARD_ROWS = 10_000;

    /// Samples of W3 between two looks at the clock.
    static final int SINGLES = 100;

    final String title;

    Workload(String title) {
        this.title = title;
    }

    /// ReLU, then softmax and cross-entropy.
    Architecture architecture() {
        return this == W2
                ? new Architecture(784, List.of(128, 10), Activation.RELU, Activation.SOFTMAX)
                : Architecture.course();
    }

    /// Returns the operations of one dense training step for one sample: forward, ∂L/∂W and ∂L/∂Y
    /// of every layer but the first, each product counting 2 (a multiplication and an addition).
    long flops() {
        Architecture architecture = architecture();
        long products = 0;
        for (int i = 0; i < architecture.depth(); i++) {
            long weights = (long) architecture.inputsOf(i) * architecture.sizes().get(i);
            products += i == 0 ? 2 * weights : 3 * weights;
        }
        return 2 * products;
    }
}
