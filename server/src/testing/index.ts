export { expect, test } from 'vitest'
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
