import type { CheckpointWord } from '@amirani/checkpoint';
import type { Language } from '@amirani/core/languages';
import type { Say } from '@amirani/core/words';
import { wordsOf } from '@platform/web/platform/words.ts';

/** What the first line says, in each language that is loaded. */
export const checkpointSay: (language: Language) => Say<CheckpointWord> =
  await wordsOf('checkpoint');
