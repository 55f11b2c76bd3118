import { route, z } from '../../kernel/index.ts'
import { inboxOf, inboxQuery, lineSchema, unreadOf } from './inbox.ts'

const tag = 'Notifications'
const can = 'notifications:read'

export const inboxRoutes = [
  route('notificationsInbox', 'GET /notifications/inbox', {
    for: 'organization',
    tag,
    can,
    about: 'Your notifications in words, newest first: open, put off or done',
    query: inboxQuery,
    answer: z.object({ data: z.array(lineSchema), nextCursor: z.string().nullable() }),
    run: ({ ctx, query }) => inboxOf(ctx, query),
  }),
  route('notificationsUnread', 'GET /notifications/unread', {
    for: 'organization',
    tag,
    can,
    about: 'How many of your open notifications are unread, in all and by group',
    answer: z.object({ unread: z.number().int(), groups: z.record(z.string(), z.number().int()) }),
    run: ({ ctx }) => unreadOf(ctx),
  }),
]
