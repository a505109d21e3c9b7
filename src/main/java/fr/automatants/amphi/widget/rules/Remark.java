package fr.automatants.amphi.widget.rules;

import fr.automatants.amphi.widget.Texts;

/// The one thing worth noticing in a contest.
final class Remark {
    private static final double FEW = 0.15;
    private static final double MANY = 0.25;

    private Remark() {}

    static String on(Contest state, Score score, Texts texts) {
        int errors = score.errors(state.judge(), state.view());
        int total = score.total(state.view());
        return texts.text("rules-versus-data.remark." + name(state, score), errors, total);
    }

    private static String name(Contest state, Score score) {
        return state.judge() == Judge.RULES ? rules(state, score) : perceptron(state, score);
    }

    private static String rules(Contest state, Score score) {
        double share = score.share(Judge.RULES, state.view());
        if (state.season() == Season.CHANGED) {
            return share > MANY ? "rules-outdated" : "rules-rewritten";
        }
        if (state.view() == View.UNSEEN) {
            return share > score.share(Judge.RULES, View.SEEN) ? "rules-worse" : "rules-hold";
        }
        return share > FEW ? "rules-err" : "rules-good";
    }

    private static String perceptron(Contest state, Score score) {
        if (state.steps() == 0) {
            return state.season() == Season.FIRST || state.firstSteps() == 0
                    ? "untrained"
                    : "outdated";
        }
        if (state.season() == Season.CHANGED) {
            return "relearnt";
        }
        if (state.view() == View.SEEN) {
            return state.steps() < Apprentice.MOST_STEPS ? "learning" : "learnt";
        }
        int against = score.rulesUnseen() - score.perceptronUnseen();
        return against > 0 ? "wins" : against < 0 ? "loses" : "draws";
    }
}
