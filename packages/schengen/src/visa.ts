export type { FoundState, StateSearch } from './states/find.ts';
export { findStates, stateName } from './states/find.ts';
export type {
  VisaAnswer,
  VisaArea,
  VisaPeriod,
  VisaQuery,
  VisaWord,
} from './visa-list/visa-answer.ts';
export { visaAnswer, visaAreas, visaHistory } from './visa-list/visa-answer.ts';
