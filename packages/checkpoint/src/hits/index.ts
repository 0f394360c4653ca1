export type { HitInstruction, HitsAnswer, ReleasedHit } from './released-hits.ts';
export { hitInstructions } from './released-hits.ts';
