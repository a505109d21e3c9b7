package fr.automatants.amphi.widget.rules;

import fr.automatants.amphi.engine.Seeded;
import java.util.ArrayList;
import java.util.List;

/// Where fruits come from: a line parts the kinds, and chance blurs it.
///
/// In the first season both features count the same; when the points change, the line turns until
/// the second one decides nearly alone, and moves away.
///
/// @param noise how far chance moves a fruit across the line, as a standard deviation
/// @param shift how much the second season differs, from 0 to 1
record Orchard(long seed, double noise, double shift) {
    private static final double FIRST_ANGLE = Math.PI / 4;
    private static final double TURN = Math.toRadians(37);
    private static final double MOVE = 1.2;
    private static final double MIDDLE = Fruit.MOST / 2;

    /// The fruits of one season: seen ones to learn from, others to be judged on.
    List<Fruit> pick(Season season, View view, int count) {
        Seeded random = Seeded.stream(seed, stream(season, view));
        double angle = FIRST_ANGLE + (season == Season.CHANGED ? shift * TURN : 0);
        double away = season == Season.CHANGED ? shift * MOVE : 0;
        List<Fruit> fruits = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double x1 = round(random.nextDouble() * Fruit.MOST);
            double x2 = round(random.nextDouble() * Fruit.MOST);
            // ripe if n · (x − middle) − away + noise > 0, n the line's normal
            double score =
                    StrictMath.cos(angle) * (x1 - MIDDLE)
                            + StrictMath.sin(angle) * (x2 - MIDDLE)
                            - away
                            + noise * random.nextGaussian();
            fruits.add(new Fruit(x1, x2, score > 0));
        }
        return fruits;
    }

    private static long stream(Season season, View view) {
        return (season == Season.FIRST ? 0L : 2L) + (view == View.SEEN ? 0 : 1);
    }

    private static double round(double value) {
        return Math.rint(value * 100) / 100;
    }
}
