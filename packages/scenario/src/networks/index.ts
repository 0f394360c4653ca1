export type { CaseWorld, CaseWorldOptions } from './case-world.ts';
export { caseWorld } from './case-world.ts';
export { proveCaseWorld } from './proof.ts';
export type { CaseCall, CaseHolding, CasePayment, CasePerson, CaseTrip } from './records.ts';
export type {
  CaseTruth,
  DecoyKind,
  DecoyTruth,
  NetworkKind,
  NetworkRole,
  NetworkTruth,
  ReplacedPhone,
  TrueLink,
} from './truth.ts';
