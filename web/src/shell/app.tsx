import '../words/records.ts'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { queryClient } from '../api/query-client.ts'
import { router } from '../router.tsx'
import { Toaster } from '../ui/toaster.tsx'
import { TooltipHost } from '../ui/tooltip-host.tsx'

/** Everything behind the door. */
export default function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
      <Toaster />
      <TooltipHost />
    </QueryClientProvider>
  )
}
