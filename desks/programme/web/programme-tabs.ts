/** The parts of a programme's page. */
export const programmeTabs = [
  'overview',
  'activities',
  'deliverables',
  'indicators',
  'risks',
  'reports',
] as const;

export type ProgrammeTab = (typeof programmeTabs)[number];
