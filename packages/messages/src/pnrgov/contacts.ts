import { append, wordOf } from '../edifact/index.ts';
import { isDigit, seenLately, trimmed } from '../reading/context.ts';
import type { ContactRecord } from '../record.ts';
import type { PnrgovState } from './state.ts';

/** `CTC`, its kind (agency, private, home, business, mobile, e-mail, refused), and what follows. */
const CONTACT = /(?:^|[ /])CTC ?([TPHBMERFN])?(?=$|[^A-Z]|[A-Z]{3} ?[+\d])/;

/** IFT type 28: other service information. */
const OSI = wordOf('28');

/** `-1DOE/JANE` at the end: whom it is about. */
const NAME_REFERENCE = /-\d[A-Z/ '-]+$/;

/** IFT: contacts in OSI text. Fare calculations, sponsors and other free text are not kept. `at`: as in TIF. */
export const readFreeText = (state: PnrgovState, segment: number, at = 0): void => {
  const { booking, context } = state;
  if (booking === undefined) return;
  const { tokens } = context;
  const type = tokens.word(tokens.token(segment, at, 1));
  if (type !== 0 && type !== OSI) return;
  const owner = state.group === 'traveller' ? state.traveller : -1;
  const elements = context.elements(segment);
  for (let element = at; element < elements; element++) {
    for (let part = 0; part < tokens.components(segment, element); part++) {
      if (element === at && type !== 0) break;
      const token = tokens.token(segment, element, part);
      readContactText(state, owner, trimmed(tokens.text(token)), token);
    }
  }
};

/** Finds the telephone number or e-mail of a contact remark (`CTCM ?+49…`, `CTCE A..B//C.COM`). */
const readContactText = (state: PnrgovState, owner: number, text: string, token: number): void => {
  let kind = text.charAt(3);
  let rest: string;
  if (isPlainContact(text)) rest = text.slice(4);
  else {
    const match = text.includes('CTC') ? CONTACT.exec(text) : null;
    if (match === null) return;
    kind = match[1] ?? '';
    rest = text.slice(match.index + match[0].length);
  }
  if (kind === 'E' || rest.includes('//') || rest.includes('@')) {
    const email = emailOf(rest);
    const { tokens } = state.context;
    if (email !== '')
      addContact(state, owner, 'email', email, tokens.start(token), tokens.end(token));
    return;
  }
  addPhones(state, owner, rest, token);
};

/** `CTCM …` and `CTCE …`, as most senders write it. */
const isPlainContact = (text: string): boolean =>
  text.charAt(4) === ' ' && text.startsWith('CTC') && 'TPHBMERFN'.includes(text.charAt(3));

/** The e-mail address that a text holds, or nothing. */
export const emailOf = (text: string): string => {
  let from = 0;
  while (text.charAt(from) === ' ' || text.charAt(from) === '/' || text.charAt(from) === '-')
    from++;
  let plain = from === 0 ? text : text.slice(from);
  if (plain.includes('-')) plain = plain.replace(NAME_REFERENCE, '');
  plain = unescaped(plain);
  const at = plain.indexOf('@');
  if (at < 1) return '';
  const start = plain.lastIndexOf(' ', at) + 1;
  const blank = plain.indexOf(' ', at);
  return start === 0 && blank < 0 ? plain : plain.slice(start, blank < 0 ? plain.length : blank);
};

/** With the escapes of AIRIMP undone: `//` at sign, `..` underscore, `./` hyphen; where two meet, `//` counts. */
const unescaped = (text: string): string => {
  let plain = '';
  let from = 0;
  for (let at = 0; at < text.length - 1; at++) {
    const meant = escapeAt(text, at);
    if (meant === '') continue;
    plain += text.slice(from, at) + meant;
    at++;
    from = at + 1;
  }
  return from === 0 ? text : plain + text.slice(from);
};

/** The meaning of two characters at a place, or undefined if they are not an escape. */
const escapeAt = (text: string, at: number): string => {
  const first = text.charAt(at);
  if (first !== '.' && first !== '/') return '';
  const second = text.charAt(at + 1);
  if (first === '/') return second === '/' ? '@' : '';
  if (second === '.') return '_';
  return second === '/' && text.charAt(at + 2) !== '/' ? '-' : '';
};

/** Adds every telephone number that a text holds, digits and a leading plus alone. */
export const addPhones = (state: PnrgovState, owner: number, text: string, token: number): void => {
  const { tokens } = state.context;
  for (let at = 0; at < text.length; ) {
    if (!isDigit(text, at)) {
      at++;
      continue;
    }
    const end = endOfPhone(text, at);
    const value = text.slice(at > 0 && text.charAt(at - 1) === '+' ? at - 1 : at, end);
    const number = isNumber(value) ? value : value.replaceAll(/[^+\d]/g, '');
    at = end;
    if (number.length < SHORTEST || number.length > LONGEST) continue;
    addContact(state, owner, 'phone', number, tokens.start(token), tokens.end(token));
  }
};

/** Fewest digits and plus signs of a telephone number: shorter ones are a house or a flight number. */
const SHORTEST = 6;
const LONGEST = 20;
/** Marks between the digits of a telephone number; at most two in a row. */
const BETWEEN = ' ()./-';

const endOfPhone = (text: string, from: number): number => {
  let end = from;
  for (let at = from; at < text.length; at++) {
    if (isDigit(text, at)) end = at + 1;
    else if (!BETWEEN.includes(text.charAt(at)) || at - end >= 2) break;
  }
  return end;
};

const isNumber = (text: string): boolean => {
  for (let at = text.charAt(0) === '+' ? 1 : 0; at < text.length; at++) {
    if (!isDigit(text, at)) return false;
  }
  return true;
};

/** Adds a contact to a traveller (index in the message) or, for -1, to the booking; each once. */
export const addContact = (
  state: PnrgovState,
  owner: number,
  kind: ContactRecord['kind'],
  value: string,
  start: number,
  end: number,
): void => {
  const target = state.context.reading.travellers[owner] ?? state.booking;
  if (target === undefined) return;
  if (seenLately(target.contacts, (known) => known.value === value && known.kind === kind)) return;
  target.contacts = append(target.contacts, { kind, value });
  target.marks.range('contacts.#.value', target.contacts.length - 1, start, end);
};
