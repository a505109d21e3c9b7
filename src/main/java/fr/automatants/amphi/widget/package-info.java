/// The widget contract and its registry; each widget has a folder of its own.
///
/// To add one: its record of attributes, its `WidgetType`, its component (and browser element in
/// `frontend/widgets`), its translations, a gallery page in `content/gallery`, a test.
@NullMarked
package fr.automatants.amphi.widget;

import org.jspecify.annotations.NullMarked;
