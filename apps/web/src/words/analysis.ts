import type { AnalysisWord } from '@amirani/analysis/words';
import type { Language } from '@amirani/core/languages';
import type { Say } from '@amirani/core/words';
import { wordsOf } from '@platform/web/platform/words.ts';

/** Speaks of grades, matrices of hypotheses and handling marks, in each language that is loaded. */
export const analysisSay: (language: Language) => Say<AnalysisWord> = await wordsOf('analysis');
