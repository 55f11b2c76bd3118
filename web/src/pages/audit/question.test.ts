import { expect, it } from 'vitest'
import { filterOf } from './question.ts'

it('joins what is asked with and', () => {
  expect(filterOf({ actor: 'a1', noun: 'contacts', time: '7d' })).toBe(
    'actorId = "a1" AND noun = "contacts" AND at >= ago("7d")',
  )
})

it('asks for a kind of event of any noun by its ending', () => {
  expect(filterOf({ type: 'created' })).toBe('type:".created"')
  expect(filterOf({ type: 'accounts.signed_in' })).toBe('type = "accounts.signed_in"')
})

it('asks nothing when nothing is asked, and cannot be broken out of', () => {
  expect(filterOf({})).toBe('')
  expect(filterOf({ actor: 'x" OR at != null' })).toBe('actorId = "x\\" OR at != null"')
})
