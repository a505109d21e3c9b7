/// S3–S4: dates along a line drawn to scale, each with a picture, a paragraph and a source.
@NullMarked
package fr.automatants.amphi.widget.timeline;

import org.jspecify.annotations.NullMarked;
