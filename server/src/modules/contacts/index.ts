import { module } from '../../kernel/index.ts'
import { companies } from './company.ts'
import { contacts } from './contact.ts'

export { companies } from './company.ts'
export { contacts } from './contact.ts'

export default module('contacts', {
  ring: 'domain',
  needs: ['accounts', 'access', 'organizations'],
  resources: [companies, contacts],
})
