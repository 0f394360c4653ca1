import type { WriteSyntax } from './charset.ts';
import { encodeText, leastSyntax } from './charset.ts';
import { compactDate, timeOf } from './moment.ts';
import type { WriteElement, WriteSegment, WriteSeparators } from './segments.ts';
import { defaultWriteSeparators, serviceStringAdvice, writeSegments } from './segments.ts';

/** Everything around the messages: UNA, UNB, UNG and how the text is laid out. */
export interface InterchangeInput {
  readonly sender: string;
  readonly senderQualifier?: string;
  readonly recipient: string;
  readonly recipientQualifier?: string;
  /** Preparation, `2026-01-01T10:00` (the zone is agreed between the parties). */
  readonly prepared: string;
  /** Interchange control reference. */
  readonly reference: string;
  /** UNB e6: APIS, IAPI, PNRGOV … */
  readonly application?: string;
  /** Sets the test indicator. */
  readonly test?: boolean;
  /** Without it the least UN repertoire that holds the text is taken. */
  readonly syntax?: WriteSyntax;
  /** Default `4` for UNO syntaxes and SIRE, `1` for IATA and IATB. */
  readonly syntaxVersion?: string;
  /** UNG group reference; without it the interchange has no group. */
  readonly group?: string;
  /** Default: `:+.? '`. */
  readonly separators?: Partial<WriteSeparators>;
  /** Default true. Without UNA a reader must find the separators in the body. */
  readonly una?: boolean;
  /** CR LF after each segment; default false. */
  readonly lines?: boolean;
}

/** What every message has around its content. */
export interface HeaderInput {
  /** UNH message reference. */
  readonly reference: string;
  /** Common access reference, up to 35 characters: the same in each part of a push. */
  readonly access?: string;
  readonly part?: PartInput;
}

/** Place in a push of several messages: `01:C`, `02`, `03:F` (ISO 9735 data elements 0070 and 0073). */
export interface PartInput {
  /** From 1. */
  readonly index: number;
  readonly last: boolean;
}

/** A message ready for an interchange: its type as UNH states it, and the segments between UNH and UNT. */
export interface WriteMessage {
  readonly header: HeaderInput;
  /** `['PAXLST', 'D', '05B', 'UN', 'IATA']`. */
  readonly type: readonly [type: string, version: string, release: string, ...string[]];
  readonly body: readonly WriteSegment[];
}

/**
 * Bytes of an interchange. UNT, UNE and UNZ count what is really there. `family` names the syntax
 * identifiers to choose from where the input states none.
 * @throws RangeError codes of {@link writeSegments} and {@link encodeText}
 */
export const writeInterchange = (
  input: InterchangeInput,
  messages: readonly WriteMessage[],
  family: 'UN' | 'IATA' = 'UN',
): Uint8Array => {
  const separators = { ...defaultWriteSeparators, ...input.separators };
  const lineBreak = input.lines === true ? '\r\n' : '';
  const inner = writeSegments(groupSegments(input, messages), separators, lineBreak);
  const address = `${input.sender}${input.recipient}${input.reference}${input.application ?? ''}`;
  const syntax = input.syntax ?? leastSyntax(inner + address, family);
  const outer = (segment: WriteSegment): string => writeSegments([segment], separators, lineBreak);
  const una = input.una === false ? '' : serviceStringAdvice(separators) + lineBreak;
  const count = String(input.group === undefined ? messages.length : 1);
  const text = `${outer(unb(input, syntax))}${inner}${outer(['UNZ', count, input.reference])}`;
  return concat(encodeText(una, 'UNOY'), encodeText(text, syntax));
};

const groupSegments = (
  input: InterchangeInput,
  messages: readonly WriteMessage[],
): readonly WriteSegment[] => {
  const inner = messages.flatMap(messageSegments);
  const first = messages[0];
  if (input.group === undefined || first === undefined) return inner;
  const [type, version, release, agency] = first.type;
  const ung: WriteSegment = [
    'UNG',
    type,
    [input.sender, input.senderQualifier ?? ''],
    [input.recipient, input.recipientQualifier ?? ''],
    moment(input.prepared),
    input.group,
    agency ?? '',
    [version, release],
  ];
  return [ung, ...inner, ['UNE', String(messages.length), input.group]];
};

const messageSegments = ({ header, type, body }: WriteMessage): readonly WriteSegment[] => [
  ['UNH', header.reference, type, header.access ?? '', partElement(header.part)],
  ...body,
  ['UNT', String(body.length + 2), header.reference],
];

const partElement = (part: PartInput | undefined): WriteElement => {
  if (part === undefined) return '';
  const index = String(part.index).padStart(2, '0');
  // A push of one part is its first and last: F tells the reader that nothing follows.
  if (part.last) return [index, 'F'];
  return part.index === 1 ? [index, 'C'] : index;
};

const unb = (input: InterchangeInput, syntax: WriteSyntax): WriteSegment => [
  'UNB',
  [syntax, input.syntaxVersion ?? (syntax.startsWith('IAT') ? '1' : '4')],
  [input.sender, input.senderQualifier ?? ''],
  [input.recipient, input.recipientQualifier ?? ''],
  moment(input.prepared),
  input.reference,
  '',
  input.application ?? '',
  '',
  '',
  '',
  input.test === true ? '1' : '',
];

const moment = (at: string): WriteElement => [compactDate(at), timeOf(at)];

const concat = (a: Uint8Array, b: Uint8Array): Uint8Array => {
  const bytes = new Uint8Array(a.length + b.length);
  bytes.set(a);
  bytes.set(b, a.length);
  return bytes;
};
