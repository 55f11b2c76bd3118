import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { gone, openRecord, see, signInAs, until } from '../runner/acts.ts'
import { journey } from '../runner/journey.ts'

const words = 'the crane is booked for the 9th, can you confirm?'

/** How much the frame says is unread. */
const unreadOf = async (page: Page): Promise<number> => {
  const count = page.getByRole('navigation', { name: 'Main' }).getByText(/^\d+ unread$/)
  return (await count.count()) ? Number.parseInt(((await count.first().textContent()) ?? '').trim(), 10) : 0
}

export const twoDevices = journey(
  'two-devices',
  'A mention reaches two devices of one person; read, put off and done on one, it is so on the other',
  async (story) => {
    const amara = await story.person('Amara at her desk')
    const pocket = await story.person('Amara’s phone', {
      viewport: { width: 390, height: 844 },
      isMobile: true,
      hasTouch: true,
    })
    const ines = await story.person('Ines')
    const desk = await signInAs(amara, 'owner@demo.test')
    const phone = await signInAs(pocket, 'owner@demo.test')
    const there = await signInAs(ines, 'rep@demo.test')
    const line = (page: Page) => page.getByRole('list', { name: 'Notifications' }).getByRole('button', { name: words })
    let before = 0

    await story.step('Ines mentions her in a note, and both devices say so without a reload', async () => {
      await until('the desk knows what is unread', async () => (await unreadOf(desk)) > 0)
      before = await unreadOf(desk)
      await until('the phone counts the same', async () => (await unreadOf(phone)) === before)
      await openRecord(there, 'contacts', 'Hanna Lindqvist')
      const note = there.getByRole('textbox', { name: 'Write a note' })
      await note.pressSequentially('@ama')
      await see(there.getByRole('listbox').getByRole('option', { name: 'Amara Nwosu', selected: true }))
      await note.press('Enter')
      await note.pressSequentially(words)
      await there.getByRole('button', { name: 'Save note' }).click()
      const began = Date.now()
      for (const page of [desk, phone])
        await until('one more is unread', async () => (await unreadOf(page)) === before + 1)
      story.note(`on both devices after ${Date.now() - began} ms`)
      assert.match(await desk.title(), new RegExp(`^\\(${before + 1}\\) `))
    })

    await story.step('it stands in the inbox of both with who, where and why', async () => {
      await phone
        .getByRole('navigation', { name: 'Main' })
        .getByRole('link', { name: /^Inbox/ })
        .tap()
      await see(line(phone).filter({ hasText: 'unread' }))
      await desk.keyboard.press('g')
      await desk.keyboard.press('i')
      await line(desk).click()
      await see(desk.getByRole('heading', { level: 2, name: 'Ines Calder mentioned you on Hanna Lindqvist' }))
      await see(desk.getByText('You get this because you were mentioned.'))
    })

    await story.step('read at the desk, it is read on the phone', async () => {
      await see(line(phone))
      await gone(line(phone).filter({ hasText: 'unread' }))
      await until('both count the same', async () => (await unreadOf(desk)) === (await unreadOf(phone)))
    })

    await story.step('marked as unread on one, it is unread on the other', async () => {
      await desk.keyboard.press('u')
      await see(line(phone).filter({ hasText: 'unread' }))
    })

    await story.step('put off with S, it leaves both; brought back, it is on both', async () => {
      await desk.keyboard.press('s')
      await desk.getByRole('menuitem', { name: /^In an hour/ }).click()
      await gone(line(phone))
      await desk.getByRole('radio', { name: 'Put off' }).click()
      await line(desk).click()
      await desk.getByRole('button', { name: 'Bring back now' }).click()
      await see(line(phone))
    })

    await story.step('done on the phone, it disappears at the desk', async () => {
      await desk.getByRole('radio', { name: 'Open' }).click()
      await see(line(desk))
      await line(phone).tap()
      await phone.getByRole('button', { name: 'Done', exact: true }).tap()
      await gone(line(desk))
      await desk.getByRole('radio', { name: 'Done' }).click()
      await see(line(desk))
    })
  },
)
