import { module } from '../../kernel/index.ts'
import { sendAccountMail } from './mails.ts'
import { accountRoutes } from './routes.ts'
import { sessionRoutes } from './sessions.ts'

export { accountOf, cacheKey, type SignedIn } from './account-of.ts'
export { fillAccountDoors } from './doors.ts'
export { sendAccountMail } from './mails.ts'
export { makeAccount } from './make.ts'
export { demoAccounts } from './routes.ts'
export { endSessions } from './sessions.ts'
export { setCookie } from './sign-in.ts'

export default module('accounts', {
  ring: 'base',
  jobs: [sendAccountMail],
  errors: {
    'accounts.wrong_password': [401, 'E-mail or password is wrong.'],
    'accounts.not_verified': [403, 'Confirm your e-mail address first: the link is in your mail.'],
    'accounts.locked': [429, 'This account is closed to sign-in for a moment.'],
    'accounts.link_over': [410, 'This link is over or was used before. Ask for a new one.'],
    'accounts.sign_up_closed': [403, 'New accounts come by invitation here.'],
  },
  routes: [...accountRoutes, ...sessionRoutes],
})
