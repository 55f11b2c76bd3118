import { module } from '../../kernel/index.ts'
import { mailboxes } from './mailbox.ts'
import { startReaders } from './read.ts'

export { mailboxes } from './mailbox.ts'

export default module('imap', {
  ring: 'edge',
  needs: ['messages', 'hooks'],
  resources: [mailboxes],
  work: (program) => startReaders(program),
  errors: { 'imap.too_many': [409, 'An organization has at most 100 mailboxes. Remove one that nobody needs first.'] },
})
