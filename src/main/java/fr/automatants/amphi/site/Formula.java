package fr.automatants.amphi.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;

/// A formula on a line of its own; KaTeX draws it, its TeX is the text until then.
@Tag("amphi-formula")
@NpmPackage(value = "katex", version = "0.19.1")
@JsModule("./site/formula.ts")
class Formula extends Component {
    Formula(String tex) {
        getElement().setAttribute("display", true);
        getElement().setText(tex);
    }
}
