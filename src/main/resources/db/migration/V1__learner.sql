-- A learner is whoever holds the cookie; only the hash of its secret is kept.
create table learner (
    id          uuid primary key,
    secret_hash bytea not null unique check (length(secret_hash) = 32),
    created_at  timestamptz not null default now()
);

-- What a learner has met: a section seen to its end, a widget tried. One row each, for ever.
create table progress_mark (
    id         bigint generated always as identity primary key,
    learner_id uuid not null references learner (id) on delete cascade,
    kind       text not null check (kind in ('SECTION', 'WIDGET')),
    page       text not null,
    item       text not null,
    marked_at  timestamptz not null default now(),
    unique (learner_id, kind, page, item)
);

-- An instructor is whoever holds the instructor's cookie, given for a one-time link.
create table instructor (
    id          uuid primary key,
    secret_hash bytea not null unique check (length(secret_hash) = 32),
    created_at  timestamptz not null default now()
);

-- One-time links: only hashes, so that a copy of the database lets nobody in.
create table invitation (
    secret_hash bytea primary key check (length(secret_hash) = 32),
    created_at  timestamptz not null default now(),
    used_at     timestamptz
);
