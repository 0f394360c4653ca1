import { addDays, type CivilDate } from '@amirani/core';
import { stream } from '../random/stream.ts';
import { monthlyCounts, type RiskCell, weeklyCounts, weeksUntil } from './cells.ts';
import { lastWeekOn, weekLabel } from './iso-week.ts';
import { type RiskPlant, riskPlants } from './plants.ts';

/** Weeks of the world: five years. */
const WEEKS = 260;
/** The first delivery ends this many weeks before the last one. */
const WEEKS_LATER = 12;
/** Of the last weeks before a delivery so much has come in, in thousandths; the newest first. */
const COME_IN: readonly number[] = [800, 900, 950, 980];
/** Sections report their detections week by week; the other tables come twice, and are complete the second time. */
const WEEK_BY_WEEK = '1A';

/** A table of counts as a unit hands it in, with what is to be said of it. */
export interface RiskTable {
  /** The name of the data set, and of its file without the ending. */
  readonly id: string;
  readonly title: string;
  /** The code of the indicator. */
  readonly indicator: '1A' | '4' | '6' | 'passenger-flow';
  readonly unit: string;
  readonly note: string;
  /** Columns `date`, `count` and the dimensions; an empty count was not reported. */
  readonly csv: string;
}

/** What was handed in at one time: a later delivery corrects an earlier one and deletes nothing. */
export interface RiskDelivery {
  readonly recordedOn: CivilDate;
  readonly tables: readonly RiskTable[];
}

/** Five years of counts, and the truth about them. */
export interface RiskWorld {
  readonly seed: number;
  /** The Monday of the last week. */
  readonly lastWeek: CivilDate;
  readonly deliveries: readonly RiskDelivery[];
  readonly plants: readonly (RiskPlant & { readonly begins: string; readonly ends: string })[];
}

/**
 * Five synthetic years of counts at the border of the training world, up to the last week that is over on a day. All of them are
 * delivered twice, detections in each week between as well, with the weeks before that were not complete. The same seed and day
 * give the same bytes on every machine. Places exist; nationalities and counts do not.
 */
export const createRiskWorld = ({
  seed = 1,
  referenceDate,
}: {
  readonly seed?: number;
  readonly referenceDate: CivilDate;
}): RiskWorld => {
  const lastWeek = lastWeekOn(referenceDate);
  const weeks = weeksUntil(lastWeek, WEEKS);
  const border = { plants: riskPlants, busy: 1000, random: stream(`risk/${seed}/${lastWeek}`) };
  const all = [...weeklyCounts(weeks, border), ...monthlyCounts(weeks, border)];
  return {
    seed,
    lastWeek,
    deliveries: Array.from({ length: WEEKS_LATER + 1 }, (_, index) => {
      const newest = WEEKS_LATER - index;
      return {
        recordedOn: addDays(lastWeek, 7 - 7 * newest),
        tables: tablesOf(delivered(all, newest)),
      };
    }),
    plants: riskPlants.map((plant) => ({
      ...plant,
      begins: weekLabel(addDays(lastWeek, -7 * plant.from)),
      ends: weekLabel(addDays(lastWeek, -7 * plant.to)),
    })),
  };
};

/** The ledger of a world as text: the plants, for trainers and for proofs that they are found. */
export const riskLedger = ({ seed, lastWeek, plants }: RiskWorld): string =>
  `${JSON.stringify({ seed, lastWeek, plants }, undefined, 2)}\n`;

/** What is handed in at the end of a week, counted back from the last. */
const delivered = (all: readonly RiskCell[], newest: number): readonly RiskCell[] => {
  if (newest === 0)
    return all.map((cell) => (cell.indicator === WEEK_BY_WEEK ? knownIn(cell, 0) : cell));
  const known = all.filter(({ back }) => back >= newest);
  const isFirst = newest === WEEKS_LATER;
  return known
    .filter(
      ({ indicator, back }) =>
        isFirst || (indicator === WEEK_BY_WEEK && back <= newest + COME_IN.length),
    )
    .map((cell) => knownIn(cell, newest));
};

/** A cell as it is known at the end of a week: of the weeks just before it not everything has come in. */
const knownIn = (cell: RiskCell, newest: number): RiskCell => {
  const share = COME_IN[cell.back - newest];
  if (share === undefined || cell.count === undefined || !cell.date.includes('-W')) return cell;
  // The same draws at every delivery: earlier members stay in.
  const random = stream(
    `late/${cell.indicator}/${Object.values(cell.where).join('/')}/${cell.date}`,
  );
  let count = 0;
  for (let one = 0; one < cell.count; one += 1) if (random.chance(share)) count += 1;
  return { ...cell, count };
};

const tables: readonly (Omit<RiskTable, 'csv'> & { readonly cells: string })[] = [
  {
    cells: '1A',
    id: 'detections',
    title: 'Detections between crossing points',
    indicator: '1A',
    unit: 'detections',
    note: 'A person detected twice counts twice.',
  },
  {
    cells: '4',
    id: 'refusals',
    title: 'Refusals of entry at crossing points',
    indicator: '4',
    unit: 'persons',
    note: '',
  },
  {
    cells: '4R',
    id: 'refusal-reasons',
    title: 'Reasons of refusal by nationality',
    indicator: '4',
    unit: 'reasons',
    note: 'Annex V, part B. One person can carry several reasons: they add up to the persons or to more.',
  },
  {
    cells: '6',
    id: 'false-documents',
    title: 'False documents at crossing points',
    indicator: '6',
    unit: 'documents',
    note: '',
  },
  {
    cells: 'P',
    id: 'passengers',
    title: 'Passengers at crossing points',
    indicator: 'passenger-flow',
    unit: 'crossings',
    note: 'The denominator of rates.',
  },
];

const tablesOf = (cells: readonly RiskCell[]): readonly RiskTable[] =>
  tables.flatMap(({ cells: of, ...terms }) => {
    const own = cells.filter(({ indicator }) => indicator === of);
    if (own.length === 0) return [];
    const dimensions = Object.keys(own[0]?.where ?? {});
    const rows = own.map(({ date, count, where }) =>
      [date, count ?? '', ...dimensions.map((one) => where[one] ?? '')].join(','),
    );
    const heading = ['date', 'count', ...dimensions].join(',');
    return { ...terms, csv: `${heading}\n${rows.join('\n')}\n` };
  });
