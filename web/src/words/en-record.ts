/** Words of record pages, of making records and of two people changing one. */
export const enRecord = {
  record: {
    addField: 'Add {{field}}',
    mayNotDelete: 'Your role cannot delete {{noun}}. An owner or admin can.',
  },
} as const
