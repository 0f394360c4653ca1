import type { ItemMaterial, MaterialKind } from '../../items/material.ts';
import type { Difficulty, Items } from '../../items/options.ts';
import { idsOf } from '../../items/plan/ids.ts';
import { REFERRED, WRONG } from '../../items/plan/plan.ts';
import { type Secret, secretOf } from '../../items/plan/secret.ts';
import type { ItemTruth } from '../../items/truth.ts';
import type { Life, TrainingPlan } from '../../worlds/index.ts';
import { foundIn, piecesOf, type Search } from './found.ts';
import { othersOn } from './journeys.ts';
import type { Found } from './world-case.ts';

/** Which items of a world are wanted. The same give the same, byte for byte. */
export interface WorldItemOptions {
  readonly plan: TrainingPlan;
  readonly kind: MaterialKind;
  readonly targets: number;
  readonly others: number;
  /** Pairs of twins at the most: as many as the world has there. */
  readonly twins: number;
  readonly difficulty: Difficulty;
  readonly hints: boolean;
  /** 256 bits in hexadecimal: which travellers, in which order, under which ids. */
  readonly seed: string;
  /** The block, from 0, among the blocks of one world: no traveller is in two of them. */
  readonly part: { readonly of: number; readonly number: number };
}

/** Takes items out of a world, piece by piece, until there are enough. The caller can yield between two pieces. */
export interface WorldItemTaker {
  /** Whether another flight, or border, is to be looked at. */
  readonly needsMore: () => boolean;
  readonly nextPiece: () => void;
  /** The items; undefined where the world does not have as many. */
  readonly finish: () => Items | undefined;
}

/** A taker for a block. Its order of flights is drawn from its seed, so that no block begins where another did. */
export const worldItemTaker = (options: WorldItemOptions): WorldItemTaker => {
  const { plan, targets, others, part } = options;
  const secret = secretOf(options.seed, `world/${options.kind}/${part.number}`);
  const pieces = secret('flights').shuffled(
    Array.from({ length: piecesOf(options) }, (_, piece) => piece),
  );
  const found: { readonly targets: Found[]; readonly others: Found[] } = {
    targets: [],
    others: [],
  };
  let beside: readonly Life[] | undefined;
  const search: Search = {
    ...options,
    secret,
    others: () => (beside ??= othersOn(plan, pieces)),
  };
  let next = 0;
  return {
    // Twice as many honest ones as are shown, so that decoys are among those that are.
    needsMore: () =>
      next < pieces.length && (found.targets.length < targets || found.others.length < 2 * others),
    nextPiece: () => {
      const piece = pieces[next];
      next += 1;
      if (piece === undefined) return;
      for (const one of foundIn(search, piece))
        (one.target ? found.targets : found.others).push(one);
    },
    finish: () =>
      found.targets.length < targets || found.others.length < others
        ? undefined
        : itemsOf(
            [...found.targets.slice(0, targets), ...honestOf(found.others, options)],
            options,
            secret,
          ),
  };
};

/** The most honest items of ten that look like a planted one. Records have more, because people who fly alone bring nobody. */
const decoysOfTen = { document: 5, traveller: 5, stay: 5, series: 5, network: 8 } as const;

/** Some who must be sent to those who help, some who look like somebody planted, twins, and everyday people. */
const honestOf = (all: readonly Found[], { kind, others }: WorldItemOptions): readonly Found[] => {
  const isPaired = ({ twinOf, subject }: Found): boolean =>
    all.some((other) => other.twinOf === subject || other.subject === twinOf);
  const chosen = new Set<Found>();
  const choose = (some: readonly Found[], most: number): void => {
    for (const one of some.slice(0, most)) if (chosen.size < others) chosen.add(one);
  };
  const calm = all.filter(({ referral }) => referral === undefined);
  choose(
    all.filter(({ referral }) => referral !== undefined),
    Math.max(1, Math.round((others * REFERRED) / 1000)),
  );
  choose(
    calm.filter(({ decoy }) => decoy),
    Math.floor((others * decoysOfTen[kind]) / 10),
  );
  choose(calm.filter(isPaired), others);
  choose(calm, others);
  choose(all, all.length);
  return [...chosen];
};

/** Puts items in their order, under ids that say nothing of travellers, and what is true apart from them. */
const itemsOf = (
  taken: readonly Found[],
  { twins, hints }: WorldItemOptions,
  secret: Secret,
): Items => {
  const drawn = idsOf(taken.length, secret);
  const ids = new Map(taken.map(({ subject }, at) => [subject, drawn[at] ?? '']));
  const wrong = new Set(
    secret('hints')
      .shuffled([...new Set(taken.map(pairOf))])
      .slice(0, hints ? Math.max(1, Math.round((taken.length * WRONG) / 1000)) : 0),
  );
  const paired = new Map(
    taken
      .flatMap(({ subject, twinOf, target }) => {
        const other = taken.find((one) => one.subject === twinOf);
        return other === undefined || other.target !== target
          ? []
          : ([[other.subject, subject]] as const);
      })
      .slice(0, twins),
  );
  const minutes = secret('minutes');
  const ordered = secret('order')
    .shuffled(taken)
    .map((one) => ({ ...one, ...one.make() }));
  const idOf = (subject: string): string => ids.get(subject) ?? '';
  return {
    items: ordered.map(({ subject, material }): ItemMaterial => ({ id: idOf(subject), material })),
    truth: ordered.map((one): ItemTruth => {
      const { subject, target, evidence, technique, line, referral, network, trend } = one;
      const twin = paired.get(subject);
      const says = target !== wrong.has(pairOf(one));
      return {
        id: idOf(subject),
        target,
        evidence,
        technique,
        ...(line === undefined ? {} : { line }),
        ...(network === undefined ? {} : { network }),
        ...(trend === undefined ? {} : { trend }),
        ...(referral === undefined ? {} : { referral }),
        ...(hints ? { hint: says ? ('target' as const) : ('clear' as const) } : {}),
        ...(twin === undefined ? {} : { twin: idOf(twin) }),
        ...(target ? {} : { minutesLost: minutes.between(10, 45) }),
      };
    }),
  };
};

/** One name for a traveller and their twin: a machine says the same of both (R70). */
const pairOf = ({ subject, twinOf }: Found): string => twinOf ?? subject;
