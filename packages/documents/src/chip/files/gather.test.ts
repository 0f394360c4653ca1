import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import {
  comOf,
  curveKey,
  dg1Of,
  dg14Of,
  groupOf,
  infoOf,
  sodOf,
  testSigner,
} from '../../test/chips.ts';
import { transcriptFile } from '../../test/transcripts.ts';
import { specimens } from '../../test/zones.ts';
import { gatherChipFiles } from './gather.ts';
import { chipFileNames, fileOfName } from './names.ts';

const codesOf = (gathered: ReturnType<typeof gatherChipFiles>): readonly string[] =>
  gathered.findings.map(({ code }) => code);
const named = (...files: readonly (readonly [string, Uint8Array])[]) =>
  gatherChipFiles(files.map(([name, bytes]) => ({ name, bytes })));

const dg1 = dg1Of(specimens.TD3);
const signer = testSigner(curveKey('prime256v1'));
const sod = sodOf({ groups: new Map([[1, dg1]]), signer });

test.each([
  ['EF.SOD', 'EF.SOD'],
  ['ef_com.bin', 'EF.COM'],
  ['Datagroup14.bin', 'DG14'],
  ['dg02.hex', 'DG2'],
  ['folder\\DG16.bin', 'DG16'],
  ['0101', 'DG1'],
  ['0110.bin', 'DG16'],
  ['011C', 'EF.CardAccess'],
  ['EF.CardSecurity.bin', 'EF.CardSecurity'],
  ['letter.txt', undefined],
  ['DG17.bin', undefined],
])('%s speaks of %s', (name, file) => {
  expect(fileOfName(name)).toBe(file);
});

test('files are known by their tags, in whatever archive and under whatever name', () => {
  const gathered = named(
    ['a', comOf([1, 2])],
    ['chip.zip', zipSync({ 'x/1': dg1, 'x/2': groupOf(2), 'x/sod': sod })],
    ['c', dg14Of(infoOf('0.4.0.127.0.7.2.2.3.2.2', 1))],
  );
  expect(gathered.files.map(({ file }) => file)).toEqual([
    'EF.COM',
    'DG1',
    'DG2',
    'EF.SOD',
    'DG14',
  ]);
  expect(codesOf(gathered)).toEqual([]);
});

test('the content counts where the name says otherwise', () => {
  const gathered = named(['DG2.bin', dg1]);
  expect(gathered.files.map(({ file }) => file)).toEqual(['DG1']);
  expect(codesOf(gathered)).toEqual(['document.chip.file.name-differs']);
});

test('twice the same is said; twice different, the first is read and the other kept', () => {
  expect(codesOf(named(['a/DG1', dg1], ['b/DG1', dg1]))).toEqual(['document.chip.file.twice']);
  const gathered = named(['a/DG1', dg1], ['b/DG1', dg1Of(specimens.TD1)]);
  expect(codesOf(gathered)).toEqual(['document.chip.file.twice-different']);
  expect(gathered.files.map(({ name }) => name)).toEqual(['a/DG1']);
  expect(gathered.repeated.map(({ name }) => name)).toEqual(['b/DG1']);
});

test('two security objects in one archive are two', () => {
  const other = sodOf({ groups: new Map([[1, groupOf(1)]]), signer });
  const gathered = named(['chip.zip', zipSync({ 'a/EF.SOD': sod, 'b/EF.SOD': other })]);
  expect(gathered.files).toHaveLength(1);
  expect(gathered.repeated).toHaveLength(1);
});

test('transcripts, archives in archives, letters and huge files are named and not taken for files', () => {
  const transcript = transcriptFile({});
  const gathered = gatherChipFiles(
    [
      transcript,
      { name: 'letter.txt', bytes: new TextEncoder().encode('a letter') },
      { name: 'outer.zip', bytes: zipSync({ 'inner.zip': zipSync({ DG1: dg1 }) }) },
      { name: 'huge', bytes: new Uint8Array(2000) },
    ],
    { entries: 10, entryBytes: 1000, totalBytes: 1000, fileBytes: 1500 },
  );
  expect(gathered.files).toEqual([]);
  expect(gathered.transcripts.map(({ name }) => name)).toEqual([transcript.name]);
  expect(gathered.others.map(({ name }) => name)).toEqual(['letter.txt', 'inner.zip', 'huge']);
  expect(codesOf(gathered)).toEqual([
    'document.chip.file.unknown',
    'document.chip.zip.nested',
    'document.chip.file.large',
  ]);
});

test('a transcript is known wherever its format stands, and behind a byte order mark', () => {
  const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  const format = 'amirani.chip-transcript/1';
  const recordedBy = 'x'.repeat(150);
  const notRead = Array.from({ length: 200 }, () => ({ file: 'DG3', reason: 'error' }));
  const last = json({ notRead, recordedBy, format });
  const marked = Uint8Array.of(0xef, 0xbb, 0xbf, ...json({ format }));
  const { transcripts, others } = named(
    ['last.json', last],
    ['marked.json', marked],
    ['chip.zip', zipSync({ 'in.json': last })],
    ['another.json', json({ format: 'another' })],
  );
  expect(transcripts.map(({ name }) => name)).toEqual(['last.json', 'marked.json', 'in.json']);
  expect(others.map(({ name }) => name)).toEqual(['another.json']);
});

test('a file that is given as one is read as that', () => {
  for (const as of chipFileNames) {
    const bytes = Uint8Array.of(1, 2, 3);
    const { files } = gatherChipFiles([{ name: 'x', bytes, as }]);
    expect(files.map(({ file }) => file)).toEqual([as]);
  }
});
