import webPush from 'web-push'
import type { Context, JobContext } from '../../kernel/index.ts'
import { house } from './house.ts'

interface Subscription {
  id: string
  endpoint: string
  p256dh: string
  auth: string
}

export interface Push {
  title: string
  body: string
  /** Path in the web app, with its organization. */
  path: string
  /** Pushes of one tag replace each other on the device. */
  tag: string
  urgent: boolean
}

export type Pushed = { sent: number; devices: number; reason: string | null }

/** Seconds a push service keeps a push for a device that is off. */
const kept = 86_400

/**
 * Sends to every browser of a member. Browsers that are gone are forgotten. Throws when a service has to be asked again
 * later and none took it; the topic makes the second attempt replace the first.
 */
export async function sendPush(job: JobContext, member: string, push: Push, id: string): Promise<Pushed> {
  const devices = await job.ctx.run<Subscription>({
    text: 'select id, endpoint, p256dh, auth from push_subscriptions where member_id = $1 order by id',
    values: [member],
  })
  let sent = 0
  let reason: string | null = null
  let again: string | null = null
  for (const device of devices) {
    const answer = await sendOne(job, device, push, id)
    if (answer.ok) sent++
    else if (answer.gone) await forget(job.ctx, device.id)
    else if (answer.later) again = answer.reason
    reason = answer.ok ? reason : answer.reason
  }
  if (!sent && again) throw new Error(`The push service cannot take it now: ${again}`)
  return { sent, devices: devices.length, reason }
}

type Answer = { ok: true } | { ok: false; gone: boolean; later: boolean; reason: string }

async function sendOne(job: JobContext, device: Subscription, push: Push, id: string): Promise<Answer> {
  const { subject, publicKey, privateKey } = house().vapid
  let request: ReturnType<typeof webPush.generateRequestDetails>
  try {
    request = webPush.generateRequestDetails(
      { endpoint: device.endpoint, keys: { p256dh: device.p256dh, auth: device.auth } },
      JSON.stringify(push),
      {
        vapidDetails: { subject, publicKey, privateKey },
        TTL: kept,
        urgency: push.urgent ? 'high' : 'normal',
        topic: id.replaceAll('-', ''),
        contentEncoding: 'aes128gcm',
      },
    )
  } catch (error) {
    return { ok: false, gone: true, later: false, reason: (error as Error).message.slice(0, 200) }
  }
  try {
    const { status } = await job.egress.request({
      url: request.endpoint,
      method: 'POST',
      headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
      body: request.body ?? undefined,
      timeoutMs: 10_000,
      maxBytes: 4096,
    })
    if (status >= 200 && status < 300) {
      await job.ctx.run({ text: 'update push_subscriptions set used_at = now() where id = $1', values: [device.id] })
      return { ok: true }
    }
    // 401 and 403: the browser subscribed with another key of ours. It will be asked again.
    const gone = [401, 403, 404, 410].includes(status)
    return { ok: false, gone, later: status === 429 || status >= 500, reason: `The push service answered ${status}.` }
  } catch (error) {
    return { ok: false, gone: false, later: true, reason: (error as Error).message.slice(0, 200) }
  }
}

const forget = (ctx: Context, id: string) =>
  ctx.run({ text: 'delete from push_subscriptions where id = $1', values: [id] })
