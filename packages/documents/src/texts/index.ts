export type { DocumentsWord } from '../words.gen.ts';
export { findingText } from './finding-text.ts';
