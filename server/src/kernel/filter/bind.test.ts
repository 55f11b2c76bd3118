import { describe, expect, test } from 'vitest'
import { compileFilter, evaluateFilter, type FilterEnv, FilterError, type FilterTree, parseFilter } from './index.ts'
import { people } from './sample/scope.ts'

const env: FilterEnv = { now: new Date('2026-11-20T12:00:00.000Z'), timeZone: 'Europe/Berlin', me: null }

/** Both compilers must refuse, and alike. */
function refusals(tree: FilterTree): unknown[] {
  return [() => compileFilter(people, tree, env, [], 'p'), () => evaluateFilter(people, tree, env, {})].map((run) => {
    try {
      return run()
    } catch (error) {
      return error
    }
  })
}

describe('what a filter refuses', () => {
  test.each<[text: string, position: number, message: string, suggestion?: string]>([
    ['stge = "x"', 0, 'There is no field “stge”. Did you mean “stage”?', 'stage'],
    [
      'id = me AND company.nmae = "x"',
      20,
      'There is no field “company.nmae”. Did you mean “company.name”?',
      'company.name',
    ],
    ['constructor = 1', 0, 'There is no field “constructor”.'],
    ['__proto__.x = 1', 0, 'There is no field “__proto__”.'],
    [
      'companyId.name = "x"',
      0,
      '“companyId” is one value and has no fields of its own. Did you mean “company”?',
      'company',
    ],
    ['name.first = "x"', 0, '“name” is one value and has no fields of its own.'],
    [
      'company = "x"',
      0,
      '“company” is more than one value. Name one of its fields, such as company.id, company.name, company.size, company.parent.',
      'company.id',
    ],
    [
      'company.parent.parent.parent.parent.name = "x"',
      0,
      '“company.parent.parent.parent.parent.name” is too long a path; 5 names are the most.',
    ],
    ['score:4', 0, '“score” is a whole number, which has no :. Use one of = != < <= > >=.', '='],
    ['stage = "prospct"', 8, 'There is no choice “prospct”. Did you mean “prospect”?', 'prospect'],
    ['stage = "zzz"', 8, 'There is no choice “zzz”. Choose one of subscriber, prospect, customer, former.'],
    ['score = "abc"', 8, '“abc” is no whole number. Write it as 40.'],
    ['score = 4.5', 8, '“4.5” is no whole number. Write it as 40.'],
    ['score = 99999999999999999999', 8, 'This number is larger than any that can be stored.'],
    ['rating = "abc"', 9, '“abc” is no number. Write it as 12.5.'],
    ['rating = 1e999', 9, '“1e999” is no number. Write it as 12.5.'],
    ['active = "yes"', 9, '“yes” is neither true nor false.'],
    ['birthday = "2026-02-30"', 11, '“2026-02-30” is no date. Write it as "2026-11-20".'],
    ['birthday = me', 11, '“me” is a person; it cannot be compared with a time.'],
    ['seenAt = "yesterday"', 9, '“yesterday” is no moment. Write it as "2026-11-20" or "2026-11-20T09:30:00Z".'],
    ['seenAt > ago("7m")', 9, '“7m” may be minutes or months: write “7min” or “7mo”.'],
    ['seenAt > ago("soon")', 9, '“soon” is no span of time. Write it as 7d; units are s, min, h, d, w, mo and y.'],
    [
      'seenAt > ago("1constructor")',
      9,
      '“1constructor” is no span of time. Write it as 7d; units are s, min, h, d, w, mo and y.',
    ],
    ['seenAt > ago("9999y")', 9, 'This time is outside the years 1 to 9999.'],
    ['birthday > ahead("999999y")', 11, 'This time is outside the years 1 to 9999.'],
    ['ownerId = "me"', 10, '“me” is no id. Write it as "01981f6e-0000-7000-8000-000000000000", or me.'],
    ['ownerId = now()', 10, '“now()” is a time; it cannot be compared with an id.'],
    ['name = me', 7, '“me” cannot be compared with text. Use quotes.'],
    ['worth > 1000', 8, 'Say the currency too, such as "1000 EUR".'],
    ['worth > "1.005 EUR"', 8, 'EUR has 2 digits after the point.'],
    [`name:"${'x'.repeat(501)}"`, 5, '“Contains” looks for 500 characters at most.'],
  ])('%s', (text, position, message, suggestion) => {
    for (const error of refusals(parseFilter(text))) {
      expect(error).toBeInstanceOf(FilterError)
      expect(error).toMatchObject({ message, position, suggestion })
    }
  })

  test('a tree without text has no positions', () => {
    const tree: FilterTree = { field: 'stge', op: '=', value: 'x' }
    for (const error of refusals(tree)) expect(error).toMatchObject({ position: null, suggestion: 'stage' })
  })

  test('a tree that never met the schema still keeps the limits', () => {
    const tree: FilterTree = {
      and: Array.from({ length: 201 }, () => ({ field: 'score', op: '=', value: 1 }) as const),
    }
    for (const error of refusals(tree))
      expect(error).toMatchObject({ message: 'A filter may have 200 conditions; this has more.' })
  })
})
