import type { Language } from '@amirani/core/languages';
import { wordsIn } from '@amirani/core/node';
import type { Say } from '@amirani/core/words';
import type { AnalysisWord } from './words.gen.ts';

/** Speaks of grades, matrices of hypotheses and handling marks, in each language. */
export const analysisSay: (language: Language) => Say<AnalysisWord> = wordsIn(
  new URL('../words/', import.meta.url),
);
