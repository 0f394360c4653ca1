export { itemDay } from './day.ts';
export { itemExamination } from './document/examination.ts';
export type { ItemTrust } from './document/offices.ts';
export { itemTrust } from './document/offices.ts';
export type { EvidenceCode } from './evidence.ts';
export { evidenceCodes } from './evidence.ts';
export type { HandWrittenItem } from './hand-written/index.ts';
export { handWritten, mixedIn } from './hand-written/index.ts';
export { makeItems } from './make-items.ts';
export type {
  Base64File,
  CountSeries,
  DocumentMaterial,
  DocumentPiece,
  ItemMaterial,
  ItemPerson,
  ListedPerson,
  Material,
  MaterialKind,
  NetworkMaterial,
  NetworkQuestion,
  PictureFile,
  Sentence,
  SeriesMaterial,
  StayMark,
  StayMaterial,
  TravellerMaterial,
} from './material.ts';
export { materialKinds } from './material.ts';
export type { Nameable } from './nameable.ts';
export { askedOf, nameableIn } from './nameable.ts';
export type { Difficulty, ItemOptions, Items } from './options.ts';
export { difficulties } from './options.ts';
export { isPartOf } from './parts.ts';
export type { ItemLine, ItemTruth } from './truth.ts';
