import type { Recipe } from './recipe.ts'

export const incidentResponse: Recipe = {
  key: 'incident-response',
  name: 'When a webhook endpoint fails',
  about:
    'Tells somebody as soon as an endpoint is switched off, and asks whether it was seen; without an answer it says so again, urgently.',
  needs: ['webhooks'],
  graph: {
    nodes: [
      {
        id: 'off',
        type: 'on.event',
        title: 'A webhook was switched off',
        with: { event: 'webhooks.disabled' },
        next: { next: 'tell' },
      },
      {
        id: 'tell',
        type: 'notify',
        title: 'Say it',
        with: {
          to: ['{{ actor.id }}'],
          title: 'Nothing is sent to {{ event.data.url }} any more',
          text: '{{ event.data.reason }}',
          priority: 'high',
        },
        next: { next: 'seen' },
      },
      {
        id: 'seen',
        type: 'approve',
        title: 'Has somebody seen it?',
        with: {
          to: ['{{ actor.id }}'],
          question: 'The webhook to {{ event.data.url }} was switched off: {{ event.data.reason }} Are you on it?',
          timeout: { minutes: 30 },
        },
        next: { timeout: 'again', declined: 'again' },
      },
      {
        id: 'again',
        type: 'notify',
        title: 'Say it louder',
        with: {
          to: ['{{ actor.id }}'],
          title: 'Nobody is on it: {{ event.data.url }} is still switched off',
          priority: 'urgent',
        },
      },
    ],
  },
}

export const stuckDeals: Recipe = {
  key: 'stuck-deals',
  name: 'Deals that stand still',
  about:
    'Every working day: deals without a change for 14 days are brought to their owner, after a week to a colleague.',
  needs: ['deals'],
  graph: {
    rules: { enrol: 'again', againAfterDays: 14, while: 'stage != "won" AND stage != "lost"' },
    nodes: [
      {
        id: 'morning',
        type: 'on.schedule',
        title: 'Working days at eight',
        with: {
          cron: '0 8 * * 1-5',
          noun: 'deals',
          filter: 'stage != "won" AND stage != "lost" AND updatedAt < ago("14d")',
        },
        next: { next: 'tell' },
      },
      {
        id: 'tell',
        type: 'notify',
        title: 'Tell the owner',
        with: { to: ['{{ record.ownerId }}'], title: '{{ record.name }} has stood still for 14 days' },
        next: { next: 'moves' },
      },
      {
        id: 'moves',
        type: 'wait.event',
        title: 'Up to a week',
        with: { event: 'deals.updated', timeout: { days: 7 } },
        next: { timeout: 'ask' },
      },
      {
        id: 'ask',
        type: 'approve',
        title: 'Is it lost?',
        with: { to: ['{{ record.ownerId }}'], question: 'Is {{ record.name }} lost?', timeout: { days: 3 } },
        next: { approved: 'lost' },
      },
      { id: 'lost', type: 'record.update', title: 'Move to lost', with: { values: { stage: 'lost' } } },
    ],
  },
}

export const ticketEscalation: Recipe = {
  key: 'ticket-escalation',
  name: 'Tickets that nobody answers',
  about: 'A new ticket is sorted by its words; an urgent one without an answer in an hour goes one up.',
  needs: ['tickets'],
  graph: {
    nodes: [
      {
        id: 'opened',
        type: 'on.created',
        title: 'A ticket is opened',
        with: { noun: 'tickets' },
        next: { next: 'sort' },
      },
      {
        id: 'sort',
        type: 'ai.classify',
        title: 'Sort it',
        with: {
          text: '{{ record.subject }} {{ record.description }}',
          labels: ['urgent: down, outage, leak, broken, immediately', 'normal'],
        },
        next: { next: 'how' },
      },
      {
        id: 'how',
        type: 'switch',
        title: 'How urgent',
        with: { value: '{{ steps.sort.label }}', cases: [{ name: 'urgent', is: 'urgent' }] },
        next: { urgent: 'raise' },
      },
      {
        id: 'raise',
        type: 'record.update',
        title: 'Raise priority',
        with: { values: { priority: 'urgent' } },
        next: { next: 'answer' },
      },
      {
        id: 'answer',
        type: 'wait.event',
        title: 'Up to an hour',
        with: { event: 'tickets.updated', filter: 'status != "open"', timeout: { hours: 1 } },
        next: { timeout: 'up' },
      },
      {
        id: 'up',
        type: 'notify',
        title: 'One up',
        with: {
          to: ['{{ actor.id }}'],
          title: 'Urgent and unanswered for an hour: {{ record.subject }}',
          priority: 'urgent',
        },
      },
    ],
  },
}

export const failedPayment: Recipe = {
  key: 'failed-payment',
  name: 'Payments that fail',
  about: 'Writes to the customer, waits for the payment, writes again, and then asks a person.',
  needs: ['payments', 'messages'],
  graph: {
    rules: { enrol: 'once' },
    nodes: [
      {
        id: 'failed',
        type: 'on.changed',
        title: 'A payment fails',
        with: { noun: 'payments', field: 'status', to: 'failed' },
        next: { next: 'write' },
      },
      {
        id: 'write',
        type: 'message.send',
        title: 'Say it kindly',
        with: {
          channel: 'email',
          to: '{{ record.email }}',
          subject: 'Your payment did not go through',
          text: 'Hello,\n\nyour last payment could not be taken. Nothing is switched off yet; a look at the card on file usually settles it.',
        },
        next: { next: 'paid' },
      },
      {
        id: 'paid',
        type: 'wait.event',
        title: 'Up to five days',
        with: { event: 'payments.updated', filter: 'status = "paid"', timeout: { days: 5 } },
        next: { timeout: 'again' },
      },
      {
        id: 'again',
        type: 'message.send',
        title: 'Once more',
        with: {
          channel: 'email',
          to: '{{ record.email }}',
          subject: 'Your payment is still open',
          text: 'Hello,\n\nthe payment is still open. Write back when we can help.',
        },
        next: { next: 'person' },
      },
      {
        id: 'person',
        type: 'approve',
        title: 'Ask a person',
        with: {
          to: ['{{ actor.id }}'],
          question: 'The payment is open for five days. Switch off?',
          timeout: { days: 5 },
        },
      },
    ],
  },
}
