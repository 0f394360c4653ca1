export { callTexts } from './call-texts.ts';
export type { NetworkLanguage, NetworkTexts } from './languages.ts';
export { networkLanguages } from './languages.ts';
export { linkTexts } from './link-texts.ts';
export { statementTexts } from './statement-texts.ts';
