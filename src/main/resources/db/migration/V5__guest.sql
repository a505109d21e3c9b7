-- Who sits in a class, under which name. `folded` is the name as the room would confuse it.
create table class_guest (
    class_code text not null references class (code) on delete cascade,
    learner_id uuid not null references learner (id) on delete cascade,
    nickname   text not null check (length(nickname) between 2 and 24),
    folded     text not null,
    removed    boolean not null default false,
    joined_at  timestamptz not null default now(),
    primary key (class_code, learner_id),
    unique (class_code, folded)
);
create index on class_guest (learner_id);

-- When somebody was last here: guests who stay away are forgotten.
alter table learner add column last_seen_at timestamptz not null default now();

-- A private link that brings a person back in another browser; one each, its hash only.
create table resume_link (
    secret_hash bytea primary key check (length(secret_hash) = 32),
    learner_id  uuid not null unique references learner (id) on delete cascade,
    created_at  timestamptz not null default now()
);

-- The browsers that came back by it, beside the first one, whose secret is the learner's own.
create table learner_browser (
    secret_hash bytea primary key check (length(secret_hash) = 32),
    learner_id  uuid not null references learner (id) on delete cascade,
    created_at  timestamptz not null default now()
);
create index on learner_browser (learner_id);

-- Who holds a browser's secret: a guest in whichever of their browsers, or whoever is signed in by it.
create function learner_of(hash bytea) returns uuid language sql stable as $$
    select id from learner where learner.secret_hash = hash
    union all
    -- who has an account comes in by it only
    select learner_id from learner_browser join learner on learner.id = learner_id
        where learner_browser.secret_hash = hash and account_id is null
    union all
    select learner.id from account_session join learner using (account_id)
        where account_session.secret_hash = hash
    limit 1
$$;

-- An answer keeps its own key, so that one that is written again after a fault is still one answer.
alter table quiz_answer add column key uuid not null unique default gen_random_uuid();
create index on quiz_answer (page, quiz, question);
create index on progress_mark (page, item);

-- Who was erased, as a hash of what their row was called: a backup restored later is cleaned of them again.
create table erasure (
    hash      bytea primary key check (length(hash) = 32),
    erased_at timestamptz not null default now()
);

-- When the owner of a long unused account was told that it will be forgotten.
alter table account add column warned_at timestamptz;
