import { type AnalysisTexts, analysisLanguages, analysisTexts } from '@amirani/analysis/texts';

/** The texts of structured analysis in the language on the screen. */
export const analysisWords = (locale: string): AnalysisTexts =>
  analysisTexts[analysisLanguages.find((one) => one === locale) ?? 'en'];
