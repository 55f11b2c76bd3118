import { expect, test } from 'vitest'
import { renderHtml, renderText } from './templates.ts'

test('values are put in, and escaped in HTML only', () => {
  expect(renderText('Hello {{ name }}', { name: '<Ann>' })).toBe('Hello <Ann>')
  expect(renderHtml('<p>{{ name }}</p>', { name: '<img src=x onerror=alert(1)>' })).toBe(
    '<p>&lt;img src=x onerror=alert(1)&gt;</p>',
  )
})

test('a template reaches nothing but its own values', () => {
  for (const path of ['constructor.constructor', '__proto__', 'name.constructor.name', 'toString', 'process.env.HOME'])
    expect(renderText(`[{{ ${path} }}]`, { name: 'x' })).toBe('[]')
  for (const tag of ["{% include '/etc/passwd' %}", "{% render 'x' %}", "{% layout 'x' %}"])
    expect(() => renderText(tag, {})).toThrow()
})

test('endless work and endless output are cut', () => {
  const started = Date.now()
  expect(() => renderText('{% for i in (1..100000000) %}{{ i }}{% endfor %}', {})).toThrow()
  expect(() => renderText('x'.repeat(300_000), {})).toThrow()
  expect(Date.now() - started).toBeLessThan(5000)
})
