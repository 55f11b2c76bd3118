import assert from 'node:assert/strict'
import { change, fact, openRecord, see, signInAs } from '../runner/acts.ts'
import { journey } from '../runner/journey.ts'

/** Ines looks after him, so both may change him. */
const person = 'Matthias Krol'

export const twoPeople = journey(
  'two-people',
  'Two people edit one record: changes appear, different fields merge, the same field asks',
  async (story) => {
    const amara = await story.person('Amara')
    const ines = await story.person('Ines')
    const here = await signInAs(amara, 'owner@demo.test')
    const there = await signInAs(ines, 'rep@demo.test')
    const id = await openRecord(here, 'contacts', person)
    await there.goto(`/demo/contacts/${id}`)
    await see(there.getByRole('heading', { level: 1, name: person }))
    // What is written into a stale page is refused with 412, and the browser prints that.
    for (const each of [amara, ines]) each.expect(/status of 412/)

    await story.step('what one saves appears at the other without a reload', async () => {
      await see(fact(there, 'Job title'))
      await change(here, 'Job title', 'Head of refrigeration')
      const began = Date.now()
      await see(fact(there, 'Job title').filter({ hasText: 'Head of refrigeration' }), 5000)
      story.note(`seen by the other after ${Date.now() - began} ms`)
      await see(there.getByRole('feed').getByText('Head of refrigeration'))
    })

    /** Ines looks at an old record: her connection is cut while Amara saves. */
    const whileInesIsStale = async (act: () => Promise<void>) => {
      await there.route(`**/api/v1/contacts/${id}?*`, (route) =>
        route.request().method() === 'GET' ? new Promise(() => {}) : route.continue(),
      )
      await there.route(`**/api/v1/contacts/${id}`, (route) =>
        route.request().method() === 'GET' ? new Promise(() => {}) : route.continue(),
      )
      await act()
    }

    await story.step('different fields merge in silence', async () => {
      await whileInesIsStale(async () => change(here, 'Source', 'Trade fair'))
      await see(fact(here, 'Source').filter({ hasText: 'Trade fair' }))
      await change(there, 'Last name', 'Myklebust-Aas')
      await see(fact(here, 'Last name').filter({ hasText: 'Myklebust-Aas' }))
      await see(fact(here, 'Source').filter({ hasText: 'Trade fair' }))
      assert.equal(await there.getByRole('button', { name: /^Keep mine/ }).count(), 0)
    })

    const conflict = there.getByRole('alert').filter({ hasText: 'Amara' })

    await story.step('the same field: the bar shows both, and mine can be kept', async () => {
      await change(here, 'Job title', 'Chief engineer')
      await see(fact(here, 'Job title').filter({ hasText: 'Chief engineer' }))
      await change(there, 'Job title', 'Works manager')
      await see(conflict)
      assert.match(await conflict.innerText(), /Chief engineer/)
      await there.getByRole('button', { name: 'Show both' }).click()
      await see(conflict.getByRole('row').filter({ hasText: 'Chief engineer' }).filter({ hasText: 'Works manager' }))
      await there.getByRole('button', { name: /^Keep mine/ }).click()
      await see(fact(here, 'Job title').filter({ hasText: 'Works manager' }))
    })

    await story.step('or theirs can be taken', async () => {
      await change(here, 'Job title', 'Plant director')
      await see(fact(here, 'Job title').filter({ hasText: 'Plant director' }))
      await change(there, 'Job title', 'Night watchman')
      await see(conflict)
      await there.getByRole('button', { name: 'Take theirs' }).click()
      await see(fact(there, 'Job title').filter({ hasText: 'Plant director' }))
      await there.unrouteAll({ behavior: 'ignoreErrors' })
      await there.reload()
      await see(fact(there, 'Job title').filter({ hasText: 'Plant director' }))
    })
  },
)
