import { append, wordOf } from '../edifact/index.ts';
import { setBirth } from '../paxlst/person.ts';
import type { ReadContext } from '../reading/context.ts';
import { isDigit, seenLately, trimmed } from '../reading/context.ts';
import { expiryDate, pastDate, rawMonthDate } from '../reading/dates.ts';
import { DocumentReading, type TravellerReading } from '../reading/model.ts';
import { cutGluedTitle, resembles } from '../reading/names.ts';
import type { DocsText, Part } from './docs-text.ts';
import { readDocsText, slashParts } from './docs-text.ts';
import type { Pending } from './pending.ts';
import type { PnrgovState } from './state.ts';
import { addTraveller } from './state.ts';

/** Marks parts of an SSR text: exactly where its bytes are its characters, else the whole text. */
class PartMarks {
  readonly #context: ReadContext;
  readonly #traveller: TravellerReading;
  readonly #token: number;
  readonly #base: number;

  constructor(context: ReadContext, traveller: TravellerReading, token: number) {
    this.#context = context;
    this.#traveller = traveller;
    this.#token = token;
    const { tokens } = context;
    this.#base = tokens.isLiteral(token) ? tokens.start(token) : -1;
  }

  mark(path: string, index: number, first: Part | undefined, last: Part | undefined = first): void {
    const { marks } = this.#traveller;
    if (first === undefined) return;
    if (this.#base < 0) marks.token(path, index, this.#context.tokens, this.#token);
    else marks.range(path, index, this.#base + first.start, this.#base + (last ?? first).end);
  }
}

/** Status codes of an SSR that is cancelled, refused or could not be confirmed. */
const CANCELLED: ReadonlySet<number> = new Set(['XX', 'XL', 'HX', 'UN', 'UC', 'NO'].map(wordOf));

/** Whether the sender cancelled or refused an SSR (e0.c1). */
export const isCancelled = (context: ReadContext, segment: number): boolean =>
  CANCELLED.has(context.word(segment, 0, 1));

/** DOCS: finds its owner by name, then reference, then place, and gives the values to that person. */
export const placeDocs = (state: PnrgovState, pending: Pending): void => {
  const { context } = state;
  const { tokens } = context;
  const token = tokens.token(pending.segment, 0, 8);
  const sent = tokens.text(token);
  if (trimmed(sent) === '') return;
  const text = readDocsText(sent);
  const owner = ownerOfDocs(state, pending, text);
  const traveller = context.reading.travellers[owner];
  if (traveller === undefined) {
    context.unassign(
      'message.document.no-traveller',
      'DOCS belongs to nobody of the PNR',
      pending.segment,
    );
    return;
  }
  if (text.disputed) {
    const why = 'DOCS has a field too many or too few, and nobody can say which';
    context.unassign('message.value.several-owners', why, pending.segment);
    return;
  }
  if (text.shifted) {
    const why = 'DOCS has a field too many or too few: read so that dates, states and sex are such';
    context.saySegment('message.document.shifted', why, pending.segment);
  }
  const cancelled = isCancelled(context, pending.segment);
  if (cancelled) {
    const why = 'an element with a document is cancelled: the document is kept as history';
    context.saySegment('message.document.cancelled', why, pending.segment);
  }
  const marks = new PartMarks(context, traveller, token);
  if (!cancelled) fillPerson(context, traveller, text, marks, token);
  fillDocument(context, traveller, text, marks, token, cancelled);
};

const isInfantSex = (sex: string | undefined): boolean =>
  sex !== undefined && sex.length === 2 && sex.endsWith('I');

/**
 * Whose DOCS it is (messages.md 2.8): where the name fits another traveller than the reference or the TIF
 * it follows, the name counts, so that an infant's passport never becomes its mother's.
 */
const ownerOfDocs = (state: PnrgovState, pending: Pending, text: DocsText): number => {
  const { context, owners } = state;
  const sent = context.value(pending.segment, 1, 2);
  const reference = owners.byReference(sent);
  const isUnclear = reference < 0 && sent !== '' && owners.areReferred;
  const base = reference >= 0 ? reference : isUnclear ? -1 : pending.traveller;
  const surname = text.surname?.text ?? '';
  const given = text.given?.text ?? '';
  const second = text.second?.text ?? '';
  if (surname === '') {
    const owner = base >= 0 || isUnclear ? base : owners.single;
    // Cut short, and only the place speaks for somebody who has a document already.
    const isCut = reference < 0 && text.birth === undefined;
    return isCut && context.reading.travellers[owner]?.documents !== undefined ? -1 : owner;
  }
  const isInfant = isInfantSex(text.sex?.text);
  const fit = base < 0 ? 0 : owners.fit(base, surname, given, second);
  const known = context.reading.travellers[base];
  const isOddInfant = isInfant && known?.age === 'adult';
  // Only the place speaks for this traveller, and the birth date against.
  const isSibling = known !== undefined && reference < 0 && isBornOtherwise(known, text);
  if (fit === 3 || (fit === 2 && !isOddInfant && !isSibling)) return base;
  const named = owners.byName(surname, given, second, base, (other) =>
    isInfant && other.age === 'adult' ? false : !isBornOtherwise(other, text),
  );
  if (named >= 0) {
    if (base >= 0 && named !== base) sayDisagree(state, pending);
    return named;
  }
  if (base >= 0) {
    const isOther = isInfant
      ? known?.age !== 'infant'
      : isSibling || (fit === 0 && (hasOwnDocument(known) || !isAlike(known, surname, given)));
    if (fit === 0 && (reference >= 0 || !isOther)) sayDisagree(state, pending);
    return isOther ? fromDocs(state, pending, text, isInfant ? base : -1) : base;
  }
  const single = isUnclear ? -1 : owners.single;
  if (single >= 0 && !isInfant && owners.fit(single, surname, given, second) >= 1) return single;
  return fromDocs(state, pending, text, -1);
};

/** Twins and cousins whose names go on from each other are told apart by their birth dates. */
const isBornOtherwise = (traveller: TravellerReading, { birthDate }: DocsText): boolean => {
  const known = traveller.birthDate ?? traveller.birthDateCandidates?.[0];
  if (known === undefined || birthDate === undefined) return false;
  const { day, month, year } = birthDate;
  return (
    Number(known.slice(2, 4)) !== year % 100 ||
    Number(known.slice(5, 7)) !== month ||
    Number(known.slice(8, 10)) !== day
  );
};

/** A document in the traveller's own name is there already: another name is another person's. */
const hasOwnDocument = (traveller: TravellerReading | undefined): boolean =>
  traveller?.documents?.some(({ surname }) => surname === traveller.surname) ?? false;

const isAlike = (known: TravellerReading | undefined, surname: string, given: string): boolean =>
  known !== undefined && resembles(known.surname ?? '', known.given ?? '', surname, given);

const sayDisagree = (state: PnrgovState, { segment }: Pending): void => {
  const text = 'DOCS names another traveller than its reference or place: the name counts';
  state.context.saySegment('message.traveller.name-and-reference-disagree', text, segment);
};

/** A person whom no TIF opened: lost by readers that go by TIF alone. */
const fromDocs = (state: PnrgovState, pending: Pending, text: DocsText, adult: number): number => {
  const { context } = state;
  const { travellers } = context.reading;
  const index = addTraveller(state, pending.segment);
  const traveller = travellers[index] as TravellerReading;
  const surname = text.surname?.text;
  traveller.surname = surname;
  traveller.given = givenNames(text);
  traveller.nameAsSent = traveller.given === undefined ? surname : `${surname}/${traveller.given}`;
  const token = context.tokens.token(pending.segment, 0, 8);
  const marks = new PartMarks(context, traveller, token);
  marks.mark('surname', 0, text.surname);
  marks.mark('given', 0, text.given ?? text.second, text.second ?? text.given);
  marks.mark('nameAsSent', 0, text.surname, text.second ?? text.given ?? text.surname);
  if (isInfantSex(text.sex?.text)) {
    traveller.age = 'infant';
    const parent = travellers[adult];
    traveller.infantOf = parent?.reference ?? parent?.surname;
  }
  context.saySegment(
    'message.traveller.from-docs-only',
    'a traveller stands in DOCS alone, without TIF',
    pending.segment,
  );
  return index;
};

const givenNames = ({ given, second }: DocsText): string | undefined =>
  given === undefined
    ? second?.text
    : second === undefined
      ? given.text
      : `${given.text} ${second.text}`;

const fillPerson = (
  context: ReadContext,
  traveller: TravellerReading,
  text: DocsText,
  marks: PartMarks,
  token: number,
): void => {
  const sent = text.sex?.text;
  const sex = sent !== undefined && sent.length <= 2 && !isDigit(sent, 0) ? sent : undefined;
  if (sent !== undefined && sex === undefined)
    context.say('message.value.unreadable', 'DOCS has a sex that is none', token);
  if (isInfantSex(sex)) traveller.age ??= 'infant';
  if (sex !== undefined && traveller.sex === undefined) {
    traveller.sex = isInfantSex(sex) ? sex.slice(0, 1) : sex;
    marks.mark('sex', 0, text.sex);
  }
  const known = traveller.birthDate ?? traveller.birthDateCandidates;
  if (text.birth !== undefined && known === undefined) {
    setBirth(context, traveller, text.birthDate, token);
    marks.mark(
      traveller.birthDate === undefined ? 'birthDateCandidates' : 'birthDate',
      0,
      text.birth,
    );
  }
  const nationality = text.nationality?.text;
  if (nationality !== undefined) {
    if (!seenLately(traveller.nationalities, (entry) => entry === nationality)) {
      traveller.nationalities = append(traveller.nationalities, nationality);
      marks.mark('nationalities.#', traveller.nationalities.length - 1, text.nationality);
    }
  }
  if (traveller.title === undefined && traveller.given !== undefined && text.given !== undefined) {
    const cut = cutGluedTitle(traveller.given, text.given.text, text.second?.text);
    if (cut !== undefined) {
      traveller.given = cut.given;
      traveller.title = cut.title;
      const { tokens } = context;
      if (traveller.givenToken >= 0)
        traveller.marks.token('title', 0, tokens, traveller.givenToken);
    }
  }
};

/** A number without the fillers of a machine readable zone after it. */
const withoutFillers = (number: string | undefined): string | undefined =>
  number?.endsWith('<') === true ? number.replace(/<+$/, '') : number;

const fillDocument = (
  context: ReadContext,
  traveller: TravellerReading,
  text: DocsText,
  marks: PartMarks,
  token: number,
  cancelled: boolean,
): void => {
  const type = text.type?.text;
  const number = withoutFillers(text.number?.text);
  if (type === undefined && !number) return;
  const issuer = text.issuer?.text;
  const same = (known: DocumentReading): boolean =>
    known.number === (number || undefined) && known.type === type && known.issuer === issuer;
  if (seenLately(traveller.documents, same)) return;
  const document = new DocumentReading();
  traveller.documents = append(traveller.documents, document);
  const index = traveller.documents.length - 1;
  document.cancelled = cancelled || undefined;
  document.type = type;
  document.issuer = issuer;
  document.number = number || undefined;
  document.nationality = text.nationality?.text;
  document.surname = text.surname?.text;
  document.given = givenNames(text);
  marks.mark('documents.#.type', index, text.type);
  marks.mark('documents.#.issuer', index, text.issuer);
  marks.mark('documents.#.number', index, text.number);
  marks.mark('documents.#.nationality', index, text.nationality);
  marks.mark('documents.#.surname', index, text.surname);
  marks.mark('documents.#.given', index, text.given ?? text.second, text.second ?? text.given);
  if (text.expiry === undefined) return;
  const raw = rawMonthDate(text.expiry.text);
  document.expiry = raw === undefined ? undefined : expiryDate(raw, context.flightDate);
  if (document.expiry !== undefined) marks.mark('documents.#.expiry', index, text.expiry);
  else context.say('message.date.impossible', 'DOCS has an expiry that is no date', token);
};

/** DOCO: place of birth, then visa (V), redress (R) or known traveller (K) number, place and date of issue, country. */
export const placeDoco = (state: PnrgovState, owner: number, pending: Pending): void => {
  const { context } = state;
  const token = context.tokens.token(pending.segment, 0, 8);
  const traveller = context.reading.travellers[owner];
  if (traveller === undefined) {
    context.unassign(
      'message.document.no-traveller',
      'DOCO belongs to nobody of the PNR',
      pending.segment,
    );
    return;
  }
  const parts = slashParts(context.tokens.text(token));
  const kind = parts.findIndex(({ text }, at) => at > 0 && ['V', 'R', 'K'].includes(text));
  if (kind < 0) return;
  const marks = new PartMarks(context, traveller, token);
  const part = (offset: number): Part | undefined => {
    const found = parts[kind + offset];
    return found === undefined || found.text === '' || found.text.startsWith('-1')
      ? undefined
      : found;
  };
  const birthPlace = part(-1);
  if (birthPlace !== undefined && traveller.birthPlace === undefined) {
    traveller.birthPlace = birthPlace.text;
    marks.mark('birthPlace', 0, birthPlace);
  }
  const number = part(1);
  if (number === undefined) return;
  const type = parts[kind]?.text;
  const same = (known: DocumentReading): boolean =>
    known.number === number.text && known.type === type;
  if (seenLately(traveller.documents, same)) return;
  const document = new DocumentReading();
  traveller.documents = append(traveller.documents, document);
  const index = traveller.documents.length - 1;
  if (isCancelled(context, pending.segment)) document.cancelled = true;
  document.type = type;
  document.number = number.text;
  document.issuePlace = part(2)?.text;
  const issued = part(3);
  const raw = issued === undefined ? undefined : rawMonthDate(issued.text);
  document.issued = raw === undefined ? undefined : pastDate(raw, context.flightDate);
  document.validFor = part(4)?.text;
  marks.mark('documents.#.type', index, parts[kind]);
  marks.mark('documents.#.number', index, number);
  marks.mark('documents.#.issuePlace', index, part(2));
  if (document.issued !== undefined) marks.mark('documents.#.issued', index, issued);
  marks.mark('documents.#.validFor', index, part(4));
};
