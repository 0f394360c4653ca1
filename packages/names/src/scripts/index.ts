export { compareNames } from './compare/compare-names.ts';
export type {
  NameComparison,
  NameVerdict,
  TokenComparison,
  TokenReason,
} from './compare/name-comparison.ts';
export type { ComparableName } from './compare/token.ts';
export { romaniseGeorgian } from './georgian.ts';
export type { NameIssue, NameIssueCode } from './issues.ts';
export { nameIssueCodes } from './issues.ts';
export type { MrzName, MrzNameGroups } from './mrz-name.ts';
export { toMrzName } from './mrz-name.ts';
export type {
  MrzNameField,
  MrzNameOptions,
  MrzNameReading,
  TruncationReading,
} from './mrz-name-field.ts';
export {
  explainTruncation,
  mrzNameLengths,
  readMrzName,
  writeMrzName,
} from './mrz-name-field.ts';
export type { OriginalsOptions } from './originals.ts';
export { originals } from './originals.ts';
export type { PersonName } from './person-name.ts';
export { splitBookingName, splitVizName } from './person-name.ts';
export type { RuleId, TransliterationRule } from './rules.ts';
export { transliterationRules } from './rules.ts';
export type { Script } from './script.ts';
export { scriptOf, scripts } from './script.ts';
export type { Spellings } from './spellings.ts';
export type { Language } from './tables/letter-table.ts';
export type { NameComponent, Transliteration, TransliterationOptions } from './transliterate.ts';
export { transliterate } from './transliterate.ts';
export type { KeptLetters, TruncationMethod } from './truncation-plan.ts';
