import { hexOf } from '../../der/index.ts';
import { chipFileNames } from '../files/names.ts';
import { shown } from '../files/zip.ts';
import { utf8Text } from '../lds/text.ts';
import type { Say } from '../say.ts';
import { JsonShape } from './json-shape.ts';
import {
  type AccessAttempt,
  type ActiveAuthenticationRecord,
  accessOutcomes,
  accessPasswords,
  accessProtocols,
  type ChipAuthenticationRecord,
  type ChipRecords,
  type ChipTranscript,
  MOST_TRANSCRIPT,
  type NotRead,
  notReadReasons,
  type PaceCamRecord,
  type ProtectedExchange,
  type TranscriptFile,
  type Unfinished,
} from './transcript.ts';

/** The format that is read. */
const TRANSCRIPT_FORMAT = 'amirani.chip-transcript/1';

/**
 * Reads transcripts and merges their parts. A part that differs between transcripts is kept beside the first. A malformed part
 * is skipped and named; the others count. Never throws.
 */
export const readTranscripts = (files: readonly TranscriptFile[], say: Say): ChipTranscript => {
  let whole: ChipTranscript = { notRead: [] };
  const further: ChipRecords[] = [];
  const seen = new Set<string>();
  for (const file of files) {
    const one = readTranscript(file, say);
    if (one === undefined) continue;
    for (const part of PARTS) {
      if (one[part] === undefined) continue;
      const key = `${part} ${JSON.stringify(one[part], inHex)}`;
      if (whole[part] !== undefined && !seen.has(key)) further.push({ [part]: one[part] });
      seen.add(key);
    }
    const known = whole.notRead.map(({ file: name }) => name);
    const added = one.notRead.filter(({ file: name }) => !known.includes(name));
    const attempts = new Set(whole.access?.map((one) => JSON.stringify(one)));
    const access = [
      ...(whole.access ?? []),
      ...(one.access ?? []).filter((attempt) => !attempts.has(JSON.stringify(attempt))),
    ];
    whole = {
      ...one,
      ...whole,
      notRead: [...whole.notRead, ...added],
      ...(access.length === 0 ? {} : { access }),
    };
  }
  return further.length === 0 ? whole : { ...whole, further };
};

const inHex = (_: string, value: unknown): unknown =>
  value instanceof Uint8Array ? hexOf(value) : value;

const PARTS = ['activeAuthentication', 'chipAuthentication', 'paceCam'] as const;

const readTranscript = (file: TranscriptFile, say: Say): ChipTranscript | undefined => {
  const facts = { name: shown(file.name) };
  const value = file.bytes.length > MOST_TRANSCRIPT ? undefined : parsed(utf8Text(file.bytes));
  if (value === undefined) {
    say('document.chip.transcript.json', { facts });
    return undefined;
  }
  const faults: string[] = [];
  const transcript = transcriptOf(value, faults);
  for (const path of faults.slice(0, MOST_FAULTS))
    say('document.chip.transcript.form', { facts: { ...facts, path: shown(path) } });
  return transcript;
};

const MOST_FAULTS = 16;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
};

const transcriptOf = (value: unknown, faults: string[]): ChipTranscript | undefined => {
  const shape = JsonShape.of(value, '', faults);
  if (shape === undefined) return undefined;
  if (shape.raw('format') !== TRANSCRIPT_FORMAT) {
    shape.fault('format');
    return undefined;
  }
  shape.only('format', 'recordedBy', 'recordedAt', 'access', 'notRead', ...PARTS);
  const recordedBy = shape.has('recordedBy') ? shape.text('recordedBy', /^/, 200) : undefined;
  const recordedAt = shape.has('recordedAt') ? shape.text('recordedAt', /^/, 40) : undefined;
  const active = shape.has('activeAuthentication') ? activeOf(shape) : undefined;
  const chip = shape.has('chipAuthentication') ? chipOf(shape) : undefined;
  const cam = shape.has('paceCam') ? camOf(shape) : undefined;
  const access = listOf(shape, 'access', MOST_ATTEMPTS, faults, accessOf);
  return {
    notRead: listOf(shape, 'notRead', MOST_FILES, faults, notReadOf),
    ...(access.length === 0 ? {} : { access }),
    ...(recordedBy === undefined ? {} : { recordedBy }),
    ...(recordedAt === undefined ? {} : { recordedAt }),
    ...(active === undefined ? {} : { activeAuthentication: active }),
    ...(chip === undefined ? {} : { chipAuthentication: chip }),
    ...(cam === undefined ? {} : { paceCam: cam }),
  };
};

const MOST_FILES = 32;
const MOST_ATTEMPTS = 16;

/** The entries of a list that are in form; of one that is too long, none. */
const listOf = <Entry>(
  shape: JsonShape,
  name: string,
  most: number,
  faults: string[],
  entryOf: (entry: JsonShape) => Entry | undefined,
): readonly Entry[] => {
  const list = shape.has(name) ? shape.raw(name) : [];
  if (!Array.isArray(list) || list.length > most) {
    shape.fault(name);
    return [];
  }
  return list.flatMap((value: unknown, at): readonly Entry[] => {
    const entry = JsonShape.of(value, shape.path(`${name}/${at}`), faults);
    const read = entry === undefined ? undefined : entryOf(entry);
    return read === undefined ? [] : [read];
  });
};

