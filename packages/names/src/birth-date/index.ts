export type { BirthDate } from './birth-date.ts';
export { packBirthDate, readBirthDate, unpackBirthDate } from './birth-date.ts';
export type { BirthDateComparison, BirthDateRelation } from './compare-birth-dates.ts';
export {
  birthDateBits,
  birthDateRelation,
  birthDateRelations,
  compareBirthDates,
} from './compare-birth-dates.ts';
