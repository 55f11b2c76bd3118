import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { addWords, t, type WordKey } from './index.ts'
import { Trans } from './trans.tsx'

const key = (name: string) => `sample.${name}` as WordKey
addWords({
  sample: {
    did: '<b>{{who}}</b> opened <link/>, {{times}} times',
    files_one: '{{count}} file of {{who}}',
    files_other: '{{count}} files of {{who}}',
    plain: 'Nothing to fill',
  },
})

it('fills in, and chooses the plural form', () => {
  expect(t(key('plain'))).toBe('Nothing to fill')
  expect(t(key('files'), { count: 1, who: 'Ann' })).toBe('1 file of Ann')
  expect(t(key('files'), { count: 0, who: 'Ann' })).toBe('0 files of Ann')
  expect(t(key('files'), { count: 12480, who: undefined })).toMatch(/^12.?480 files of $/)
})

it('puts parts into a sentence', () => {
  const sentence = (
    <Trans i18nKey={key('did')} values={{ who: 'Ann', times: 3 }} components={{ b: <b />, link: <a href="/x">x</a> }} />
  )
  expect(renderToStaticMarkup(sentence)).toBe('<b>Ann</b> opened <a href="/x">x</a>, 3 times')
})

it('takes markup in values for text', () => {
  const sentence = (
    <Trans i18nKey={key('did')} values={{ who: '<b>Ann</b>', times: 1 }} components={{ b: <b />, link: <i /> }} />
  )
  expect(renderToStaticMarkup(sentence)).toBe('<b>&lt;b&gt;Ann&lt;/b&gt;</b> opened <i></i>, 1 times')
})
