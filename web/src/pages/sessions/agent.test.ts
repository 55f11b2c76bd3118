import { expect, it } from 'vitest'
import { describeAgent } from './agent.ts'

it('names browser and system, and does not take Edge for Chrome', () => {
  const edge =
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0'
  expect(describeAgent(edge)).toEqual({ browser: 'Edge', system: 'Windows', phone: false })
})

it('tells phones apart', () => {
  const phone =
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1'
  expect(describeAgent(phone)).toEqual({ browser: 'Safari', system: 'iPhone', phone: true })
})

it('finds no browser in a program', () => {
  expect(describeAgent('curl/8.5.0')).toEqual({ browser: '', system: '', phone: false })
  expect(describeAgent(null).browser).toBe('')
})
