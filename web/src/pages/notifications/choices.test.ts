import { expect, test } from 'vitest'
import { type HouseChoices, withChange } from './choices.ts'

const before: HouseChoices = {
  kinds: [
    {
      type: 'mention',
      label: 'Mention',
      group: 'mention',
      priority: 'high',
      channels: { inApp: 'instant', email: 'daily', push: 'off', sms: 'off' },
      changed: [],
      escalation: null,
    },
  ],
  quiet: { on: false, from: '20:00', to: '07:00', weekends: false },
  digest: { hour: 8, weekday: 1 },
}

test('a choice shows at once and leaves the others as they are', () => {
  const after = withChange(before, { kinds: { mention: { push: 'instant' } }, digest: { hour: 7, weekday: 1 } })
  expect(after.kinds[0]?.channels).toEqual({ inApp: 'instant', email: 'daily', push: 'instant', sms: 'off' })
  expect([after.digest.hour, after.quiet]).toEqual([7, before.quiet])
  expect(before.kinds[0]?.channels.push).toBe('off')
})

test('what is taken back waits for the answer, because only the server knows what stands above it', () => {
  expect(withChange(before, { kinds: { mention: { email: null } }, quiet: null })).toEqual(before)
})
