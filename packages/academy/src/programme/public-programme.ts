import type { CivilDate } from '@amirani/core';
import { attendancesOf, sessionsHeld } from './counted.ts';
import { SMALLEST_GROUP } from './in-fives.ts';
import type { Deliverable, Indicator, Lesson, Partner, Phase, Programme } from './programme.ts';
import type { Reading } from './reading.ts';
import { type ProgrammeText, programmeWords, type TrainingField } from './words.ts';

/** What is done in a field, as strangers may see it. */
export interface PublicField {
  readonly field: TrainingField;
  readonly activities: readonly ProgrammeText[];
  readonly sessions: number;
  /** How many came; undefined where they were fewer than five. */
  readonly attendances?: number | undefined;
}

/** A programme as strangers may see it: no institution, no session by itself, no risk, and readings as they are shown anywhere. */
export interface PublicProgramme {
  readonly title: ProgrammeText;
  readonly purpose: ProgrammeText;
  readonly start: string;
  readonly months: number;
  readonly results: Programme['results'];
  /** The day up to which it tells. */
  readonly on: CivilDate;
  readonly phases: readonly Phase[];
  readonly partners: readonly Partner[];
  readonly fields: readonly PublicField[];
  readonly deliverables: readonly Deliverable[];
  readonly indicators: readonly { readonly indicator: Indicator; readonly reading: Reading }[];
  readonly lessons: readonly Lesson[];
}

/** What strangers may see of a programme and its readings on a day. */
export const publicProgramme = (
  programme: Programme,
  readings: readonly Reading[],
  on: CivilDate,
): PublicProgramme => {
  const { title, purpose, start, months, results, phases, partners, deliverables } = programme;
  return {
    title,
    purpose,
    start,
    months,
    results,
    on,
    phases,
    partners,
    deliverables,
    fields: programmeWords.fields.flatMap((field) => publicField(programme, field, on) ?? []),
    indicators: programme.indicators.flatMap((indicator) => {
      const reading = readings.find((one) => one.indicator === indicator.id);
      return reading === undefined ? [] : [{ indicator, reading }];
    }),
    lessons: programme.lessons,
  };
};

const publicField = (
  programme: Programme,
  field: TrainingField,
  on: CivilDate,
): PublicField | undefined => {
  const own = programme.activities.filter((one) => one.field === field);
  if (own.length === 0) return undefined;
  const held = sessionsHeld(programme, field, on);
  const came = attendancesOf(held);
  return {
    field,
    activities: own.map(({ title }) => title),
    sessions: held.length,
    ...(came < SMALLEST_GROUP ? {} : { attendances: came }),
  };
};
