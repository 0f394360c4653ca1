export type { DayRun } from './days/day-set.ts';
export { DaySet, dateOf, dayRun } from './days/day-set.ts';
export type { StayAnswers, StayQuestion } from './stays/answers.ts';
export { answerStays } from './stays/answers.ts';
export { firstEntryFor } from './stays/first-entry.ts';
export type { HistoryOptions } from './stays/history.ts';
export { historyOf, isSameStay, readHistory } from './stays/history.ts';
export { stayLimit } from './stays/limit.ts';
export { longestStay, longestStayBeside } from './stays/longest-stay.ts';
export type {
  Decided,
  History,
  RejectedRow,
  RejectionReason,
  Stay,
  StayBasis,
  StayRemark,
  StayRemarkCode,
  StayRow,
  StaySource,
  UndecidedReason,
} from './stays/model.ts';
export { isDecided, stayBases, staySources } from './stays/model.ts';
export type { Overstay } from './stays/overstay.ts';
export { hasOverstay, overstayIn } from './stays/overstay.ts';
export type { StayCsv } from './stays/read-csv.ts';
export { readStayCsv } from './stays/read-csv.ts';
export { usedAmong, usedOn } from './stays/used.ts';
export {
  countedPart,
  memberSince,
  stateCode,
  territory,
} from './territory/area.ts';
