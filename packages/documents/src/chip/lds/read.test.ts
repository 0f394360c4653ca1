import type { CivilDate } from '@amirani/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { derElement, joined } from '../../der/index.ts';
import { comOf, dg1Of } from '../../test/chips.ts';
import { haveSamples, sampleBytes } from '../../test/samples.ts';
import { specimens } from '../../test/zones.ts';
import { type ChipFileName, chipFileNames, tagOfFile } from '../files/names.ts';
import { readLds } from './read.ts';

const day = '2026-11-25' as CivilDate;
const read = (file: ChipFileName, bytes: Uint8Array) => {
  const { contents, findings } = readLds([{ file, name: file, bytes }], day);
  return { contents, codes: (findings.get(file) ?? []).map(({ code }) => code) };
};
const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);
const du = (tag: number, ...parts: readonly Uint8Array[]): Uint8Array => derElement(tag, ...parts);

test('EF.COM: versions and data groups with their places', () => {
  const { contents, codes } = read('EF.COM', comOf([1, 2, 3, 14, 15]));
  expect(codes).toEqual([]);
  expect(contents['EF.COM']?.ldsVersion?.value).toBe('1.7');
  expect(contents['EF.COM']?.unicodeVersion?.value).toBe('4.0.0');
  expect(contents['EF.COM']?.dataGroups.map(({ value }) => value)).toEqual([1, 2, 3, 14, 15]);
  expect(contents['EF.COM']?.dataGroups[0]?.place).toEqual({
    source: 'EF.COM',
    offset: 20,
    length: 1,
  });
});

test('EF.COM: a list with a group twice or no group, an invalid version, no list', () => {
  expect(read('EF.COM', comOf([1, 1])).codes).toEqual(['document.chip.com.list']);
  expect(read('EF.COM', comOf([1, 0])).codes).toEqual(['document.chip.com.list']);
  expect(read('EF.COM', comOf([1], '01.7')).codes).toEqual([
    'document.chip.object.malformed',
    'document.chip.object.absent',
  ]);
  expect(read('EF.COM', du(0x60)).codes).toEqual([
    'document.chip.object.absent',
    'document.chip.object.absent',
  ]);
});

test.each(['TD1', 'TD2', 'TD3'] as const)('DG1 with a zone of %s', (format) => {
  const { contents, codes } = read('DG1', dg1Of(specimens[format]));
  expect(codes).toEqual([]);
  expect(contents.DG1?.zone.format).toBe(format);
  expect(contents.DG1?.zone.value('dateOfBirth')).toBe('1974-08-12');
  expect(contents.DG1?.place.offset).toBe(5);
});

test('a file that is another, empty, cut, or followed by something', () => {
  const dg1 = dg1Of(specimens.TD3);
  expect(read('DG2', dg1).codes).toEqual(['document.chip.file.tag']);
  expect(read('DG1', new Uint8Array(0)).codes).toEqual(['document.chip.file.empty']);
  expect(read('DG1', dg1.subarray(0, 60)).codes).toContain('document.chip.file.cut');
  const behind = read('DG1', joined([dg1, Uint8Array.of(0, 0)]));
  expect(behind.codes).toEqual(['document.chip.file.trailing']);
  expect(behind.contents.DG1?.zone.format).toBe('TD3');
});

test('DG11: texts by name, packed dates, Latin-1, what the list does not announce', () => {
  const { contents, codes } = read(
    'DG11',
    du(
      0x6b,
      du(0x5c, Uint8Array.of(0x5f, 0x0e, 0x5f, 0x2b)),
      du(0x5f0e, ascii('MUSTER<<Ana')),
      du(0x5f2b, Uint8Array.of(0x19, 0x74, 0x08, 0x12)),
      du(0x5f11, Uint8Array.of(0x5a, 0xfc, 0x72, 0x69, 0x63, 0x68)),
    ),
  );
  expect(contents.DG11?.values.map(({ name, value }) => [name, value])).toEqual([
    ['fullName', 'MUSTER<<Ana'],
    ['dateOfBirth', '19740812'],
    ['placeOfBirth', 'Zürich'],
  ]);
  expect(codes).toEqual([
    'document.chip.date.packed',
    'document.chip.text.encoding',
    'document.chip.detail.unlisted',
  ]);
});

test('DG16: persons to notify, and a counter that does not count them', () => {
  const person = du(0xa1, du(0x5f51, ascii('Ana Muster')), du(0x5f52, ascii('+995')));
  const { contents, codes } = read('DG16', du(0x70, du(2, Uint8Array.of(2)), person));
  expect(contents.DG16?.persons[0]?.map(({ name }) => name)).toEqual(['name', 'telephone']);
  expect(codes).toEqual(['document.chip.count']);
});

test('no bytes throw in any file, whole or behind their tag, and findings are bounded', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...chipFileNames),
      fc.uint8Array({ maxLength: 400 }),
      fc.boolean(),
      (file, bytes, wrapped) => {
        const input = wrapped ? du(tagOfFile(file) ?? 0x31, bytes) : bytes;
        const { codes } = read(file, input);
        expect(codes.length).toBeLessThanOrEqual(257);
      },
    ),
    { numRuns: 500 },
  );
});

describe.skipIf(!haveSamples)('sample files', () => {
  test('DG2, DG3 and DG4 of the specimen: a face, two fingers, two irises, each with its picture', () => {
    const group = (number: number) =>
      read(`DG${number}` as ChipFileName, sampleBytes(`lds-bsi-tr03105-5/Datagroup${number}.bin`));
    const face = group(2).contents.DG2?.templates[0];
    // The record states another size than its picture has; the set is like that.
    expect(group(2).codes).toEqual(['document.chip.image.size-differs']);
    expect(face?.standard).toBe('iso-19794');
    expect(face?.images[0]).toMatchObject({ format: 'jpeg2000', width: 413, height: 531 });
    const fingers = group(3).contents.DG3?.templates.flatMap(({ images }) => images);
    expect(group(3).codes).toEqual([]);
    expect(fingers?.map(({ format, position }) => [format, position])).toEqual([
      ['wsq', 2],
      ['wsq', 7],
    ]);
    const eyes = group(4).contents.DG4?.templates.flatMap(({ images }) => images);
    expect(group(4).codes).toEqual([]);
    expect(eyes?.map(({ width, height }) => [width, height])).toEqual([
      [163, 149],
      [160, 152],
    ]);
  });

  test('DG5, DG11 and DG12 of other issuers', () => {
    expect(read('DG5', sampleBytes('sod-misc/EF_DG5.bin')).contents.DG5?.images).toHaveLength(1);
    expect(
      read('DG11', sampleBytes('sod-misc/EF_DG11.bin')).contents.DG11?.values.length,
    ).toBeGreaterThan(2);
    expect(
      read('DG12', sampleBytes('sod-misc/EF_DG12.bin')).contents.DG12?.values.length,
    ).toBeGreaterThan(1);
  });
});
