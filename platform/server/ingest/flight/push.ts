import type { MessageRecord } from '@amirani/messages';

/** A push in parts: which have come, and how many there are once the last has. */
export interface PushState {
  /** What joins the parts: sender and common access reference. */
  readonly key: string;
  /** Counts the pushes under one key: senders use one reference for every push of a flight. */
  readonly generation: number;
  readonly parts: readonly number[];
  /** The number of the part marked `F`; absent until it comes. */
  readonly last?: number;
}

/** The place of a message in its push. A message that does not say is a whole push. */
export interface PartPlace {
  readonly number: number;
  readonly last: boolean;
}

/** Whether two messages of one sender may be different parts of one push: then neither replaces the other. */
export const areSiblings = (
  a: Pick<MessageRecord, 'access' | 'part'>,
  b: Pick<MessageRecord, 'access' | 'part'>,
): boolean => {
  if (a.access !== b.access) return false;
  const [one, other] = [partOf(a), partOf(b)];
  return !isWholePush(one) && !isWholePush(other) && one.number !== other.number;
};

/** Reads UNH e3: `01:C` first, `02` middle, `03:F` last; a lone `01:F`, or nothing, is whole. */
export const partOf = (message: Pick<MessageRecord, 'part'>): PartPlace => {
  const match = /^0*(\d{1,4})(?::(\w*))?$/.exec(message.part ?? '');
  const number = Number(match?.[1] ?? 0);
  if (match === null || number === 0) return { number: 1, last: true };
  return { number, last: match[2] === 'F' };
};

const isWholePush = ({ number, last }: PartPlace): boolean => number === 1 && last;

/** What joins the parts of a push on one flight (messages 1.5: parts share sender and UNH e2). */
export const pushKey = (message: Pick<MessageRecord, 'sender' | 'access' | 'prepared'>): string =>
  `${message.sender ?? ''}|${message.access ?? message.prepared?.slice(0, 10) ?? ''}`;

/** The owner of the push under a key. */
export const senderOfPush = ({ key }: Pick<PushState, 'key'>): string =>
  key.slice(0, key.indexOf('|'));

/**
 * Whether a message has the full data of its flight, so that missing parts of earlier pushes are not expected any more: not an
 * update of PNRs (MSG 141), nor a list of changes (BGM status CP, XR, RP).
 */
export const isFullPush = ({ part, function: code, status = '' }: MessageRecord): boolean =>
  isWholePush(partOf({ ...(part === undefined ? {} : { part }) })) &&
  code !== '141' &&
  !['CP', 'XR', 'RP'].includes(status);

/**
 * Adds a part to the latest push of its key, in whatever order parts come. A part that is there already, or
 * that follows a whole push, begins the next push.
 */
export const addPart = (latest: PushState | undefined, key: string, part: PartPlace): PushState => {
  const open =
    latest !== undefined &&
    !isWhole(latest) &&
    !latest.parts.includes(part.number) &&
    !(part.last && latest.last !== undefined);
  const base = open ? latest : { key, generation: (latest?.generation ?? 0) + 1, parts: [] };
  const last = part.last ? part.number : base.last;
  return {
    key,
    generation: base.generation,
    parts: [...base.parts, part.number].sort((a, b) => a - b),
    ...(last === undefined ? {} : { last }),
  };
};

/** Whether every part up to the last has come. */
export const isWhole = (push: PushState): boolean =>
  push.last !== undefined &&
  Array.from({ length: push.last }, (_, index) => index + 1).every((n) => push.parts.includes(n));

/** BGM statuses that close check-in: CL, on board CLOB, not on board CLNB. */
export const closesFlight = (message: Pick<MessageRecord, 'status'>): boolean =>
  message.status !== undefined && ['CL', 'CLOB', 'CLNB'].includes(message.status);

/**
 * Whether a message says that its flight does not take place (BGM status XF), or that it does: people are listed for
 * it, or it is changed or closed. Undefined where it says neither, as a reservation that is cancelled.
 */
export const cancelsFlight = (
  message: Pick<MessageRecord, 'type' | 'status' | 'travellers'>,
): boolean | undefined => {
  const { type, status = '', travellers } = message;
  if (type !== 'PAXLST' || ['XR', 'RP'].includes(status)) return undefined;
  if (status === 'XF') return true;
  return travellers.length > 0 || status === 'CF' || closesFlight(message) ? false : undefined;
};

/** What a message says about whether its people fly: BGM status XR, CLNB, CLOB. Nothing is erased by it. */
export const boardingOf = (
  message: Pick<MessageRecord, 'status'>,
): 'cancelled' | 'not-on-board' | 'on-board' | undefined => {
  if (message.status === 'XR') return 'cancelled';
  if (message.status === 'CLNB') return 'not-on-board';
  return message.status === 'CLOB' ? 'on-board' : undefined;
};
