export type { DocumentNumberComparison, DocumentNumberRelation } from './document-number.ts';
export {
  compareDocumentNumbers,
  confusableKey,
  neighbourKeys,
  normaliseDocumentNumber,
  withinOneEdit,
} from './document-number.ts';
