/// What every feature stands on and none owns: configuration, access marks, the embedded database.
@NullMarked
package fr.automatants.amphi.platform;

import org.jspecify.annotations.NullMarked;
