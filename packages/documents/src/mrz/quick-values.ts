import { FILLER, FILLER_CODE } from './characters.ts';
import { dayText, fillDateOfBirth, fillDateOfExpiry } from './dates.ts';
import type { Fill, QuickValue } from './layout.ts';
import { fillPrimary, fillSecondary } from './names.ts';
import {
  fillDocumentCode,
  fillDocumentNumber,
  fillOptionalRest,
  fillPlain,
  fillSex,
} from './plain-fields.ts';
import { fillIssuingState, fillNationality, stateText } from './states.ts';

/** How the value of a kind of field is cut out of an ordinary zone; undefined for kinds that no such zone has. */
export const quickValue = (fill: Fill): QuickValue | undefined => ways.get(fill);

const documentCode: QuickValue = (line, from) =>
  line.charCodeAt(from + 1) === FILLER_CODE ? line.charAt(from) : line.slice(from, from + 2);

const primary: QuickValue = (line, from, _to, { primaryEnd }) => withBlanks(line, from, primaryEnd);

const secondary: QuickValue = (line, _from, _to, { secondaryStart, secondaryEnd }) =>
  secondaryStart === secondaryEnd ? undefined : withBlanks(line, secondaryStart, secondaryEnd);

/** A part of a line that begins and ends with a letter; fillers inside become blanks. */
const withBlanks = (line: string, from: number, to: number): string => {
  let filler = line.indexOf(FILLER, from);
  if (filler < 0 || filler >= to) return line.slice(from, to);
  let text = line.slice(from, filler);
  for (;;) {
    const next = line.indexOf(FILLER, filler + 1);
    if (next < 0 || next >= to) return `${text} ${line.slice(filler + 1, to)}`;
    text += ` ${line.slice(filler + 1, next)}`;
    filler = next;
  }
};

/** Letters and digits that fillers may follow. */
const plainText = (line: string, from: number, to: number): string | undefined => {
  const filler = line.indexOf(FILLER, from);
  if (filler < 0 || filler >= to) return line.slice(from, to);
  return filler === from ? undefined : line.slice(from, filler);
};

/** A long number goes on in the same line (Doc 9303-5 and -6, note j). */
const documentNumber: QuickValue = (line, from, to, { tail }, { continuation }) => {
  if (tail === 0 || continuation === undefined) return plainText(line, from, to);
  const second = continuation.from;
  return line.slice(from, to) + line.slice(second, second + tail - 1);
};

const optionalRest: QuickValue = (line, from, to, { tail }) => {
  const begin = tail === 0 ? from : from + tail + 1;
  return begin >= to ? undefined : plainText(line, begin, to);
};

const sex: QuickValue = (line, from) =>
  line.charCodeAt(from) === FILLER_CODE ? 'X' : line.charAt(from);

const ways: ReadonlyMap<Fill, QuickValue> = new Map<Fill, QuickValue>([
  [fillDocumentCode, documentCode],
  [fillIssuingState, (_line, _from, _to, { issuer }) => stateText(issuer)],
  [fillNationality, (_line, _from, _to, { nationality }) => stateText(nationality)],
  [fillPrimary, primary],
  [fillSecondary, secondary],
  [fillDocumentNumber, documentNumber],
  [fillOptionalRest, optionalRest],
  [fillPlain, plainText],
  [fillDateOfBirth, (_line, _from, _to, { birth }) => dayText(birth)],
  [fillDateOfExpiry, (_line, _from, _to, { expiry }) => dayText(expiry)],
  [fillSex, sex],
]);
