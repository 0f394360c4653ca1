import type { ReadContext } from '../reading/context.ts';
import { expiryDate, rawNumericDate } from '../reading/dates.ts';
import { DocumentReading, TravellerReading } from '../reading/model.ts';
import { setBirth } from './person.ts';

const SEXES = ['M', 'F', 'U', 'X'];

/**
 * PDT of the US dialect `PAXLST:001:000` (messages.md 3.6): document, name, birth and sex, role, origin
 * and destination in one segment.
 */
export const readPassengerData = (context: ReadContext, segment: number): void => {
  const traveller = new TravellerReading(segment, context.reading.travellers.length);
  const { marks } = traveller;
  const kind = context.value(segment, 2, 0);
  if (kind === 'CRW') traveller.role = 'crew';
  else if (kind === 'ITI') traveller.role = 'transit-passenger';
  readName(context, traveller, segment);
  readDocument(context, traveller, segment);
  traveller.embark = airport(context.field(marks, 'embark', segment, 3, 0));
  traveller.debark = airport(context.field(marks, 'debark', segment, 3, 1));
  context.reading.travellers.push(traveller);
};

const readName = (context: ReadContext, traveller: TravellerReading, segment: number): void => {
  const { marks } = traveller;
  const { tokens } = context;
  traveller.surname = context.field(marks, 'surname', segment, 1, 0);
  const given = context.field(marks, 'given', segment, 1, 1);
  const initial = context.value(segment, 1, 2);
  const birth = context.value(segment, 1, 3);
  let sexAt = 4;
  // Without a birth date some samples move the sex one place left.
  if (SEXES.includes(initial) && birth === '' && context.value(segment, 1, 4) === '') sexAt = 2;
  const middle = sexAt === 2 ? '' : initial;
  traveller.given = middle === '' ? given : given === undefined ? middle : `${given} ${middle}`;
  if (middle !== '') {
    const from = tokens.token(segment, 1, given === undefined ? 2 : 1);
    marks.range('given', 0, tokens.start(from), tokens.end(tokens.token(segment, 1, 2)));
  }
  traveller.sex = context.field(marks, 'sex', segment, 1, sexAt);
  if (birth !== '')
    setBirth(context, traveller, rawNumericDate(birth), tokens.token(segment, 1, 3));
  const range = tokens.elementRange(segment, 1);
  if (traveller.surname !== undefined && range !== undefined) {
    traveller.nameAsSent =
      traveller.given === undefined ? traveller.surname : `${traveller.surname}/${traveller.given}`;
    marks.range('nameAsSent', 0, range.start, range.end);
  }
};

/** `P/E234567:950130:US`: type and number, expiry, issuing country. */
const readDocument = (context: ReadContext, traveller: TravellerReading, segment: number): void => {
  const { tokens } = context;
  const text = context.value(segment, 0, 0);
  if (text === '') return;
  const token = tokens.token(segment, 0, 0);
  const slash = text.indexOf('/');
  const document = new DocumentReading();
  document.type = (slash < 0 ? '' : text.slice(0, slash)) || undefined;
  document.number = text.slice(slash + 1) || undefined;
  traveller.documents = [document];
  const { marks } = traveller;
  if (document.type !== undefined) marks.token('documents.#.type', 0, tokens, token);
  if (document.number !== undefined) marks.token('documents.#.number', 0, tokens, token);
  document.issuer = context.field(marks, 'documents.#.issuer', segment, 0, 2);
  const expiry = context.value(segment, 0, 1);
  if (expiry === '') return;
  const raw = rawNumericDate(expiry);
  const date = raw === undefined ? undefined : expiryDate(raw, context.flightDate);
  const at = tokens.token(segment, 0, 1);
  if (date === undefined)
    context.say('message.date.impossible', 'a date of a document is no date', at);
  else {
    document.expiry = date;
    marks.token('documents.#.expiry', 0, tokens, at);
  }
};

/** The airport of `NZAKL`; unchanged without a country before it. */
const airport = (sent: string | undefined): string | undefined =>
  sent !== undefined && /^[A-Z]{5}$/.test(sent) ? sent.slice(2) : sent;
