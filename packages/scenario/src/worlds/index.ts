export { bordersOf } from './border.ts';
export type { FlightLives } from './flight-lives.ts';
export { livesOfFlight } from './flight-lives.ts';
export type {
  ActEntry,
  CutEntry,
  DecoyEntry,
  LedgerEntry,
  TwinEntry,
  TwinGroup,
} from './ledger-entry.ts';
export { twinGroups } from './ledger-entry.ts';
export type { Life } from './life.ts';
export type { ManifestMaker, RunningHash, WorldManifest } from './manifest.ts';
export {
  manifestFile,
  manifestFormat,
  manifestMaker,
  manifestOf,
  saltOf,
  sealHolds,
  worldId,
} from './manifest.ts';
export type { WorldFileName, WorldPart } from './parts.ts';
export { partOfFlight, partsOf, shownTravellers, worldFileNames } from './parts.ts';
export type { TrainingPlan, TrainingWorldOptions } from './plan.ts';
export { planTrainingWorld, trainingWorldVersion } from './plan.ts';
export type { WorldDocument, WorldFlight, WorldRecord, WorldTraveller } from './record.ts';
export type { Extent, ExtentName } from './size.ts';
export { extents } from './size.ts';
export { twinDifferences } from './twins.ts';
