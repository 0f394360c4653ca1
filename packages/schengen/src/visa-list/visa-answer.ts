import { addDays, type CivilDate } from '@amirani/core';
import { type DatedRow, holdsOn, isStale } from '../data/dated-row.ts';
import { type Answer, type Reason, reason } from '../facts/answer.ts';
import type { DocumentFacts, DocumentKind } from '../facts/crossing.ts';
import type { ReasonCode } from '../facts/reason-codes.ts';
import { type RuleTwins, ruleState } from '../facts/states.ts';
import { freeMovement } from '../free-movement/beneficiaries.ts';
import { annexI } from './annex-i.ts';
import { annexII } from './annex-ii.ts';
import { issuerExclusions } from './issuers.ts';
import type { ListPosition } from './position.ts';
import { suspensions } from './suspensions.ts';
import { visaRequirement } from './visa-requirement.ts';

/** Where somebody travels to: the States bound by Reg. (EU) 2018/1806 together, or Georgia. */
export const visaAreas = ['schengen', 'georgia'] as const;

/** One of {@link visaAreas}. */
export type VisaArea = (typeof visaAreas)[number];

/** Whether citizens of a State need a visa for a short stay, before anything else is known of a traveller. */
export interface VisaQuery {
  readonly on: CivilDate;
  /** A code of the State or nationality: two or three letters, or one of Doc 9303-3 section 5. */
  readonly nationality: string;
  readonly kind: DocumentKind;
  readonly area: VisaArea;
  /** Who issued a travel document for refugees or stateless persons. */
  readonly issuer?: string | undefined;
  readonly twins?: RuleTwins | undefined;
}

/** The answer in one word: `each-state` where the Regulation leaves it to the States, `depends` where a fact decides. */
export type VisaWord =
  | 'required'
  | 'not-required'
  | 'moves-freely'
  | 'each-state'
  | 'depends'
  | 'cannot-say';

/** The answer, why, what it does not hold for, and the rows that say so. */
export interface VisaAnswer {
  readonly word: VisaWord;
  readonly reason: Reason;
  readonly exceptions: readonly Reason[];
  readonly rows: readonly DatedRow[];
}

/** An answer of the same kind on every day from one to another. */
export interface VisaPeriod extends VisaAnswer {
  readonly from: CivilDate;
  /** Left out while it goes on. */
  readonly to?: CivilDate;
}

/**
 * Answers for a day. A row that was to be compared with its source before then says nothing of the days after it was last
 * compared: the answer is `cannot-say`, since when.
 */
export const visaAnswer = (query: VisaQuery, today: CivilDate): VisaAnswer => {
  const given = answered(query);
  const latest = query.on > today ? query.on : today;
  const stale = given.rows.find((row) => isStale(row, latest) && query.on > row.checkedOn);
  return stale === undefined
    ? given
    : {
        ...plain('cannot-say', 'schengen.visa.stale', {
          since: addDays(stale.staleAfter, 1),
          checked: stale.checkedOn,
        }),
        rows: given.rows,
      };
};

/** How the answer changed and will change, by the rows as they are, earliest first. */
export const visaHistory = (query: VisaQuery): readonly VisaPeriod[] => {
  const state = ruleState(query.nationality, query.twins);
  const rows = [...annexI, ...annexII, ...suspensions, ...freeMovement, ...issuerExclusions];
  const days = rows
    .filter((row) => row.state === state)
    .flatMap(({ from, to }) => (to === undefined ? [from] : [from, addDays(to, 1)]));
  const periods: VisaPeriod[] = [];
  for (const from of [...new Set(days)].toSorted()) {
    const period = { from, ...answered({ ...query, on: from }) };
    const before = periods.at(-1);
    if (before !== undefined && isSame(before, period)) continue;
    if (before !== undefined) periods.splice(-1, 1, { ...before, to: addDays(from, -1) });
    periods.push(period);
  }
  return periods.filter(({ reason: { code } }) => code !== 'schengen.visa.before-lists');
};

const isSame = (one: VisaAnswer, other: VisaAnswer): boolean => saidBy(one) === saidBy(other);

const saidBy = ({ word, reason: { code }, exceptions, rows }: VisaAnswer): string =>
  JSON.stringify([word, code, exceptions, rows.map(({ source }) => source)]);

