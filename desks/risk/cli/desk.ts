import type { Commands } from '@platform/cli/command.ts';

/** The commands of this desk. */
export const commands: Commands = {
  detect: {
    summary: 'say which counts of a table lie above what is to be expected',
    load: async () => (await import('./detect.ts')).detect,
  },
  forecast: {
    summary: 'forecast the counts of a table, with a score card of the past',
    load: async () => (await import('./forecast.ts')).forecast,
  },
  report: {
    summary: 'compose a product of risk analysis as PDF or DOCX',
    load: async () => (await import('./report.ts')).report,
  },
};
