import { expect, test } from 'vitest'
import { readConfig } from './config.ts'
import { shared } from './engine.ts'

const split = (ROLES: string) => {
  const { front, behind } = shared(readConfig({ ROLES, BANYAN_DATA: '/nowhere', ENCRYPTION_KEY: 'a'.repeat(64) }))
  return { front: [...front.roles], behind }
}

test('a process that answers requests gives jobs and schedules to a thread of their own', () => {
  expect(split('api,worker,scheduler,migrate')).toEqual({ front: ['api', 'migrate'], behind: ['worker', 'scheduler'] })
  expect(split('api,worker')).toEqual({ front: ['api'], behind: ['worker'] })
})

test('a process without requests, or without jobs, needs no second thread', () => {
  expect(split('api,migrate')).toEqual({ front: ['api', 'migrate'], behind: [] })
  expect(split('worker,scheduler')).toEqual({ front: ['worker', 'scheduler'], behind: [] })
})
