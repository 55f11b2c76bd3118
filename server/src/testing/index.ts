export { expect, test } from 'vitest'
export { testSecret } from './postgres.ts'
export {
  type Answer,
  actingWith,
  type House,
  house,
  openHouse,
  type Person,
  password,
  person,
  requester,
  settle,
  type World,
  world,
} from './world.ts'
