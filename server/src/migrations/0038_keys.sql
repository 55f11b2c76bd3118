-- Keys of organizations, wrapped by the installation's own key, and the values that encrypted fields stand for. A column of a
-- noun holds where its value is; the value before a change stays for the time in which the change can be taken back.

create table data_keys (
  organization_id uuid not null,
  -- 0 makes the marks by which values are found; from 1 on keys seal, the highest one now.
  number integer not null check (number >= 0),
  wrapped text not null,
  created_at timestamptz(3) not null default now(),
  constraint data_keys_key primary key (organization_id, number)
);

create table sealed_values (
  organization_id uuid not null,
  id uuid not null,
  noun text not null,
  record_id uuid not null,
  field text not null,
  -- The key that sealed it.
  key integer not null,
  sealed text not null check (sealed ~ '^v1\.[0-9a-z]+\.[A-Za-z0-9_-]+$'),
  -- By which it is found, where the field is looked up.
  mark text,
  -- When it was last written.
  at timestamptz(3) not null default now(),
  constraint sealed_values_key primary key (organization_id, id),
  constraint sealed_values_key_ref foreign key (organization_id, key) references data_keys (organization_id, number)
);
create index sealed_values_record_index on sealed_values (organization_id, noun, record_id);
create index sealed_values_key_index on sealed_values (organization_id, key, id);

do $$
declare
  t text;
begin
  foreach t in array array['data_keys', 'sealed_values'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy tenant on %I using (organization_id = (select app_organization())) with check (organization_id = (select app_organization()))', t);
    execute format('revoke all on %I from public', t);
  end loop;
end $$;
grant select, insert, update on data_keys to banyan_app;
grant select, insert, update, delete on sealed_values to banyan_app;
