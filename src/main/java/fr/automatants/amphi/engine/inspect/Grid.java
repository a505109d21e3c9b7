package fr.automatants.amphi.engine.inspect;

/// The assumption behind an estimate of CO₂: what a kilowatt-hour of a country's electricity emits.
///
/// @param gramsPerKilowattHour grams of CO₂ equivalent a kWh, finite, at least 0
/// @param source where the figure comes from, its place and year included
public record Grid(double gramsPerKilowattHour, String source) {
    public Grid {
        Require.notNegative("grams a kWh", gramsPerKilowattHour);
        Require.said("source", source);
    }
}
