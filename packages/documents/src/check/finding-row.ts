import type { FindingResult, Severity } from '@amirani/core';
import type { DocumentFinding } from './finding.ts';

/**
 * A row of a table of codes: severity of a finding, its result, and its rule, by act and article. The edition is given if it
 * is not the usual one of the act.
 */
export type FindingRow = readonly [
  severity: Severity,
  result: FindingResult,
  act: string,
  article: string,
  edition?: string,
];

/** What a row says of each finding with its code. */
export const meaningOf = ([
  severity,
  result,
  act,
  article,
  version = editions[act],
]: FindingRow): Pick<DocumentFinding, 'severity' | 'result' | 'rule'> => ({
  severity,
  result,
  rule: version === undefined ? { act, article } : { act, article, version },
});

const doc9303 = '8th edition, amendments to 2026-02-20';

/** The usual edition of each act that has editions. */
const editions: Readonly<Record<string, string>> = {
  'ICAO Doc 9303-3': doc9303,
  'ICAO Doc 9303-4': doc9303,
  'ICAO Doc 9303-5': doc9303,
  'ICAO Doc 9303-7': doc9303,
  'ICAO Doc 9303-10': doc9303,
  'ICAO Doc 9303-11': doc9303,
  'ICAO Doc 9303-12': doc9303,
  'ICAO Doc 9303-13': doc9303,
  'BSI TR-03110-2': '2.21',
  'BSI TR-03111': '2.10',
  'BSI TR-03135-1': '2.5',
  'BSI TR-03137-1': '2.5',
  'ICAO TR VDS-NC': '1.2',
  'ISO/IEC 9796-2': '2010',
  'ISO/IEC 19794-5': '2005',
  'PKWARE APPNOTE': '6.3.10',
};
