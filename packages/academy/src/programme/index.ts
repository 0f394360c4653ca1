export type { ProgrammeChange } from './change.ts';
export { changedProgramme } from './change.ts';
export type { ProgrammeProblem } from './check.ts';
export { programmeProblems } from './check.ts';
export { attendanceOf } from './counted.ts';
export { SMALLEST_GROUP } from './in-fives.ts';
export { calendarMonth, monthNumber } from './months.ts';
export type {
  Activity,
  Deliverable,
  Indicator,
  Lesson,
  Partner,
  Phase,
  Programme,
  ProgrammePart,
  ProgrammeRisk,
  Session,
} from './programme.ts';
export { programmeParts } from './programme.ts';
export type { PublicField, PublicProgramme } from './public-programme.ts';
export { publicProgramme } from './public-programme.ts';
export type { Figure, Reading } from './reading.ts';
export { readingsOf } from './readings.ts';
export type {
  MeasuredSitting,
  ProgrammeCertificate,
  ProgrammeResults,
  ProgrammeSitting,
} from './results.ts';
export { inCourse } from './results.ts';
export type { IndicatorKind, ProgrammeText, TrainingField } from './words.ts';
export { programmeWords, textIn } from './words.ts';
