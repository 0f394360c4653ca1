import { formatCondition } from '@amirani/targeting/criteria';
import {
  type CriterionEvidence,
  type HitCommand,
  type HitEvidence,
  isOwnReason,
  type ListEvidence,
  reasonsOf,
  stepHit,
} from '@amirani/targeting/hits';
import type { Transaction } from '@platform/server/database/open.ts';
import { readAllDecisions } from '@platform/server/decisions/decide.ts';
import type { StoredDecision } from '@platform/server/decisions/store.ts';
import type { Caller } from '@platform/server/http/caller.ts';
import { masked } from '@platform/server/log/mask.ts';
import type { Hit, HitAct, HitEvidenceView, HitSummary } from '../../api/hits/types.ts';
import { bookedName } from './booked-name.ts';
import { hitDecision, reviewOf } from './decisions.ts';
import { isHeldByAnother } from './policy.ts';
import type { HitRow, ReleaseRow, WholeHitRow } from './rows.ts';
import { earlierHits, findRelease } from './store.ts';

/** A hit as a person sees it: evidence, both sides, who said what, and what the person may do. */
export const presentHit = async (
  tx: Transaction,
  caller: Caller,
  row: WholeHitRow,
  now: Date,
): Promise<Hit> => {
  const earlier = await earlierHits(tx, row);
  const decisions = await readAllDecisions(tx, hitDecision, [
    row.id,
    ...earlier.map(({ id }) => id),
  ]);
  const own = decisions.filter(({ subject }) => subject === row.id);
  const release = row.decision === null ? undefined : await findRelease(tx, row.id);
  const { evidence } = row;
  return {
    id: row.id,
    system: row.system,
    ...standingOf(row),
    version: row.steps,
    seen: row.seen,
    foundAt: row.found_at.toISOString(),
    traveller: travellerOf(row),
    flight: flightOf(row),
    evidence: evidence.kind === 'watch-list' ? ofList(evidence) : ofCriterion(evidence),
    reasons: shownReasons(evidence),
    steps: stepsOf(own),
    earlier: earlier.flatMap(({ id, ...standing }) => {
      const step = stepsOf(decisions.filter(({ subject }) => subject === id)).at(-1);
      return step === undefined
        ? []
        : [{ hit: id, ...standingOf(standing), by: step.by, reason: step.reason }];
    }),
    ...(row.claimed_by === null || row.claimed_until === null || row.claimed_until <= now
      ? {}
      : {
          claim: {
            by: row.claimed_by,
            until: row.claimed_until.toISOString(),
            mine: row.claimed_by === caller.actor,
          },
        }),
    ...(row.ended === null ? {} : { ended: row.ended }),
    ...(release === undefined ? {} : { released: releasedOf(release) }),
    may: mayOn(row, own, caller, now),
  };
};

/** How a hit stands, and whether two judgements of it do not agree. */
export const standingOf = ({ state, disputed }: Pick<HitRow, 'state' | 'disputed'>) => ({
  state,
  ...(disputed ? { disputed: true as const } : {}),
});

/** A hit in a list. */
export const summaryOf = (row: HitRow, now: Date): HitSummary => ({
  id: row.id,
  system: row.system,
  ...standingOf(row),
  foundAt: row.found_at.toISOString(),
  ...given({ surname: row.surname ?? undefined }),
  ...(row.given === null ? {} : bookedName(row.given)),
  flight: flightOf(row),
  kind: row.kind,
  title: row.title,
  ...(row.claimed_by === null || row.claimed_until === null || row.claimed_until <= now
    ? {}
    : { claimedBy: row.claimed_by }),
});

/** Every step on a hit in its order: those of a decision that was superseded before those of the one in its place. */
const stepsOf = (decisions: readonly StoredDecision[]): Hit['steps'] => {
  const steps: Hit['steps'] = [];
  let next = decisions.find(({ supersedes }) => supersedes === undefined);
  while (next !== undefined) {
    for (const { act, by, at, reason } of next.steps)
      steps.push({ act: act as Hit['steps'][number]['act'], by, at: at.toISOString(), reason });
    const { id } = next;
    next = decisions.find(({ supersedes }) => supersedes === id);
  }
  return steps;
};

const releasedOf = ({
  to_checkpoint,
  recipient,
  released_at,
  traveller_id,
  signs,
}: ReleaseRow) => ({
  to: to_checkpoint
    ? ({ kind: 'checkpoint' } as const)
    : ({ kind: 'authority', name: recipient } as const),
  at: released_at.toISOString(),
  atBooth: to_checkpoint && (traveller_id !== null || (signs ?? []).length > 0),
  listed: traveller_id !== null,
});

