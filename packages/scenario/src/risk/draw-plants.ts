import type { Stream } from '../random/stream.ts';
import { riskNationalities, riskSections } from './places.ts';
import type { RiskPlant } from './plants.ts';

/** Onsets at a border with drawn plants are in this many last weeks. */
export const LATELY = 9;
/** The onset is in the first of them or up to this many later, so that enough of it is visible. */
const LATEST = 3;

/**
 * Plants of a border that must stay unknown beforehand: every place draws its own fate, the same for all, so that neither a
 * place nor a nationality tells of it (R69). Of a hundred places eighteen have something that begins, at once or rising;
 * others had a wave that is over, another level for years, or weeks without reports; and at two sections of five one
 * nationality is no longer asked for, so that it is missed where it was counted and found where none is stated. The shares are
 * assumed, so that a class of a hundred items has enough of each; they are not measured.
 */
export const drawPlants = (source: Stream): readonly RiskPlant[] => [
  ...riskSections.flatMap(({ id, points }) =>
    points.flatMap((point) =>
      ['4', '6'].flatMap((indicator) =>
        fateOf(indicator, { bcp: point.id }, source.child(`${id}/${indicator}/${point.id}`)),
      ),
    ),
  ),
  ...riskSections.flatMap(({ id, detections }) =>
    detections === 0 ? [] : detectionsOf(id, source.child(`${id}/1A`)),
  ),
];

type Where = RiskPlant['where'];

const detectionsOf = (section: string, source: Stream): readonly RiskPlant[] => {
  const [unasked, share] = source.pick(named);
  const isMoved = source.chance(400);
  return [
    ...(isMoved ? moved(section, unasked, share, source) : []),
    ...riskNationalities.flatMap(([nationality]) =>
      isMoved && (nationality === unasked || nationality === UNSPECIFIED)
        ? []
        : fateOf('1A', { section, nationality }, source.child(nationality)),
    ),
  ];
};

const UNSPECIFIED = 'unspecified';
const named = riskNationalities.filter(([code]) => code !== UNSPECIFIED);
const shareUnspecified = riskNationalities.find(([code]) => code === UNSPECIFIED)?.[1] ?? 1;

/** Three of four persons of a nationality are counted without it: as many more there as are missed here. */
const moved = (
  section: string,
  nationality: string,
  share: number,
  source: Stream,
): readonly RiskPlant[] => {
  const from = LATELY - 1 - source.below(LATEST + 1);
  const one = { kind: 'coding', indicator: '1A', from, to: 0, truth: 'artefact' } as const;
  return [
    { ...one, id: `moved/${section}`, where: { section, nationality }, factor: 250 },
    {
      ...one,
      id: `moved/${section}/${UNSPECIFIED}`,
      where: { section, nationality: UNSPECIFIED },
      factor: 1000 + Math.floor((750 * share) / shareUnspecified),
    },
  ];
};

const fateOf = (indicator: string, where: Where, source: Stream): readonly RiskPlant[] => {
  const kind = source.weighted([
    [10, 'onset'],
    [8, 'rise'],
    [8, 'past-wave'],
    [8, 'level-shift'],
    [8, 'gap'],
    [58, undefined],
  ] as const);
  if (kind === undefined) return [];
  const planted = { id: `${kind}/${indicator}/${Object.values(where).join('/')}`, kind };
  const since = LATELY - 1 - source.below(LATEST + 1);
  const [from, to, factor, truth] = {
    onset: () => [since, 0, source.between(2600, 3400), 'true signal'] as const,
    // It grows from the usual level, and so goes higher in the end.
    rise: () => [since, 0, source.between(3600, 4600), 'true signal'] as const,
    'past-wave': () => {
      const end = source.between(60, 110);
      return [end + source.between(6, 14), end, source.between(3000, 4000), 'known event'] as const;
    },
    // Longer ago than what is expected is reckoned from.
    'level-shift': () =>
      [source.between(172, 200), 0, source.between(1500, 1900), 'known event'] as const,
    gap: () => {
      const end = source.between(LATELY + 5, 40);
      return [end + source.between(1, 3), end, 1000, 'not reported'] as const;
    },
  }[kind]();
  return [{ ...planted, indicator, where, from, to, factor, truth }];
};
