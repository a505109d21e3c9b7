/// What holds the features together: layout, navigation, languages, course pages, error pages.
@NullMarked
package fr.automatants.amphi.site;

import org.jspecify.annotations.NullMarked;
