import { module } from '../../kernel/index.ts'

export { bodyOf, jsonOf, mostOfMessage, mostOfReport } from './body.ts'
export { bounceIn } from './dsn.ts'
export { type FormField, formOf, textOf } from './form.ts'
export { addressesIn, bare, cut, idOf, incomingMail, within } from './mail.ts'
export { messageIdIn, momentOf, settleAll } from './report.ts'
export { firstUse, isUsed, same } from './same.ts'
export { type Reporting, senderOf } from './sender.ts'

export default module('hooks', {
  ring: 'generic',
  needs: ['messages'],
  errors: {
    'hooks.not_verified': [401, 'This call is not signed by the provider of this sender.'],
    'hooks.refused': [406, 'This call is not taken and need not be repeated.'],
    'hooks.unreadable': [400, 'This call cannot be read: half of it may be missing. Send it again.'],
  },
})