/** What the machine would take of this person now: asked of the machine itself, with a reason that would do. */
const mayOn = (
  row: WholeHitRow,
  own: readonly StoredDecision[],
  caller: Caller,
  now: Date,
): HitAct[] => {
  if (caller.role !== 'pnr-analyst' || isHeldByAnother(row, caller.actor, now)) return [];
  const standing = own.find(({ id }) => id === row.decision);
  const review = reviewOf(row, standing?.steps ?? []);
  const said = {
    hit: row.id,
    by: caller.actor,
    as: 'analyst',
    reason: TRIED,
    seen: row.seen,
  } as const;
  const tried: readonly (readonly [HitAct, HitCommand])[] = [
    ['judge', { ...said, kind: 'judge', judgement: 'same' }],
    ['take-back', { ...said, kind: 'take-back' }],
    ['confirm', { ...said, kind: 'confirm' }],
    ['return', { ...said, kind: 'return' }],
    ['release', { ...said, kind: 'release', to: { kind: 'checkpoint' } }],
    ['withdraw', { ...said, kind: 'withdraw' }],
  ];
  return tried.flatMap(([act, command]) => (stepHit(review, command).ok ? [act] : []));
};

const TRIED = 'whether it could be done';
if (!isOwnReason(TRIED)) throw new Error('the reason that is tried is none');

const flightOf = (row: HitRow): Hit['flight'] => ({
  id: row.flight_id,
  designator: row.designator ?? '',
  direction: row.direction ?? 'departure',
  from: row.from_airport ?? '',
  to: row.to_airport ?? '',
  day: row.crossing_day ?? row.day,
  crossesAt: row.crosses_at.toISOString(),
});

/** The traveller as compared. A criterion knows no identity, so its hit shows the name only. */
const travellerOf = (row: WholeHitRow): Hit['traveller'] => {
  const { evidence } = row;
  const person = evidence.kind === 'watch-list' ? evidence.person : undefined;
  const isNumber = evidence.kind === 'watch-list' && meets(evidence);
  return {
    id: row.traveller_id,
    ...given({
      surname: row.surname ?? undefined,
      given: row.given ?? undefined,
      birthDate: person?.birthDate,
      nationality: person?.nationality,
    }),
    documents: (person?.documents ?? []).map(({ number, issuer }) => ({
      number: isNumber ? number : masked(number),
      ...given({ issuer }),
    })),
  };
};

/** Whether the number is the evidence: then it is shown whole, and else masked (R10). */
const meets = ({ explanation: { document } }: ListEvidence): boolean =>
  document === 'same' || document === 'confusable' || document === 'one-edit';

const ofList = (evidence: ListEvidence): HitEvidenceView => {
  const { list, entry, score, chance, explanation } = evidence;
  const { words, name, birthDate, document, nationality } = explanation;
  const { id, title, owner, source, category, version, size } = list;
  const person = entry.kind === 'person' ? entry : undefined;
  const documents = entry.kind === 'person' ? entry.documents : [entry.document];
  return {
    kind: 'watch-list',
    list: { id, title, owner, source, category, version, size },
    entry: {
      kind: entry.kind,
      id: entry.id,
      reference: entry.reference,
      ground: entry.ground,
      instruction: entry.instruction,
      ...given({ expires: entry.expires }),
      names: (person?.names ?? []).map(({ full, kind }) => ({ full, kind })),
      birthDates: (person?.birthDates ?? []).map(
        ({ date, until, approximate }) =>
          `${approximate === true ? '~' : ''}${date}${until === undefined ? '' : `–${until}`}`,
      ),
      nationalities: [...(person?.nationalities ?? [])],
      documents: documents.map(({ number, issuer }) => ({
        number: meets(evidence) ? number : masked(number),
        ...given({ issuer }),
      })),
      places: [...(person?.places ?? [])],
    },
    score,
    chance,
    words: words.map((word) => ({ ...word, query: [...word.query], entry: [...word.entry] })),
    name,
    birthDate,
    document,
    nationality,
  };
};

const ofCriterion = (evidence: CriterionEvidence): HitEvidenceView => {
  const { id, version, title, purpose, owner, digest, explanation } = evidence;
  const told = (side: 'incriminating' | 'exonerating') =>
    explanation[side].flatMap(({ conditions }) =>
      conditions.map(({ condition, truth, value }) => ({
        side,
        truth,
        condition: formatCondition(condition),
        field: condition.field,
        ...(value === undefined
          ? {}
          : { value: Array.isArray(value) ? value.join(', ') : String(value) }),
      })),
    );
  return {
    ...{ kind: 'criterion', id, version, title, purpose, owner, digest },
    conditions: [...told('incriminating'), ...told('exonerating')],
  };
};

/** Both sides of a hit, as they are shown. */
export const shownReasons = (evidence: HitEvidence): Hit['reasons'] => {
  const reasons = reasonsOf(evidence);
  const shown = (side: keyof typeof reasons) =>
    reasons[side].map(({ code, facts }) => ({ code, facts: { ...facts } }));
  return { for: shown('for'), against: shown('against'), unknown: shown('unknown') };
};

const given = <T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
