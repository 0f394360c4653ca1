/** What a plant is in truth, whatever it looks like. */
export type RiskPlantKind =
  /** More persons than before, at once: a warning that is right. */
  | 'onset'
  /** The same, but growing from week to week. */
  | 'rise'
  /** An onset that has ended: it must not lift what is expected afterwards. */
  | 'past-wave'
  /** Another level for good, for a known reason. */
  | 'level-shift'
  /** More is detected because more is patrolled: not a threat. */
  | 'effort'
  /** The same persons under another label. */
  | 'coding'
  /** Not reported, which is not zero. */
  | 'gap';

/** Something that was put into the counts, and what a good analyst makes of it. */
export interface RiskPlant {
  readonly id: string;
  readonly kind: RiskPlantKind;
  readonly indicator: string;
  /** The members it concerns; all others of the indicator are as always. */
  readonly where: Readonly<Record<string, string>>;
  /** First and last week, counted back from the last one of the world, which is 0. */
  readonly from: number;
  readonly to: number;
  /** What the usual mean is multiplied by, in thousandths, at its height. */
  readonly factor: number;
  /** What is right to say of it. */
  readonly truth: 'true signal' | 'effort' | 'artefact' | 'known event' | 'not reported';
}

/** Everything that is planted. */
export const riskPlants: readonly RiskPlant[] = [
  {
    id: 'new-crossing-place',
    kind: 'onset',
    indicator: '1A',
    where: { section: 'GE-AZ', nationality: 'QUV' },
    from: 5,
    to: 0,
    factor: 4500,
    truth: 'true signal',
  },
  {
    id: 'refused-at-sarpi',
    kind: 'onset',
    indicator: '4',
    where: { bcp: 'Sarpi' },
    from: 4,
    to: 0,
    factor: 2400,
    truth: 'true signal',
  },
  {
    id: 'false-documents-by-air',
    kind: 'rise',
    indicator: '6',
    where: { bcp: 'Tbilisi airport' },
    from: 19,
    to: 0,
    factor: 3200,
    truth: 'true signal',
  },
  {
    id: 'wave-of-the-third-year',
    kind: 'past-wave',
    indicator: '1A',
    where: { section: 'GE-TR', nationality: 'QWS' },
    from: 96,
    to: 82,
    factor: 4000,
    truth: 'known event',
  },
  {
    id: 'new-airlines',
    kind: 'level-shift',
    indicator: '4',
    where: { bcp: 'Kutaisi airport' },
    from: 130,
    to: 0,
    factor: 1900,
    truth: 'known event',
  },
  {
    id: 'more-patrols',
    kind: 'effort',
    indicator: '1A',
    where: { section: 'GE-RU' },
    from: 7,
    to: 0,
    factor: 1900,
    truth: 'effort',
  },
  {
    id: 'not-asked-any-more',
    kind: 'coding',
    indicator: '1A',
    where: { section: 'GE-TR', nationality: 'QYM' },
    from: 8,
    to: 0,
    factor: 250,
    truth: 'artefact',
  },
  {
    id: 'not-asked-any-more-label',
    kind: 'coding',
    indicator: '1A',
    where: { section: 'GE-TR', nationality: 'unspecified' },
    from: 8,
    to: 0,
    factor: 3100,
    truth: 'artefact',
  },
  {
    id: 'line-down-at-guguti',
    kind: 'gap',
    indicator: '4',
    where: { bcp: 'Guguti' },
    from: 1,
    to: 0,
    factor: 1000,
    truth: 'not reported',
  },
];

/** Those of plants that act on a cell in a week, counted back from the last. */
const plantsOn = (
  plants: readonly RiskPlant[],
  indicator: string,
  where: Readonly<Record<string, string>>,
  back: number,
): readonly RiskPlant[] =>
  plants.filter(
    (plant) =>
      plant.indicator === indicator &&
      back <= plant.from &&
      back >= plant.to &&
      Object.entries(plant.where).every(([dimension, member]) => where[dimension] === member),
  );

/** The factor of a cell's mean in a week, in thousandths; undefined without a report. */
export const factorOn = (
  plants: readonly RiskPlant[],
  indicator: string,
  where: Readonly<Record<string, string>>,
  back: number,
): number | undefined => {
  let factor = 1000;
  for (const plant of plantsOn(plants, indicator, where, back)) {
    if (plant.kind === 'gap') return undefined;
    factor = Math.floor((factor * heightOf(plant, back)) / 1000);
  }
  return factor;
};

/** A rise grows by equal steps to its height; everything else is at its height from the first week on. */
const heightOf = ({ kind, from, to, factor }: RiskPlant, back: number): number =>
  kind === 'rise'
    ? 1000 + Math.floor(((factor - 1000) * (from - back + 1)) / (from - to + 1))
    : factor;
