import type { Interchange, MessageTokens, Tokens } from '../edifact/index.ts';
import { trimmed } from './context.ts';
import { yearTime } from './dates.ts';
import type { DiagnosticList } from './diagnostics.ts';
import type { MessageReading } from './model.ts';

const value = (tokens: Tokens, segment: number, element: number, component: number): string =>
  segment < 0 ? '' : trimmed(tokens.value(segment, element, component));

/** Reads UNB and UNH into a message's header fields. */
export const readHeader = (interchange: Interchange, reading: MessageReading): void => {
  const { tokens, unb } = interchange;
  const { first, end } = reading.message;
  // In the order of the bytes, which are decoded by stretches.
  reading.sender = value(tokens, unb, 1, 0) || undefined;
  reading.recipient = value(tokens, unb, 2, 0) || undefined;
  reading.prepared = yearTime(value(tokens, unb, 3, 0), value(tokens, unb, 3, 1)) || undefined;
  const unh = (element: number, component: number): string =>
    value(tokens, first, element, component);
  const type = unh(1, 0);
  if (type === 'PAXLST' || type === 'PNRGOV' || type === 'CUSRES') reading.type = type;
  const release = unh(1, 2);
  reading.version = release === '' ? unh(1, 1) : `${unh(1, 1)}:${release}`;
  reading.reference = unh(0, 0);
  reading.access = unh(2, 0) || undefined;
  const sequence = unh(3, 0);
  const transfer = unh(3, 1);
  reading.part =
    sequence === '' ? undefined : transfer === '' ? sequence : `${sequence}:${transfer}`;
  if (reading.access !== undefined)
    reading.marks.token('access', 0, tokens, tokens.token(first, 2, 0));
  reading.offset = tokens.segmentStart(first);
  const last = Math.min(tokens.segmentEnd(end - 1) + 1, tokens.bytes.length);
  reading.length = last - reading.offset;
};

/** Reports what is odd about an interchange as a whole; goes to its first message. */
export const reportInterchange = (interchange: Interchange, diagnostics: DiagnosticList): void => {
  const { cutBefore, cutAfter, typeB, una, truncated, unclosed, wrapped } = interchange;
  if (typeB)
    diagnostics.add(
      'message.envelope.type-b',
      'a Type B address header stands before the interchange',
    );
  if (cutBefore > 0 && !typeB) {
    diagnostics.add(
      'message.envelope.cut-before',
      `${cutBefore} characters before the interchange are no part of it`,
    );
  }
  if (cutAfter > 0) {
    diagnostics.add(
      'message.envelope.cut-after',
      `${cutAfter} characters after the interchange are no part of it`,
    );
  }
  if (una === 'absent')
    diagnostics.add('message.separators.no-una', 'no UNA: separators taken from the body');
  if (una === 'disagrees') {
    diagnostics.add(
      'message.separators.disagree',
      'UNA names other separators than the body uses: the body counts',
    );
  }
  if (interchange.unb < 0)
    diagnostics.add('message.envelope.no-interchange', 'no UNB: the message has no envelope');
  if (truncated) diagnostics.add('message.envelope.truncated', 'the text ends inside a segment');
  if (unclosed) diagnostics.add('message.envelope.end-missing', 'no UNZ');
  if (wrapped > 0)
    diagnostics.add('message.text.wrapped', `${wrapped} segments have line breaks inside`);
  if (interchange.unneededReleases > 0) {
    const { unneededReleases: count } = interchange;
    diagnostics.add(
      'message.text.unneeded-release',
      `${count} release characters stand before a character that needs none`,
    );
  }
  for (const segment of interchange.strays) {
    diagnostics.add(
      'message.segment.unplaced',
      `segment ${interchange.tokens.tagText(segment).slice(0, 3)} stands outside any message`,
    );
  }
  reportCounts(interchange, diagnostics);
};

const reportCounts = (interchange: Interchange, diagnostics: DiagnosticList): void => {
  const { tokens, groups, messages, unz, unb } = interchange;
  const units = groups.length > 0 ? groups.length : messages.length;
  compare(diagnostics, 'message.count.unz', 'UNZ', value(tokens, unz, 0, 0), [
    units,
    messages.length,
  ]);
  const control = value(tokens, unb, 4, 0);
  const closing = value(tokens, unz, 1, 0);
  if (unz >= 0 && control !== '' && closing !== '' && control !== closing) {
    diagnostics.add('message.reference.mismatch', 'UNZ repeats another reference than UNB gives');
  }
  for (const { ung, une, messages: count } of groups) {
    if (une < 0) {
      diagnostics.add('message.envelope.end-missing', 'no UNE');
      continue;
    }
    compare(diagnostics, 'message.count.une', 'UNE', value(tokens, une, 0, 0), [count]);
    if (value(tokens, ung, 4, 0) !== value(tokens, une, 1, 0)) {
      diagnostics.add('message.reference.mismatch', 'UNE repeats another reference than UNG gives');
    }
  }
};

/** Reports UNT: missing, another count than there are segments, another reference than UNH. */
export const reportMessageEnd = (
  tokens: Tokens,
  { first, end, unt }: MessageTokens,
  diagnostics: DiagnosticList,
): void => {
  if (unt < 0) {
    diagnostics.add('message.envelope.end-missing', 'no UNT');
    return;
  }
  const counted = end - first;
  const declared = value(tokens, unt, 0, 0);
  if (declared !== '' && Number(declared) !== counted) {
    const token = tokens.token(unt, 0, 0);
    diagnostics.atToken(
      'message.count.unt',
      `UNT declares ${numberOr(declared)}, counted ${counted}`,
      tokens,
      token,
    );
  }
  const reference = value(tokens, unt, 1, 0);
  if (reference !== '' && reference !== value(tokens, first, 0, 0)) {
    const token = tokens.token(unt, 1, 0);
    diagnostics.atToken(
      'message.reference.mismatch',
      'UNT repeats another reference than UNH gives',
      tokens,
      token,
    );
  }
};

const compare = (
  diagnostics: DiagnosticList,
  code: 'message.count.unz' | 'message.count.une',
  tag: string,
  declared: string,
  counted: readonly number[],
): void => {
  if (declared === '' || counted.includes(Number(declared))) return;
  diagnostics.add(code, `${tag} declares ${numberOr(declared)}, counted ${counted[0]}`);
};

const numberOr = (text: string): string =>
  /^\d{1,9}$/.test(text) ? String(Number(text)) : 'no number';
