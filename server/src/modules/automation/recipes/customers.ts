import type { Recipe } from './recipe.ts'

export const onboarding: Recipe = {
  key: 'onboarding',
  name: 'Welcome new customers',
  about: 'Greets a contact who becomes a customer, asks the owner to call, and writes again after three days.',
  needs: ['contacts', 'messages'],
  graph: {
    rules: { enrol: 'once' },
    nodes: [
      {
        id: 'customer',
        type: 'on.stage',
        title: 'Became a customer',
        with: { noun: 'contacts', to: 'customer' },
        next: { next: 'reachable' },
      },
      {
        id: 'reachable',
        type: 'if',
        title: 'Has an e-mail address',
        with: { filter: 'NOT email = null' },
        next: { yes: 'hello', no: 'call' },
      },
      {
        id: 'hello',
        type: 'message.send',
        title: 'Say welcome',
        with: {
          channel: 'email',
          subject: 'Welcome, {{ record.firstName | default: "and hello" }}',
          text: 'Hello {{ record.firstName | default: "there" }},\n\nthank you for choosing {{ organization.name }}. Write back to this address whenever something is unclear.\n\n{{ actor.name }}',
          purpose: 'transactional',
        },
        next: { next: 'call', failed: 'call' },
      },
      {
        id: 'call',
        type: 'notify',
        title: 'Tell the owner',
        with: {
          to: ['{{ record.ownerId }}'],
          title: '{{ record.fullName }} became a customer',
          text: 'A short call in the first week helps.',
        },
        next: { next: 'days' },
      },
      { id: 'days', type: 'wait', title: 'Three days', with: { for: { days: 3 } }, next: { next: 'still' } },
      {
        id: 'still',
        type: 'if',
        title: 'Still a customer with an address',
        with: { filter: 'stage = "customer" AND NOT email = null' },
        next: { yes: 'again' },
      },
      {
        id: 'again',
        type: 'message.send',
        title: 'Ask how it goes',
        with: {
          channel: 'email',
          subject: 'How is it going?',
          text: 'Hello {{ record.firstName | default: "there" }},\n\nis everything working as you expected? One line is enough.\n\n{{ actor.name }}',
          purpose: 'transactional',
        },
      },
    ],
  },
}

export const followUp: Recipe = {
  key: 'follow-up',
  name: 'Follow up on prospects',
  about: 'Writes to a new prospect and waits for an answer; without one the owner is reminded.',
  needs: ['contacts', 'messages', 'notes'],
  graph: {
    rules: { enrol: 'again', againAfterDays: 90, while: 'stage = "prospect"' },
    nodes: [
      {
        id: 'prospect',
        type: 'on.stage',
        title: 'Became a prospect',
        with: { noun: 'contacts', to: 'prospect', filter: 'NOT email = null' },
        next: { next: 'write' },
      },
      {
        id: 'write',
        type: 'message.send',
        title: 'Write first',
        with: {
          channel: 'email',
          subject: 'Your question to {{ organization.name }}',
          text: 'Hello {{ record.firstName | default: "there" }},\n\nwhat are you planning, and by when? I am happy to call.\n\n{{ actor.name }}',
          purpose: 'transactional',
        },
        next: { next: 'answer' },
      },
      {
        id: 'answer',
        type: 'wait.event',
        title: 'Up to four days for an answer',
        with: { event: 'messages.received', timeout: { days: 4 } },
        next: { happened: 'answered', timeout: 'remind' },
      },
      { id: 'answered', type: 'record.tag', title: 'Mark as answered', with: { add: ['Answered'] } },
      {
        id: 'remind',
        type: 'record.create',
        title: 'Note for the owner',
        with: {
          noun: 'notes',
          values: {
            noun: 'contacts',
            recordId: '{{ record.id }}',
            body: 'No answer to our first message. A call is due.',
          },
        },
        next: { next: 'tell' },
      },
      {
        id: 'tell',
        type: 'notify',
        title: 'Remind the owner',
        with: { to: ['{{ record.ownerId }}'], title: '{{ record.fullName }} has not answered for four days' },
      },
    ],
  },
}

export const stageAutomation: Recipe = {
  key: 'stage-automation',
  name: 'Move contacts on when they answer',
  about: 'A subscriber who writes becomes a prospect and gets an owner, one colleague after the other.',
  needs: ['contacts', 'messages'],
  graph: {
    rules: { enrol: 'again', againAfterDays: 30 },
    nodes: [
      {
        id: 'wrote',
        type: 'on.message',
        title: 'A subscriber writes',
        with: { filter: 'stage = "subscriber"' },
        next: { next: 'move' },
      },
      {
        id: 'move',
        type: 'record.update',
        title: 'Becomes a prospect',
        with: { values: { stage: 'prospect' } },
        next: { next: 'assign' },
      },
      {
        id: 'assign',
        type: 'record.assign',
        title: 'Give to a colleague',
        with: { members: ['{{ actor.id }}'], onlyEmpty: true },
        next: { next: 'tell' },
      },
      {
        id: 'tell',
        type: 'notify',
        title: 'Tell the owner',
        with: { to: ['{{ record.ownerId }}'], title: '{{ record.fullName }} wrote and is a prospect now' },
      },
    ],
  },
}

export const reEngagement: Recipe = {
  key: 're-engagement',
  name: 'Win back quiet customers',
  about: 'On Mondays: customers without a touch for 60 days get a word; who stays silent becomes former.',
  needs: ['contacts', 'messages'],
  graph: {
    rules: { enrol: 'again', againAfterDays: 180, while: 'stage = "customer"' },
    nodes: [
      {
        id: 'monday',
        type: 'on.schedule',
        title: 'Mondays at nine',
        with: {
          cron: '0 9 * * 1',
          noun: 'contacts',
          filter: 'stage = "customer" AND NOT email = null AND (lastActivityAt = null OR lastActivityAt < ago("60d"))',
        },
        next: { next: 'write' },
      },
      {
        id: 'write',
        type: 'message.send',
        title: 'Ask',
        with: {
          channel: 'email',
          subject: 'Still on your list?',
          text: 'Hello {{ record.firstName | default: "there" }},\n\nwe have not heard from you for a while. Can we help with anything?\n\n{{ actor.name }}',
          purpose: 'marketing',
        },
        next: { next: 'answer', failed: 'tell' },
      },
      {
        id: 'answer',
        type: 'wait.event',
        title: 'Up to 14 days',
        with: { event: 'messages.received', timeout: { days: 14 } },
        next: { happened: 'back', timeout: 'tell' },
      },
      { id: 'back', type: 'record.tag', title: 'Mark as won back', with: { add: ['Won back'] } },
      {
        id: 'tell',
        type: 'approve',
        title: 'Ask the owner',
        with: {
          to: ['{{ record.ownerId }}'],
          question: 'Is {{ record.fullName }} lost? No answer to our message.',
          timeout: { days: 7 },
        },
        next: { approved: 'former' },
      },
      { id: 'former', type: 'record.update', title: 'Becomes former', with: { values: { stage: 'former' } } },
    ],
  },
}
