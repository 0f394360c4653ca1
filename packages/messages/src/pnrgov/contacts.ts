import { seenLately, trimmed } from '../reading/context.ts';
import type { ContactRecord } from '../record.ts';
import type { PnrgovState } from './state.ts';

/** `CTC`, its kind (agency, private, home, business, mobile, e-mail, refused), and what follows. */
const CONTACT = /(?:^|[ /])CTC ?([TPHBMERFN])?(?=$|[^A-Z]|[A-Z]{3} ?[+\d])/;
/** A telephone number in free text: seven digits or more with the usual marks between. */
const PHONE = /\+?\d(?:[ ()./-]{0,2}\d){5,19}/g;

/** `-1DOE/JANE` at the end: whom it is about. */
const NAME_REFERENCE = /-\d[A-Z/ '-]+$/;

/** IFT: contacts in OSI text. Fare calculations, sponsors and other free text are not kept. `at`: as in TIF. */
export const readFreeText = (state: PnrgovState, segment: number, at = 0): void => {
  const { booking, context } = state;
  if (booking === undefined) return;
  const { tokens } = context;
  const type = context.value(segment, at, 1);
  if (type !== '' && type !== '28') return;
  const owner = state.group === 'traveller' ? state.traveller : -1;
  const elements = tokens.elements(segment);
  for (let element = at; element < elements; element++) {
    for (let part = 0; part < tokens.components(segment, element); part++) {
      if (element === at && type !== '') break;
      const token = tokens.token(segment, element, part);
      readContactText(state, owner, trimmed(tokens.text(token)), token);
    }
  }
};

/** Finds the telephone number or e-mail of a contact remark (`CTCM ?+49…`, `CTCE A..B//C.COM`). */
export const readContactText = (
  state: PnrgovState,
  owner: number,
  text: string,
  token: number,
): void => {
  if (!text.includes('CTC')) return;
  const match = CONTACT.exec(text);
  if (match === null) return;
  const rest = text.slice(match.index + match[0].length);
  if (match[1] === 'E' || rest.includes('//') || rest.includes('@')) {
    const email = emailOf(rest);
    const { tokens } = state.context;
    if (email !== '')
      addContact(state, owner, 'email', email, tokens.start(token), tokens.end(token));
    return;
  }
  addPhones(state, owner, rest, token);
};

/** An e-mail address with the escapes of AIRIMP undone: `//` at sign, `..` underscore, `./` hyphen. */
export const emailOf = (text: string): string => {
  const plain = text
    .replace(NAME_REFERENCE, '')
    .replace(/^[ /-]+(?=[^/])/, '')
    .replaceAll('//', '@')
    .replaceAll('..', '_')
    .replaceAll('./', '-');
  const at = plain.indexOf('@');
  if (at < 1) return '';
  const start = plain.lastIndexOf(' ', at) + 1;
  const blank = plain.indexOf(' ', at);
  return plain.slice(start, blank < 0 ? plain.length : blank);
};

/** Adds every telephone number that a text holds, digits and a leading plus alone. */
export const addPhones = (state: PnrgovState, owner: number, text: string, token: number): void => {
  const { tokens } = state.context;
  for (const found of text.matchAll(PHONE)) {
    const value = found[0].replaceAll(/[^+\d]/g, '');
    addContact(state, owner, 'phone', value, tokens.start(token), tokens.end(token));
  }
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
  target.contacts ??= [];
  const { contacts } = target;
  if (seenLately(contacts, (known) => known.value === value && known.kind === kind)) return;
  target.marks.range('contacts.#.value', contacts.push({ kind, value }) - 1, start, end);
};
