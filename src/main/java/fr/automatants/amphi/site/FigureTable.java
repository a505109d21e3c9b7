package fr.automatants.amphi.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

/// A table of counts, with bars where a share is worth seeing; it scrolls alone on a phone.
class FigureTable extends Div {
    private final NativeTable table = new NativeTable();

    FigureTable(String... columns) {
        addClassName("figures-scroll");
        table.addClassName("figures");
        NativeTableRow head = table.getHead().addRow();
        for (String column : columns) {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(column);
            cell.getElement().setAttribute("scope", "col");
        }
        add(table);
    }

    void row(boolean right, Component... cells) {
        NativeTableRow row = table.getBody().addRow();
        row.setClassName("right", right);
        for (Component cell : cells) {
            row.addDataCell().add(cell);
        }
    }

    static Span number(int number) {
        Span span = new Span(Integer.toString(number));
        span.addClassName("number");
        return span;
    }

    /// A part of a whole; the number beside it says it too.
    static Div bar(int part, int whole) {
        Div fill = new Div();
        fill.addClassName("bar-fill");
        fill.getStyle().set("width", (whole == 0 ? 0 : 100 * part / whole) + "%");
        Div bar = new Div(fill);
        bar.addClassName("bar-cell");
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }
}
