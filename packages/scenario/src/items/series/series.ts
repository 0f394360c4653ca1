import type { Stream } from '../../random/stream.ts';
import { riskNationalities, riskSections } from '../../risk/places.ts';
import { itemDay } from '../day.ts';
import type { EvidenceCode } from '../evidence.ts';
import type { CountSeries, SeriesCell, SeriesMaterial } from '../material.ts';
import type { Difficulty } from '../options.ts';
import type { Ask, GeneratorOf, Made } from '../plan/generator.ts';
import { remarks } from '../said/say.ts';
import type { Counted, Factor } from './counts.ts';
import { asUsual, drawCounts, drawLarge, highCounts, lately, pointsOf } from './counts.ts';
import type { Periods } from './periods.ts';
import { monthsOf, weeksOf } from './periods.ts';

/** What somebody might lay beside a series, and what it would explain. */
const surfaces = ['plain', 'season', 'traffic', 'effort', 'coding', 'late'] as const;
type Surface = (typeof surfaces)[number];

/** What the usual level is multiplied by while something goes on, in thousandths. */
const factors: Readonly<Record<Difficulty, readonly [number, number]>> = {
  easy: [3000, 3500],
  usual: [2400, 2800],
  hard: [1950, 2150],
};

const weekly: Frame = {
  frequency: 'week',
  periods: weeksOf(208),
  asked: 9,
  latest: 3,
  mean: [14_000, 34_000],
};
const monthly: Frame = {
  frequency: 'month',
  periods: monthsOf(84),
  asked: 6,
  latest: 2,
  mean: [50_000, 120_000],
};

interface Frame {
  readonly frequency: 'week' | 'month';
  readonly periods: Periods;
  /** Number of last periods in question. */
  readonly asked: number;
  /** An onset is in the first of those or up to this many periods later. */
  readonly latest: number;
  readonly mean: readonly [number, number];
}

/**
 * Counts of a border. A target has an onset: a higher level at once, or a rising one. An honest series has an innocent reason:
 * one high count, the season, more traffic, more patrols, another label, late reports.
 */
export const seriesItems: GeneratorOf = (difficulty) => {
  const make = (ask: Ask): Made => {
    const { source, target, referral } = ask;
    const surface = ask.surface as Surface;
    const frame = source.chance(250) ? monthly : weekly;
    const rises = source.chance(400);
    const onset = source.child('onset').below(frame.latest + 1);
    const plan: Plan = {
      frame,
      target,
      surface,
      rises,
      source,
      since: frame.asked - onset,
      mean: source.between(...frame.mean),
      turn: surface === 'season' ? seasonTurn : source.below(12),
      // Months tell less than weeks, and fewer of either less than more.
      factor: source.between(...factors[difficulty]) + (frame === monthly ? 250 : 0) + 150 * onset,
    };
    const { series, beside } = drawn(plan);
    const key = keyOf(surface, source.child('key'));
    const last = frame.periods.slice(-frame.asked);
    const material: SeriesMaterial = {
      kind: 'series',
      on: itemDay,
      frequency: frame.frequency,
      series: { key, points: pointsOf(frame.periods, series) },
      asked: [last[0]?.label ?? '', last.at(-1)?.label ?? ''],
      beside: beside.map(({ what, cells }) => ({
        what,
        key: besideKey(what, key),
        points: pointsOf(frame.periods, cells),
      })),
      notes: remarks(referral, source),
      said: [],
    };
    // What rises is above from one period on as well.
    const evidence: readonly EvidenceCode<'series'>[] = rises
      ? ['items.series.rise', 'items.series.step']
      : ['items.series.step'];
    const { nationality } = key;
    return {
      material,
      evidence: target ? evidence : [],
      trend: {
        steps: frame.asked,
        stepsInYear: frame === weekly ? 52 : 12,
        ...(target ? { onset } : {}),
      },
      ...(nationality === undefined ? {} : { about: { nationality } }),
      ...(ask.twin ? { twin: ofNationality(material, source) } : {}),
    };
  };
  return {
    surfaces,
    twinned: ['effort', 'coding'],
    referrals: ['asylum', 'child', 'victim'],
    make,
  };
};

interface Plan {
  readonly frame: Frame;
  readonly target: boolean;
  readonly surface: Surface;
  readonly rises: boolean;
  /** The change continues in this many of the last periods. */
  readonly since: number;
  readonly mean: number;
  readonly turn: number;
  readonly factor: number;
  readonly source: Stream;
}

type Beside = SeriesMaterial['beside'][number]['what'];

interface Drawn {
  readonly series: readonly SeriesCell[];
  readonly beside: readonly { readonly what: Beside; readonly cells: readonly number[] }[];
}

/** Which month's season the first of a year has, so that a winter route is at its height now. */
const seasonTurn = 5;
/** A companion series is counted in other units: this number for one. */
const scale = { traffic: 400, effort: 25 } as const;

