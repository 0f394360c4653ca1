import type { ItemMaterial } from '../../items/material.ts';
import type { Difficulty, Items } from '../../items/options.ts';
import { idsOf } from '../../items/plan/ids.ts';
import { REFERRED, WRONG } from '../../items/plan/plan.ts';
import { type Secret, secretOf } from '../../items/plan/secret.ts';
import type { Referral } from '../../items/said/referral.ts';
import type { ItemTruth } from '../../items/truth.ts';
import type { ActEntry, FlightLives, LedgerEntry, TrainingPlan } from '../../worlds/index.ts';
import { livesOfFlight } from '../../worlds/index.ts';
import { documentOf, isDocumentAct, isDocumentCase } from './documents.ts';
import { isStayAct, stayOf } from './stays.ts';
import type { Made, WorldCase } from './world-case.ts';

/** Kinds of items that travellers of a world can be: of lists, counts and cases of a network worlds say too little. */
export const worldItemKinds = ['document', 'stay'] as const;

/** One of {@link worldItemKinds}. */
export type WorldItemKind = (typeof worldItemKinds)[number];

/** Which items of a world are wanted. The same give the same, byte for byte. */
export interface WorldItemOptions {
  readonly plan: TrainingPlan;
  readonly kind: WorldItemKind;
  readonly targets: number;
  readonly others: number;
  /** Pairs of twins at the most: as many as the world has there. */
  readonly twins: number;
  readonly difficulty: Difficulty;
  readonly hints: boolean;
  /** 256 bits in hexadecimal: which travellers, in which order, under which ids. */
  readonly seed: string;
  /** Of so many blocks of one world this one, from 0: no traveller is in two of them. */
  readonly part: { readonly of: number; readonly number: number };
}

/** Takes items out of a world, flight by flight, until there are enough; whoever calls lets others have their turn between two. */
export interface WorldItemTaker {
  /** Whether another flight is to be looked at. */
  readonly needsMore: () => boolean;
  readonly nextFlight: () => void;
  /** The items; undefined where the world does not have as many. */
  readonly finish: () => Items | undefined;
}

/** A traveller who is found; what is shown of them is made when they are taken, or was made to find out whether they will do. */
interface Found {
  readonly traveller: string;
  readonly target: boolean;
  readonly decoy: boolean;
  readonly referral: Referral | undefined;
  readonly twinOf: string | undefined;
  readonly make: () => Made;
}

