export type { EntryFault, ListFault, ListIssue } from './check-list.ts';
export { checkEntry, checkWatchList } from './check-list.ts';
export type { ChangedEntry, ListDifference } from './difference.ts';
export { changedFields, differenceOf, entryText } from './difference.ts';
export { csvColumnNames } from './formats/csv-columns.ts';
export type {
  EntryKind,
  Ground,
  GroundRule,
  Instruction,
  ListCategory,
  ListPurpose,
} from './grounds.ts';
export {
  entryKinds,
  groundRules,
  grounds,
  instructions,
  listCategories,
  listPurposes,
} from './grounds.ts';
export type {
  DocumentKind,
  EntryBase,
  EntryId,
  NameKind,
  ObjectKind,
  SoughtBirthDate,
  SoughtDocument,
  SoughtName,
  SoughtObject,
  SoughtPaper,
  SoughtPerson,
  WatchList,
  WatchListEntry,
} from './model.ts';
export { countsOn, documentKinds, nameKinds, objectKinds } from './model.ts';
