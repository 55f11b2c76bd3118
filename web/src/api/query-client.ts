import { QueryClient } from '@tanstack/react-query'
import { Problem } from './problem.ts'

/** One cache per tab. Answers of the server's own making (4xx) are not asked again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 20_000,
      gcTime: 10 * 60_000,
      refetchOnWindowFocus: false,
      retry: (tries, error) => !(error instanceof Problem && error.status >= 400 && error.status < 500) && tries < 2,
      retryDelay: (tries) => Math.min(1000 * 2 ** tries, 8000),
    },
  },
})