/** A taker for a block. Its order of flights is drawn from its seed, so that no block begins where another did. */
export const worldItemTaker = (options: WorldItemOptions): WorldItemTaker => {
  const { plan, targets, others, part } = options;
  const secret = secretOf(options.seed, `world/${options.kind}/${part.number}`);
  const flights = secret('flights').shuffled(
    Array.from({ length: plan.extent.flights }, (_, flight) => flight),
  );
  const found: { readonly targets: Found[]; readonly others: Found[] } = {
    targets: [],
    others: [],
  };
  let next = 0;
  return {
    // Twice as many honest ones as are shown, so that decoys are among those that are.
    needsMore: () =>
      next < flights.length && (found.targets.length < targets || found.others.length < 2 * others),
    nextFlight: () => {
      const flight = flights[next];
      next += 1;
      if (flight === undefined) return;
      for (const one of foundOn(options, flight, secret))
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

/** How many items of a kind the lives of a flight make, for whoever asks what a world holds. */
export const countsOfFlight = (
  kind: WorldItemKind,
  flight: FlightLives,
): { readonly targets: number; readonly others: number } => {
  const options = { kind, part: { of: 1, number: 0 } };
  const cases = casesOf(options, flight, secretOf('0'.repeat(64), 'counts'));
  const usable = cases.filter(({ case: one }) =>
    kind === 'stay' ? stayOf(one) !== undefined : isDocumentCase(one),
  );
  const targets = usable.filter((one) => one.case.act !== undefined).length;
  return { targets, others: usable.length - targets };
};

type CaseOptions = Pick<WorldItemOptions, 'kind' | 'part'>;

interface NamedCase {
  readonly case: WorldCase;
  readonly decoy: boolean;
  readonly twinOf: string | undefined;
}

/** Travellers of a flight of whom an item of the kind can be made, as far as the ledger says. */
const casesOf = (
  { kind, part }: CaseOptions,
  flight: FlightLives,
  secret: Secret,
): readonly NamedCase[] => {
  const { flight: shown, lives } = flight;
  return lives.flatMap(({ travellers, truths }) =>
    travellers.flatMap((traveller): NamedCase[] => {
      const own = truths.filter(({ subject }) => subject === traveller.id);
      const twinOf = own.find((truth) => truth.kind === 'twin')?.of;
      if (partOf(twinOf ?? traveller.id, part.of) !== part.number) return [];
      const deeds = own.filter(isDeed);
      const acts = deeds.filter((deed) => deed.kind === 'act');
      const act = acts.find((one) =>
        kind === 'document' ? isDocumentAct(one.technique) : isStayAct(one.evidence),
      );
      // Whoever did something that this kind does not ask about is neither a target nor honest.
      if (acts.length > 0 && act === undefined) return [];
      return [
        {
          case: {
            ...{ traveller, direction: shown.direction, act },
            referral: referralOf(deeds),
            source: secret(`traveller/${twinOf ?? traveller.id}`),
          },
          decoy: own.some((truth) => truth.kind === 'decoy'),
          twinOf,
        },
      ];
    }),
  );
};

const foundOn = (options: WorldItemOptions, flight: number, secret: Secret): readonly Found[] =>
  casesOf(options, livesOfFlight(options.plan, flight), secret).flatMap(
    ({ case: one, decoy, twinOf }): Found[] => {
      const { act, referral, traveller } = one;
      const found = { decoy, twinOf, referral, traveller: traveller.id };
      if (options.kind === 'document')
        return isDocumentCase(one)
          ? [
              {
                ...found,
                target: act !== undefined,
                make: () => documentOf(one, options.difficulty),
              },
            ]
          : [];
      const made = stayOf(one);
      return made === undefined ? [] : [{ ...found, target: made.target, make: () => made }];
    },
  );

/** Some who must be sent to those who help, half at the most who look like somebody planted, twins, and everyday people. */
const honestOf = (all: readonly Found[], { others }: WorldItemOptions): readonly Found[] => {
  const isPaired = ({ twinOf, traveller }: Found): boolean =>
    all.some((other) => other.twinOf === traveller || other.traveller === twinOf);
  const chosen = new Set<Found>();
  const choose = (some: readonly Found[], most: number): void => {
    for (const one of some.slice(0, most)) if (chosen.size < others) chosen.add(one);
  };
  choose(
    all.filter(({ referral }) => referral !== undefined),
    Math.max(1, Math.round((others * REFERRED) / 1000)),
  );
  choose(
    all.filter(({ decoy }) => decoy),
    Math.floor(others / 2),
  );
  choose(all.filter(isPaired), others);
  choose(all, all.length);
  return [...chosen];
};

/** Something that somebody did, or needs. */
const isDeed = (truth: LedgerEntry): truth is ActEntry =>
  truth.kind === 'act' || truth.kind === 'need';

const referralOf = (deeds: readonly ActEntry[]): Referral | undefined => {
  const action = deeds
    .map(({ rightAction }) => rightAction)
    .find((one) => one.startsWith('refer-'));
  return action?.slice('refer-'.length) as Referral | undefined;
};

/** In which of so many parts a traveller is: by the id, which says nothing of anybody. */
const partOf = (id: string, of: number): number =>
  [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 65_521, 7) % of;

/** Puts items in their order, under ids that say nothing of travellers, and what is true apart from them. */
const itemsOf = (
  taken: readonly Found[],
  { twins, hints }: WorldItemOptions,
  secret: Secret,
): Items => {
  const drawn = idsOf(taken.length, secret);
  const ids = new Map(taken.map(({ traveller }, at) => [traveller, drawn[at] ?? '']));
  const wrong = new Set(
    secret('hints')
      .shuffled([...new Set(taken.map(pairOf))])
      .slice(0, hints ? Math.max(1, Math.round((taken.length * WRONG) / 1000)) : 0),
  );
  const paired = new Map(
    taken
      .flatMap(({ traveller, twinOf, target }) => {
        const other = taken.find((one) => one.traveller === twinOf);
        return other === undefined || other.target !== target
          ? []
          : ([[other.traveller, traveller]] as const);
      })
      .slice(0, twins),
  );
  const minutes = secret('minutes');
  const ordered = secret('order')
    .shuffled(taken)
    .map((one) => ({ ...one, ...one.make() }));
  const idOf = (traveller: string): string => ids.get(traveller) ?? '';
  return {
    items: ordered.map(
      ({ traveller, material }): ItemMaterial => ({ id: idOf(traveller), material }),
    ),
    truth: ordered.map((one): ItemTruth => {
      const { traveller, target, evidence, technique, line, referral } = one;
      const twin = paired.get(traveller);
      const says = target !== wrong.has(pairOf(one));
      return {
        ...{ id: idOf(traveller), target, evidence, technique },
        ...(line === undefined ? {} : { line }),
        ...(referral === undefined ? {} : { referral }),
        ...(hints ? { hint: says ? ('target' as const) : ('clear' as const) } : {}),
        ...(twin === undefined ? {} : { twin: idOf(twin) }),
        ...(target ? {} : { minutesLost: minutes.between(10, 45) }),
      };
    }),
  };
};

/** One name for a traveller and their twin: a machine says the same of both (R70). */
const pairOf = ({ traveller, twinOf }: Found): string => twinOf ?? traveller;
