/** One element of BER or DER: its place in the input. Nothing is copied. */
export interface DerNode {
  /** The whole input; every offset below counts from its first byte. */
  readonly source: Uint8Array;
  /** See `tags`. -1 where nothing was read. */
  readonly tag: number;
  /** First identifier octet. */
  readonly start: number;
  /** First content octet. */
  readonly body: number;
  /** Behind the last content octet. */
  readonly bodyEnd: number;
  /** Behind the element, end-of-contents octets included. */
  readonly end: number;
}

/** Why an input is not BER, or not the expected element. */
export type DerFaultKind =
  /** The input ends inside the element. */
  | 'truncated'
  /** An element reaches over the end of the one that holds it. */
  | 'overrun'
  /** A length of more than four octets, or the reserved length 0xff. */
  | 'length'
  /** A tag of more than three octets. */
  | 'tag'
  /** Elements of indefinite length lie deeper than {@link MOST_DEPTH}. */
  | 'depth'
  /** More bytes than the reader was asked to take. */
  | 'size'
  /** Indefinite length on a primitive element. */
  | 'indefinite-primitive'
  /** Another tag than the structure has at this place. */
  | 'unexpected'
  /** The content of the element does not have the form of its type. */
  | 'content';

/** Where a reading stopped, and why. */
export interface DerFault {
  readonly fault: DerFaultKind;
  /** The byte at which it shows. */
  readonly offset: number;
  /** The tag that was expected, where one was. */
  readonly expected?: number;
}

/** How deep elements of indefinite length may lie in each other, and parts of a string in a string. */
export const MOST_DEPTH = 16;

/** The bytes of an element, header included; a view, no copy. */
export const rawOf = (node: DerNode): Uint8Array => node.source.subarray(node.start, node.end);

/** The content of an element; a view, no copy. Of an element of indefinite length without its end mark. */
export const contentOf = (node: DerNode): Uint8Array =>
  node.source.subarray(node.body, node.bodyEnd);

/** The absent element: no tag, no bytes. */
export const nothing: DerNode = {
  source: new Uint8Array(0),
  tag: -1,
  start: 0,
  body: 0,
  bodyEnd: 0,
  end: 0,
};

/** Whether two byte strings are the same. */
export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
};
