import { MASK, type MessageReading, type MessageRecord } from '@amirani/messages';
import { qualifierNames, segmentNames } from './catalogue.ts';
import { statements } from './statements.ts';

/**
 * Rows of ordinal, tag, name and text, one for each segment; under it, one row for each value that was taken
 * from it. The text is the masked one; a masked byte is `▒`.
 */
export const segmentRows = (
  { tokens, message }: Pick<MessageReading, 'tokens' | 'message'>,
  record: MessageRecord,
): string[][] => {
  const taken = Map.groupBy(statements(record), ({ at }) => at.segment);
  return Array.from({ length: message.end - message.first }, (_, index) => {
    const segment = message.first + index;
    const tag = tokens.tagText(segment);
    const { start, end } = tokens.segmentRange(segment);
    // MSG states its function in the second component.
    const qualifier = tokens.value(segment, 0, tag === 'MSG' ? 1 : 0);
    const text = visible(tokens.bytes.subarray(start, end));
    return [
      [String(index + 1), tag, nameOf(tag, qualifier), text.slice(tag.length).trimStart()],
      ...(taken.get(index + 1) ?? []).map(({ subject, label, value }) => [
        '',
        '',
        '',
        `= ${subject}: ${label} ${value}`,
      ]),
    ];
  }).flat();
};

const nameOf = (tag: string, qualifier: string): string => {
  const name = segmentNames[tag] ?? 'unknown segment';
  const detail = qualifierNames[`${tag} ${qualifier}`];
  return detail === undefined ? name : `${name}: ${detail}`;
};

const decoder = new TextDecoder('utf-8');
const latin1 = new TextDecoder('latin1');

/** A segment's bytes as text: line breaks dropped, masked bytes shown. */
const visible = (bytes: Uint8Array): string => {
  const text = decoder.decode(bytes);
  return (text.includes('\ufffd') ? latin1.decode(bytes) : text)
    .replace(/[\r\n]/g, '')
    .replaceAll(String.fromCharCode(MASK), '▒');
};
