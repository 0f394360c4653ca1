import type { CheckpointWord } from '../words.gen.ts';

/** Findings of the first line itself, beside those of the document examination and the rules. Their texts are in `words/`. */
export type CheckpointCode = Exclude<CheckpointWord, `checkpoint.indicator.${string}`>;
