package fr.automatants.amphi.widget.recognise;

import fr.automatants.amphi.widget.Choice;
import fr.automatants.amphi.widget.Texts;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// What the browser draws: the sheet, the picture that the network sees, the ten outputs.
///
/// @param picture base64 of 676 greys, 255 for ink, or empty while nothing is drawn
/// @param outputs ten, or none while there is nothing to read or nobody who can
/// @param winner the digit read, −1 if none
/// @param label what a test digit really is, −1 if nobody knows
@SuppressWarnings("ArrayRecordComponent") // made once, sent as JSON, never compared
record RecogniseModel(
        String network,
        String sheet,
        List<Choice> networks,
        String picture,
        float[] outputs,
        int winner,
        int label,
        String remark) {
    static RecogniseModel of(
            RecogniseParameters state,
            Optional<float[]> picture,
            Optional<Reading> reading,
            Remark remark,
            Texts texts) {
        return new RecogniseModel(
                Choice.name(state.network()),
                SheetNotation.of(state.sheet()),
                Choice.of(Arrays.asList(Reader.values()), "recognise.network.", texts),
                picture.map(RecogniseModel::bytes).orElse(""),
                reading.map(Reading::outputs).orElseGet(() -> new float[0]),
                reading.map(Reading::winner).orElse(-1),
                reading.map(r -> r.label().orElse(-1)).orElse(-1),
                texts.text("recognise.remark." + remark.key(), remark.subjects().toArray()));
    }

    private static String bytes(float[] greys) {
        byte[] bytes = new byte[greys.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.round(255 * greys[i]);
        }
        return Base64.getEncoder().encodeToString(bytes);
    }
}
