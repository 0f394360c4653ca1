import { type SightLine, sightLines } from './sight-line.ts';

/** Evidence that a plant can leave: on which screen it is reached, and who sees it at the least. */
export const evidenceCodes = {
  'zone.check-digit': { screen: 'checkpoint', line: 'first' },
  'zone.print-differs': { screen: 'checkpoint', line: 'first' },
  'chip.data-differs': { screen: 'documents', line: 'second' },
  'chip.portrait-differs': { screen: 'documents', line: 'second' },
  'bearer.portrait-differs': { screen: 'documents', line: 'second' },
  'laboratory.laminate-lifted': { screen: 'documents', line: 'forensic' },
  'stay.exceeded': { screen: 'schengen', line: 'first' },
  'answer.contradicts': { screen: 'checkpoint', line: 'first' },
  'consent.missing': { screen: 'checkpoint', line: 'first' },
  'asked.for-help': { screen: 'checkpoint', line: 'first' },
  'carrier.differs': { screen: 'travellers', line: 'first' },
  'journeys.escort': { screen: 'investigations', line: 'second' },
  'contacts.shared': { screen: 'investigations', line: 'second' },
} as const;

/** One of {@link evidenceCodes}. */
export type EvidenceCode = keyof typeof evidenceCodes;

/** The first line that sees any of this evidence, or `none`. */
export const leastLine = (evidence: readonly EvidenceCode[]): SightLine => {
  const lines = evidence.map((code): SightLine => evidenceCodes[code].line);
  return sightLines.find((line) => lines.includes(line)) ?? 'none';
};
