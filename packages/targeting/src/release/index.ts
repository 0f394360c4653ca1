export type {
  ActingAs,
  Release,
  ReleaseCommand,
  ReleaseFault,
  ReleaseState,
  Statement,
} from './machine.ts';
export {
  draftRelease,
  isActive,
  releaseStates,
  releaseTransitions,
  stepRelease,
} from './machine.ts';
