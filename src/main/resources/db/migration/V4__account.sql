-- An account: a member of the club, or an instructor. Whoever has no password comes in by the club's provider.
create table account (
    id               uuid primary key,
    email            text not null unique check (email = lower(email) and length(email) <= 254),
    name             text not null check (length(name) between 1 and 60),
    password_hash    text,
    provider_subject text unique,
    role             text not null default 'MEMBER' check (role in ('MEMBER', 'INSTRUCTOR')),
    created_at       timestamptz not null default now(),
    confirmed_at     timestamptz,
    last_seen_at     timestamptz not null default now(),
    check (password_hash is not null or provider_subject is not null)
);

-- A browser in which somebody is signed in; signing out, here or everywhere, deletes rows.
create table account_session (
    secret_hash  bytea primary key check (length(secret_hash) = 32),
    account_id   uuid not null references account (id) on delete cascade,
    created_at   timestamptz not null default now(),
    last_seen_at timestamptz not null default now()
);
create index on account_session (account_id);

-- Links sent by mail, each of one use.
create table account_link (
    secret_hash bytea primary key check (length(secret_hash) = 32),
    kind        text not null check (kind in ('CONFIRM', 'RESET')),
    account_id  uuid not null references account (id) on delete cascade,
    created_at  timestamptz not null default now(),
    expires_at  timestamptz not null,
    used_at     timestamptz
);
create index on account_link (account_id);

-- Who became what, and by whom; nobody's name means the operator's one-time link.
create table role_change (
    id         bigint generated always as identity primary key,
    account_id uuid references account (id) on delete set null,
    changed_by uuid references account (id) on delete set null,
    from_role  text not null check (from_role in ('MEMBER', 'INSTRUCTOR')),
    to_role    text not null check (to_role in ('MEMBER', 'INSTRUCTOR')),
    changed_at timestamptz not null default now(),
    check (from_role <> to_role)
);

-- What a learner has met stays with the learner; an account has one learner, however many browsers.
alter table learner add column account_id uuid unique references account (id) on delete cascade;
