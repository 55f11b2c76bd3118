import { choice, initial, integer, moment, required, resource, system, text } from '../../kernel/index.ts'

/** One change of an organization's key: everything encrypted is sealed anew, in portions, while people work. */
export const keyRotations = resource('key_rotations', {
  title: 'name',
  singular: 'key_rotation',
  expose: ['list', 'get'],
  sort: ['-createdAt'],
  fields: {
    name: system(required(text({ max: 60 }))),
    status: initial(
      'running',
      system(
        required(
          choice([
            { value: 'running', tone: 'info' },
            { value: 'done', tone: 'ok' },
          ]),
        ),
      ),
    ),
    /** The number of the key that seals since. */
    key: system(required(integer({ min: 1 }))),
    total: system(required(integer({ min: 0 }))),
    done: initial(0, system(required(integer({ min: 0 })))),
    /** Values that did not open, because somebody changed them outside of the product. They stay as they are. */
    broken: initial(0, system(required(integer({ min: 0 })))),
    finishedAt: system(moment()),
  },
})
