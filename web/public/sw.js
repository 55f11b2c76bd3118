// Shows pushes while no page is open, and opens the right one when somebody clicks. It keeps nothing and changes no request.

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

const read = (event) => {
  try {
    return event.data.json()
  } catch {
    return {}
  }
}

self.addEventListener('push', (event) => {
  const { title = 'Banyan', body = '', path = '/', tag, urgent = false } = read(event)
  event.waitUntil(
    self.registration.showNotification(title, {
      body,
      tag,
      renotify: Boolean(tag),
      requireInteraction: urgent,
      icon: '/icon.svg',
      badge: '/icon.svg',
      data: { path },
    }),
  )
})

self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  const to = new URL(event.notification.data?.path ?? '/', self.location.origin)
  // A push names places of this installation only.
  if (to.origin !== self.location.origin) return
  const open = async () => {
    const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
    const page = pages.find((each) => new URL(each.url).origin === to.origin)
    if (!page) return self.clients.openWindow(to.href)
    await page.focus()
    return page.navigate(to.href).catch(() => self.clients.openWindow(to.href))
  }
  event.waitUntil(open())
})
