package fr.automatants.amphi.widget.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.automatants.amphi.course.Attributes;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemarkTest {
    @ParameterizedTest
    @CsvSource({
        "w23, relu, layer.remark.w, ₂, ₃",
        "x3, relu, layer.remark.x, ₃, ''",
        "b1, relu, layer.remark.b, ₁, ''",
        "y1, relu, layer.remark.y, ₁, ''",
        "y2, relu, layer.remark.silent, ₂, ''",
        "z2, sigmoid, layer.remark.z, ₂, ''",
        "z2, identity, layer.remark.linear, ₂, ''"
    })
    void aRemarkIsAboutTheNumberPointedAt(
            String selected, String g, String key, String row, String column) {
        LayerParameters now =
                LayerParameters.read(Attributes.of(Map.of("selected", selected, "activation", g)));
        assertEquals(new Remark(key, row, column), Remark.on(now, now.answers()));
    }
}
