export type {
  PlantedList,
  PlantedListOptions,
  PlantedSpelling,
  PlantedTruth,
} from '../planted-list.ts';
export { plantedList, plantedTruthLines } from '../planted-list.ts';
export type { Corruption, CorruptionCode } from './corruption/kinds.ts';
export { corruptions } from './corruption/kinds.ts';
export type { NameCulture, NameScript } from './cultures/facts.ts';
export { decoyShares } from './decoys.ts';
export type { ListOptions, SyntheticList } from './list.ts';
export { largestList, syntheticList } from './list.ts';
export type { FullName } from './naming.ts';
export type { Population, SyntheticPerson } from './person.ts';
export type { MatchRecord, RecordDocument, RecordName } from './record.ts';
export type { SeedUse } from './seeds.ts';
export { developmentSeeds, finalSeeds } from './seeds.ts';
export type { DateSlip, DocumentSlip } from './slips.ts';
export { dateSlips, documentSlips } from './slips.ts';
export type { NamePart } from './stock.ts';
export type { QueryOptions, SyntheticTraveller, TravellerOptions } from './travellers.ts';
export { queriesOf, travellersOf } from './travellers.ts';
export type { DecoyKind, Ground, Truth } from './truth.ts';
export { expectation } from './truth.ts';
export { csvLines, jsonLines } from './write.ts';
