import { expect, house, test, world } from '../../../testing/index.ts'
import { contacts } from '../../contacts/index.ts'
import { customFields } from '../../objects/index.ts'
import { dispatching, messageOf, settled } from '../testing.ts'

const h = house()
const draft = {
  key: 'visit',
  channel: 'email',
  name: 'Visit',
  subject: 'Your visit, {{ contact.firstName }}',
  preheader: 'On {{ visit.day }}',
  body: '<h1>Hello {{ contact.firstName }}</h1><p>We come on {{ visit.day }}.</p><p><a class="button" href="https://marlow.example/visits/{{ visit.id }}">See the visit</a></p>',
  data: [
    { name: 'visit.day', example: 'Monday' },
    { name: 'visit.id', example: 'V-7' },
  ],
}

test('a template with an unknown name is refused at its place, with what was probably meant', async () => {
  const w = await world(h.current)
  const refused = async (change: object) =>
    (await w.owner.request('POST', 'message-templates', { ...draft, ...change })).body.errors
  expect(await refused({ body: 'Hello\n{{ contact.frstName }}' })).toEqual([
    {
      path: 'body',
      message: 'Line 2, column 4: there is no “contact.frstName” here. Did you mean “contact.firstName”?',
    },
  ])
  expect(await refused({ body: '{% if %}' })).toEqual([
    { path: 'body', message: expect.stringMatching(/^Line 1, column \d+: /) },
  ])
  expect(await refused({ body: '{{ contact.firstName | nofilter }}' })).toEqual([
    { path: 'body', message: 'Line 1, column 1: undefined filter: nofilter.' },
  ])
  expect((await refused({ body: '{{ contact.custom.roof }}' }))[0].message).toContain('“contact.custom.roof”')
  expect((await refused({ subject: '{{ vist.day }}' }))[0]).toMatchObject({
    path: 'subject',
    message: expect.stringContaining('“visit”'),
  })
  expect((await refused({ body: '{% include "secret" %}' }))[0].message).toMatch(/include/)
  expect((await refused({ body: '{{ contact.nationalId.constructor }}' }))[0].path).toBe('body')
  const loop =
    '{% for d in visit.days %}{{ d.name }} {{ forloop.index }}{% endfor %}{% assign x = visit.days.first %}{{ x }}'
  const fine = await w.owner.request('POST', 'message-templates', {
    ...draft,
    subject: 'x',
    preheader: null,
    body: loop,
    data: [{ name: 'visit.days', example: [{ name: 'Mon' }] }],
  })
  expect(fine.status).toBe(201)
})

test('fields of the organization may be named', async () => {
  const w = await world(h.current)
  await customFields.create(w.owner.ctx, { noun: 'contacts', key: 'roof', label: 'Roof', kind: 'text' } as never)
  const made = await w.owner.request('POST', 'message-templates', {
    ...draft,
    body: 'Your roof: {{ contact.custom.roof }}',
  })
  expect(made.status).toBe(201)
  const c = await contacts.create(w.owner.ctx, { firstName: 'Hanna', custom: { roof: 'slate & tin' } } as never)
  const preview = await w.owner.request('POST', 'message-templates/preview', { id: made.body.id, contactId: c.id })
  expect(preview.body).toMatchObject({ subject: 'Your visit, Hanna', text: 'Your roof: slate & tin', problems: [] })
  expect(preview.body.html).toContain('Your roof: slate &amp; tin')
})

test('what is sent is what was published, in her language', async () => {
  const w = await world(h.current)
  const post = async (path: string, body: object) => (await w.owner.request('POST', path, body)).body
  const english = await post('message-templates', draft)
  const german = await post('message-templates', {
    ...draft,
    language: 'de',
    subject: 'Ihr Termin, {{ contact.firstName }}',
  })
  const c = await contacts.create(w.owner.ctx, {
    firstName: 'Jörg <b>',
    language: 'de-AT',
    emails: [{ email: `joerg.${Date.now()}@osterby.example` }],
  })
  const send = () =>
    w.owner.request('POST', 'messages/send', {
      channel: 'email',
      to: { contactId: c.id },
      template: { key: 'visit', data: { visit: { day: 'Monday', id: 7 } } },
    })
  expect((await send()).status).toBe(422)
  await post('message-templates/publish', { id: english.id })
  expect(await post('message-templates/publish', { id: german.id })).toMatchObject({
    state: 'published',
    publishedVersion: 1,
  })
  await w.owner.request('PATCH', `message-templates/${german.id}`, { subject: 'Something else' })
  const message = await messageOf(w, (await send()).body.id)
  expect(message).toMatchObject({ subject: 'Ihr Termin, Jörg <b>', templateId: german.id, templateVersion: 1 })
  expect(message.text).toBe('Hello Jörg <b>\n\nWe come on Monday.\n\nSee the visit (https://marlow.example/visits/7)')
  expect(message.html).toContain('Hello Jörg &lt;b&gt;</h1>')
  expect(message.html).toContain('On Monday')
  expect(message.html).toMatch(
    /<a style="[^"]*background:#146a46[^"]*" class="button" href="https:\/\/marlow.example\/visits\/7">/,
  )
  expect(message.html).toContain('prefers-color-scheme:dark')
  expect(message.html).not.toContain('unsubscribe')
  // An older version comes back as the draft, and is sent once somebody publishes it.
  await post('message-templates/publish', { id: german.id })
  expect((await messageOf(w, (await send()).body.id)).subject).toBe('Something else')
  const back = await post('message-templates/revert', { id: german.id, number: 1 })
  expect(back).toMatchObject({ state: 'changed', subject: 'Ihr Termin, {{ contact.firstName }}', publishedVersion: 2 })
  const versions = await w.owner.request(
    'GET',
    `message-template-versions?filter=${encodeURIComponent(`templateId = "${german.id}"`)}`,
  )
  expect(versions.body.data.map((v: any) => v.number).sort()).toEqual([1, 2])
})

test('a draft is sent to oneself', async () => {
  const w = await world(h.current)
  const made = await w.owner.request('POST', 'message-templates', draft)
  await dispatching(h.current, async () => {
    const sent = await w.owner.request('POST', 'message-templates/test', { id: made.body.id })
    expect(await settled(w, sent.body.id, 'sent')).toMatchObject({
      subject: 'Test: Your visit, Hanna',
      toAddress: w.owner.email,
    })
  })
})

test('templates reach nothing but their values, and are cut when they cost too much', async () => {
  const w = await world(h.current)
  const problems = async (body: string) =>
    (await w.owner.request('POST', 'message-templates/preview', { draft: { channel: 'email', subject: 'x', body } }))
      .body
  const started = Date.now()
  expect((await problems('{% for i in (1..100000000) %}{{ i }}{% endfor %}')).problems).toHaveLength(1)
  expect(
    (
      await problems(
        '{% assign a = "xxxxxxxxxx" %}{% for i in (1..30) %}{% assign a = a | append: a %}{% endfor %}{{ a }}',
      )
    ).problems,
  ).toHaveLength(1)
  expect(Date.now() - started).toBeLessThan(3000)
  for (const name of [
    'constructor',
    '__proto__',
    'contact.constructor',
    'contact.firstName.constructor',
    'process.env',
  ])
    expect((await problems(`[{{ ${name} }}]`)).problems, name).toHaveLength(1)
  expect((await problems('{{ contact.firstName | raw }}')).problems).toHaveLength(1)
})
