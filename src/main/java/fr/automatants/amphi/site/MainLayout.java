package fr.automatants.amphi.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinRequest;
import fr.automatants.amphi.classroom.JoinView;
import fr.automatants.amphi.learner.account.Member;
import fr.automatants.amphi.learner.account.Visitors;
import fr.automatants.amphi.learner.door.AccountView;
import fr.automatants.amphi.learner.door.SignInView;
import java.util.Optional;

/// The bar above every page, the page, and the line below it.
@Layout
@NpmPackage(value = "@fontsource-variable/atkinson-hyperlegible-next", version = "5.3.0")
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {
    private final Div content = new Div();
    private final Anchor language = new Anchor();

    private final Optional<Member> member;

    /// Made by Flow.
    MainLayout(Visitors visitors) {
        member = visitors.member(VaadinRequest.getCurrent());
        addClassName("site");
        content.setId("content");
        add(skipLink(), bar(), content, foot());
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren();
        content.getElement().appendChild(view.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Language other = Language.of(getLocale()).other();
        language.setHref(LanguageLink.to(other, event.getLocation()));
        tidyAddress(event.getLocation());
    }

    /// The language is remembered: a link that somebody copies should not force it on others.
    private void tidyAddress(Location here) {
        if (here.getQueryParameters().getSingleParameter(Language.PARAMETER).isPresent()) {
            getUI().ifPresent(ui ->
                    ui.getPage().getHistory().replaceState(null, LanguageLink.without(here)));
        }
    }

    private Component skipLink() {
        Anchor skip = new Anchor("#content", getTranslation("site.skip"));
        skip.addClassName("skip");
        skip.getElement().setAttribute("router-ignore", true);
        return skip;
    }

    private Component bar() {
        Header bar = new Header(mark(), navigation(), end());
        bar.addClassName("bar");
        return bar;
    }

    private Component mark() {
        RouterLink mark = new RouterLink(HomeView.class);
        mark.addClassName("mark");
        mark.getElement().setAttribute("aria-label", getTranslation("site.home.label"));
        Span sign = new Span();
        sign.addClassName("sign");
        mark.add(sign, new Span("Amphi"));
        return mark;
    }

    private Nav navigation() {
        RouterLink course = new RouterLink(getTranslation("site.course"), HomeView.class);
        RouterLink live = new RouterLink(getTranslation("site.class"), JoinView.class);
        course.setHighlightCondition(HighlightConditions.sameLocation());
        RouterLink progress = new RouterLink(getTranslation("progress.title"), ProgressView.class);
        Nav nav = new Nav(course, live, progress);
        nav.setAriaLabel(getTranslation("site.navigation"));
        return nav;
    }

    private Component end() {
        Language other = Language.of(getLocale()).other();
        language.addClassName("ghost");
        language.setText(other.code().toUpperCase(other.locale()));
        language.getElement().setAttribute("router-ignore", true);
        language.getElement().setAttribute("hreflang", other.code());
        language.getElement().setAttribute("aria-label", getTranslation("site.other-language"));
        Div end = new Div(door(), language);
        end.addClassName("end");
        return end;
    }

    private Component door() {
        RouterLink door =
                member.isPresent()
                        ? new RouterLink("", AccountView.class)
                        : new RouterLink("", SignInView.class);
        String text = member.map(Member::name).orElseGet(() -> getTranslation("site.sign-in"));
        door.addClassName("account");
        door.add(new Span(text));
        door.getElement()
                .setAttribute(
                        "aria-label",
                        member.isPresent() ? getTranslation("site.account", text) : text);
        return door;
    }

    private Component foot() {
        RouterLink glossary = new RouterLink(getTranslation("glossary.title"), GlossaryView.class);
        RouterLink authors = new RouterLink(getTranslation("authors.title"), AuthorsView.class);
        Footer foot =
                new Footer(
                        new Span(getTranslation("site.foot")),
                        new Span(" "),
                        glossary,
                        authors,
                        new Anchor("challenge/premier-challenge", getTranslation("challenge.link")),
                        new RouterLink(getTranslation("progress.title"), ProgressView.class),
                        new RouterLink(getTranslation("me.title"), MeView.class));
        foot.addClassName("foot");
        return foot;
    }
}
