package fr.automatants.amphi.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives tests the one running program and the one browser, started on first need, stopped last.
public final class AmphiExtension implements ParameterResolver, AfterEachCallback {
    private static final Namespace HERE = Namespace.create(AmphiExtension.class);

    /// Whatever a test did, the operator's log has nothing to complain of.
    @Override
    public void afterEach(ExtensionContext context) {
        RunningAmphi shared =
                context.getRoot().getStore(HERE).get(RunningAmphi.class, RunningAmphi.class);
        if (shared != null) {
            assertEquals(List.of(), shared.newUncleanLines());
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == RunningAmphi.class || type == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        ExtensionContext.Store store = context.getRoot().getStore(HERE);
        return parameter.getParameter().getType() == Chromium.class
                ? store.computeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class)
                : store.computeIfAbsent(
                        RunningAmphi.class,
                        key -> RunningAmphi.start(Path.of("target/e2e/shared").toAbsolutePath()),
                        RunningAmphi.class);
    }
}
