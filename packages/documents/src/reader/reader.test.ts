import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vdsOf } from '../test/seals.ts';
import {
  allChecks,
  checkOf,
  examination,
  failedIn,
  openOffice,
  passport,
  print,
  verdictOn,
} from '../test/table.ts';
import { type Equipment, type ExaminedDocument, equipments } from '../verdict/examination.ts';
import {
  abortReading,
  decodeHostMessage,
  decodeReaderMessage,
  documentOf,
  emptyStream,
  encodeMessage,
  playDocument,
  type ReaderMessage,
  type Reading,
  receive,
  simulatorHello,
  startReading,
  takeText,
} from './index.ts';

const office = openOffice();
const { visual: _, ...read } = passport(office, {
  seals: [{ name: 'visa', content: vdsOf() }],
  images: [
    { name: 'white.png', light: 'white', mediaType: 'image/png', bytes: Uint8Array.of(1, 2, 3) },
    { name: 'ir.png', light: 'infrared', mediaType: 'image/png', bytes: Uint8Array.of(4) },
    { name: 'uv.png', light: 'ultraviolet', mediaType: 'image/png', bytes: new Uint8Array() },
    {
      name: 'watermark.png',
      light: 'transmitted',
      mediaType: 'image/png',
      bytes: Uint8Array.of(5),
    },
  ],
  observations: [{ check: 'optical.infrared.mrz', result: 'successful', by: 'reader' }],
});
const document: ExaminedDocument = read;
const all = [...equipments];
const id = { id: 'passport', role: 'travel-document' } as const;
const messages = (
  can: readonly Equipment[] = all,
  unplugAfter?: number,
): readonly ReaderMessage[] => [
  ...playDocument(document, {
    reading: 'r',
    can,
    ...(unplugAfter === undefined ? {} : { unplugAfter }),
  }),
];
const through = (list: readonly ReaderMessage[], can: readonly Equipment[] = all): Reading =>
  list.reduce(receive, startReading({ can }, 'r'));

describe('a document that is played', () => {
  test('is the document that was played', () => {
    const reading = through(messages());
    expect(reading.state).toBe('complete');
    expect(documentOf(reading, id)).toEqual({ ...document, sealSearched: true });
  });

  test('line by line over a stream that is cut anywhere', () => {
    const text = [simulatorHello(all), ...messages()]
      .map((one) => `${encodeMessage(one)}\r\n`)
      .join('');
    fc.assert(
      fc.property(fc.array(fc.nat(text.length), { maxLength: 8 }), (cuts) => {
        const places = [0, ...cuts.toSorted((a, b) => a - b), text.length];
        let stream = emptyStream;
        let reading = startReading({ can: all }, 'r');
        for (let at = 1; at < places.length; at++) {
          const taken = takeText(stream, text.slice(places[at - 1], places[at]));
          stream = taken.stream;
          for (const one of taken.decoded) {
            if ('fault' in one) throw new Error(one.fault);
            reading = receive(reading, one.message);
          }
        }
        expect(documentOf(reading, id)).toEqual({ ...document, sealSearched: true });
      }),
      { numRuns: 25 },
    );
  });

  test('as far as the reader can', () => {
    for (const can of [['mrz'], ['chip'], ['barcode'], ['white'], []] as const) {
      const { mrz, chip, seals, images } = documentOf(through(messages(can), can), id);
      expect([mrz !== undefined, chip !== undefined, seals !== undefined]).toEqual([
        can.some((one) => one === 'mrz'),
        can.some((one) => one === 'chip'),
        can.some((one) => one === 'barcode'),
      ]);
      expect((images ?? []).map(({ light }) => light)).toEqual(
        can.some((one) => one === 'white') ? ['white'] : [],
      );
    }
  });
});

test('the simulator says that it is one', () => {
  expect(simulatorHello(['mrz'])).toMatchObject({ type: 'hello', can: ['mrz'], simulated: true });
  expect(startReading(simulatorHello(['mrz']), 'r')).toMatchObject({
    can: ['mrz'],
    simulated: true,
    state: 'waiting',
  });
  expect(startReading({ can: [] }, 'r').simulated).toBe(false);
});

