package fr.automatants.amphi.site;

/// What the browser's tab says.
final class PageTitle {
    private PageTitle() {}

    static String of(String title) {
        return title + " · Amphi";
    }
}
