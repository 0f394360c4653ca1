import {
  comesUp,
  type HitCommand,
  type HitReview,
  type HitState,
  hasLeft,
  stepHit,
  waitingHit,
} from '@amirani/targeting/hits';
import type { Random } from '../fuzz/random.ts';

/** The rules that are proved, each to be exchanged for a faulty one. */
export interface Rules {
  readonly step: typeof stepHit;
  readonly comesUp: typeof comesUp;
  readonly hasLeft: typeof hasLeft;
}

/** The rules as they are. */
export const rules: Rules = { step: stepHit, comesUp, hasLeft };

/** What happened to one hit, told without the machine's word. */
interface Event {
  readonly hit: string;
  readonly command: HitCommand;
}

/** A thing that must never be. */
export type Breach =
  | 'left-unseen'
  | 'left-by-one'
  | 'left-on-other-evidence'
  | 'left-without-reason'
  | 'left-by-the-program'
  | 'refuted-came-again'
  | 'new-did-not-come';

/** What a sequence of commands on a whole unit came to. */
export interface Ran {
  readonly breach: Breach | undefined;
  readonly released: number;
  readonly refuted: number;
  readonly suppressed: number;
  readonly commands: number;
}

interface Held {
  review: HitReview;
  readonly key: string;
  readonly traveller: string;
}

const PEOPLE = ['nino', 'gia', 'lasha'] as const;
const REASONS = ['the passport is the one of the file', 'the face of the file is hers'] as const;

/**
 * One unit at work: three travellers with changing data, two entries with changing versions, three officers with random acts,
 * half of which are due. Every release is compared with the log of acts, and every new or missing hit with the refuted ones.
 */
export const runUnit = (
  random: Random,
  length: number,
  { step, comesUp: raises, hasLeft: left }: Rules,
): Ran => {
  const held: Held[] = [];
  const log: Event[] = [];
  const data = new Map([
    ['t1', 1],
    ['t2', 1],
    ['t3', 1],
  ]);
  const entries = new Map([
    ['e1', 1],
    ['e2', 1],
  ]);
  const ran = { released: 0, refuted: 0, suppressed: 0, commands: 0 };
  for (let at = 0; at < length; at += 1) {
    if (held.length === 0 || random.chance(25)) {
      const breach = find(random, held, { data, entries, raises }, ran);
      if (breach !== undefined) return { ...ran, breach };
      continue;
    }
    const one = random.pick(held);
    const command = random.chance(50) ? due(one.review, random) : any(held, one.review, random);
    ran.commands += 1;
    const next = step(one.review, command);
    if (!next.ok) continue;
    one.review = next.value;
    log.push({ hit: one.review.hit, command });
    if (one.review.state === 'different') ran.refuted += 1;
    if (one.review.state !== 'released') continue;
    ran.released += 1;
    const breach = breachOf(
      log.filter(({ hit }) => hit === one.review.hit).map((event) => event.command),
    );
    if (breach !== undefined) return { ...ran, breach };
    if (!left(one.review)) return { ...ran, breach: 'left-unseen' };
  }
  return { ...ran, breach: undefined };
};

