-- Who competes in a challenge: a member alone, or a team. Nobody's name once the people behind it are erased: the row
-- stays on the board, and its random number leads nowhere.
create table entrant (
    id          uuid primary key,
    challenge   text not null check (challenge ~ '^[a-z0-9-]{1,64}$'),
    account_id  uuid references account (id) on delete set null,
    team        text check (length(team) between 2 and 24),
    folded      text,
    name_hidden boolean not null default false,
    created_at  timestamptz not null default now(),
    unique (challenge, account_id),
    unique (challenge, folded),
    check (account_id is null or team is null),
    check ((team is null) = (folded is null))
);

-- Who is in a team; at most one a challenge.
create table team_member (
    entrant_id uuid not null references entrant (id) on delete cascade,
    challenge  text not null,
    account_id uuid not null references account (id) on delete cascade,
    joined_at  timestamptz not null default now(),
    primary key (entrant_id, account_id),
    unique (challenge, account_id)
);

-- A team's link, by which others join: one at a time, its hash only.
create table team_invitation (
    secret_hash bytea primary key check (length(secret_hash) = 32),
    entrant_id  uuid not null unique references entrant (id) on delete cascade,
    created_at  timestamptz not null default now()
);

-- A submission is an entrant's; `account_id` says who uploaded it, as long as there is somebody to say.
alter table submission
    add column entrant_id       uuid references entrant (id) on delete cascade,
    add column withdrawn_at     timestamptz,
    add column disqualified_for text check (length(disqualified_for) between 1 and 300);
insert into entrant (id, challenge, account_id, created_at)
    select gen_random_uuid(), challenge, account_id, min(uploaded_at) from submission
    where account_id is not null group by challenge, account_id;
update submission set entrant_id = entrant.id from entrant
    where entrant.challenge = submission.challenge and entrant.account_id = submission.account_id;
alter table submission
    drop constraint submission_account_id_fkey,
    drop constraint submission_check,
    drop constraint submission_check2,
    add foreign key (account_id) references account (id) on delete set null,
    add constraint submission_of_somebody check ((entrant_id is null) <> (baseline is null)),
    add constraint submission_network check
        (state = 'REJECTED' or network is not null or (account_id is null and baseline is null)),
    add constraint submission_withdrawn check (withdrawn_at is null or state = 'SCORED');
drop index submission_challenge_account_id_idx;
create index on submission (entrant_id, uploaded_at);
-- One in flight, whatever the code above believes.
create unique index submission_one_in_flight on submission (entrant_id) where state in ('QUEUED', 'RUNNING');

-- Whoever deletes an account, and for whatever reason: its scores stay where they were, without a name, a file or a
-- file's name; what has no score goes.
create function leave_the_board() returns trigger language plpgsql as $$
begin
    delete from submission where account_id = old.id and state <> 'SCORED';
    update submission set account_id = null, file_name = '', network = null where account_id = old.id;
    update entrant set account_id = null, name_hidden = false where account_id = old.id;
    -- a team's name goes with its last member
    update entrant set team = null, folded = null, name_hidden = false
        where id in (select entrant_id from team_member where account_id = old.id)
        and not exists (select from team_member other
            where other.entrant_id = entrant.id and other.account_id <> old.id);
    delete from entrant where account_id is null and team is null
        and not exists (select from submission where entrant_id = entrant.id);
    return old;
end $$;
create trigger leave_the_board before delete on account for each row execute function leave_the_board();

-- What instructors made or changed of a challenge, in the form of its file, which it stands before.
create table challenge_edit (
    slug      text primary key check (slug ~ '^[a-z0-9-]{1,64}$'),
    yaml      text not null,
    edited_at timestamptz not null default now()
);

-- How far a challenge's private ranks are shown: from the last of a track on, and at the end all of them.
create table ceremony (
    challenge   text primary key check (challenge ~ '^[a-z0-9-]{1,64}$'),
    track       text not null,
    shown       integer not null default 0 check (shown >= 0),
    revealed_at timestamptz
);

-- Who did what to a challenge, and why.
create table moderation_act (
    id            bigint generated always as identity primary key,
    challenge     text not null,
    act           text not null check (act in ('MADE', 'EDITED', 'OPENED', 'CLOSED', 'DISQUALIFIED', 'RESTORED',
        'NAME_HIDDEN', 'NAME_SHOWN', 'REVEALED')),
    done_by       uuid references account (id) on delete set null,
    submission_id uuid references submission (id) on delete set null,
    entrant_id    uuid references entrant (id) on delete set null,
    detail        text not null default '',
    reason        text not null default '' check (length(reason) <= 300),
    done_at       timestamptz not null default now(),
    check (reason <> '' or act not in ('DISQUALIFIED', 'RESTORED', 'NAME_HIDDEN', 'NAME_SHOWN'))
);
create index on moderation_act (challenge, id);
