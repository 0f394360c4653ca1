import { addDays, type CivilDate, dateParts } from '@amirani/core';
import { type Stream, stream } from '../random/stream.ts';
import { patchyCount, seasonOfMonth } from './counts.ts';
import { mondayOf, weekLabel } from './iso-week.ts';
import { refusalReasons, riskNationalities, riskSections } from './places.ts';
import { factorOn, type RiskPlant, riskPlants } from './plants.ts';

/** Weeks of the world: five years. */
const WEEKS = 260;
/** The first delivery ends so many weeks before the last one. */
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
  const lastWeek = addDays(mondayOf(referenceDate), -7);
  const weeks = Array.from({ length: WEEKS }, (_, index): Week => {
    const back = WEEKS - 1 - index;
    const monday = addDays(lastWeek, -7 * back);
    return { back, monday, label: weekLabel(monday) };
  });
  const random = stream(`risk/${seed}/${lastWeek}`);
  const all = countsOf(weeks, random);
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

/** The ledger of a world as text: what was planted, for trainers and for whoever proves that it is found. */
export const riskLedger = ({ seed, lastWeek, plants }: RiskWorld): string =>
  `${JSON.stringify({ seed, lastWeek, plants }, undefined, 2)}\n`;

interface Week {
  readonly back: number;
  readonly monday: CivilDate;
  readonly label: string;
}

interface RiskCell {
  readonly indicator: string;
  readonly date: string;
  /** The cell's last week, counted back from the last of the world. */
  readonly back: number;
  readonly where: Readonly<Record<string, string>>;
  readonly count: number | undefined;
}

const countsOf = (weeks: readonly Week[], random: Stream): readonly RiskCell[] => [
  ...weeks.flatMap((week) => detections(week, random)),
  ...weeks.flatMap((week) => atPoints(week, random)),
  ...monthsOf(weeks).flatMap((month) => [...reasons(month, random), ...passengers(month, random)]),
];

const drawn = (
  indicator: string,
  { back, monday, label }: Week,
  where: Readonly<Record<string, string>>,
  mean: number,
  random: Stream,
): RiskCell => {
  const factor = factorOn(indicator, where, back);
  const season = seasonOfMonth[dateParts(monday).month - 1] ?? 1000;
  const cell = random.child([indicator, ...Object.values(where), label].join('/'));
  return {
    ...{ indicator, date: label, back, where },
    count:
      factor === undefined
        ? undefined
        : patchyCount(cell, Math.floor((((mean * season) / 1000) * factor) / 1000)),
  };
};

const detections = (week: Week, random: Stream): readonly RiskCell[] =>
  riskSections
    .filter((section) => section.detections > 0)
    .flatMap((section) =>
      riskNationalities.map(([nationality, share]) =>
        drawn(
          '1A',
          week,
          { border_type: section.borderType, section: section.id, nationality },
          Math.floor((section.detections * share) / 100),
          random,
        ),
      ),
    );

const atPoints = (week: Week, random: Stream): readonly RiskCell[] =>
  riskSections.flatMap((section) =>
    section.points.flatMap((point) => {
      const where = { border_type: section.borderType, section: section.id, bcp: point.id };
      return [
        drawn('4', week, where, point.refusals, random),
        drawn('6', week, where, point.falseDocuments, random),
      ];
    }),
  );

/** Months that are whole within the weeks; a month counts as over with the week its last day lies in. */
const monthsOf = (weeks: readonly Week[]): readonly Week[] => {
  const days = new Map<string, { days: number; back: number; monday: CivilDate }>();
  for (const { monday, back } of weeks)
    for (let day = 0; day < 7; day += 1) {
      const date = addDays(monday, day);
      const month = date.slice(0, 7);
      days.set(month, { days: (days.get(month)?.days ?? 0) + 1, back, monday: date });
    }
  return [...days]
    .filter(([, { days: held }]) => held >= 28)
    .map(([label, { back, monday }]) => ({ back, monday, label }))
    .filter(({ monday }) => dateParts(addDays(monday, 1)).day === 1);
};

/** Persons refused in a usual month, of one nationality, by reason. One person can carry several. */
const reasons = (month: Week, random: Stream): readonly RiskCell[] =>
  riskNationalities.flatMap(([nationality, share]) =>
    refusalReasons.map(([reason, of]) => {
      const mean = Math.floor((REFUSED_A_MONTH * share * of) / 100_000);
      const season = seasonOfMonth[dateParts(month.monday).month - 1] ?? 1000;
      const cell = random.child(`4R/${nationality}/${reason}/${month.label}`);
      return {
        indicator: '4R',
        date: month.label,
        back: month.back,
        where: { nationality, reason },
        count: patchyCount(cell, Math.floor((mean * season) / 1000)),
      };
    }),
  );

/** About what the crossing points refuse in four weeks and a third, in thousandths. */
const REFUSED_A_MONTH = 700_000;

const passengers = (month: Week, random: Stream): readonly RiskCell[] =>
  riskSections.flatMap((section) =>
    section.points.map((point) => {
      const season = seasonOfMonth[dateParts(month.monday).month - 1] ?? 1000;
      const scatter = random.child(`P/${point.id}/${month.label}`).between(960, 1040);
      return {
        indicator: 'P',
        date: month.label,
        back: month.back,
        where: { border_type: section.borderType, section: section.id, bcp: point.id },
        count: Math.floor((((point.passengers * season) / 1000) * scatter) / 1000),
      };
    }),
  );

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
  // The same draws at every delivery: whoever was in stays in.
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
