import { append, wordOf } from '../edifact/index.ts';
import type { ReadContext } from '../reading/context.ts';
import { expiryDate, pastDate, rawNumericDate } from '../reading/dates.ts';
import type { TravellerReading } from '../reading/model.ts';
import { DocumentReading } from '../reading/model.ts';

/** DOC: opens a document of the person. */
export const openDocument = (
  context: ReadContext,
  traveller: TravellerReading,
  segment: number,
): DocumentReading => {
  const document = new DocumentReading();
  const index = traveller.documents?.length ?? 0;
  const { marks } = traveller;
  document.type = context.field(marks, 'documents.#.type', segment, 0, 0, index);
  document.number = context.field(marks, 'documents.#.number', segment, 1, 0, index);
  if (document.type === undefined && document.number === undefined) {
    context.saySegment('message.value.unreadable', 'a DOC has neither type nor number', segment);
    return document;
  }
  traveller.documents = append(traveller.documents, document);
  return document;
};

const EXPIRY = wordOf('36');
const ISSUE = wordOf('182');
const ISSUER = wordOf('91');

/** DTM 36 and 182 after DOC: expiry and issue. False where the qualifier is another. */
export const readDocumentDate = (
  context: ReadContext,
  traveller: TravellerReading,
  document: DocumentReading,
  segment: number,
): boolean => {
  const qualifier = context.word(segment, 0, 0);
  if (qualifier !== EXPIRY && qualifier !== ISSUE) return false;
  const text = context.value(segment, 0, 1);
  if (text === '') return true;
  const token = context.tokens.token(segment, 0, 1);
  const raw = rawNumericDate(text);
  const read = qualifier === EXPIRY ? expiryDate : pastDate;
  const date = raw === undefined ? undefined : read(raw, context.flightDate);
  if (date === undefined) {
    context.say('message.date.impossible', 'a date of a document is no date', token);
    return true;
  }
  const index = indexOf(traveller, document);
  if (qualifier === EXPIRY) document.expiry = date;
  else document.issued = date;
  const path = qualifier === EXPIRY ? 'documents.#.expiry' : 'documents.#.issued';
  if (index >= 0) traveller.marks.token(path, index, context.tokens, token);
  return true;
};

/** LOC 91 after DOC: the issuing state. False where the qualifier is another. */
export const readIssuer = (
  context: ReadContext,
  traveller: TravellerReading,
  document: DocumentReading,
  segment: number,
): boolean => {
  if (context.word(segment, 0, 0) !== ISSUER) return false;
  const index = indexOf(traveller, document);
  if (index >= 0) {
    document.issuer = context.field(traveller.marks, 'documents.#.issuer', segment, 1, 0, index);
  }
  return true;
};

/** The last document is the open one; -1 where it was left out for want of type and number. */
const indexOf = (traveller: TravellerReading, document: DocumentReading): number => {
  const last = (traveller.documents?.length ?? 0) - 1;
  return traveller.documents?.[last] === document ? last : -1;
};
