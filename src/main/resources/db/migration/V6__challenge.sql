-- What makes the hidden pictures of this installation; one row, and no copy anywhere else.
create table challenge_secret (
    only_one boolean primary key default true check (only_one),
    secret   bytea not null check (length(secret) = 32)
);

-- A model that somebody handed in; `baseline` names the club's own, which nobody did.
create table submission (
    id            uuid primary key,
    challenge     text not null check (challenge ~ '^[a-z0-9-]{1,64}$'),
    account_id    uuid references account (id) on delete cascade,
    baseline      text check (length(baseline) between 1 and 60),
    file_name     text not null check (length(file_name) <= 200),
    state         text not null check (state in ('QUEUED', 'RUNNING', 'SCORED', 'REJECTED')),
    uploaded_at   timestamptz not null,
    quota_day     date not null,
    network       bytea,
    weights_hash  text,
    parameters    bigint not null default 0,
    multiply_adds bigint not null default 0,
    progress      real not null default 0 check (progress between 0 and 1),
    final_choice  boolean not null default false,
    refusal       text,
    refused_field text,
    refused_found text,
    refused_expected text,
    check ((account_id is null) <> (baseline is null)),
    check ((state = 'REJECTED') = (refusal is not null)),
    check (state = 'REJECTED' or network is not null)
);
create unique index on submission (challenge, baseline) where baseline is not null;
create index on submission (challenge, account_id, uploaded_at);
create index on submission (uploaded_at) where state in ('QUEUED', 'RUNNING');
-- One in flight, whatever the code above believes.
create unique index on submission (challenge, account_id) where state in ('QUEUED', 'RUNNING');

-- Which pictures it read right: whole numbers and marks, from which every score follows.
create table submission_result (
    submission_id    uuid primary key references submission (id) on delete cascade,
    practice_correct integer not null,
    practice_total   integer not null,
    open_marks       bytea not null,
    open_total       integer not null,
    closed_marks     bytea not null,
    closed_total     integer not null,
    robust_marks     bytea,
    robust_closed    bytea,
    engine_version   text not null,
    set_version      text not null,
    set_hash         text not null,
    scored_at        timestamptz not null default now()
);

-- Secrets by which a member's programs may use the interface; deleted when revoked.
create table api_token (
    id           uuid primary key,
    account_id   uuid not null references account (id) on delete cascade,
    name         text not null check (length(name) between 1 and 60),
    scope        text not null check (scope in ('READ', 'SUBMIT')),
    secret_hash  bytea not null unique check (length(secret_hash) = 32),
    created_at   timestamptz not null default now(),
    last_used_at timestamptz
);
create index on api_token (account_id);

-- db-scheduler's table, as its version 16 asks for it.
create table scheduled_tasks (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index on scheduled_tasks (execution_time);
create index on scheduled_tasks (last_heartbeat);
create index on scheduled_tasks (priority desc, execution_time);
