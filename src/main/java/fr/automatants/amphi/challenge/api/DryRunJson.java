package fr.automatants.amphi.challenge.api;

import fr.automatants.amphi.challenge.Submissions;

/// What a dry run found: nothing was kept.
public record DryRunJson(TallyJson practice, long parameters, long multiplyAdds) {
    static DryRunJson of(Submissions.DryRun run) {
        return new DryRunJson(TallyJson.of(run.practice()), run.parameters(), run.multiplyAdds());
    }
}
