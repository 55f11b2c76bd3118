import { flag, hidden, initial, integer, moment, required, resource, system, text } from '../../kernel/index.ts'
import { pointer } from './pointer.ts'

/**
 * A link to one file for people outside. It acts for the member who made it: when she may not see the file any more, neither
 * may the link. Only a hash of its token is kept, so the address is shown once. Removing it revokes it.
 */
export const shares = resource('file_shares', {
  title: 'name',
  singular: 'file_share',
  label: 'Share links',
  labelOne: 'Share link',
  fields: {
    name: required(system(text({ max: 200 }))),
    fileId: required(system(pointer())),
    expiresAt: required(system(moment())),
    maxDownloads: system(integer({ min: 1, max: 100_000 })),
    downloads: initial(0, required(system(integer({ min: 0 })))),
    lastAt: system(moment()),
    locked: initial(false, required(system(flag()))),
    memberId: required(system(pointer())),
    tokenHash: hidden(system(text({ max: 60 }))),
    passwordHash: hidden(system(text({ max: 300 }))),
  },
  expose: ['list', 'get', 'remove'],
  final: true,
  sort: ['-createdAt'],
  indexes: [['fileId']],
  // Whoever may not act for everybody sees the links she made.
  limit: (actor, param) =>
    actor.scope('file_shares:write') === 'all' ? undefined : `t.member_id = ${param(actor.member)}::uuid`,
})
