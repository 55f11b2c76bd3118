import assert from 'node:assert/strict'
import { change, fact, gone, openRecord, see, signInAs } from '../runner/acts.ts'
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

    /** Opens the editor and types, without saving yet. */
    const begin = async (label: string, value: string) => {
      await fact(there, label).hover()
      await there.getByRole('button', { name: `Edit ${label}`, exact: true }).click()
      const field = fact(there, label).getByRole('textbox')
      await field.fill(value)
      return field
    }
    const conflict = there.getByRole('alert').filter({ hasText: 'Amara' })
    const feed = there.getByRole('feed')

    await story.step('different fields merge in silence', async () => {
      const field = await begin('Last name', 'Krol-Aas')
      await change(here, 'Source', 'Letter from a friend')
      await see(feed.getByText('Letter from a friend'))
      await field.press('Enter')
      await see(fact(here, 'Last name').filter({ hasText: 'Krol-Aas' }))
      await see(fact(here, 'Source').filter({ hasText: 'Letter from a friend' }))
      assert.equal(await conflict.count(), 0)
    })

    await story.step('the same field: what arrives while she types is not run over, and hers can be kept', async () => {
      const field = await begin('Job title', 'Works manager')
      await change(here, 'Job title', 'Chief engineer')
      await see(feed.getByText('Chief engineer'))
      await field.press('Enter')
      await see(conflict)
      assert.match(await conflict.innerText(), /Chief engineer/)
      await there.getByRole('button', { name: 'Show both' }).click()
      await see(conflict.getByRole('row').filter({ hasText: 'Chief engineer' }).filter({ hasText: 'Works manager' }))
      await there.getByRole('button', { name: /^Keep mine/ }).click()
      await see(fact(here, 'Job title').filter({ hasText: 'Works manager' }))
      await gone(conflict)
    })

    await story.step('or theirs can be taken, also by somebody whose connection was cut', async () => {
      await there.routeWebSocket(/realtime/, () => {})
      await there.reload()
      await see(fact(there, 'Job title').filter({ hasText: 'Works manager' }))
      await change(here, 'Job title', 'Plant director')
      await see(fact(here, 'Job title').filter({ hasText: 'Plant director' }))
      assert.match(await fact(there, 'Job title').innerText(), /Works manager/)
      await change(there, 'Job title', 'Night watchman')
      await see(conflict)
      await there.getByRole('button', { name: 'Take theirs' }).click()
      await see(fact(there, 'Job title').filter({ hasText: 'Plant director' }))
      await there.reload()
      await see(fact(there, 'Job title').filter({ hasText: 'Plant director' }))
    })
  },
)
