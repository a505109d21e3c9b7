package fr.automatants.amphi.widget.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4|4",
                "0,5|0.5",
                "0.5|0.5",
                ",5|0.5",
                "5.|5",
                "+3|3",
                "-0,25|-0.25",
                "−0,25|-0.25",
                "– 2|-2",
                "—2|-2",
                "‑2|-2",
                "－2|-2",
                "11 274|11274",
                "11\u202F274|11274",
                "11\u00A0274|11274",
                "11274|11274",
                "1 000 000|1000000",
                "1 234,5|1234.5",
                "676 pixels|676",
                "676 Pixels|676",
                "676pixels|676",
                "1e-3|0.001",
                "2E3|2000",
            })
    void aNumberIsReadAsPeopleTypeIt(String text, double value) {
        assertEquals(Optional.of(value), Typed.read(text, "pixels", Locale.FRENCH));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "11,274|11274",
                "1,234.5|1234.5",
                "0,125|0.125",
                "12,34|12.34",
                "-1,000|-1000"
            })
    void inEnglishACommaMayPartThousands(String text, double value) {
        assertEquals(Optional.of(value), Typed.read(text, "", Locale.UK));
    }

    @Test
    void inFrenchACommaIsADecimalPoint() {
        assertEquals(Optional.of(11.274), Typed.read("11,274", "", Locale.FRENCH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "beaucoup",
                "1/2",
                "--1",
                "1-2",
                "1 2",
                "12 34",
                "1,2,3",
                "1.2.3",
                "NaN",
                "Infinity",
                "0x10",
                "1d",
                "1e999",
                "pixels",
                "-",
                ".",
                "٣"
            })
    void whatIsNoNumberIsNone(String text) {
        assertEquals(Optional.empty(), Typed.read(text, "pixels", Locale.FRENCH));
    }

    @Test
    void aNovelIsNoNumber() {
        assertEquals(Optional.empty(), Typed.read("1".repeat(100_000), "", Locale.FRENCH));
    }
}
