import { expect, house, test, world } from '../../testing/index.ts'

const h = house()

test('a long read comes in portions, under its tenant alone, and ends when nobody reads on', async () => {
  const [mine, other] = [await world(h.current), await world(h.current)]
  const numbered = (w: typeof mine, n: number) =>
    w.system.run({
      text: `insert into events (organization_id, id, type, actor_kind, actor_name, request_id, via) select app_organization(), gen_random_uuid(), 'proof.' || n, 'system', 'Proof', gen_random_uuid(), 'system' from generate_series(1, $1) n`,
      values: [n],
    })
  await numbered(mine, 2500)
  await numbered(other, 10)
  const all = { text: `select type from events where type like $1 order by seq`, values: ['proof.%'] }
  const sizes: number[] = []
  for await (const rows of mine.system.stream(all)) sizes.push(rows.length)
  expect(sizes).toEqual([1000, 1000, 500])

  const active = async () =>
    (
      await h.current.admin.query(
        `select count(*)::int as n from pg_stat_activity where application_name = 'banyan stream' and datname = current_database() and state <> 'idle'`,
      )
    ).rows[0].n
  for await (const _ of mine.system.stream(all, 10)) {
    expect(await active()).toBe(1)
    break
  }
  await expect.poll(active).toBe(0)
})

test('a long read that fails says so, and its line is not used again', async () => {
  const w = await world(h.current)
  const read = async () => {
    for await (const _ of w.system.stream({ text: 'select 1 / (n - 2) from generate_series(1, 3) n', values: [] }, 1));
  }
  await expect(read()).rejects.toThrow(/division by zero/)
  await expect(read()).rejects.toThrow(/division by zero/)
  const writing = async () => {
    for await (const _ of w.system.stream({ text: `delete from contacts returning id`, values: [] }));
  }
  await expect(writing()).rejects.toThrow(/read-only/)
})
