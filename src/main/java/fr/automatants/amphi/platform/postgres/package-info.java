/// The database that Amphi brings along: PostgreSQL's own programs, run privately under one folder.
@NullMarked
package fr.automatants.amphi.platform.postgres;

import org.jspecify.annotations.NullMarked;
