import { mac, type Steps } from '../../crypto/index.ts';
import { joined, sameBytes } from '../../der/index.ts';
import { type Tlv, tlvList } from '../lds/tlv.ts';
import type { ProtectedExchange } from '../transcript/transcript.ts';
import type { ChipAuthenticationProtocol } from './protocols.ts';

/** What a first protected exchange came to. */
export type ExchangeAnswer =
  /** The chip's answer is authentic under the key. */
  | 'valid'
  /** The reader's command is authentic, the chip's answer is not. */
  | 'response-mac'
  /** The reader's own command is not authentic. */
  | 'command-mac'
  /** The chip answered only with an error status word. */
  | 'refused'
  /** Command or answer are not secure messaging. */
  | 'malformed';

/** Octets of a message authentication code in secure messaging. */
const MAC_OCTETS = 8;
const MAC_TAG = 0x8e;

/**
 * Checks the MACs of a command and its answer, Doc 9303-11, 9.8. The counter is raised before each of the two.
 */
export function* checkExchange(
  protocol: ChipAuthenticationProtocol,
  key: Uint8Array,
  { command, response, sequenceCounter }: ProtectedExchange,
): Steps<ExchangeAnswer> {
  const { blockOctets } = protocol;
  const sent = commandObjects(command);
  if (response.length === 2 && response[0] !== 0x90) return 'refused';
  const answered = objectsIn(response, 0, response.length - 2);
  if (sent === undefined || answered === undefined) return 'malformed';
  const before = counterOf(sequenceCounter, blockOctets);
  if (before === undefined) return 'malformed';
  const header = padded(command.subarray(0, 4), blockOctets);
  const first = raised(before);
  const asked = joined([first, header, sent.covered]);
  if (!(yield* isAuthentic(protocol, key, asked, sent.mac))) return 'command-mac';
  const told = joined([raised(first), answered.covered]);
  return (yield* isAuthentic(protocol, key, told, answered.mac)) ? 'valid' : 'response-mac';
}

function* isAuthentic(
  { mac: algorithm, blockOctets }: ChipAuthenticationProtocol,
  key: Uint8Array,
  data: Uint8Array,
  expected: Uint8Array,
): Steps<boolean> {
  // The retail MAC pads by itself; CMAC is computed over data that was padded before (Doc 9303-11, 9.8.7.3).
  const input = algorithm === 'retail' ? data : padded(data, blockOctets);
  const code = yield* mac(algorithm, key, input);
  return code !== undefined && sameBytes(code.subarray(0, MAC_OCTETS), expected);
}

interface Objects {
  /** The data objects that the MAC covers, as they stand. */
  readonly covered: Uint8Array;
  readonly mac: Uint8Array;
}

/** The data field of a command APDU with a short or an extended length (ISO/IEC 7816-4, 5.1). */
const commandObjects = (command: Uint8Array): Objects | undefined => {
  const short = command[4] ?? 0;
  const extended = short === 0 && command.length > 7;
  const length = extended ? (command[5] ?? 0) * 256 + (command[6] ?? 0) : short;
  const from = extended ? 7 : 5;
  if (length === 0 || from + length > command.length) return undefined;
  return objectsIn(command, from, from + length);
};

/** Data objects that end with the MAC, which has eight octets. */
const objectsIn = (bytes: Uint8Array, from: number, to: number): Objects | undefined => {
  if (to <= from) return undefined;
  const { items, stopped } = tlvList(bytes, from, to);
  const last: Tlv | undefined = items.at(-1);
  if (stopped !== undefined || last?.tag !== MAC_TAG || last.to - last.from !== MAC_OCTETS)
    return undefined;
  return {
    covered: bytes.subarray(from, last.offset),
    mac: bytes.subarray(last.from, last.to),
  };
};

const counterOf = (given: Uint8Array | undefined, octets: number): Uint8Array | undefined => {
  const counter = new Uint8Array(octets);
  if (given === undefined) return counter;
  if (given.length > octets) return undefined;
  counter.set(given, octets - given.length);
  return counter;
};

const raised = (counter: Uint8Array): Uint8Array => {
  const next = counter.slice();
  for (let at = next.length - 1; at >= 0; at--) {
    next[at] = ((next[at] ?? 0) + 1) & 0xff;
    if (next[at] !== 0) break;
  }
  return next;
};

/** Padding method 2 of ISO/IEC 9797-1: 80, then zeros up to a whole block. */
const padded = (data: Uint8Array, blockOctets: number): Uint8Array => {
  const whole = new Uint8Array((Math.floor(data.length / blockOctets) + 1) * blockOctets);
  whole.set(data);
  whole[data.length] = 0x80;
  return whole;
};
