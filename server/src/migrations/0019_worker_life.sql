-- as: admin
-- A worker holds a lock for as long as its process lives; the database lets go of it the moment the process dies. So the jobs
-- of a worker that was known and holds no lock any more are free at once, and silence is asked of the others only.
create function kernel.worker_is_gone(id text) returns boolean language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
begin
  if not pg_try_advisory_lock(72, hashtext(id)) then
    return false;
  end if;
  perform pg_advisory_unlock(72, hashtext(id));
  return true;
end $$;
alter function kernel.worker_is_gone owner to banyan_worker;
revoke all on function kernel.worker_is_gone from public;

create or replace function kernel.heartbeat(mine text[], patience interval) returns integer
  language plpgsql security definer set search_path = pg_catalog, kernel, pg_temp as $$
declare
  silent text[];
begin
  insert into kernel.workers (id) select unnest(mine) on conflict (id) do update set seen_at = now();
  delete from kernel.workers where seen_at < now() - interval '1 day';
  -- A worker that locked a job but never beat is one that died before its first beat.
  select array_agg(j.id) into silent
    from (select distinct locked_by as id, max(locked_at) as at from graphile_worker._private_jobs
          where locked_by is not null and locked_by <> all (mine) group by locked_by) j
    left join kernel.workers w on w.id = j.id
   where case when w.id is null then j.at < now() - patience
     else kernel.worker_is_gone(j.id) or (j.at < now() - patience and w.seen_at < now() - patience) end;
  if silent is null then
    return 0;
  end if;
  perform graphile_worker.force_unlock_workers(silent);
  return array_length(silent, 1);
end $$;
