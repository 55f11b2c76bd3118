/** Where a provider reports what became of a sender's messages, and where it hands over what comes in. */
export const reportsUrl = (publicUrl: string, provider: string, senderId: string): string =>
  `${publicUrl.replace(/\/+$/, '')}/api/v1/hooks/${provider}/${senderId}`
