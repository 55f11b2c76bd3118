import { module } from '../../kernel/index.ts'
import { notes } from './note.ts'

export { notes } from './note.ts'

export default module('notes', { ring: 'domain', needs: ['accounts', 'access', 'organizations'], resources: [notes] })
