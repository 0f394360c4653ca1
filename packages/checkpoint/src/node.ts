import type { Language } from '@amirani/core/languages';
import { wordsIn } from '@amirani/core/node';
import type { Say } from '@amirani/core/words';
import type { CheckpointWord } from './words.gen.ts';

/** What the first line says, in each language. */
export const checkpointSay: (language: Language) => Say<CheckpointWord> = wordsIn(
  new URL('../words/', import.meta.url),
);
