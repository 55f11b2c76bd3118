-- How far a running export is: written often and read by whoever waits, so without version and event.
create table export_progress (
  organization_id uuid not null,
  export_id uuid not null,
  done integer not null,
  rows integer not null,
  started_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint export_progress_key primary key (organization_id, export_id)
);
alter table export_progress enable row level security;
alter table export_progress force row level security;
create policy tenant on export_progress using (organization_id = (select app_organization())) with check (organization_id = (select app_organization()));
revoke all on export_progress from public;
grant select, insert, update, delete on export_progress to banyan_app;
