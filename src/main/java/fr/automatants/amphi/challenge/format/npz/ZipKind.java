package fr.automatants.amphi.challenge.format.npz;

import fr.automatants.amphi.engine.file.ForeignFormat;
import fr.automatants.amphi.engine.file.NetworkFileException;

/// Other files that are zip files inside, known by what they hold.
final class ZipKind {
    private ZipKind() {}

    /// Refuses the zip file by its real name if one of its entries tells it.
    static void nameByEntry(String name) throws NetworkFileException {
        if (name.endsWith("/data.pkl")) {
            ForeignFormat.requireOther("renamed.pt");
        }
        if (name.equals("model.weights.h5") || name.equals("config.json")) {
            ForeignFormat.requireOther("renamed.keras");
        }
    }
}
