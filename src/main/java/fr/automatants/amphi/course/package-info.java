/// Markdown → pages of segments, with every fault of the content named by file and line.
///
/// [Library] is the way in for the site, [PageParser] for one text, [Attributes] for widgets.
@NullMarked
package fr.automatants.amphi.course;

import org.jspecify.annotations.NullMarked;