/** A comparison finds a traveller, after data or entries may have changed. */
const find = (
  random: Random,
  held: Held[],
  world: {
    readonly data: Map<string, number>;
    readonly entries: Map<string, number>;
    readonly raises: typeof comesUp;
  },
  ran: { suppressed: number },
): Breach | undefined => {
  const { data, entries, raises } = world;
  const traveller = random.pick([...data.keys()]);
  const entry = random.pick([...entries.keys()]);
  if (random.chance(20)) data.set(traveller, (data.get(traveller) ?? 0) + 1);
  if (random.chance(20)) entries.set(entry, (entries.get(entry) ?? 0) + 1);
  // Two of the travellers have the same data: what is said of one of them is said of both, where it names one person.
  const said = traveller === 't3' ? `t2.${data.get('t2')}` : `${traveller}.${data.get(traveller)}`;
  const key = `${said} ${entry}.${entries.get(entry)}`;
  const known = held.map((one) => ({
    key: one.key,
    traveller: one.traveller,
    state: one.review.state,
  }));
  const identified = random.chance(70);
  const came = raises({ key, traveller, identified }, known);
  const isRefuted = known.some((one) => one.key === key && one.state === 'different');
  const isThere = known.some((one) => one.key === key && one.traveller === traveller);
  if (came && (isThere || (isRefuted && identified))) return 'refuted-came-again';
  if (!came && !isThere && !(isRefuted && identified)) return 'new-did-not-come';
  if (came) held.push({ review: waitingHit(`h${held.length}`, `seen ${key}`), key, traveller });
  else if (isRefuted && !isThere) ran.suppressed += 1;
  return undefined;
};

const DUE: Readonly<Partial<Record<HitState, HitCommand['kind']>>> = {
  same: 'confirm',
  confirmed: 'release',
  released: 'withdraw',
};

const due = (review: HitReview, random: Random): HitCommand =>
  commandOf(
    DUE[review.state] ?? 'judge',
    review,
    random,
    random.pick(['same', 'same', 'different']),
  );

const KINDS = ['judge', 'confirm', 'return', 'take-back', 'release', 'withdraw', 'end'] as const;

/** Anything, by anybody: of another hit, of other evidence, without a reason, by the program, by nobody. */
const any = (held: readonly Held[], review: HitReview, random: Random): HitCommand => {
  const of = random.chance(5) ? random.pick(held).review : review;
  const command = commandOf(
    random.pick(KINDS),
    of,
    random,
    random.pick(['same', 'different', 'unsure']),
  );
  return {
    ...command,
    ...(random.chance(8) ? { by: '' } : {}),
    ...(random.chance(8) ? { as: 'system' as const } : {}),
    ...(random.chance(8) && 'seen' in command ? { seen: 'something else' } : {}),
    ...(random.chance(8) && 'reason' in command
      ? { reason: random.pick(['', 'ok', 'aaaa aaaa']) }
      : {}),
  } as HitCommand;
};

const commandOf = (
  kind: HitCommand['kind'],
  { hit, seen }: HitReview,
  random: Random,
  judgement: 'same' | 'different' | 'unsure',
): HitCommand => {
  const by = random.pick(PEOPLE);
  const act = { hit, by, as: 'analyst', reason: random.pick(REASONS) } as const;
  switch (kind) {
    case 'judge':
      return { ...act, kind, judgement, seen };
    case 'confirm':
      return { ...act, kind, seen };
    case 'release':
      return { ...act, kind, to: { kind: 'checkpoint' } };
    case 'end':
      return {
        hit,
        by: 'screening',
        as: 'system',
        kind,
        because: 'targeting.hit.ended.entry-gone',
      };
    case 'return':
    case 'take-back':
    case 'withdraw':
      return { ...act, kind };
  }
};

/** What is wrong with a release, told from the commands that were taken on its hit, in their order. */
const breachOf = (taken: readonly HitCommand[]): Breach | undefined => {
  const began = taken.findLastIndex(({ kind }) => kind === 'judge');
  const [judged, confirmed, released] = taken.slice(began);
  if (judged?.kind !== 'judge' || judged.judgement !== 'same' || taken.length !== began + 3)
    return 'left-unseen';
  if (confirmed?.kind !== 'confirm' || released?.kind !== 'release') return 'left-unseen';
  if (judged.by === confirmed.by) return 'left-by-one';
  if (judged.seen !== confirmed.seen || judged.seen === 'something else')
    return 'left-on-other-evidence';
  const all = [judged, confirmed, released];
  if (all.some(({ by, as }) => as !== 'analyst' || by === '')) return 'left-by-the-program';
  if (all.some(({ reason }) => reason.length < 10)) return 'left-without-reason';
  return undefined;
};
