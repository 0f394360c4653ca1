import fc from 'fast-check';
import type { SubjectData } from '../../api/types.ts';
import { replyContent } from '../subject-requests/reply/content.ts';

/**
 * Histories: what happens to a traveller, each act for a reason of its own or because of an earlier act. A world without an act is
 * the history without it and without everything that followed from it.
 */
const kinds = [
  ...[
    'entry',
    'hit',
    'case',
    'entry',
    'hit',
    'case',
    'disclosure',
    'kept',
    'referral',
    'bench',
    'refer',
    'look',
  ],
  ...[
    'judge',
    'release',
    'screen',
    'case-look',
    'step',
    'piece',
    'refuse',
    'far-entry',
    'far-hit',
    'note',
  ],
] as const;
type Kind = (typeof kinds)[number];

export interface Act {
  readonly kind: Kind;
  /** Of an earlier act from which it follows, counted backwards; 0 for none. */
  readonly because: number;
}

export const uuid = (n: number): string => `0d4d6f0a-6d1f-4c8e-9f3b-${String(n).padStart(12, '0')}`;
export const instant = (n: number): string =>
  new Date(1_795_000_000_000 + n * 61_000).toISOString();

/** What is decided on a thing is that thing's own, and follows from nothing else. */
const OWN: ReadonlySet<Kind> = new Set(['judge', 'release', 'screen', 'step']);

/** The place of the act that an act follows from; undefined for none. */
const causeOf = ({ kind, because }: Act, at: number): number | undefined =>
  because === 0 || because > at || OWN.has(kind) ? undefined : at - because;

/** An act and everything that follows from it, by their places. */
export const downstream = (acts: readonly Act[], from: number): ReadonlySet<number> => {
  const gone = new Set([from]);
  acts.forEach((act, at) => {
    const cause = causeOf(act, at);
    if (cause !== undefined && gone.has(cause)) gone.add(at);
    // What an act is done to has to be there.
    const target = targetOf(acts, at);
    if (target !== undefined && gone.has(target)) gone.add(at);
  });
  return gone;
};

const targets: Readonly<Partial<Record<Kind, Kind>>> = {
  ...{ hit: 'entry', judge: 'hit', release: 'hit', screen: 'hit', 'case-look': 'case' },
  ...{ step: 'disclosure', kept: 'disclosure', 'far-hit': 'far-entry' },
};

/** The latest earlier act of the kind that an act is done to. */
const targetOf = (acts: readonly Act[], at: number): number | undefined => {
  const kind = targets[acts[at]?.kind ?? 'look'];
  const found = acts.slice(0, at).findLastIndex((one) => one.kind === kind);
  return kind === undefined || found === -1 ? undefined : found;
};

export const TRAVELLER = uuid(900);
const CHECK = uuid(901);
const EXAMINATION = uuid(902);

