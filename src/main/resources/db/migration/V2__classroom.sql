-- A class is found by its five letters, for as long as the room remembers them.
create table class (
    code      text primary key check (code ~ '^[A-Z]{5}$'),
    title     text not null default '',
    opened_at timestamptz not null default now()
);

-- A run is a pure function of its seed, its first learning rate and its log; `reached` is how far it was known to be.
create table training_run (
    id            bigint generated always as identity primary key,
    class_code    text not null references class (code) on delete cascade,
    number        integer not null check (number >= 1),
    seed          bigint not null check (seed >= 0),
    learning_rate real not null,
    reached       bigint not null default 0 check (reached >= 0),
    started_at    timestamptz not null default now(),
    unique (class_code, number)
);

-- Each accepted operation, with the step at which it took effect.
create table training_operation (
    id        bigint generated always as identity primary key,
    run_id    bigint not null references training_run (id) on delete cascade,
    sequence  integer not null check (sequence >= 0),
    step      bigint not null check (step >= 0),
    operation jsonb not null,
    logged_at timestamptz not null default now(),
    unique (run_id, sequence)
);
