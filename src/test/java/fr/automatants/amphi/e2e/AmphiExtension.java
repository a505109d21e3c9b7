package fr.automatants.amphi.e2e;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives tests the one running program and the one browser, started on first need, stopped last.
public final class AmphiExtension implements ParameterResolver {
    private static final Namespace HERE = Namespace.create(AmphiExtension.class);

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
