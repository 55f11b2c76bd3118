import { expect, it } from 'vitest'
import { grantsOf, matrixOf, type Permission } from './permission.ts'

const permission = (name: string, scoped = false, builtIn?: Permission['builtIn']): Permission => {
  const [noun = '', verb = ''] = name.split(':')
  return { permission: name, noun, verb, label: name, scoped, builtIn }
}

it('puts the usual verbs of a noun on one line and the others beside it', () => {
  const [contacts] = matrixOf([
    permission('contacts:read'),
    permission('contacts:merge'),
    permission('contacts:remove'),
  ])
  expect(contacts?.cells.map((cell) => cell?.permission)).toEqual([
    'contacts:read',
    undefined,
    'contacts:remove',
    undefined,
  ])
  expect(contacts?.others.map((each) => each.permission)).toEqual(['contacts:merge'])
})

it('reads a built-in role from the catalogue and an own role from its grants', () => {
  const all = [
    permission('contacts:read', true, { member: 'all', viewer: 'all' }),
    permission('contacts:write', true, { member: 'team' }),
  ]
  expect(grantsOf({ key: 'member', builtIn: true, grants: {} }, all)).toEqual({
    'contacts:read': 'all',
    'contacts:write': 'team',
  })
  expect(grantsOf({ key: null, builtIn: false, grants: { 'contacts:read': 'own' } }, all)).toEqual({
    'contacts:read': 'own',
  })
})
