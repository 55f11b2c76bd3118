-- What hangs on an import and is no record of its own: the rows that were refused, how far it has come, what could not be
-- undone, and what an organization has chosen for the columns of earlier files. Progress is written with each slice of rows
-- in one transaction, so it is never ahead of them or behind.

create table import_progress (
  organization_id uuid not null,
  import_id uuid not null,
  phase text not null check (phase in ('checking', 'running', 'undoing')),
  -- Rows of the file that are done; when undoing, the number of the last event that was taken back.
  position bigint not null,
  done bigint not null default 0,
  total bigint,
  counts jsonb not null,
  report jsonb,
  batch_id uuid not null,
  started_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint import_progress_key primary key (organization_id, import_id),
  constraint import_progress_import_ref foreign key (organization_id, import_id) references imports (organization_id, id)
);

create table import_rejects (
  organization_id uuid not null,
  import_id uuid not null,
  line bigint not null,
  cells jsonb not null,
  errors jsonb not null,
  constraint import_rejects_key primary key (organization_id, import_id, line),
  constraint import_rejects_import_ref foreign key (organization_id, import_id) references imports (organization_id, id)
);

create table import_conflicts (
  organization_id uuid not null,
  import_id uuid not null,
  nr bigint generated always as identity,
  noun text not null,
  record_id uuid not null,
  title text,
  field text,
  reason text not null,
  constraint import_conflicts_key primary key (organization_id, import_id, nr),
  constraint import_conflicts_import_ref foreign key (organization_id, import_id) references imports (organization_id, id)
);

create table import_hints (
  organization_id uuid not null,
  noun text not null,
  header text not null check (char_length(header) <= 200),
  field text not null,
  uses integer not null default 1,
  constraint import_hints_key primary key (organization_id, noun, header, field)
);

do $$
declare
  t text;
begin
  foreach t in array array['import_progress', 'import_rejects', 'import_conflicts', 'import_hints'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy tenant on %I using (organization_id = (select app_organization())) with check (organization_id = (select app_organization()))', t);
    execute format('revoke all on %I from public', t);
    execute format('grant select, insert, update, delete on %I to banyan_app', t);
  end loop;
end $$;

-- Undoing reads the events of a batch backwards, a slice at a time.
drop index events_batch_index;
create index events_batch_index on events (organization_id, batch_id, seq) where batch_id is not null;
