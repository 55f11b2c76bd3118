import { expect, house, test, world } from '../../testing/index.ts'

const h = house()

test('a field of one’s own is checked, filtered, kept and cleared', async () => {
  const w = await world(h.current)
  const field = (body: object) => w.owner.request('POST', 'custom-fields', { noun: 'companies', ...body })
  expect((await field({ key: 'sites', label: 'Sites', kind: 'integer' })).status).toBe(201)
  expect(
    (
      await field({
        key: 'fuel',
        label: 'Fuel',
        kind: 'choice',
        choices: [
          { value: 'gas', label: 'Gas' },
          { value: 'oil', label: 'Oil' },
        ],
      })
    ).status,
  ).toBe(201)
  expect((await field({ key: 'sites', label: 'Again', kind: 'text' })).status).toBe(422)
  expect((await field({ key: 'Bad key', label: 'x', kind: 'text' })).body.errors[0].path).toBe('key')
  expect((await field({ key: 'empty', label: 'x', kind: 'choice' })).body.errors[0].path).toBe('choices')
  expect(
    (await w.owner.request('POST', 'custom-fields', { noun: 'members', key: 'x', label: 'x', kind: 'text' })).body
      .errors[0].path,
  ).toBe('noun')
  expect(
    (await w.manager.request('POST', 'custom-fields', { noun: 'companies', key: 'y', label: 'x', kind: 'text' }))
      .status,
  ).toBe(403)
  await new Promise((r) => setTimeout(r, 50))

  const made = await w.owner.request('POST', 'companies', { name: 'Osterby', custom: { sites: 14, fuel: 'gas' } })
  expect(made.body.custom).toEqual({ sites: 14, fuel: 'gas' })
  const bad = await w.owner.request('POST', 'companies', {
    name: 'X',
    custom: { sites: 'many', fuel: 'coal', ghost: 1 },
  })
  expect(bad.body.errors.map((e: any) => e.path).sort()).toEqual(['custom.fuel', 'custom.ghost', 'custom.sites'])
  const found = (f: string) =>
    w.owner
      .request('GET', `companies?count=true&filter=${encodeURIComponent(f)}`)
      .then((r) => r.body.count ?? r.body.detail)
  expect(await found('custom.sites >= 10 AND custom.fuel = "gas"')).toBe(1)
  expect(await found('custom.sites > 14')).toBe(0)
  expect(await found('custom.sits > 1')).toContain('Did you mean')
  const changed = await w.owner.request('PATCH', `companies/${made.body.id}`, { custom: { fuel: null } })
  expect(changed.body.custom).toEqual({ sites: 14 })
  const described = (await w.viewer.request('GET', 'resources')).body.resources.find((r: any) => r.name === 'companies')
  expect(described.fields.find((f: any) => f.name === 'custom.sites')).toMatchObject({
    kind: 'integer',
    label: 'Sites',
    custom: true,
  })
})

test('a removed key comes back only with its kind, so old values stay readable', async () => {
  const w = await world(h.current)
  const made = await w.owner.request('POST', 'custom-fields', {
    noun: 'contacts',
    key: 'level',
    label: 'Level',
    kind: 'text',
  })
  await w.owner.request('DELETE', `custom-fields/${made.body.id}`)
  expect(
    (
      await w.owner.request('POST', 'custom-fields', {
        noun: 'contacts',
        key: 'level',
        label: 'Level',
        kind: 'integer',
      })
    ).body.errors[0].message,
  ).toContain('text')
  expect(
    (await w.owner.request('POST', 'custom-fields', { noun: 'contacts', key: 'level', label: 'Level', kind: 'text' }))
      .status,
  ).toBe(201)
})

test('two people who change different fields both keep theirs, and each is taken back alone', async () => {
  const w = await world(h.current)
  for (const key of ['sites', 'floors', 'rooms'])
    await w.owner.request('POST', 'custom-fields', { noun: 'companies', key, label: key, kind: 'integer' })
  const { body: firm } = await w.owner.request('POST', 'companies', { name: 'Osterby', custom: { sites: 1 } })
  const set = (custom: object, who = w.owner) => who.request('PATCH', `companies/${firm.id}`, { custom })
  const [mine] = await Promise.all([set({ sites: 2, floors: 3 }), set({ rooms: 9 }, w.admin)])
  const now = async () => (await w.owner.request('GET', `companies/${firm.id}`)).body.custom
  expect(await now()).toEqual({ sites: 2, floors: 3, rooms: 9 })
  const undone = await w.owner.request('POST', 'history/undo', { requestId: mine!.headers['x-request-id'] })
  expect(undone.body).toEqual({ undone: 1, conflicts: [] })
  expect(await now()).toEqual({ sites: 1, rooms: 9 })
  const again = await set({ sites: 5, floors: 6 })
  await set({ sites: 7 }, w.admin)
  const partly = await w.owner.request('POST', 'history/undo', { requestId: again.headers['x-request-id'] })
  expect(partly.body.conflicts).toEqual([{ noun: 'companies', id: firm.id, field: 'custom.sites' }])
  expect(await now()).toEqual({ sites: 7, rooms: 9 })
  expect((await set({ rooms: null })).body.custom).toEqual({ sites: 7 })
})
