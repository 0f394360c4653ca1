export type { Airport } from './airports.ts';
export { airport, airports } from './airports.ts';
export type { Citation } from './citation.ts';
export { formatCitation } from './citation.ts';
export type { CivilDate, DateParts, EpochDay } from './civil-date.ts';
export {
  addDays,
  ageOn,
  civilDate,
  civilDateOf,
  dateParts,
  daysBetween,
  daysInMonth,
  fromEpochDay,
  isLeapYear,
  parseCivilDate,
  toEpochDay,
} from './civil-date.ts';
export type { Country } from './countries.ts';
export {
  countries,
  country,
  countryName,
  isFictitious,
  isIsoCode,
  stateKeys,
} from './countries.ts';
export type { Evidence, Finding, FindingResult } from './finding.ts';
export { isCode, overall, results } from './finding.ts';
export { keysOf } from './keys-of.ts';
export type { Result } from './result.ts';
export { err, ok } from './result.ts';
export type { Severity } from './severity.ts';
export { compareSeverity, severities, worst } from './severity.ts';
