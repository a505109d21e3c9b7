package fr.automatants.amphi.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives tests the running program and the browser that they share.
public final class AmphiExtension implements ParameterResolver, AfterEachCallback {
    /// Whatever a test did, the operator's log has nothing to complain of.
    @Override
    public void afterEach(ExtensionContext context) {
        Shared.startedAmphi().ifPresent(amphi -> assertEquals(List.of(), amphi.newUncleanLines()));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == RunningAmphi.class || type == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Chromium.class
                ? Shared.chromium()
                : Shared.amphi();
    }
}
