import { newId } from '../../ids.ts'
import type { MailDriver, OutgoingMail } from '../mail/driver.ts'
import { openMail } from '../mail/open.ts'
import type { Double } from './http-double.ts'
import { inMemory, wayOut } from './keeper.ts'
import { mailgunDouble, mailgunKey } from './mailgun.ts'
import type { SeenMail } from './seen.ts'
import { sendgridDouble, sendgridKey } from './sendgrid.ts'
import { sesDouble, sesKeys } from './ses.ts'
import { smtpAccount, smtpDouble } from './smtp.ts'

/** A driver before its vendor on a local port. */
export interface Lane {
  driver: MailDriver
  double: Double<SeenMail>
  /** What must never be seen in a reason or an error. */
  secrets: string[]
}

export const egress = wayOut()
export const parts = { egress, inbox: inMemory(), timeoutMs: 700 }

/** Every driver of mail that asks somebody outside. */
export const lanes: Record<string, () => Promise<Lane>> = {
  async smtp() {
    const double = await smtpDouble()
    const { user, password } = smtpAccount
    const driver = openMail('smtp', { host: '127.0.0.1', port: double.port, security: 'none', user, password }, parts)
    return { driver, double, secrets: [password] }
  },
  async mailgun() {
    const double = await mailgunDouble()
    const driver = openMail('mailgun', { key: mailgunKey, domain: 'mg.marlow.example', endpoint: double.url }, parts)
    return { driver, double, secrets: [mailgunKey] }
  },
  async sendgrid() {
    const double = await sendgridDouble()
    const driver = openMail('sendgrid', { key: sendgridKey, endpoint: double.url }, parts)
    return { driver, double, secrets: [sendgridKey] }
  },
  async ses() {
    const double = await sesDouble()
    const driver = openMail('ses', { ...sesKeys, endpoint: double.url }, parts)
    return { driver, double, secrets: [sesKeys.secretAccessKey] }
  },
}

/** A mail of the story. */
export const mail = (more: Partial<OutgoingMail> = {}): OutgoingMail => ({
  id: newId(),
  from: { address: 'service@marlow.example', name: 'Marlow Heatworks' },
  to: [{ address: 'ines@harbour.example', name: 'Inês Duarte' }],
  subject: 'Your heat pump',
  text: 'Dear Inês,\nthe crane comes on Tuesday.',
  ...more,
})

/** A driver that asks whatever listens at a port. */
export function againstPort(name: string, port: number, out = egress): MailDriver {
  const endpoint = `http://127.0.0.1:${port}`
  const more = { ...parts, egress: out }
  if (name === 'smtp') return openMail('smtp', { host: '127.0.0.1', port, security: 'none' }, more)
  if (name === 'mailgun') return openMail('mailgun', { key: mailgunKey, domain: 'mg.marlow.example', endpoint }, more)
  if (name === 'sendgrid') return openMail('sendgrid', { key: sendgridKey, endpoint }, more)
  return openMail('ses', { ...sesKeys, endpoint }, more)
}
