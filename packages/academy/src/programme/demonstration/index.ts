export { demonstrationProgramme } from './programme.ts';
export { simulatedResults } from './results.ts';
