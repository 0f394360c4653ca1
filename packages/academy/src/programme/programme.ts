import type { CivilDate } from '@amirani/core';
import type { IndicatorKind, ProgrammeText, programmeWords, TrainingField } from './words.ts';

type Words = typeof programmeWords;

/** A span of months of the programme, counted from 1, both ends within it. */
export interface MonthSpan {
  readonly from: number;
  readonly to: number;
}

/** A part of the time of a programme. */
export interface Phase extends MonthSpan {
  readonly id: string;
  readonly title: ProgrammeText;
}

/** Who takes part, by role and country (alpha-3); never a person. */
export interface Partner {
  readonly id: string;
  readonly role: Words['partnerRoles'][number];
  readonly country: string;
}

/** What people come from: an institution, never a person. */
interface Institution {
  readonly id: string;
  readonly title: ProgrammeText;
  readonly country: string;
}

/** What is done in one of the five fields. */
export interface Activity extends MonthSpan {
  readonly id: string;
  readonly field: TrainingField;
  readonly title: ProgrammeText;
}

/** How many people of an institution and a role came to a session. Nobody of them is known here. */
export interface Attendance {
  readonly institution: string;
  readonly role: Words['attendeeRoles'][number];
  readonly count: number;
}

/** A course, exercise or meeting that was held or is planned. */
export interface Session {
  readonly id: string;
  readonly activity: string;
  readonly on: CivilDate;
  readonly days: number;
  readonly title: ProgrammeText;
  readonly attendance: readonly Attendance[];
}

/** What has to be handed over, and by the end of which month. */
export interface Deliverable {
  readonly id: string;
  readonly field?: TrainingField | undefined;
  readonly title: ProgrammeText;
  readonly due: number;
  readonly state: Words['deliverableStates'][number];
  /** The month in which it was accepted. */
  readonly acceptedIn?: number | undefined;
}

/** What shows whether the programme reaches what it is for. */
export interface Indicator {
  readonly id: string;
  readonly kind: IndicatorKind;
  /** Of one field; of all of them where absent. */
  readonly field?: TrainingField | undefined;
  /** What it was before. Absent where the entry tests measure it. */
  readonly baseline?: number | undefined;
  readonly target: number;
}

/** What could go wrong, and what is done against it. */
export interface ProgrammeRisk {
  readonly id: string;
  readonly title: ProgrammeText;
  readonly measure: ProgrammeText;
  readonly likelihood: Words['levels'][number];
  readonly impact: Words['levels'][number];
  readonly state: Words['riskStates'][number];
}

/** What was learned, and in which month. */
export interface Lesson {
  readonly id: string;
  readonly month: number;
  readonly text: ProgrammeText;
}

/** A capacity-building programme as it is planned and carried out. It holds no person, not even by pseudonym. */
export interface Programme {
  readonly title: ProgrammeText;
  readonly purpose: ProgrammeText;
  /** First month, `2025-03`. */
  readonly start: string;
  readonly months: number;
  /** Whether its results are measured on people or made by a simulation. */
  readonly results: 'academy' | 'simulation';
  readonly phases: readonly Phase[];
  readonly partners: readonly Partner[];
  readonly institutions: readonly Institution[];
  readonly activities: readonly Activity[];
  readonly sessions: readonly Session[];
  readonly deliverables: readonly Deliverable[];
  readonly indicators: readonly Indicator[];
  readonly risks: readonly ProgrammeRisk[];
  readonly lessons: readonly Lesson[];
}

/** Parts of a programme that are lists, by their names. */
export const programmeParts = [
  'phases',
  'partners',
  'institutions',
  'activities',
  'sessions',
  'deliverables',
  'indicators',
  'risks',
  'lessons',
] as const;
export type ProgrammePart = (typeof programmeParts)[number];