describe('unplugged', () => {
  const whole = messages();

  test('after any message: aborted, and nothing that had come is lost', () => {
    for (let count = 0; count < whole.length; count++) {
      const come = messages(all, count);
      expect(come.length).toBe(count);
      const reading = abortReading(through(come));
      expect(reading.state).toBe('aborted');
      const got = documentOf(reading, id);
      const files = come.filter(({ type }) => type === 'file').length;
      expect(got.chip?.files.length ?? 0).toBe(files);
      expect(got.images?.length ?? 0).toBe(come.filter(({ type }) => type === 'image').length);
      const chipEnded = come.some((one) => one.type === 'end' && one.part === 'chip');
      expect(got.chip?.state).toBe(chipEnded ? 'read' : 'aborted');
      const zoneEnded = come.some((one) => one.type === 'end' && one.part === 'mrz');
      expect(got.mrz?.aborted === true).toBe(!zoneEnded);
      const sealEnded = come.some((one) => one.type === 'end' && one.part === 'seal');
      expect((got.seals ?? []).some(({ aborted }) => aborted === true)).toBe(!sealEnded);
      expect(got.sealSearched === true).toBe(sealEnded);
    }
  });

  test('the verdict on it fails nothing and is not green', () => {
    const { seals: __, ...bare } = document;
    const played = [...playDocument(bare, { reading: 'r', can: all })];
    for (let count = 0; count < played.length; count += 2) {
      const got = documentOf(abortReading(through(played.slice(0, count))), id);
      const verdict = verdictOn(examination(office, [got], { equipment: all }));
      expect([count, failedIn(verdict)]).toEqual([count, []]);
      expect(['aborted', 'undetermined']).toContain(verdict.result);
    }
  });

  test('before the scan for seals: the seals of a document are unknown, and the verdict is not green', () => {
    const can = ['mrz', 'chip', 'barcode'] as const;
    const { seals: __, observations: ___, images: ____, ...bare } = document;
    const options = { reading: 'r', can };
    const colours = (searched: ExaminedDocument) => {
      const played = [...playDocument(searched, options)];
      const begins = played.findIndex((one) => one.type === 'begin' && one.part === 'seal');
      return [begins, begins + 1, played.length].map((count) => {
        const reading = abortReading(through(played.slice(0, count), can));
        const got = { ...documentOf(reading, id), visual: print };
        return verdictOn(examination(office, [got], { equipment: can })).colour;
      });
    };
    expect(colours({ ...bare, sealSearched: true })).toEqual(['grey', 'grey', 'green']);
  });

  test('without a reader, what only it can see is not supported', () => {
    const typed = {
      id: 'passport',
      role: 'travel-document',
      mrz: { text: document.mrz?.text ?? '' },
    } as const;
    const verdict = verdictOn(examination(office, [typed], { equipment: ['mrz'] }));
    for (const { name, result, expected } of allChecks(verdict))
      if (/^(?:optical|chip|sod|dg|signer|chain|seal|active)/.test(name))
        expect([name, result, expected]).toEqual([name, 'not-supported', false]);
    expect(checkOf(verdict, 'mrz.format').result).toBe('successful');
  });
});

