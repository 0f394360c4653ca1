import { addDays, type CivilDate, dateParts } from '@amirani/core';
import type { Stream } from '../random/stream.ts';
import { patchyCount, seasonOfMonth } from './counts.ts';
import { weekLabel } from './iso-week.ts';
import { refusalReasons, riskNationalities, riskSections } from './places.ts';
import { factorOn, type RiskPlant } from './plants.ts';

/** A week, or a month by its last week. */
export interface Week {
  /** Counted back from the last of the world, which is 0. */
  readonly back: number;
  readonly monday: CivilDate;
  readonly label: string;
}

/** A count of a place in a week or month. */
export interface RiskCell {
  readonly indicator: string;
  readonly date: string;
  /** The cell's last week, counted back from the last of the world. */
  readonly back: number;
  readonly where: Readonly<Record<string, string>>;
  readonly count: number | undefined;
}

/** The given number of weeks up to one that begins on a Monday, oldest first. */
export const weeksUntil = (lastWeek: CivilDate, count: number): readonly Week[] =>
  Array.from({ length: count }, (_, index): Week => {
    const back = count - 1 - index;
    const monday = addDays(lastWeek, -7 * back);
    return { back, monday, label: weekLabel(monday) };
  });

/** What is drawn at a border beside what is planted there. */
export interface Border {
  readonly plants: readonly RiskPlant[];
  /** How busy it is, in thousandths of what is usual. */
  readonly busy: number;
  readonly random: Stream;
}

/** The weekly counts of a border by place: detections, refusals, false documents. */
export const weeklyCounts = (weeks: readonly Week[], border: Border): readonly RiskCell[] => [
  ...weeks.flatMap((week) => detections(week, border)),
  ...weeks.flatMap((week) => atPoints(week, border)),
];

/** Those that come by month: reasons of refusal, and passengers. */
export const monthlyCounts = (
  weeks: readonly Week[],
  { random }: Pick<Border, 'random'>,
): readonly RiskCell[] =>
  monthsOf(weeks).flatMap((month) => [...reasons(month, random), ...passengers(month, random)]);

const drawn = (
  indicator: string,
  { back, monday, label }: Week,
  where: Readonly<Record<string, string>>,
  usual: number,
  { plants, busy, random }: Border,
): RiskCell => {
  const factor = factorOn(plants, indicator, where, back);
  const mean = Math.floor((usual * busy) / 1000);
  const season = seasonOfMonth[dateParts(monday).month - 1] ?? 1000;
  const cell = random.child([indicator, ...Object.values(where), label].join('/'));
  return {
    indicator,
    date: label,
    back,
    where,
    count:
      factor === undefined
        ? undefined
        : patchyCount(cell, Math.floor((((mean * season) / 1000) * factor) / 1000)),
  };
};

const detections = (week: Week, border: Border): readonly RiskCell[] =>
  riskSections
    .filter((section) => section.detections > 0)
    .flatMap((section) =>
      riskNationalities.map(([nationality, share]) =>
        drawn(
          '1A',
          week,
          { border_type: section.borderType, section: section.id, nationality },
          Math.floor((section.detections * share) / 100),
          border,
        ),
      ),
    );

const atPoints = (week: Week, border: Border): readonly RiskCell[] =>
  riskSections.flatMap((section) =>
    section.points.flatMap((point) => {
      const where = { border_type: section.borderType, section: section.id, bcp: point.id };
      return [
        drawn('4', week, where, point.refusals, border),
        drawn('6', week, where, point.falseDocuments, border),
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
