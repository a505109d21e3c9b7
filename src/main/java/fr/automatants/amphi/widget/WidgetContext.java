package fr.automatants.amphi.widget;

import java.util.Optional;

/// Where a widget stands and whom it may tell.
///
/// @param id its name in the page and in the page's address: `perceptron`, then `perceptron-2`
/// @param state the state that the address asks for, in the widget's own notation
/// @param tried called when the person first moves something
/// @param answers what the person has answered to its questions, if it asks any
public record WidgetContext(String id, Optional<String> state, Runnable tried, Answers answers) {}