describe('messages', () => {
  test('a lost message ends the reading; a repeated or foreign one changes nothing', () => {
    const [first, second, third] = messages();
    if (first === undefined || second === undefined || third === undefined)
      throw new Error('too few');
    const gap = [first, third].reduce(receive, startReading({ can: all }, 'r'));
    expect([gap.state, gap.reason]).toEqual(['aborted', 'message 2 was lost']);
    const one = receive(startReading({ can: all }, 'r'), first);
    expect(receive(one, first)).toBe(one);
    expect(receive(one, { ...second, reading: 'other' } as ReaderMessage)).toBe(one);
    expect(receive(one, simulatorHello(all))).toBe(one);
    const done = through(messages());
    expect(receive(done, { type: 'aborted', reading: 'r', sequence: 999, reason: 'late' })).toBe(
      done,
    );
    expect(abortReading(done)).toBe(done);
  });

  test('the reader’s own word that it is over', () => {
    const reading = receive(through(messages(all, 3)), {
      type: 'aborted',
      reading: 'r',
      sequence: 4,
      reason: 'taken away',
    });
    expect([reading.state, reading.reason]).toEqual(['aborted', 'taken away']);
  });

  test('what a chip came to', () => {
    for (const chip of ['absent', 'refused'] as const) {
      const played = [
        ...playDocument(
          { ...document, chip: { state: chip, files: [] } },
          { reading: 'r', can: all },
        ),
      ];
      expect(documentOf(through(played), id).chip).toEqual({ state: chip, files: [] });
    }
    const cut = [
      ...playDocument(
        { ...document, chip: { state: 'aborted', files: [] } },
        { reading: 'r', can: all },
      ),
    ];
    expect(documentOf(through(cut), id).chip).toEqual({ state: 'aborted', files: [] });
  });

  test('a seal that was looked for and not found', () => {
    const { seals: __, ...bare } = document;
    const played = [...playDocument({ ...bare, sealSearched: true }, { reading: 'r', can: all })];
    expect(documentOf(through(played), id)).toMatchObject({ sealSearched: true });
    expect(documentOf(through(played), id).seals).toBeUndefined();
  });

  test('every one comes back as it was sent', () => {
    for (const one of [
      simulatorHello(all),
      ...messages(),
      { type: 'aborted', reading: 'r', sequence: 1, reason: 'x' } as const,
    ])
      expect(decodeReaderMessage(encodeMessage(one))).toEqual({ message: one });
    for (const one of [
      { type: 'read', reading: 'r', want: ['mrz'] },
      { type: 'read', reading: 'r' },
      { type: 'cancel', reading: 'r' },
    ] as const)
      expect(decodeHostMessage(encodeMessage(one))).toEqual({ message: one });
    const node = {
      type: 'file',
      reading: 'r',
      sequence: 1,
      name: 'DG1',
      content: Buffer.from([1, 2]),
    } as const;
    expect(decodeReaderMessage(encodeMessage(node))).toEqual({
      message: { ...node, content: Uint8Array.of(1, 2) },
    });
  });

  test('members of later versions are passed over', () => {
    const line = JSON.stringify({ type: 'started', reading: 'r', sequence: 1, temperature: 21 });
    expect(decodeReaderMessage(line)).toEqual({
      message: { type: 'started', reading: 'r', sequence: 1 },
    });
  });

  test.each([
    '',
    'null',
    '[]',
    '{',
    '{"type":"constructor"}',
    '{"type":"started"}',
    '{"type":"started","reading":"r","sequence":-1}',
    '{"type":"file","reading":"r","sequence":1,"name":"DG1","content":"A"}',
    '{"type":"image","reading":"r","sequence":1,"name":"a","light":"radar","mediaType":"image/png","content":""}',
    '{"type":"hello","protocol":"amirani.reader/2","reader":{"id":"a","name":"b"},"can":[]}',
  ])('an invalid message is a fault: %s', (line) => {
    expect(decodeReaderMessage(line)).toHaveProperty('fault');
  });

  test('whatever comes, nothing is thrown', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (line) => {
        const decoded = decodeReaderMessage(line);
        expect('fault' in decoded || 'message' in decoded).toBe(true);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...messages()), { maxLength: 20 }), (list) => {
        const reading = through(list);
        expect(['waiting', 'reading', 'complete', 'aborted']).toContain(reading.state);
        expect(documentOf(reading, id).id).toBe('passport');
      }),
    );
  });

  test('a line that is too long is thrown away, and the next is read', () => {
    const long = takeText(emptyStream, 'x'.repeat((32 << 20) + 1));
    expect(long.decoded).toEqual([{ fault: 'too long' }]);
    const still = takeText(long.stream, 'yyy');
    expect(still.decoded).toEqual([]);
    const line = encodeMessage({ type: 'started', reading: 'r', sequence: 1 });
    const after = takeText(still.stream, `zzz\n${line}\n`);
    expect(after.decoded).toEqual([{ message: { type: 'started', reading: 'r', sequence: 1 } }]);
  });
});

test('every message and member is documented', () => {
  const page = readFileSync(
    join(import.meta.dirname, '../../../../docs/reference/reader.md'),
    'utf8',
  );
  for (const one of [simulatorHello(all), ...messages()]) {
    const row = page.split('\n').find((line) => line.startsWith(`| ${one.type} |`)) ?? '';
    for (const member of Object.keys(one))
      if (!['type', 'reading', 'sequence'].includes(member))
        expect([one.type, row]).toEqual([one.type, expect.stringContaining(`\`${member}\``)]);
  }
});
