import type { CheckpointWord } from '../words.gen.ts';

/** What the first line says beside what the document examination and the rules say themselves; its texts stand in `words/`. */
export type CheckpointCode = Exclude<CheckpointWord, `checkpoint.indicator.${string}`>;
