import type pg from 'pg'
import { asOwner } from '../contract/house.ts'

/** A defect of the database: how it gets in, how it is taken out again, and what it is called. */
export interface Planted {
  name: string
  plant: string
  mend: string
}

const key = (table: string) => (table === 'organizations' ? 'id' : 'organization_id')

/** Every way in which a tenant table could stop being kept to its tenant, one at a time. */
export async function tableDefects(admin: pg.Client): Promise<Planted[]> {
  const { rows } = await admin.query(
    `select tablename as name from pg_policies where schemaname = 'public' and policyname = 'tenant' order by 1`,
  )
  const defects: Planted[] = []
  for (const { name } of rows) {
    const condition = `${key(name)} = (select app_organization())`
    const policy = `create policy tenant on "${name}" using (${condition}) with check (${condition})`
    const again = `drop policy tenant on "${name}"; ${policy}`
    defects.push(
      { name: `${name}: policy dropped`, plant: `drop policy tenant on "${name}"`, mend: policy },
      {
        name: `${name}: policy true`,
        plant: `alter policy tenant on "${name}" using (true) with check (true)`,
        mend: again,
      },
      { name: `${name}: reads everything`, plant: `alter policy tenant on "${name}" using (true)`, mend: again },
      { name: `${name}: writes anything`, plant: `alter policy tenant on "${name}" with check (true)`, mend: again },
      {
        name: `${name}: check removed`,
        plant: `drop policy tenant on "${name}"; create policy tenant on "${name}" using (${condition})`,
        mend: again,
      },
      {
        name: `${name}: force removed`,
        plant: `alter table "${name}" no force row level security`,
        mend: `alter table "${name}" force row level security`,
      },
      {
        name: `${name}: switched off`,
        plant: `alter table "${name}" disable row level security`,
        mend: `alter table "${name}" enable row level security`,
      },
      {
        name: `${name}: a second policy`,
        plant: `create policy more on "${name}" using (true)`,
        mend: `drop policy more on "${name}"`,
      },
      {
        name: `${name}: truncate granted`,
        plant: `grant truncate on "${name}" to banyan_app`,
        mend: `revoke truncate on "${name}" from banyan_app`,
      },
      {
        name: `${name}: open to everybody`,
        plant: `grant select on "${name}" to public`,
        mend: `revoke select on "${name}" from public`,
      },
    )
  }
  return defects
}

/** Keys between tables that would cross organizations or act on their own, and functions that would open a door. */
export async function linkDefects(admin: pg.Client): Promise<Planted[]> {
  const { rows: keys } = await admin.query(
    `select conname as name, conrelid::regclass::text as tab, pg_get_constraintdef(oid) as def from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace order by 1`,
  )
  const { rows: functions } = await admin.query(
    `select p.oid::regprocedure::text as name, array_to_string(p.proconfig, ';') as config from pg_proc p join pg_namespace n on n.oid = p.pronamespace where p.prosecdef and n.nspname in ('kernel', 'search') order by 1`,
  )
  return [
    ...keys.map((k): Planted => {
      const swap = (def: string) =>
        `alter table ${k.tab} drop constraint ${k.name}; alter table ${k.tab} add constraint ${k.name} ${def}`
      const other = /ON DELETE CASCADE/.test(k.def)
        ? k.def.replace('CASCADE', 'SET NULL')
        : `${k.def} ON DELETE CASCADE`
      return { name: `${k.name}: acts on its own`, plant: swap(other), mend: swap(k.def) }
    }),
    ...functions.flatMap((f): Planted[] => [
      {
        name: `${f.name}: run by everybody`,
        plant: `grant execute on function ${f.name} to public`,
        mend: `revoke execute on function ${f.name} from public`,
      },
      {
        name: `${f.name}: search path let go`,
        plant: `alter function ${f.name} reset search_path`,
        mend: `alter function ${f.name} set search_path = ${/search_path=([^;]*)/.exec(f.config)![1]}`,
      },
    ]),
  ]
}

/** Plants, looks, mends; answers whether somebody noticed. */
export async function caught(
  admin: pg.Client,
  adminUrl: string,
  defect: Planted,
  notices: () => Promise<boolean>,
): Promise<boolean> {
  // Functions belong to several roles; the administrator may change all of them.
  const run = (text: string) =>
    text.includes(' function ') ? admin.query(text).then(() => {}) : asOwner(adminUrl, text)
  await run(defect.plant)
  try {
    return await notices()
  } finally {
    await run(defect.mend)
  }
}
