import type { Interchange, MessageTokens, ReadLimits, Tokens } from '../edifact/index.ts';
import { DEFAULT_LIMITS, forgetText, MASK, readInterchanges } from '../edifact/index.ts';
import type { MessageType } from '../record.ts';
import { gateCusres, gatePaxlst, gateUnread } from './api-gate.ts';
import type { Dropped } from './drop-kind.ts';
import { Masker } from './masker.ts';
import { maskOutsideText } from './outside.ts';
import { gatePnrgov } from './pnrgov-gate.ts';
import { wholePart } from './segment-part.ts';
import { servicePlaces } from './service-places.ts';

/** What came through the privacy gate. */
export interface Gated {
  /** A copy of equal length. What may not be kept is overwritten with 0x1A, which readers drop. */
  readonly bytes: Uint8Array;
  /** What was masked in the whole file: kind to count, never content. */
  readonly dropped: Dropped;
  /** The same for each message, by the offset of its UNH. */
  readonly messages: readonly GatedMessage[];
}

/** One message and what was masked in it. */
export interface GatedMessage {
  /** First byte of UNH in the file. */
  readonly offset: number;
  readonly type: MessageType;
  readonly dropped: Dropped;
}

/**
 * The privacy gate: masks in a copy of any bytes what Directive (EU) 2016/681 Annex I and Art. 13(4) do
 * not allow to keep, before anything else reads or stores them. Whatever it does not understand, it masks.
 * It never throws, keeps the length and the structure (same segments, elements and components), and is
 * idempotent: a second gate drops nothing. Linear in the bytes.
 */
export const gate = (bytes: Uint8Array, limits: ReadLimits = DEFAULT_LIMITS): Gated => {
  const copy = new Uint8Array(bytes); // not slice(): of a Node Buffer that is a view
  const messages: GatedMessage[] = [];
  const dropped: Record<string, number> = {};
  const outlines: string[] = [];
  let at = 0;
  let before: Interchange | undefined;
  for (const interchange of readInterchanges(bytes, limits)) {
    outside(copy, at, interchange.start, dropped, before);
    betweenUnaAndHeader(copy, interchange, dropped);
    const found = gateInterchange(copy, interchange);
    messages.push(...found.messages);
    add(dropped, found.dropped);
    outlines.push(outlineOf(interchange));
    at = interchange.end;
    before = interchange;
  }
  outside(copy, at, copy.length, dropped, before);
  forgetText(); // what was decoded here is not masked
  return keepsOutlines(copy, limits, outlines)
    ? { bytes: copy, dropped, messages }
    : nothingKept(copy);
};

/** What fixes the structure of an interchange: where it stands, by what it separates, how much it holds. */
const outlineOf = ({ start, end, separators, tokens }: Interchange): string =>
  [start, end, ...Object.values(separators), tokens.segments].join();

/**
 * Rubble can make the reader take its separators from text that was masked. Then the copy would read
 * differently from what came, and nothing of it may stand.
 */
const keepsOutlines = (
  copy: Uint8Array,
  limits: ReadLimits,
  outlines: readonly string[],
): boolean => {
  let index = 0;
  for (const interchange of readInterchanges(copy, limits)) {
    if (outlineOf(interchange) !== outlines[index++]) return false;
    const { component, element, release, terminator } = interchange.separators;
    if ([component, element, release, terminator].includes(MASK)) return false;
  }
  return index === outlines.length;
};

const nothingKept = (copy: Uint8Array): Gated => {
  for (let at = 0; at < copy.length; at++) if ((copy[at] as number) > 0x20) copy[at] = MASK;
  return { bytes: copy, dropped: { outside: 1 }, messages: [] };
};

/** The type in UNH; `other` if Amirani does not read it. */
const typeOf = (tokens: Tokens, message: MessageTokens): MessageType => {
  const type = tokens.value(message.first, 1, 0).trim();
  return type === 'PAXLST' || type === 'PNRGOV' || type === 'CUSRES' ? type : 'other';
};

const gates: Readonly<Record<MessageType, (masker: Masker, message: MessageTokens) => void>> = {
  PAXLST: gatePaxlst,
  PNRGOV: gatePnrgov,
  CUSRES: gateCusres,
  other: gateUnread,
};

const gateInterchange = (
  copy: Uint8Array,
  interchange: Interchange,
): Pick<Gated, 'dropped' | 'messages'> => {
  const { tokens } = interchange;
  const dropped: Record<string, number> = {};
  const messages = interchange.messages.map((message): GatedMessage => {
    const masker = new Masker(tokens, copy);
    const type = typeOf(tokens, message);
    gates[type](masker, message);
    add(dropped, masker.dropped);
    return { offset: tokens.segmentStart(message.first), type, dropped: masker.dropped };
  });
  add(dropped, gateEnvelope(copy, interchange));
  return { dropped, messages };
};

/** Service segments between the messages, and strays, which belong to nothing that could be read. */
const gateEnvelope = (copy: Uint8Array, interchange: Interchange): Dropped => {
  const { tokens, messages } = interchange;
  const masker = new Masker(tokens, copy);
  let next = 0;
  for (let segment = 0; segment < tokens.segments; segment++) {
    const message = messages[next];
    if (message !== undefined && segment === message.first) {
      segment = message.end - 1;
      next++;
      continue;
    }
    const part = wholePart(tokens, segment);
    const places = servicePlaces.get(part.tag);
    if (places !== undefined) masker.places(part, places);
    else masker.segment(part, 'unlisted-segment');
  }
  return masker.dropped;
};

const outside = (
  copy: Uint8Array,
  start: number,
  end: number,
  dropped: Record<string, number>,
  before?: Interchange,
): void => {
  if (maskOutsideText(copy, start, end, before)) add(dropped, { outside: 1 });
};

/** UNA has six characters; a text between it and the header is outside as well. */
const betweenUnaAndHeader = (
  copy: Uint8Array,
  { start, tokens, una }: Interchange,
  dropped: Record<string, number>,
): void => {
  if (una !== 'absent') outside(copy, start + 9, tokens.segmentStart(0), dropped);
};

const add = (total: Record<string, number>, part: Dropped): void => {
  for (const [kind, count] of Object.entries(part)) total[kind] = (total[kind] ?? 0) + count;
};
