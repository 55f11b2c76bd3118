import type { Command } from '../../kernel/index.ts'
import { house } from './house.ts'

/** Verbs that offer themselves as steps, in the order of the modules. */
export const usableVerbs = (): Command[] => house().program.registry.commands.filter((c) => c.step && !c.reads)

/** A verb by name, for steps with a screen of their own; undefined where its module is not there. */
export const verbNamed = (name: string): Command | undefined =>
  house().program.registry.commands.find((c) => c.verb === name)
