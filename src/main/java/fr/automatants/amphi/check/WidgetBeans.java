package fr.automatants.amphi.check;

import fr.automatants.amphi.widget.WidgetType;
import fr.automatants.amphi.widget.WidgetTypes;
import jakarta.inject.Provider;
import java.lang.classfile.ClassModel;
import java.lang.constant.ClassDesc;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Makes the widget types as the server's container would, but without one.
///
/// What a type's constructor asks for is made in the same way; what needs a server has to be asked
/// for as a `Provider`, which here refuses: the check reads attributes and makes no live widget.
final class WidgetBeans {
    private static final ClassDesc CONTRACT = WidgetType.class.describeConstable().orElseThrow();

    private final Map<Class<?>, Object> ready;

    /// `ready` are the objects that are not to be made.
    WidgetBeans(Map<Class<?>, Object> ready) {
        this.ready = Map.copyOf(ready);
    }

    WidgetTypes all(OwnClasses classes) {
        List<WidgetType<?>> types =
                classes.models().stream()
                        .filter(WidgetBeans::isWidgetType)
                        .<WidgetType<?>>map(model -> (WidgetType<?>) make(load(model)))
                        .toList();
        return new WidgetTypes(types);
    }

    private static boolean isWidgetType(ClassModel model) {
        return model.interfaces().stream().anyMatch(entry -> entry.asSymbol().equals(CONTRACT))
                && !model.flags().has(java.lang.reflect.AccessFlag.ABSTRACT);
    }

    private static Class<?> load(ClassModel model) {
        try {
            return Class.forName(model.thisClass().asInternalName().replace('/', '.'));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object make(Class<?> type) {
        Object known = ready.get(type);
        if (known != null) {
            return known;
        }
        if (type == Provider.class) {
            return (Provider<Object>) WidgetBeans::refuse;
        }
        if (type.isInterface() || type.isPrimitive() || Modifier.isAbstract(type.getModifiers())) {
            throw new IllegalStateException(
                    "a widget needs " + type.getName() + ": let it ask for a Provider of it");
        }
        // the container may have added an empty constructor for its proxies
        Constructor<?> constructor =
                Arrays.stream(type.getDeclaredConstructors())
                        .max(Comparator.comparingInt(Constructor::getParameterCount))
                        .orElseThrow();
        try {
            constructor.setAccessible(true);
            return constructor.newInstance(
                    Arrays.stream(constructor.getParameterTypes()).map(this::make).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " cannot be made", e);
        }
    }

    private static Object refuse() {
        throw new IllegalStateException("the check makes no live widget");
    }
}
