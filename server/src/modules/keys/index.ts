import { module } from '../../kernel/index.ts'
import { forgetting, rewrapping } from './keeping.ts'
import { reseal } from './reseal.ts'
import { rotate } from './rotate.ts'
import { keyRotations } from './rotation.ts'

export { keptDays } from './keeping.ts'
export { rotate } from './rotate.ts'
export { keyRotations } from './rotation.ts'

export default module('keys', {
  ring: 'base',
  needs: ['accounts', 'access', 'organizations'],
  resources: [keyRotations],
  commands: [rotate],
  errors: { 'keys.rotating': [409, 'The key is being changed already. Wait until that is done.'] },
  jobs: [reseal],
  schedules: [rewrapping, forgetting],
  permissions: { 'key_rotations:rotate': { label: 'Change the encryption key' } },
})
