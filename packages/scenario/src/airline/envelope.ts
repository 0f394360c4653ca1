import type { Instant } from '../time/instant.ts';
import { utc } from '../time/instant.ts';
import { yymmdd } from './dates.ts';
import type { Dialect } from './dialect.ts';
import type { Element, Segment } from './segment.ts';
import { seg, written } from './segment.ts';

/** A message before it is put into an interchange. */
export interface Draft {
  readonly type: 'PNRGOV' | 'PAXLST' | 'CUSRES';
  /** UNH: `13:1`, `D:05B`, `001:000`. */
  readonly version: string;
  readonly access?: string;
  /** UNH e3, as an element. */
  readonly part?: Element;
  readonly segments: readonly Segment[];
}

/** Who sends what to whom, and when. */
export interface Interchange {
  readonly sender: string;
  readonly recipient: string;
  readonly at: Instant;
  /** Six digits, the interchange's control reference. */
  readonly reference: string;
  readonly application: string;
  readonly messages: readonly Draft[];
}

/** Writes an interchange the way its sender does, without a Type B envelope. */
export const interchangeText = (interchange: Interchange, dialect: Dialect): string => {
  const { separators, syntax, group, una, lineEnd } = dialect;
  const { sender, recipient, reference, application, messages, at } = interchange;
  const { date, time } = utc(at);
  const stamp = [yymmdd(date), time];
  const [first] = messages;
  const type = first?.type ?? 'PAXLST';
  const grouped = group !== 'none' && first !== undefined;
  // PNRGOV names the syntax of IATA's own design rules; lists and answers are plain UN/EDIFACT.
  const named = type !== 'PNRGOV' && syntax[0] === 'IATA' ? ['UNOA', '4'] : syntax;
  const control: Segment[] = [
    seg('UNB', named, sender, recipient, stamp, reference, '', application),
    ...(grouped
      ? [
          seg(
            'UNG',
            type,
            sender,
            recipient,
            stamp,
            '1',
            type === 'PNRGOV' ? 'IA' : 'UN',
            first.version.split(':'),
          ),
        ]
      : []),
  ];
  const body = messages.flatMap((message, i) =>
    messageSegments(message, `${reference}${i + 1}`, dialect),
  );
  const closing = [
    ...(grouped ? [seg('UNE', String(messages.length), '1')] : []),
    seg('UNZ', '1', reference),
  ];
  const text = [...control, ...body, ...closing]
    .map((segment) => {
      const line = written(segment, separators);
      const blank = segment.tag === 'UNG' && group === 'blank-after-tag';
      return (blank ? line.replace('UNG', 'UNG ') : line) + lineEnd;
    })
    .join('');
  return (una === 'absent' ? '' : unaOf(dialect) + lineEnd) + text;
};

const unaOf = ({ separators, una }: Dialect): string => {
  const { component, element, release, repetition, terminator } = separators;
  return `UNA${component}${element}.${release}${una === 'short' ? '' : repetition}${terminator}`;
};

const messageSegments = (
  message: Draft,
  reference: string,
  dialect: Dialect,
): readonly Segment[] => {
  const { type, version, access, part, segments } = message;
  const us = version === '001:000';
  const identifier = us
    ? [type, ...version.split(':')]
    : [type, ...version.split(':'), ...(type === 'PNRGOV' ? ['IA'] : ['UN', 'IATA'])];
  const unh = seg('UNH', reference, identifier, access ?? '', part ?? '');
  const counted = segments.length + 2;
  const declared = dialect.unt === 'right' ? counted : dialect.unt === 'zero' ? 0 : counted + 2;
  return [
    unh,
    ...segments,
    seg('UNT', us ? String(declared).padStart(6, '0') : String(declared), reference),
  ];
};

/**
 * Puts a text into an IATA Type B envelope: priority and address line, origin line, start and end of
 * text, and lines of `width` characters, cut wherever the width ends.
 */
export const typeB = (text: string, sender: string, at: Instant, width = 69): string => {
  const { date, time } = utc(at);
  const lines: string[] = [];
  for (let i = 0; i < text.length; i += width) lines.push(text.slice(i, i + width));
  return `\u0001QK QVTGVQV\r\n.QMRRM${sender} ${date.slice(8)}${time}\r\n\u0002${lines.join('\r\n')}\r\n\u0003`;
};

/** The bytes of a text in ISO 8859-1; a character outside it is a programmer's mistake. */
export const latin1 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 255) throw new RangeError('scenario/airline: a character outside ISO 8859-1');
    bytes[i] = code;
  }
  return bytes;
};
