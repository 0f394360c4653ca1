import { type SightLine, sightLines } from './sight-line.ts';

/** Evidence that a plant can leave. */
export type EvidenceCode =
  | 'zone.check-digit'
  | 'zone.print-differs'
  | 'chip.data-differs'
  | 'chip.portrait-differs'
  | 'bearer.portrait-differs'
  | 'laboratory.laminate-lifted'
  | 'stay.exceeded'
  | 'answer.contradicts'
  | 'consent.missing'
  | 'asked.for-help'
  | 'carrier.differs'
  | 'journeys.escort'
  | 'contacts.shared';

/** Where a piece of evidence is reached, and who sees it at the least. */
export interface EvidencePlace {
  readonly screen: 'checkpoint' | 'documents' | 'schengen' | 'travellers' | 'investigations';
  readonly line: SightLine;
}

/** All evidence, each with its place. */
export const evidenceCodes: Readonly<Record<EvidenceCode, EvidencePlace>> = {
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
};

/** The first line that sees any of this evidence: `none` where there is none. */
export const leastLine = (evidence: readonly EvidenceCode[]): SightLine => {
  const lines = evidence.map((code): SightLine => evidenceCodes[code].line);
  return sightLines.find((line) => lines.includes(line)) ?? 'none';
};
