import { expect, it } from 'vitest'
import { curlOf, printBody } from './curl.ts'
import { countEvents, type Delivery, type EventKind, nounsOf } from './webhook.ts'

const delivery = {
  request: { headers: { 'webhook-id': 'evt_1', 'Content-Length': '9' }, body: '{"a":"it\'s"}' },
} as unknown as Delivery

it('writes a request as a line for a shell, its body unchanged', () => {
  expect(curlOf('https://a.example/in', delivery)).toBe(
    `curl -X POST 'https://a.example/in' \\\n  -H 'webhook-id: evt_1' \\\n  --data-binary '{"a":"it'\\''s"}'`,
  )
})

it('breaks JSON into lines and leaves the rest as it is', () => {
  expect(printBody('{"a":1}')).toBe('{\n  "a": 1\n}')
  expect(printBody('<html>')).toBe('<html>')
  expect(printBody(null)).toBe('')
})

it('counts what a subscription stands for', () => {
  const kinds = ['contacts.created', 'contacts.updated', 'companies.created'].map(
    (type): EventKind => ({ type, noun: null, label: type, sample: null }),
  )
  expect(countEvents(['*'], kinds)).toBe(3)
  expect(countEvents(['contacts.*'], kinds)).toBe(2)
  expect(countEvents(['contacts.created', 'companies.created'], kinds)).toBe(2)
  expect(nounsOf(['contacts.created', 'contacts.updated'])).toEqual(['contacts'])
})