const answered = (query: VisaQuery): VisaAnswer => {
  const { nationality, twins, area } = query;
  const state = ruleState(nationality, twins);
  if (state === undefined)
    return plain('cannot-say', 'schengen.visa.nationality-unknown', { nationality });
  if (area === 'georgia')
    return state === 'GE'
      ? plain('not-required', 'schengen.visa.own-citizen')
      : plain('cannot-say', 'schengen.visa.georgia-unread');
  if (!state.startsWith('XX') && !isListed(state))
    return plain('cannot-say', 'schengen.visa.no-entry', { nationality });
  return ofLists(query, state);
};

const plain = (word: VisaWord, code: ReasonCode, facts: Reason['facts'] = {}): VisaAnswer => ({
  word,
  reason: reason(code, facts),
  exceptions: [],
  rows: [],
});

const tables = [annexI, annexII, freeMovement];
const isListed = (state: string): boolean =>
  tables.some((rows) => rows.some((row) => row.state === state));

const ofLists = (query: VisaQuery, state: string): VisaAnswer => {
  const { on, nationality, kind, issuer, twins } = query;
  // What is not asked is taken as it usually is; what would change the answer is named among the exceptions.
  const document: DocumentFacts = {
    ...{ kind, issuer, biometric: true, identityNumber: true },
    ...(state === 'CN' ? {} : { authority: 'other' }),
  };
  const given = visaRequirement({ on, nationality, document, category: null, twins });
  const word = wordOf(given);
  const rows = given.rows.length > 0 ? given.rows : rowsBehind(query, state);
  return {
    word,
    reason: reasonOf(given, state, on),
    exceptions: exceptionsOf(query, state, given),
    rows,
  };
};

/** Rows of an answer that names none: who moves freely, and on which list the issuer of a document stands. */
const rowsBehind = ({ on, issuer, twins }: VisaQuery, state: string): readonly DatedRow[] => {
  const issuing = issuer === undefined ? undefined : ruleState(issuer, twins);
  const found =
    freeMovement.find((row) => row.state === state && holdsOn(row, on)) ??
    annexI.find((row) => row.state === issuing && holdsOn(row, on));
  return found === undefined ? [] : [found];
};

const byState: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'schengen.visa.national-option',
  'schengen.visa.on-duty',
  'schengen.visa.paid-activity',
]);

const wordOf = ({ result, reasons, needs }: Answer): VisaWord => {
  if (result === 'met') return 'not-required';
  if (result === 'failed') return 'required';
  if (result === 'not-applicable') return 'moves-freely';
  if (needs.length > 0) return 'depends';
  return reasons.some(({ code }) => byState.has(code)) ? 'each-state' : 'cannot-say';
};

/** Why: what a missing fact would decide is said, instead of that it is missing. */
const reasonOf = ({ reasons, needs }: Answer, state: string, on: CivilDate): Reason => {
  if (needs.includes('document.issuer')) return reason('schengen.visa.depends-on-issuer');
  const partly = suspensions.find(
    (row) => row.state === state && holdsOn(row, on) && row.issuedFrom !== undefined,
  );
  if (needs.includes('document.issued') && partly?.issuedFrom !== undefined)
    return reason('schengen.visa.depends-on-issue', { since: partly.issuedFrom });
  return reasons[0] ?? reason('schengen.reason.facts-missing');
};

const onlyWith: Readonly<Record<NonNullable<ListPosition['needs']>, Reason>> = {
  biometric: reason('schengen.visa.only-biometric'),
  'identity-number': reason('schengen.visa.only-identity-number'),
  'sar-passport': reason('schengen.visa.only-sar-passport'),
};

/** For whom the answer is another one, as far as the rows and the law tell. */
const exceptionsOf = ({ on, kind }: VisaQuery, state: string, given: Answer): readonly Reason[] => {
  if (given.result === 'failed')
    return [reason('schengen.visa.except-permit'), ...given.reasons.slice(1)];
  if (given.result !== 'met' || kind !== 'ordinary' || state.startsWith('XX')) return [];
  const position = annexII.find((row) => row.state === state && holdsOn(row, on));
  const excluded = issuerExclusions.some((row) => row.state === state && holdsOn(row, on));
  const official = suspensions.find(
    (row) => row.state === state && row.documents !== undefined && holdsOn(row, on),
  );
  return [
    reason('schengen.visa.ninety-days'),
    ...(position?.needs === undefined ? [] : [onlyWith[position.needs]]),
    ...(excluded ? [reason('schengen.visa.except-authority')] : []),
    ...(official?.to === undefined
      ? []
      : [reason('schengen.visa.except-official', { since: official.from, until: official.to })]),
    reason('schengen.visa.paid-activity'),
  ];
};