/** One of the given words; a fault for any other. */
const wordOf = <Word extends string>(
  entry: JsonShape,
  name: string,
  words: readonly Word[],
): Word | undefined => {
  const word = words.find((one) => one === entry.raw(name));
  if (word === undefined) entry.fault(name);
  return word;
};

const statusWordOf = (entry: JsonShape): string | undefined =>
  entry.has('statusWord') ? entry.text('statusWord', /^[0-9A-Fa-f]{4}$/, 4) : undefined;

const notReadOf = (entry: JsonShape): NotRead | undefined => {
  const file = wordOf(entry, 'file', chipFileNames);
  const reason = wordOf(entry, 'reason', notReadReasons);
  entry.only('file', 'reason', 'statusWord');
  const word = statusWordOf(entry);
  return file === undefined || reason === undefined
    ? undefined
    : { file, reason, ...(word === undefined ? {} : { statusWord: word.toUpperCase() }) };
};

const accessOf = (entry: JsonShape): AccessAttempt | undefined => {
  const protocol = wordOf(entry, 'protocol', accessProtocols);
  const password = wordOf(entry, 'password', accessPasswords);
  const outcome = wordOf(entry, 'outcome', accessOutcomes);
  entry.only('protocol', 'password', 'outcome', 'statusWord');
  const word = statusWordOf(entry);
  return protocol === undefined || password === undefined || outcome === undefined
    ? undefined
    : {
        ...{ protocol, password, outcome },
        ...(word === undefined ? {} : { statusWord: word.toUpperCase() }),
      };
};

/** `{ "aborted": true }` and `{ "refused": true }`, the latter with the chip's status word where it is known. */
const unfinished = (part: JsonShape): Unfinished | undefined => {
  if (part.raw('aborted') === true) {
    part.only('aborted');
    return 'aborted';
  }
  if (part.raw('refused') !== true) return undefined;
  part.only('refused', 'statusWord');
  return 'refused';
};

const activeOf = (shape: JsonShape): ActiveAuthenticationRecord | Unfinished | undefined => {
  const part = shape.object('activeAuthentication');
  if (part === undefined) return undefined;
  const ended = unfinished(part);
  if (ended !== undefined) return ended;
  part.only('challenge', 'response');
  const challenge = part.hex('challenge');
  const response = part.hex('response');
  return challenge === undefined || response === undefined ? undefined : { challenge, response };
};

const OID = /^[0-2](\.(0|[1-9][0-9]*))+$/;

const chipOf = (shape: JsonShape): ChipAuthenticationRecord | Unfinished | undefined => {
  const part = shape.object('chipAuthentication');
  if (part === undefined) return undefined;
  const ended = unfinished(part);
  if (ended !== undefined) return ended;
  part.only(
    'protocol',
    'keyId',
    'ephemeralPrivateKey',
    'ephemeralPublicKey',
    'exchange',
    'nonce',
    'token',
  );
  const protocol = part.text('protocol', OID, 64);
  const ephemeralPrivateKey = part.hex('ephemeralPrivateKey');
  const ephemeralPublicKey = part.hex('ephemeralPublicKey');
  const keyId = part.has('keyId') ? part.natural('keyId') : undefined;
  const exchange = part.has('exchange') ? exchangeOf(part) : undefined;
  const nonce = part.optionalHex('nonce');
  const token = part.optionalHex('token');
  if (protocol === undefined || ephemeralPrivateKey === undefined) return undefined;
  if (ephemeralPublicKey === undefined || (part.has('keyId') && keyId === undefined))
    return undefined;
  if (exchange === undefined && (nonce === undefined || token === undefined)) {
    if (!part.has('exchange') && !part.has('nonce') && !part.has('token')) part.fault('exchange');
    return undefined;
  }
  return {
    protocol,
    ephemeralPrivateKey,
    ephemeralPublicKey,
    ...(keyId === undefined ? {} : { keyId }),
    ...(exchange === undefined ? {} : { exchange }),
    ...(nonce === undefined ? {} : { nonce }),
    ...(token === undefined ? {} : { token }),
  };
};

const exchangeOf = (part: JsonShape): ProtectedExchange | undefined => {
  const exchange = part.object('exchange');
  if (exchange === undefined) return undefined;
  exchange.only('command', 'response', 'sequenceCounter');
  const command = exchange.hex('command');
  const response = exchange.hex('response');
  const counter = exchange.optionalHex('sequenceCounter');
  if (command === undefined || response === undefined) return undefined;
  return { command, response, ...(counter === undefined ? {} : { sequenceCounter: counter }) };
};

const camOf = (shape: JsonShape): PaceCamRecord | Unfinished | undefined => {
  const part = shape.object('paceCam');
  if (part === undefined) return undefined;
  const ended = unfinished(part);
  if (ended !== undefined) return ended;
  part.only('protocol', 'mappingPublicKey', 'chipAuthenticationData');
  const protocol = part.text('protocol', OID, 64);
  const mappingPublicKey = part.hex('mappingPublicKey');
  const chipAuthenticationData = part.hex('chipAuthenticationData');
  if (protocol === undefined || mappingPublicKey === undefined) return undefined;
  return chipAuthenticationData === undefined
    ? undefined
    : { protocol, mappingPublicKey, chipAuthenticationData };
};
