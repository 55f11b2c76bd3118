import { encrypted, fail, required, resource, text } from '../../kernel/index.ts'

/** Names stand in texts as `secrets.<name>`, so they are names there too. */
const allowed = /^[a-z][a-z0-9_]{0,59}$/

/** A value that steps may send and nobody reads again: a token, a password. */
export const secrets = resource('automation_secrets', {
  title: 'name',
  singular: 'automation_secret',
  label: 'Secrets of automations',
  labelOne: 'Secret',
  fields: {
    name: required(text({ max: 60 })),
    description: text({ max: 300 }),
    value: required(encrypted(text({ max: 4000 }))),
  },
  unique: [['name']],
  sort: ['name'],
  final: true,
  replace: {
    async create(ctx, values): Promise<unknown> {
      checkName(values.name)
      return secrets.add(ctx, values)
    },
    async update(ctx, id, values): Promise<unknown> {
      if (values.name !== undefined) checkName(values.name)
      return secrets.set(ctx, id, values)
    },
  },
})

function checkName(name: string): void {
  if (!allowed.test(name))
    throw fail('invalid_input', {
      errors: [
        {
          path: 'name',
          message: 'Use small letters, digits and _, with a letter first: texts name it as secrets.name.',
        },
      ],
    })
}
