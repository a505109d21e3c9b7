package fr.automatants.amphi.check;

import com.dylibso.chicory.wasm.ChicoryException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.automatants.amphi.course.Claim;
import fr.automatants.amphi.course.Fault;
import fr.automatants.amphi.course.Source;
import io.roastedroot.quickjs4j.core.Runner;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// KaTeX itself, in the browser's version, in a small JavaScript engine that can touch nothing else.
public final class Katex {
    /// As `frontend/site/formula.ts` has them.
    static final Map<String, String> MACROS = Map.of("\\R", "\\mathbb{R}");

    private static final int LONGEST_MILLIS = 60_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    /// Says what KaTeX refuses: which formula, why, where in it, how much of it.
    private static final String PROGRAM =
            """
            const module = {exports: {}};
            const exports = module.exports;
            %s;
            const katex = module.exports;
            const refusal = ({tex, displayMode}, index) => {
              try {
                katex.__parse(tex, {displayMode, macros: {...%s}, strict: 'ignore', trust: false});
                return null;
              } catch (e) {
                return {index, why: e.rawMessage ?? String(e), at: e.position ?? 0, length: e.length ?? 0};
              }
            };
            console.log(JSON.stringify(%s.map(refusal).filter((r) => r !== null)));
            """;

    private record Text(String tex, boolean displayMode) {}

    private record Refusal(int index, String why, int at, int length) {
        Refusal after(int others) {
            return new Refusal(index + others, why, at, length);
        }
    }

    /// A fault for each formula that KaTeX does not parse, on the line where it stops.
    List<Fault> faults(List<Claim.Formula> formulas) {
        Map<Text, List<Claim.Formula>> same = new LinkedHashMap<>();
        formulas.forEach(formula ->
                same.computeIfAbsent(
                                new Text(formula.tex(), formula.display()),
                                text -> new ArrayList<>())
                        .add(formula));
        // the engine takes a second to start: not for a course without a formula
        if (same.isEmpty()) {
            return List.of();
        }
        List<Text> texts = List.copyOf(same.keySet());
        List<Fault> faults = new ArrayList<>();
        for (Refusal refusal : refusals(texts)) {
            same.getOrDefault(texts.get(refusal.index()), List.of())
                    .forEach(formula -> faults.add(fault(formula, refusal)));
        }
        return faults;
    }

    private static Fault fault(Claim.Formula formula, Refusal refusal) {
        String tex = formula.tex();
        int at = Math.clamp(refusal.at(), 0, tex.length());
        int lines = (int) tex.substring(0, at).lines().count();
        boolean newLine = at > 0 && tex.charAt(at - 1) == '\n';
        int line = formula.source().line() + (newLine ? lines : Math.max(0, lines - 1));
        int end = Math.min(tex.length(), at + refusal.length());
        String found = (end > at ? tex.substring(at, end) : tex).replaceAll("\\s+", " ").strip();
        return new Fault(
                new Source(formula.source().file(), line),
                Fault.Kind.BROKEN_FORMULA,
                tex,
                found,
                refusal.why());
    }

    /// A formula nested beyond the engine's stack ends the engine: its half is asked again in halves.
    private static List<Refusal> refusals(List<Text> texts) {
        try {
            return List.of(ask(texts));
        } catch (ChicoryException e) {
            if (texts.size() == 1) {
                return List.of(new Refusal(0, Objects.toString(e.getMessage(), ""), 0, 0));
            }
            int half = texts.size() / 2;
            return Stream.concat(
                            refusals(texts.subList(0, half)).stream(),
                            refusals(texts.subList(half, texts.size())).stream()
                                    .map(refusal -> refusal.after(half)))
                    .toList();
        }
    }

    private static Refusal[] ask(List<Text> texts) {
        try (Runner runner = Runner.builder().withTimeoutMs(LONGEST_MILLIS).build()) {
            runner.compileAndExec(
                    PROGRAM.formatted(
                            script(),
                            JSON.writeValueAsString(MACROS),
                            JSON.writeValueAsString(texts)));
            return JSON.readValue(runner.stdout(), Refusal[].class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("KaTeX gave no answer", e);
        }
    }

    /// KaTeX's own text.
    static String script() {
        try (InputStream in =
                Objects.requireNonNull(Katex.class.getResourceAsStream("katex.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
