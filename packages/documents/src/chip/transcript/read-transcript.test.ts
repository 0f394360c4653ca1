// biome-ignore-all lint/correctness/noNodejsModules: a test, left out of the build
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chipFileNames } from '../files/names.ts';
import { findingList } from '../say.ts';
import { readTranscripts } from './read-transcript.ts';
import { accessOutcomes, accessPasswords, accessProtocols, notReadReasons } from './transcript.ts';

const file = (text: string, name = 't.json') => ({ name, bytes: new TextEncoder().encode(text) });
const read = (...texts: readonly string[]) => {
  const { findings, say } = findingList();
  const transcript = readTranscripts(
    texts.map((text) => file(text)),
    say,
  );
  return { transcript, codes: findings.map(({ code }) => code), findings };
};
const written = (parts: object): string =>
  JSON.stringify({ format: 'amirani.chip-transcript/1', ...parts });

const whole = {
  recordedBy: 'Booth reader 4',
  recordedAt: '2026-11-25T04:12:09Z',
  access: [
    { protocol: 'PACE', password: 'mrz', outcome: 'refused', statusWord: '63c0' },
    { protocol: 'PACE', password: 'can', outcome: 'opened' },
  ],
  notRead: [{ file: 'DG3', reason: 'access-denied', statusWord: '6982' }],
  activeAuthentication: { challenge: '1122334455667788', response: '6Abc' },
  chipAuthentication: {
    protocol: '0.4.0.127.0.7.2.2.3.2.2',
    keyId: 1,
    ephemeralPrivateKey: '0b1c',
    ephemeralPublicKey: '04AA',
    exchange: { command: '0CB0', response: '9000', sequenceCounter: '00' },
  },
  paceCam: {
    protocol: '0.4.0.127.0.7.2.2.4.6.2',
    mappingPublicKey: '04AA',
    chipAuthenticationData: '01',
  },
};

test('every part of a transcript is read', () => {
  const { transcript, codes } = read(written(whole));
  expect(codes).toEqual([]);
  expect(transcript).toEqual({
    recordedBy: 'Booth reader 4',
    recordedAt: '2026-11-25T04:12:09Z',
    access: [
      { protocol: 'PACE', password: 'mrz', outcome: 'refused', statusWord: '63C0' },
      { protocol: 'PACE', password: 'can', outcome: 'opened' },
    ],
    notRead: [{ file: 'DG3', reason: 'access-denied', statusWord: '6982' }],
    activeAuthentication: {
      challenge: Uint8Array.of(0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77, 0x88),
      response: Uint8Array.of(0x6a, 0xbc),
    },
    chipAuthentication: {
      protocol: '0.4.0.127.0.7.2.2.3.2.2',
      keyId: 1,
      ephemeralPrivateKey: Uint8Array.of(0x0b, 0x1c),
      ephemeralPublicKey: Uint8Array.of(4, 0xaa),
      exchange: {
        command: Uint8Array.of(0x0c, 0xb0),
        response: Uint8Array.of(0x90, 0),
        sequenceCounter: Uint8Array.of(0),
      },
    },
    paceCam: {
      protocol: '0.4.0.127.0.7.2.2.4.6.2',
      mappingPublicKey: Uint8Array.of(4, 0xaa),
      chipAuthenticationData: Uint8Array.of(1),
    },
  });
});

test('what was cut off or refused', () => {
  const { transcript } = read(
    written({
      activeAuthentication: { aborted: true },
      chipAuthentication: { refused: true, statusWord: '6A80' },
      paceCam: { aborted: true },
    }),
  );
  expect(transcript).toMatchObject({
    activeAuthentication: 'aborted',
    chipAuthentication: 'refused',
    paceCam: 'aborted',
  });
});

test('a part that is not in form is passed over and named by its path; the others count', () => {
  const { transcript, codes, findings } = read(
    written({ ...whole, activeAuthentication: { challenge: '1', response: '00' } }),
  );
  expect(transcript.activeAuthentication).toBeUndefined();
  expect(transcript.paceCam).toBeDefined();
  expect(codes).toEqual(['document.chip.transcript.form']);
  expect(findings[0]?.facts['path']).toBe('/activeAuthentication/challenge');
});

test('keeps all different versions of a part from several transcripts', () => {
  const aborted = written({
    activeAuthentication: { aborted: true },
    notRead: [{ file: 'DG4', reason: 'error' }],
  });
  const { transcript, codes } = read(written(whole), aborted, written(whole), aborted);
  expect(codes).toEqual([]);
  expect(transcript.further).toEqual([{ activeAuthentication: 'aborted' }]);
  expect(transcript.activeAuthentication).toMatchObject({ response: Uint8Array.of(0x6a, 0xbc) });
  expect(transcript.notRead.map(({ file: name }) => name)).toEqual(['DG3', 'DG4']);
  expect(transcript.access).toHaveLength(2);
});

test('an attempt to open the chip that is not in form is passed over and named, the others count', () => {
  const opened = { protocol: 'BAC', password: 'mrz', outcome: 'opened' };
  const { transcript, findings } = read(
    written({ access: [{ ...opened, protocol: 'BAP' }, opened, { ...opened, statusWord: 'x' }] }),
  );
  expect(transcript.access).toEqual([opened, opened]);
  expect(findings.map(({ facts }) => facts['path'])).toEqual([
    '/access/0/protocol',
    '/access/2/statusWord',
  ]);
  expect(read(written({ access: new Array(17).fill(opened) })).transcript.access).toBeUndefined();
});

test('rejects other files', () => {
  expect(read('{').codes).toEqual(['document.chip.transcript.json']);
  expect(read('[]').codes).toEqual(['document.chip.transcript.form']);
  expect(read('{"format":"amirani.chip-transcript/2"}').codes).toEqual([
    'document.chip.transcript.form',
  ]);
});

test('files and reasons are those of the schema', () => {
  const schema = JSON.parse(
    readFileSync(
      join(import.meta.dirname, '../../../../../docs/reference/chip-transcript.schema.json'),
      'utf8',
    ),
  ) as {
    properties: Record<
      'notRead' | 'access',
      { items: { properties: Record<string, { enum: string[] }> } }
    >;
    $defs: { file: { enum: string[] } };
  };
  expect(schema.$defs.file.enum).toEqual([...chipFileNames]);
  expect(schema.properties.notRead.items.properties['reason']?.enum).toEqual([...notReadReasons]);
  const { protocol, password, outcome } = schema.properties.access.items.properties;
  expect([protocol?.enum, password?.enum, outcome?.enum]).toEqual([
    [...accessProtocols],
    [...accessPasswords],
    [...accessOutcomes],
  ]);
});

test('no JSON and no bytes throw', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.json(),
        fc.string(),
        fc
          .tuple(fc.constantFrom(...Object.keys(whole)), fc.jsonValue())
          .map(([name, value]) => written({ ...whole, [name]: value })),
      ),
      (text) => {
        const { transcript } = read(text);
        expect(Array.isArray(transcript.notRead)).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});
