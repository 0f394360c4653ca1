/** How a call can end, as the journal shows it. */
export const journalOutcomes = ['done', 'refused', 'asked', 'failed'] as const;
