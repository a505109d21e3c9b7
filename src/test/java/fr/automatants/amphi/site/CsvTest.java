package fr.automatants.amphi.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @Test
    void rowsEndAndCellsAreQuotedAsRfc4180Asks() {
        assertEquals(
                "\uFEFFa,b\r\n\"x,y\",\"say \"\"hi\"\"\"\r\n\"two\nlines\",3\r\n",
                Csv.of(
                        List.of(
                                List.of("a", "b"),
                                List.of("x,y", "say \"hi\""),
                                List.of("two\nlines", 3))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1+1",
                "-1+1",
                "@SUM(A1)",
                "=cmd|' /C calc'!A0",
                "\t=1",
                "\r=1",
                "  =1",
                "＝1+1",
                "＋1",
                "－1",
                "＠A1",
                "\n=1"
            })
    void whatASpreadsheetWouldComputeBecomesText(String cell) {
        String text = Csv.of(List.of(List.of(cell))).substring(1).strip();
        assertEquals('\'', text.startsWith("\"") ? text.charAt(1) : text.charAt(0), text);
    }

    @ParameterizedTest
    @CsvSource({"-3.5", "12", "Loutre curieuse", "a=b", "0,5"})
    void numbersAndWordsStayAsTheyAre(String cell) {
        String text = Csv.of(List.of(List.of(cell))).substring(1).strip();
        assertEquals(cell, text.replace("\"", ""));
    }
}
