// Runs before the first paint, so that the page never flashes in the other theme.
;(() => {
  let wanted = 'system'
  try {
    wanted = localStorage.getItem('banyan.theme') || 'system'
  } catch {}
  const dark = wanted === 'dark' || (wanted === 'system' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.dataset.theme = dark ? 'dark' : 'light'
})()
