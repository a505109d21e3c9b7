package fr.automatants.amphi.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Names who may enter a view; the site checks it before each navigation, and a view without it
/// lets nobody in.
///
/// Jakarta's own `@RolesAllowed` would also guard calls from push threads, where no request is.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Access {
    /// The least role that opens the view.
    Role value();
}
