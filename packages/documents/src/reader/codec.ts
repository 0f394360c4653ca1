import { fromBase64, toBase64 } from '@amirani/tables/base64';
import { checkResults } from '../check/result.ts';
import { equipments, imageLights, observedChecks } from '../verdict/examination.ts';
import {
  flag,
  list,
  natural,
  object,
  oneOf,
  readShape,
  type Shape,
  text,
} from '../verdict/shape/shape.ts';
import { type HostMessage, READER_PROTOCOL, type ReaderMessage, readerParts } from './messages.ts';

/** Longest line in characters; longer messages are rejected. A picture of 24 megabytes fits. */
export const MOST_LINE: number = 32 << 20;

/** Parsed message or reason for rejection. */
export type Decoded<T> = { readonly message: T } | { readonly fault: string };

/** One message as one line of JSON, without its line feed. Bytes are Base64. */
export const encodeMessage = (message: ReaderMessage | HostMessage): string =>
  JSON.stringify(
    'content' in message ? { ...message, content: toBase64(message.content) } : message,
  );

/** Reads one line of a reader. Members that the protocol does not have are passed over: later versions may add some. */
export const decodeReaderMessage = (line: string): Decoded<ReaderMessage> =>
  decoded(line, readerShapes);

/** Reads one line of an inspection application. */
export const decodeHostMessage = (line: string): Decoded<HostMessage> => decoded(line, hostShapes);

const decoded = <T>(line: string, shapes: Readonly<Record<string, Shape<T>>>): Decoded<T> => {
  if (line.length > MOST_LINE) return { fault: 'too long' };
  const value = jsonOf(line);
  if (value === undefined) return { fault: 'not JSON' };
  const type = value['type'];
  const shape = typeof type === 'string' && Object.hasOwn(shapes, type) ? shapes[type] : undefined;
  if (shape === undefined) return { fault: 'type' };
  const { value: message, faults } = readShape(shape, value);
  return message === undefined ? { fault: faults.join(' ') } : { message };
};

const jsonOf = (line: string): Readonly<Record<string, unknown>> | undefined => {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
};

const name: Shape<string> = text(200);
const content: Shape<Uint8Array> = (value, path, context) =>
  (typeof value === 'string' ? fromBase64(value) : undefined) ??
  (text(0, /^$/)(undefined, path, context) as never);

/** An object of these members; others are passed over. */
const open =
  <T extends object>(shape: Shape<T>, members: readonly string[]): Shape<T> =>
  (value, path, context) =>
    shape(
      Object.fromEntries(Object.entries(value as object).filter(([key]) => members.includes(key))),
      path,
      context,
    );

const inReading = { reading: name, sequence: natural };
const as = <T extends string>(type: T): { readonly type: Shape<T> } => ({ type: oneOf([type]) });

const hello = object(
  {
    ...as('hello'),
    protocol: oneOf([READER_PROTOCOL] as const),
    reader: object({ id: name, name }, { version: name }),
    can: list(oneOf(equipments), 32),
  },
  { simulated: flag },
);
const started = object({ ...as('started'), ...inReading });
const begin = object({ ...as('begin'), ...inReading, part: oneOf(readerParts) });
const end = object(
  { ...as('end'), ...inReading, part: oneOf(readerParts) },
  { chip: oneOf(['read', 'absent', 'refused'] as const) },
);
const mrz = object({ ...as('mrz'), ...inReading, text: text(4096) }, { otherSide: text(4096) });
const file = object({ ...as('file'), ...inReading, name, content });
const transcript = object({ ...as('transcript'), ...inReading, name, content });
const image = object({
  ...as('image'),
  ...inReading,
  name,
  light: oneOf(imageLights),
  mediaType: name,
  content,
});
const seal = object({ ...as('seal'), ...inReading, name, content });
const observation = object({
  ...as('observation'),
  ...inReading,
  check: oneOf(observedChecks),
  result: oneOf(checkResults),
});
const complete = object({ ...as('complete'), ...inReading });
const aborted = object({ ...as('aborted'), ...inReading, reason: text(1000) });

const COMMON = ['type', 'reading', 'sequence'];

const readerShapes: Readonly<Record<ReaderMessage['type'], Shape<ReaderMessage>>> = {
  hello: open(hello, ['type', 'protocol', 'reader', 'can', 'simulated']),
  started: open(started, COMMON),
  begin: open(begin, [...COMMON, 'part']),
  end: open(end, [...COMMON, 'part', 'chip']),
  mrz: open(mrz, [...COMMON, 'text', 'otherSide']),
  file: open(file, [...COMMON, 'name', 'content']),
  transcript: open(transcript, [...COMMON, 'name', 'content']),
  image: open(image, [...COMMON, 'name', 'light', 'mediaType', 'content']),
  seal: open(seal, [...COMMON, 'name', 'content']),
  observation: open(observation, [...COMMON, 'check', 'result']),
  complete: open(complete, COMMON),
  aborted: open(aborted, [...COMMON, 'reason']),
};

const read = object({ ...as('read'), reading: name }, { want: list(oneOf(equipments), 32) });
const cancel = object({ ...as('cancel'), reading: name });

const hostShapes: Readonly<Record<HostMessage['type'], Shape<HostMessage>>> = {
  read: open(read, ['type', 'reading', 'want']),
  cancel: open(cancel, ['type', 'reading']),
};
