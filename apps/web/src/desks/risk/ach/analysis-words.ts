import { type AnalysisTexts, analysisTexts } from '@amirani/analysis/texts';
import { languageOf } from '@amirani/core/languages';

/** The texts of structured analysis in the language on the screen. */
export const analysisWords = (locale: string): AnalysisTexts => analysisTexts[languageOf(locale)];
