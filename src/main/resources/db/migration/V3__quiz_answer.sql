-- Every answer to a quiz's question, one row an attempt, for ever; starting over only hides the earlier ones.
create table quiz_answer (
    id         bigint generated always as identity primary key,
    learner_id uuid not null references learner (id) on delete cascade,
    page       text not null,
    quiz       text not null,
    question   text not null,
    attempt    integer not null check (attempt >= 1),
    answer     text not null check (length(answer) <= 200),
    correct    boolean not null,
    shown      boolean not null default true,
    given_at   timestamptz not null default now(),
    unique (learner_id, page, quiz, question, attempt)
);
