export { callTexts } from './call-texts.ts';
export { disclosureTexts } from './disclosure-texts.ts';
export { formatTexts } from './format-texts.ts';
export type { NetworkTexts } from './languages.ts';
export { leadTexts } from './lead-texts.ts';
export { linkTexts } from './link-texts.ts';
export { measureTexts } from './measure-texts.ts';
export { noteTexts } from './note-texts.ts';
export { statementTexts } from './statement-texts.ts';