/** Chance does not tell against what is true: a target shows, and an honest series has no accident in its last periods. */
const drawn = (plan: Plan): Drawn => {
  const { frame, target, surface, since, mean, turn, factor, source } = plan;
  const risen: Factor = (back) =>
    back >= since ? 1000 : plan.rises ? ramp(back, since, factor) : factor;
  const explained = surface === 'traffic' || surface === 'effort' || surface === 'coding';
  const counted = (own: Factor, of = mean): Counted => ({
    periods: frame.periods,
    mean: of,
    turn,
    factor: own,
  });
  const main = counted(target || explained ? risen : asUsual);
  // People counted under another label before are missing there: the number left is twice the number gone.
  const [what, other, size] = besideOf(surface, target, risen, mean, factor);
  const beside = counted(other, size);
  const least = 1000 + Math.floor(((factor - 1000) * 800) / 1000);
  const most = 1000 + Math.floor(((factor - 1000) * 1150) / 1000);
  // What is explained follows its reason closely; what is planted is high in most periods from its onset on, and in none before it;
  // what is nothing, in none.
  const fits = (counts: readonly number[]): boolean => {
    const seen = lately(counts, main, since);
    if (target)
      return (
        seen >= least &&
        highCounts(counts, main, since, 600) >= since - 1 &&
        highCounts(counts.slice(0, -since), main, frame.asked - since, 120) === 0
      );
    return explained
      ? seen >= least && seen <= most && isFollowed(counts, main, frame.asked, risen)
      : seen <= 1100 && highCounts(counts, main, frame.asked, 120) === 0;
  };
  const fitsBeside = (cells: readonly number[]): boolean => {
    const seen = lately(cells, beside, frame.asked);
    return other !== asUsual || (seen >= 920 && seen <= 1080);
  };
  const counts = drawCounts(main, frame.asked, fits, source.child('series'));
  const own = source.child('beside');
  return {
    series: surface === 'late' ? late(counts, frame.asked, target) : peaked(counts, plan),
    beside: [
      {
        what,
        cells: isLarge(what)
          ? drawLarge(beside, scale[what], own)
          : drawCounts(beside, frame.asked, fitsBeside, own),
      },
    ],
  };
};

/** What is counted by the thousand. */
const isLarge = (what: Beside): what is 'traffic' | 'effort' =>
  what === 'traffic' || what === 'effort';

/** No period is far above what explains it. */
const isFollowed = (
  counts: readonly number[],
  main: Counted,
  asked: number,
  risen: Factor,
): boolean =>
  highCounts(
    counts.map((count, at) => Math.floor((count * 1000) / risen(counts.length - 1 - at))),
    main,
    asked,
    130,
  ) === 0;

/** From two thirds of the height to a third more than it, so that the sum is about that of a step. */
const ramp = (back: number, asked: number, factor: number): number =>
  1000 +
  Math.floor(((factor - 1000) * (2 * (asked - 1) + 2 * (asked - 1 - back))) / (3 * (asked - 1)));

const besideOf = (
  surface: Surface,
  target: boolean,
  risen: Factor,
  mean: number,
  factor: number,
): readonly [what: Beside, factor: Factor, mean: number] => {
  const moves = target ? asUsual : risen;
  if (surface === 'effort') return ['effort', moves, mean];
  if (surface === 'traffic') return ['traffic', moves, mean];
  if (surface !== 'coding') return [surface === 'late' ? 'neighbour' : 'traffic', asUsual, mean];
  const size = Math.floor((mean * (factor - 1000) * 1.5) / 1000);
  const lost: Factor = (back) => 1000 - Math.floor(((risen(back) - 1000) * mean) / size);
  return ['other-label', target ? asUsual : lost, size];
};

/** An honest plain series has one high count: one week is not an onset. */
const peaked = (
  counts: readonly number[],
  { surface, target, frame, factor, source }: Plan,
): readonly number[] => {
  if (target || surface !== 'plain') return counts;
  const back = 1 + source.child('peak').below(frame.asked - 1);
  return counts.map((count, at) =>
    at === counts.length - 1 - back ? Math.floor((count * factor) / 1000) + 2 : count,
  );
};

/** Periods that were not reported, and after them either one with all of theirs, or nothing that makes up for them. */
const late = (counts: readonly number[], asked: number, target: boolean): readonly SeriesCell[] => {
  const gap = asked === monthly.asked ? 1 : 2;
  const from = counts.length - asked - gap;
  const missing = counts.slice(from, from + gap).reduce((sum, count) => sum + count, 0);
  return counts.map((count, at) => {
    if (at >= from && at < from + gap) return 'not-reported';
    return at === from + gap && !target ? count + missing : count;
  });
};

const keyOf = (surface: Surface, source: Stream): CountSeries['key'] => {
  if (surface === 'effort' || surface === 'coding') {
    const sections = riskSections.filter(({ borderType }) => borderType === 'land');
    const [nationality] = source.pick(riskNationalities.slice(0, 5));
    return { indicator: '1A', section: source.pick(sections).id, nationality };
  }
  const { points } = source.pick(riskSections);
  return { indicator: source.pick(['4', '6']), bcp: source.pick(points).id };
};

const besideKey = (what: Beside, key: CountSeries['key']): CountSeries['key'] => {
  const { indicator = '', nationality: _, ...place } = key;
  if (what === 'traffic') return { ...place, indicator: 'passenger-flow' };
  if (what === 'effort') return place;
  return what === 'other-label'
    ? { ...place, indicator, nationality: 'unspecified' }
    : { indicator, bcp: 'others' };
};

/** The same counts under the name of another nationality. */
const ofNationality = (material: SeriesMaterial, source: Stream): SeriesMaterial => {
  const { key } = material.series;
  const others = riskNationalities.slice(0, 5).filter(([code]) => code !== key['nationality']);
  const [nationality] = source.child('twin').pick(others);
  return { ...material, series: { ...material.series, key: { ...key, nationality } } };
};
