import { country } from '@amirani/core';

/** A travel document as it is compared. */
export interface DocumentKey {
  /** Upper case, without blanks, signs and fillers. */
  readonly number: string;
  /** Alpha-3 where the code is known, else upper case as sent; empty where nobody said. */
  readonly issuer: string;
  /** The letter of its kind: `P`, `I`, `V`; empty where nobody said. */
  readonly type: string;
}

interface Holder {
  readonly documents: readonly DocumentKey[];
}

/** How a document is compared, or nothing where its number tells nothing. */
export const documentKey = (document: {
  readonly number?: string;
  readonly issuer?: string;
  readonly type?: string;
}): DocumentKey[] => {
  const number = (document.number ?? '').toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
  // Shorter ones are fillers and sequence numbers, not documents.
  if (number.length < 5 || /^(.)\1*$/u.test(number)) return [];
  return [{ number, issuer: issuerOf(document.issuer), type: kindOf(document.type) }];
};

/** Whether some document of the one is a document of the other. */
export const shareDocument = (a: Holder, b: Holder): boolean =>
  a.documents.some((one) =>
    b.documents.some((other) => one.number === other.number && mayBeOneIssuer(one, other)),
  );

/**
 * Whether they hold other documents of what may be one kind and state, and none that may be the same. What
 * nobody said counts as the same: two numbers are two documents until something shows otherwise.
 */
export const holdOtherDocuments = (a: Holder, b: Holder): boolean =>
  a.documents.some((one) =>
    b.documents.some((other) => mayBeOneIssuer(one, other) && mayBeOneKind(one, other)),
  ) && !mayShareDocument(a, b);

/** Whether both hold documents, of whatever kind and state, and none that may be the same. */
export const holdNoneInCommon = (a: Holder, b: Holder): boolean =>
  a.documents.length > 0 && b.documents.length > 0 && !mayShareDocument(a, b);

/** Numbers that differ only where a letter is read as a figure may be one; they are not evidence of it. */
const mayShareDocument = (a: Holder, b: Holder): boolean =>
  a.documents.some((one) =>
    b.documents.some((other) => figures(one) === figures(other) && mayBeOneIssuer(one, other)),
  );

const figures = ({ number }: DocumentKey): string =>
  number.replace(/[OQIZSB]/g, (letter) => READ_AS[letter] ?? letter);

/** What reading machines and hands take for one another. */
const READ_AS: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  I: '1',
  Z: '2',
  S: '5',
  B: '8',
};

const mayBeOneKind = (a: DocumentKey, b: DocumentKey): boolean =>
  a.type === '' || b.type === '' || a.type === b.type;

/** Codes of other lengths cannot be told apart where the table does not know the shorter one. */
const mayBeOneIssuer = (a: DocumentKey, b: DocumentKey): boolean =>
  a.issuer === '' ||
  b.issuer === '' ||
  a.issuer === b.issuer ||
  a.issuer.length !== b.issuer.length;

/** States that senders and documents write in more than one code (ICAO Doc 9303-3 section 5). */
const OTHER_CODES: ReadonlyMap<string, string> = new Map([
  ['D', 'DEU'],
  ...['GBD', 'GBN', 'GBO', 'GBP', 'GBS'].map((code) => [code, 'GBR'] as const),
  ...['UNK', 'XK', 'XKX', 'KS'].map((code) => [code, 'RKS'] as const),
  ['ROM', 'ROU'],
]);

const issuerOf = (issuer = ''): string => {
  const sent = issuer.replace(/[<\s]/g, '').toUpperCase();
  return OTHER_CODES.get(sent) ?? country(sent)?.code ?? sent;
};

/** By the first letter (`PP`, `PD` and `P` are passports); A, C and I are identity cards (Doc 9303-5, 4.2.2). */
const kindOf = (type = ''): string => {
  const letter = type.replace(/[<\s]/g, '').toUpperCase().slice(0, 1);
  return letter === 'A' || letter === 'C' ? 'I' : letter;
};
