import { pino } from 'pino'
import { compose } from '../server/src/compose.ts'
import { readConfig } from '../server/src/config.ts'
import { systemActor } from '../server/src/kernel/index.ts'
import { fillHouse } from '../server/src/modules/messages/house.ts'
import {
  changeMessageSettings,
  messageTemplates,
  publishTemplate,
  senders,
  sendMany,
  startDispatcher,
} from '../server/src/modules/messages/index.ts'
import { median } from './rounds.ts'
import type { Scene, Verdict } from './scene.ts'
import { secret } from './stage.ts'

const goal = 0.4
/** Recipients planned by one transaction, as a campaign does. */
const portion = 200
const paragraph = 'This spring we look after your heat pump before you need it: filters, pressure, the outdoor unit.'
const body = `<h1>Hello {{ recipient.name }}</h1>${`<p>${paragraph}</p>`.repeat(8)}<p><a class="button" href="https://marlow.example/spring?of={{ visit.id }}">Choose a day</a></p><p><a href="https://marlow.example/prices">Prices</a></p>`

/**
 * P14: mails of a campaign a second, from the template to the mail server and back into the log: filled for each recipient,
 * with the way out, counted links and picture, against nodemailer's pool alone. Both hand over to the same server.
 */
export async function mail(scene: Scene): Promise<Verdict> {
  const { stage, wish } = scene
  const sink = await scene.bare('smtp-sink')
  const bare = await scene.bare('mail')
  const { port } = (await (await fetch(sink.url)).json()) as { port: number }
  const config = readConfig({
    BANYAN_ENV: 'test',
    BANYAN_DATA: stage.folder,
    ENCRYPTION_KEY: secret.toString('hex'),
    PUBLIC_URL: 'http://localhost:3000',
    EGRESS_ALLOW: '127.0.0.0/8',
  })
  const program = await compose(config, stage.adminUrl, pino({ level: 'warn' }))
  fillHouse(program)
  const ctx = program.open(stage.tenants[0]!.id, systemActor)
  const running = startDispatcher(program)
  try {
    const sender = await senders.create(ctx, {
      name: 'Bench',
      channel: 'email',
      provider: 'smtp',
      fromAddress: 'office@marlow.example',
      credentials: JSON.stringify({ host: '127.0.0.1', port, security: 'none' }),
      ratePerSecond: 10_000,
      batch: 1000,
    })
    await changeMessageSettings(ctx, { emailConsent: 'not_withdrawn' })
    const template = await messageTemplates.create(ctx, {
      key: `bench ${Date.now()}`,
      channel: 'email',
      name: 'Spring',
      purpose: 'marketing',
      subject: 'Spring, {{ recipient.name }}',
      body,
      data: [{ name: 'visit.id', example: 'V-1' }],
    })
    await publishTemplate(ctx, template.id)
    const count = Math.round(2000 * wish.seconds)
    const html = `<html><body>${body.replace('{{ recipient.name }}', 'NAME')}</body></html>`
    const sent: { ours: number; bare: number }[] = []
    for (let round = 0; round <= wish.rounds; round++) {
      const answer = await fetch(`${bare.url}/?port=${port}&count=${count}`, { method: 'POST', body: html })
      const one = (count / ((await answer.json()) as { ms: number }).ms) * 1000
      const begun = performance.now()
      for (let n = 0; n < count; n += portion)
        await sendMany(
          ctx,
          Array.from({ length: Math.min(portion, count - n) }, (_, i) => ({
            channel: 'email' as const,
            to: { address: `anna.${round}.${n + i}@osterby.example`, name: `Anna ${n + i}` },
            template: { key: template.key, data: { visit: { id: n + i } } },
            senderId: sender.id,
          })),
        )
      program.signals.send('messages')
      await emptied(stage)
      const own = (count / (performance.now() - begun)) * 1000
      if (round > 0) sent.push({ ours: own, bare: one })
    }
    const { rows } = await stage.admin.query(
      `select count(*)::int as n from messages where sender_id = $1 and status <> 'sent'`,
      [sender.id],
    )
    if (rows[0].n) throw new Error(`${rows[0].n} messages were not sent`)
    const ratios = sent.map((s) => s.ours / s.bare)
    const [ratio, worst] = [median(ratios), Math.min(...ratios)]
    const middle = (values: number[]) => median(values).toFixed(0)
    console.log(
      `\nP14 ours ${middle(sent.map((s) => s.ours))}/s, bare ${middle(sent.map((s) => s.bare))}/s; ${count} mails of ${html.length} bytes of HTML\n  rounds ${ratios.map((r) => r.toFixed(2)).join(' ')}\n  memory of this process ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`,
    )
    return {
      id: 'P14',
      pass: ratio >= goal && worst >= goal * 0.85,
      words: `${ratio.toFixed(2)}x (goal ${goal}x, worst round ${worst.toFixed(2)}x)`,
    }
  } finally {
    await running.stop()
    await program.end()
  }
}

async function emptied(stage: Scene['stage']): Promise<void> {
  for (const until = performance.now() + 120_000; performance.now() < until; ) {
    const { rows } = await stage.admin.query('select not exists (select from message_queue) as done')
    if (rows[0].done) return
    await new Promise((r) => setTimeout(r, 5))
  }
  throw new Error('The queue was not empty after two minutes')
}
