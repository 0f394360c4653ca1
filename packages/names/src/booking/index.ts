export type { ComparableForm, FormReason } from './comparable-forms.ts';
export { bitsLost, comparableForms, MOST_FORMS } from './comparable-forms.ts';
export { isKnownName, namesLikeTitles } from './names-like-titles.ts';
export type { CutWord } from './titles.ts';
export { bookingTitles, isFillerWord, titleCutter } from './titles.ts';
