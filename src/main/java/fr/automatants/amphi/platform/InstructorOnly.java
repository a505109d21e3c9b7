package fr.automatants.amphi.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a view that only an instructor may enter; the site checks it before each navigation.
///
/// Jakarta's own `@RolesAllowed` would also guard calls from push threads, where no request is.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface InstructorOnly {}
