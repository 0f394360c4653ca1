import { ofPnr, type Row } from '@platform/api/test/who-may.ts';
import type { Purpose, Role } from '@platform/api/vocabulary.ts';
import { whoMayAtDesks } from './desks.gen.ts';
import { platformWhoMay } from './platform.ts';

/**
 * Who may what, written by hand from the law and the pages of the desks, never from the contract: a role too many in
 * the contract differs from this table and is found. Each operation is in one row. Each desk has its rows in `api/test/who-may.ts`.
 */
const all = [platformWhoMay, ...whoMayAtDesks];
const whoMay: readonly Row[] = all.flatMap(({ rows }) => rows);

const parted = (names: string): readonly string[] =>
  names.split(/\s+/).filter((name) => name !== '');

/**
 * Acts that need a password given within the last 15 minutes, by hand as well: accounts, raw input, trust, what leaves the house
 * and what falls on a person. Where it depends on what is decided (rejecting a document, a suspect, an answer that withholds), the
 * decision asks for it and not the contract.
 */
export const freshPassword: readonly string[] = all.flatMap((one) => parted(one.freshPassword));

/** For what each role works (R1, R2), by hand. */
export const worksFor: Readonly<Record<Role, readonly Purpose[]>> = {
  'border-officer': ['border-check'],
  'second-line-officer': ['border-check'],
  'pnr-analyst': ofPnr,
  'data-protection-officer': ['oversight'],
  operator: ['operation'],
  // Runs the system and states no purpose: reads nobody's data.
  administrator: [],
  'document-examiner': ['document-examination'],
  'trust-administrator': ['trust-keeping'],
  'referral-team': ['protection'],
  'risk-analyst': ['risk-analysis'],
  'risk-head': ['risk-analysis'],
  investigator: ['investigation'],
  'head-of-investigations': ['investigation'],
  trainer: ['training'],
  trainee: ['training'],
  certifier: ['training'],
  'programme-manager': ['programme'],
};

const operationsOf = ({ may }: Row): readonly string[] => parted(may);

/** Every operation that the table names, as often as it names it. */
export const namedOperations: readonly string[] = whoMay.flatMap(operationsOf);

const rows: ReadonlyMap<string, Row> = new Map(
  whoMay.flatMap((row) => operationsOf(row).map((operation) => [operation, row] as const)),
);

/** The row of an operation. @throws Error for one that the table does not name. */
export const rowOf = (operation: string): Row => {
  const row = rows.get(operation);
  if (row === undefined) throw new Error(`the table does not say who may ${operation}`);
  return row;
};

/** Whether a role may do this at all, for any purpose. */
export const isAdmitted = ({ who }: Row, role: Role): boolean =>
  who === 'anyone' || who === 'signed-in' || who.includes(role);

/** The purposes for which a role may do this; none where it may not, or where none is asked for. */
export const purposesFor = (row: Row, role: Role): readonly Purpose[] =>
  isAdmitted(row, role) ? worksFor[role].filter((purpose) => row.purposes.includes(purpose)) : [];
