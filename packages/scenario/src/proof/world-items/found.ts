import type { MaterialKind } from '../../items/material.ts';
import type { Difficulty } from '../../items/options.ts';
import { REFERRED } from '../../items/plan/plan.ts';
import type { Secret } from '../../items/plan/secret.ts';
import type { Referral } from '../../items/said/referral.ts';
import type { Stream } from '../../random/stream.ts';
import { borderOf, bordersOf, type WorldBorder } from '../../worlds/border.ts';
import type {
  ActEntry,
  FlightLives,
  LedgerEntry,
  Life,
  TrainingPlan,
  WorldFlight,
} from '../../worlds/index.ts';
import { livesOfFlight } from '../../worlds/index.ts';
import { listedOf } from '../../worlds/sought.ts';
import { documentOf, isDocumentAct, isDocumentCase } from './documents.ts';
import { isJourneyAct, journeysOf, tellsJourneys } from './journeys.ts';
import { placesOf, seriesOf } from './series.ts';
import { soughtOf } from './sought.ts';
import { isStayAct, stayOf } from './stays.ts';
import type { Found, Made, WorldCase } from './world-case.ts';

/** What is looked for, and where. */
export interface Search {
  readonly plan: TrainingPlan;
  readonly kind: MaterialKind;
  readonly difficulty: Difficulty;
  /** The block, from 0, among the blocks of one world: they do not overlap. */
  readonly part: { readonly of: number; readonly number: number };
  readonly secret: Secret;
  /** Honest lives with journeys, to be laid beside those that are asked about. */
  readonly others: () => readonly Life[];
}

/** How many pieces of a world there are to be looked at: borders for counts, flights for everything else. */
export const piecesOf = ({ plan, kind }: Pick<Search, 'plan' | 'kind'>): number =>
  kind === 'series' ? bordersOf(plan) : plan.extent.flights;

/** What a piece of a world has of a kind. */
export const foundIn = (search: Search, piece: number): readonly Found[] =>
  search.kind === 'series'
    ? onBorder(search, piece, borderOf(search.plan, piece))
    : onFlight(
        search,
        livesOfFlight(search.plan, piece, search.kind === 'network' ? tellsJourneys : undefined),
      );

/** What counts of a border are of use. */
const onBorder = (search: Search, number: number, border: WorldBorder): readonly Found[] =>
  placesOf(border).flatMap((place): readonly Found[] => {
    const subject = `${number}/${place.id}`;
    if (!isIn(search, subject)) return [];
    const source = search.secret(`place/${subject}`);
    const referral = referralIn(source, ['asylum', 'child', 'victim']);
    const made = seriesOf(border, place, referral, source);
    const decoy = made?.target === false && made.technique !== 'as-always';
    return foundAs({ subject, decoy, referral, twinOf: undefined }, made);
  });

/** Travellers of a flight who are suitable for an item. */
export const onFlight = (search: Search, { flight, lives }: FlightLives): readonly Found[] =>
  lives.flatMap((life) =>
    casesOf(search, flight.direction, life).flatMap((named) =>
      foundOf(search, flight, life, named),
    ),
  );

const foundOf = (
  { kind, plan, difficulty, secret, others }: Search,
  flight: WorldFlight,
  life: Life,
  { case: one, twinOf, decoy }: NamedCase,
): readonly Found[] => {
  const { traveller, act } = one;
  const found = { subject: traveller.id, twinOf, decoy, referral: one.referral };
  if (kind === 'document')
    return isDocumentCase(one)
      ? [{ ...found, target: act !== undefined, make: () => documentOf(one, difficulty) }]
      : [];
  if (kind === 'stay') return foundAs(found, stayOf(one));
  if (kind === 'network')
    return foundAs(found, journeysOf(one, life, []), () => journeysOf(one, life, others()));
  const listed = listedOf(plan, traveller, twinOf);
  return listed === undefined ? [] : foundAs(found, soughtOf(one, listed, flight, secret('list')));
};

/** What was made to find out whether it will do, and what is made of it once it is taken, where that is more. */
const foundAs = (
  found: Omit<Found, 'target' | 'make'>,
  made: Made | undefined,
  again: () => Made | undefined = () => made,
): readonly Found[] =>
  made === undefined ? [] : [{ ...found, target: made.target, make: () => again() ?? made }];

interface NamedCase {
  readonly case: WorldCase;
  readonly decoy: boolean;
  readonly twinOf: string | undefined;
}

/** Travellers of a life who are suitable for an item of the kind, by the ledger. */
const casesOf = (
  search: Search,
  direction: WorldCase['direction'],
  { travellers, truths }: Life,
): readonly NamedCase[] =>
  travellers.flatMap((traveller): NamedCase[] => {
    const own = truths.filter(({ subject }) => subject === traveller.id);
    const twinOf = own.find((truth) => truth.kind === 'twin')?.of;
    const name = twinOf ?? traveller.id;
    if (!isIn(search, name)) return [];
    const deeds = own.filter(isDeed);
    const acts = deeds.filter((deed) => deed.kind === 'act');
    const act = acts.find((one) => isAsked(search.kind, one));
    // A person who did something else than this kind asks about is neither a target nor honest.
    if (acts.length > 0 && act === undefined) return [];
    const source = search.secret(`traveller/${name}`);
    return [
      {
        case: {
          traveller,
          direction,
          act,
          source,
          referral: referralOf(deeds) ?? drawnFor(search.kind, source),
        },
        decoy: own.some((truth) => truth.kind === 'decoy'),
        twinOf,
      },
    ];
  });

/** Whether a kind asks about an act. */
const isAsked = (kind: MaterialKind, { technique, evidence }: ActEntry): boolean => {
  switch (kind) {
    case 'document':
      return isDocumentAct(technique);
    case 'stay':
      return isStayAct(evidence);
    case 'network':
      return isJourneyAct(evidence);
    case 'traveller':
    case 'series':
      return false;
  }
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

/**
 * Few people who need help fly often or are on a list, so what they say is drawn as in other items, independent of the plants.
 */
const drawnFor = (kind: MaterialKind, source: Stream): Referral | undefined =>
  kind === 'network' || kind === 'traveller' ? referralIn(source, ['asylum', 'victim']) : undefined;

const referralIn = (source: Stream, whom: readonly Referral[]): Referral | undefined => {
  const own = source.child('referral');
  return own.chance(REFERRED) ? own.pick(whom) : undefined;
};

/** Whether somebody is in the part that is asked for: by a name, which says nothing of anybody. */
const isIn = ({ part }: Search, name: string): boolean =>
  [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 65_521, 7) % part.of ===
  part.number;
