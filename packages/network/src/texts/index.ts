export type { NetworkLanguage, NetworkTexts } from './languages.ts';
export { networkLanguages } from './languages.ts';
export { statementTexts } from './statement-texts.ts';
