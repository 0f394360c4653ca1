export type { Act, Refusal } from './act.ts';
export {
  begin,
  decide,
  dueInjects,
  finish,
  open,
  pause,
  resume,
  show,
  unreachedBy,
  voidItem,
} from './act.ts';
export { attemptOf, attemptsOf } from './attempt.ts';
export type { Bounds, Condition } from './condition.ts';
export { countsPeople, holds, valuesIn } from './condition.ts';
export type { RunEvent } from './event.ts';
export type { Block, Exercise, Inject } from './exercise.ts';
export { itemsOf } from './exercise.ts';
export { digestOf, orderedJson } from './ordered-json.ts';
export type { RecordCheck, RecordedScore, SittingRecord } from './record.ts';
export { checkRecord, scoreDigest, scoreIn } from './record.ts';
export type { Run } from './run.ts';
export { minutesAt, runOf, standing } from './run.ts';
export { sealOf } from './seal.ts';
export type { SeenItem, TraineeView } from './trainee-view.ts';
export { traineeView } from './trainee-view.ts';
