/// A network of one's own, trained on the server while one watches (deck S19 to S27).
@NullMarked
package fr.automatants.amphi.widget.playground;

import org.jspecify.annotations.NullMarked;
