-- A company is never its own ancestor. In the database, because moves come from edits, bulk changes, imports and undo alike;
-- the lock per organization keeps two moves at once from closing a ring between them.
create function companies_tree() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(new.organization_id::text, 7251));
  if new.parent_id = new.id or exists (
    with recursive up as (
      select c.id, c.parent_id from companies c where c.organization_id = new.organization_id and c.id = new.parent_id
      union select c.id, c.parent_id from companies c join up on c.organization_id = new.organization_id and c.id = up.parent_id
    ) select 1 from up where id = new.id
  ) then
    raise exception 'A company cannot lie below itself' using errcode = '23514', constraint = 'companies_parent_id_tree';
  end if;
  return null;
end $$;
create constraint trigger companies_tree after insert or update of parent_id on companies
  for each row when (new.parent_id is not null) execute function companies_tree();
