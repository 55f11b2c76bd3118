import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const server = process.env.BANYAN_SERVER ?? 'http://127.0.0.1:3000'

/** Asks for the one font file of the first paint early; its name is known only after the build. */
const preloadFont = (): Plugin => ({
  name: 'preload-font',
  transformIndexHtml: {
    order: 'post',
    handler(_html, { bundle }) {
      const file = Object.keys(bundle ?? {}).find((name) => /inter-latin-wght-normal.*\.woff2$/.test(name))
      if (!file) return []
      return [
        {
          tag: 'link',
          attrs: { rel: 'preload', href: `/${file}`, as: 'font', type: 'font/woff2', crossorigin: '' },
          injectTo: 'head',
        },
      ]
    },
  },
})

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), tailwindcss(), preloadFont()],
  build: {
    target: 'es2023',
    sourcemap: false,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 600,
    // Small parts that most pages share travel together: fifty files of their own weigh more than one. What the sign-in
    // page needs of them travels first.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', priority: 3, test: /node_modules\/(react|react-dom|scheduler)\// },
            {
              name: 'door',
              priority: 2,
              test: /web\/src\/(ui\/(button|cx|field-block|input|label|spinner|use-form)|api\/(client|network|place|problem))\./,
            },
            { name: 'parts', priority: 1, test: /web\/src\/(ui|api)\//, minShareCount: 14 },
          ],
        },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: {
      '/api': { target: server, changeOrigin: false, ws: true },
      '/dev/inbox': server,
      '/docs': server,
    },
  },
})
