-- as: admin
-- Organizations, and the narrow doors through which something is looked up before the organization is known. Each function
-- answers only what the check needs, belongs to a role nobody can sign in as, and pins its search path.

create table organizations (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9](-?[a-z0-9]){1,47}$'),
  name text not null check (char_length(name) between 1 and 100),
  settings jsonb not null default '{}',
  created_at timestamptz(3) not null default now(),
  version integer not null default 1
);
alter table organizations owner to banyan_owner;
alter table organizations enable row level security;
alter table organizations force row level security;
create policy tenant on organizations using (id = (select app_organization())) with check (id = (select app_organization()));
create policy lookup on organizations for select to banyan_lookup using (true);
revoke all on organizations from public;
grant select, insert, update on organizations to banyan_app;
grant select on organizations to banyan_lookup;

-- Whoever runs the installation; a scope of its own that no organization's role can reach.
create table kernel.platform_admins (account_id uuid primary key, created_at timestamptz not null default now());
alter table kernel.platform_admins owner to banyan_owner;

-- The one-time link of the first production start; only its hash is kept.
create table kernel.setup (token_hash text primary key, created_at timestamptz not null default now(), used_at timestamptz);
alter table kernel.setup owner to banyan_owner;
grant select, insert, update on kernel.setup to banyan_worker;
grant select, insert on kernel.platform_admins to banyan_worker;

create policy lookup on members for select to banyan_lookup using (true);
create policy lookup on roles for select to banyan_lookup using (true);
create policy lookup on units for select to banyan_lookup using (true);
create policy lookup on api_keys for select to banyan_lookup using (true);
create policy lookup on invitations for select to banyan_lookup using (true);
grant select on members, roles, units, api_keys, invitations to banyan_lookup;
grant usage on schema kernel to banyan_lookup;

-- The members whose records a team scope reaches: those of one's unit and of the units below it.
create function kernel.team_of(m members) returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select array(
    with recursive mine as (
      select m.unit_id as id where m.unit_id is not null
      union select u.id from units u join mine on u.parent_id = mine.id where u.organization_id = m.organization_id and u.deleted_at is null
    )
    select c.id from members c where c.organization_id = m.organization_id and (c.id = m.id or c.unit_id in (select id from mine))
  )
$$;
alter function kernel.team_of owner to banyan_lookup;
revoke all on function kernel.team_of from public;

-- Where an account belongs, with everything that decides what it may do there.
create function kernel.memberships(account uuid) returns table (
  organization_id uuid, slug text, organization_name text, member_id uuid, member_name text, role_id uuid, role_key text, role_name text,
  grants jsonb, hidden jsonb, time_zone text, team uuid[]
) language sql stable security definer set search_path = public, pg_temp as $$
  select o.id, o.slug, o.name, m.id, m.name, r.id, r.key, r.name, r.grants, r.hidden, o.settings->>'timeZone',
    kernel.team_of(m)
  from members m
  join organizations o on o.id = m.organization_id
  join roles r on r.organization_id = m.organization_id and r.id = m.role_id
  where m.account_id = account and m.status = 'active' and m.deleted_at is null
  order by m.created_at, o.id
$$;
alter function kernel.memberships owner to banyan_lookup;
revoke all on function kernel.memberships from public;
grant execute on function kernel.memberships to banyan_app;

-- The organization and rights of an API key, by the hash of its secret.
create function kernel.api_key(hash text) returns table (
  organization_id uuid, slug text, organization_name text, key_id uuid, key_name text, scopes jsonb, expires_at timestamptz,
  member_id uuid, account_id uuid, role_key text, grants jsonb, hidden jsonb, time_zone text, team uuid[]
) language sql stable security definer set search_path = public, pg_temp as $$
  select o.id, o.slug, o.name, k.id, k.name, k.scopes, k.expires_at, m.id, m.account_id, r.key, r.grants, r.hidden, o.settings->>'timeZone', kernel.team_of(m)
  from api_keys k
  join organizations o on o.id = k.organization_id
  join members m on m.organization_id = k.organization_id and m.id = k.member_id
  join roles r on r.organization_id = m.organization_id and r.id = m.role_id
  where k.secret_hash = hash and k.deleted_at is null and m.status = 'active' and m.deleted_at is null and (k.expires_at is null or k.expires_at > now())
$$;
alter function kernel.api_key owner to banyan_lookup;
revoke all on function kernel.api_key from public;
grant execute on function kernel.api_key to banyan_app;

create function kernel.organization_by_slug(wanted text) returns uuid language sql stable security definer set search_path = public, pg_temp
  as $$ select id from organizations where slug = wanted $$;
alter function kernel.organization_by_slug owner to banyan_lookup;
revoke all on function kernel.organization_by_slug from public;
grant execute on function kernel.organization_by_slug to banyan_app, banyan_worker;

-- An open invitation by the hash of its token.
create function kernel.invitation(hash text) returns table (organization_id uuid, organization_name text, id uuid, email text, expires_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select o.id, o.name, i.id, i.email, i.expires_at from invitations i join organizations o on o.id = i.organization_id
        where i.token_hash = hash and i.deleted_at is null and i.accepted_at is null and i.expires_at > now() $$;
alter function kernel.invitation owner to banyan_lookup;
revoke all on function kernel.invitation from public;
grant execute on function kernel.invitation to banyan_app;

-- For work that visits every organization in turn.
create function kernel.organization_ids() returns setof uuid language sql stable security definer set search_path = public, pg_temp
  as $$ select id from organizations order by id $$;
alter function kernel.organization_ids owner to banyan_lookup;
revoke all on function kernel.organization_ids from public;
grant execute on function kernel.organization_ids to banyan_worker;

-- An account finds its memberships without the organization, a key its row without the tenant.
create index members_account_index on members (account_id);
create index api_keys_secret_index on api_keys (secret_hash);
create index invitations_token_index on invitations (token_hash);
