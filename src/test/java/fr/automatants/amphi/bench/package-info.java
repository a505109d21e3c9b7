/// `./amphi bench`: the engine's workloads beside plain EJML, numpy, PyTorch and scikit-learn.
@NullMarked
package fr.automatants.amphi.bench;

import org.jspecify.annotations.NullMarked;
