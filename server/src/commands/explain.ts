import { registry } from '../kernel/registry.ts'
import { modules } from '../modules.ts'
import { explain, suggestions, verbs } from './explain/verb.ts'

/**
 * `npm run explain contacts.create` prints what a verb is: route, permission, input and output, SQL, events and who reacts.
 * Without a name it lists every verb.
 */
const all = registry(modules)
const [name] = process.argv.slice(2)
if (!name) {
  const list = verbs(all)
  const wide = Math.max(...list.map((v) => v.name.length))
  for (const v of list) console.log(`${v.name.padEnd(wide)}  ${v.route}`)
  console.log(`\n${list.length} verbs. npm run explain <verb> says more of one.`)
} else {
  const text = await explain(all, name)
  if (text) console.log(text)
  else {
    console.error(`There is no verb “${name}”. Did you mean ${suggestions(all, name).join(', ')}?`)
    process.exitCode = 1
  }
}
