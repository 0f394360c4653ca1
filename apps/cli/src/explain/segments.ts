import { MASK, type MessageRecord, readInterchanges } from '@amirani/messages';
import { qualifierNames, segmentNames } from './catalogue.ts';
import { statements } from './statements.ts';

/** One segment of a message as it stands in the masked text. */
interface Segment {
  /** Its ordinal in the message; UNH is 1. */
  readonly ordinal: number;
  readonly tag: string;
  /** The text after the tag; a masked byte is `▒`. */
  readonly text: string;
  /** First component of the first element: what qualifies a date, a place, a reference. */
  readonly qualifier: string;
}

/** Rows of ordinal, tag, name and text; under a segment, one row for each value that was taken from it. */
export const segmentRows = (masked: Uint8Array, message: MessageRecord): string[][] => {
  const taken = Map.groupBy(statements(message), ({ at }) => at.segment);
  return segmentsOf(masked, message).flatMap(({ ordinal, tag, text, qualifier }) => [
    [String(ordinal), tag, nameOf(tag, qualifier), text],
    ...(taken.get(ordinal) ?? []).map(({ subject, label, value }) => [
      '',
      '',
      '',
      `= ${subject}: ${label} ${value}`,
    ]),
  ]);
};

/** The segments of the message that begins at the record's offset; none where the bytes are others. */
const segmentsOf = (masked: Uint8Array, { offset }: MessageRecord): readonly Segment[] => {
  for (const { tokens, messages } of readInterchanges(masked)) {
    const found = messages.find(({ first }) => tokens.segmentStart(first) === offset);
    if (found === undefined) continue;
    return Array.from({ length: found.end - found.first }, (_, index) => {
      const segment = found.first + index;
      const tag = tokens.tagText(segment);
      const { start, end } = tokens.segmentRange(segment);
      return {
        ordinal: index + 1,
        tag,
        text: visible(masked.subarray(start, end)).slice(tag.length).replace(/^\s*/, ''),
        qualifier:
          tokens.value(segment, 0, 0) || (tag === 'MSG' ? tokens.value(segment, 0, 1) : ''),
      };
    });
  }
  return [];
};

const nameOf = (tag: string, qualifier: string): string => {
  const name = segmentNames[tag] ?? 'unknown segment';
  const detail = qualifierNames[`${tag} ${qualifier}`];
  return detail === undefined ? name : `${name}: ${detail}`;
};

const decoder = new TextDecoder('utf-8');
const latin1 = new TextDecoder('latin1');

/** Text that cannot move a terminal's cursor: line breaks dropped, masked and other control bytes shown. */
const visible = (bytes: Uint8Array): string => {
  const text = decoder.decode(bytes);
  return (text.includes('\ufffd') ? latin1.decode(bytes) : text)
    .replace(/[\r\n]/g, '')
    .replaceAll(String.fromCharCode(MASK), '▒')
    .replace(/\p{Cc}/gu, '�');
};
