package fr.automatants.amphi.engine.kernel;

import java.lang.System.Logger.Level;

/// Takes the vectors where Java was started with their module, else the plain sums.
final class KernelChoice {
    static final Kernels CHOSEN = choose(ModuleLayer.boot());

    private static final String MODULE = "jdk.incubator.vector";

    private KernelChoice() {}

    static Kernels choose(ModuleLayer layer) {
        if (layer.findModule(MODULE).isPresent()) {
            return new VectorKernels();
        }
        System.getLogger(KernelChoice.class.getName())
                .log(
                        Level.INFO,
                        "Training runs on the plain kernels, same numbers but slower:"
                                + " start Java with --add-modules="
                                + MODULE);
        return ReferenceKernels.SHARED;
    }
}