/** What is held after a history; the acts that are left out never were. */
export const heldAfter = (acts: readonly Act[], gone: ReadonlySet<number>): SubjectData => {
  const line = (
    n: number,
    action: string,
    operation: string,
    about: string[],
    recipients: string[] = [],
  ) => ({
    ...{ at: instant(n), by: `officer ${n}`, action, operation, purpose: 'pnr-assessment' },
    ...{ about, recipients },
  });
  let data: SubjectData = {
    travellers: [
      { id: TRAVELLER, flight: { id: uuid(903), designator: 'ZV1', day: '2026-12-01' }, facts: [] },
    ],
    ...{ kept: [], hits: [], entries: [], cases: [], referrals: [], disclosures: [] },
    checks: [
      {
        ...{ id: CHECK, at: instant(50), booth: '4', word: 'clear', state: 'passed' },
        ...{ reasons: [], notes: [] },
      },
    ],
    examinations: [
      {
        ...{ id: EXAMINATION, at: instant(50), place: '4', atCheck: true },
        document: 'P QV1',
        pieces: [],
      },
    ],
    journal: [line(50, 'openCheck', 'combination', [CHECK, EXAMINATION, TRAVELLER])],
  };
  const happen = ({ kind }: Act, at: number): SubjectData => {
    const id = uuid(at);
    const target = targetOf(acts, at);
    const on = target === undefined ? undefined : uuid(target);
    const add = (more: Partial<SubjectData>, ...lines: SubjectData['journal']): SubjectData => {
      data = { ...data, ...more, journal: [...lines, ...data.journal] };
      return data;
    };
    switch (kind) {
      case 'entry':
      case 'far-entry':
        return add({
          entries: [
            ...data.entries,
            {
              ...{ list: 'l', id, title: `list ${at}`, source: 'police', category: 'sought' },
              ground: 'arrest',
              ...{ names: [`N ${at}`], birthDates: [], documents: [] },
              ...(kind === 'entry' ? {} : { byHit: true as const }),
            },
          ],
        });
      case 'hit':
      case 'far-hit':
        return add(
          {
            hits: [
              ...data.hits,
              {
                ...{
                  id,
                  at: instant(at),
                  state: 'waiting',
                  kind: 'watch-list',
                  title: `hit ${at}`,
                },
                ...(on === undefined ? {} : { entry: `l/${on}` }),
                reasons: { for: [], against: [], unknown: [] },
              },
            ],
          },
          line(at, 'screenFlight', 'combination', [id]),
        );
      case 'case':
        return add({
          cases: [
            ...data.cases,
            {
              ...{
                id,
                number: `2026-${at}`,
                offences: ['other'],
                state: 'open',
                openedAt: instant(at),
              },
              reviewDueOn: '2027-01-01',
              statements: [],
              recipients: [],
            },
          ],
        });
      case 'disclosure':
        return add(
          {
            disclosures: [
              ...data.disclosures,
              {
                ...{
                  id,
                  subject: { kind: 'traveller', id: TRAVELLER },
                  authority: `prosecutor ${at}`,
                },
                ...{
                  caseReference: '7',
                  offence: 'narcotics',
                  link: 'l',
                  necessity: 'n',
                  state: 'asked',
                },
                ...{
                  version: 1,
                  askedAt: instant(at),
                  askedBy: 'nino',
                  opened: 0,
                  reviewDue: false,
                },
              },
            ],
          },
          line(at, 'askDisclosure', 'collection', [id, TRAVELLER]),
        );
      case 'kept':
        return add({
          kept: [
            ...data.kept,
            {
              ...{
                id,
                flight: { id: uuid(904), designator: `ZV${at}`, day: '2026-03-01' },
                legs: [],
              },
              indications:
                on === undefined
                  ? []
                  : [
                      {
                        source: 'request',
                        sourceId: on,
                        offence: 'narcotics',
                        at: instant(at),
                        by: 'n',
                      },
                    ],
              ...{ cancelled: false, keptAt: instant(at), eraseOn: '2031-03-01' },
            },
          ],
        });
      case 'referral':
        return add(
          {
            referrals: [
              ...data.referrals,
              { id, at: instant(at), kind: 'medical', seen: `seen ${at}`, steps: [] },
            ],
          },
          line(at, 'openReferral', 'collection', [id]),
        );
      case 'bench':
        return add(
          {
            examinations: [
              {
                ...{ id, at: instant(at), place: 'second line', atCheck: false },
                document: `P ${at}`,
                pieces: [],
              },
              ...data.examinations,
            ],
          },
          line(at, 'openExamination', 'collection', [id]),
        );
      case 'refer':
      case 'refuse':
        return add(
          {
            checks: data.checks.map((check) => ({
              ...check,
              ...{ word: 'obstacle', state: kind === 'refer' ? 'second-line' : 'refused' },
              ...(kind === 'refer' ? {} : { refusal: { grounds: ['C'], reason: `because ${at}` } }),
            })),
          },
          line(at, kind === 'refer' ? 'decideCheck' : 'confirmRefusal', 'alteration', [
            CHECK,
            TRAVELLER,
          ]),
          line(at, 'getDossier', 'consultation', [CHECK]),
        );
      case 'note':
        return add(
          {
            checks: data.checks.map((check) => ({
              ...check,
              notes: [
                ...check.notes,
                { id, at: instant(at), about: 'interview' as const, text: `note ${at}` },
              ],
            })),
          },
          line(at, 'addCaseNote', 'collection', [CHECK, TRAVELLER]),
        );
      case 'piece':
        return add(
          {
            examinations: data.examinations.map((one) => ({
              ...one,
              ...{
                colour: 'red',
                pieces: [...one.pieces, { kind: 'picture', addedAt: instant(at), erased: false }],
              },
            })),
          },
          line(at, 'addPicture', 'collection', [EXAMINATION]),
        );
      case 'judge':
      case 'release':
        return on === undefined
          ? data
          : add(
              {
                hits: data.hits.map((hit) =>
                  hit.id === on ? { ...hit, state: kind === 'judge' ? 'same' : 'released' } : hit,
                ),
              },
              line(
                at,
                kind === 'judge' ? 'letHitGo' : 'releaseHit',
                'alteration',
                [on, TRAVELLER],
                ['checkpoint'],
              ),
            );
      case 'screen':
        return add({}, line(at, 'screenFlight', 'combination', on === undefined ? [] : [on]));
      case 'case-look':
        return add({}, line(at, 'getCase', 'consultation', on === undefined ? [TRAVELLER] : [on]));
      case 'step':
        return on === undefined
          ? data
          : add({}, line(at, 'answerDisclosure', 'disclosure', [on, TRAVELLER], [`police ${at}`]));
      case 'look':
        return add({}, line(at, 'getTraveller', 'consultation', [TRAVELLER]));
    }
  };
  acts.forEach((act, at) => {
    if (!gone.has(at)) happen(act, at);
  });
  // What only a hit ties to the person is not found without it.
  const hit = new Set(data.hits.map(({ entry }) => entry));
  const entries = data.entries.filter((one) => one.byHit !== true || hit.has(`l/${one.id}`));
  return { ...data, entries };
};

export const history = fc.array(
  fc.record({ kind: fc.constantFrom(...kinds), because: fc.nat(4) }),
  {
    minLength: 1,
    maxLength: 14,
  },
);

export const paper = (
  data: SubjectData,
  given: readonly string[],
  left: readonly string[] = [],
): string =>
  JSON.stringify(
    replyContent({
      request: {
        ...{ id: uuid(999), kind: 'access', asked: 'what do you hold', replyTo: 'Rustaveli 1' },
        ...{
          receivedOn: '2026-11-18',
          dueOn: '2026-12-02',
          person: { surname: 'ASKER', given: 'EKA', birthDate: '1980-01-01' },
        },
      },
      ...{ outcome: 'answered', given: [...given], left: [...left], withheld: [], language: 'en' },
      ...{ at: new Date(instant(200)), data, authority: '', officer: '', supervisor: '' },
      ...{ regime: 'eu', profile: 'training', apiDays: 30, examinationDays: 90 },
      timeZone: 'Asia/Tbilisi',
    }),
  );

/** The ids of what an act made; an entry is named with its list. */
export const itemOf = ({ kind }: Act, at: number): string =>
  kind === 'entry' || kind === 'far-entry' ? `l/${uuid(at)}` : uuid(at);
