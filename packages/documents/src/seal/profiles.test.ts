import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newKey } from '../test/pki.ts';
import { c40, vdsOf } from '../test/seals.ts';
import { featureValue } from './feature-value.ts';
import { type SealCoding, type SealFeatureSpec, sealCodings } from './profile.ts';
import { ncProfile, sealProfiles, vdsProfile } from './profiles.ts';
import { readSeal } from './read.ts';

const key = newKey();
const page = readFileSync(join(import.meta.dirname, '../../../../docs/reference/seal.md'), 'utf8');
const vdsProfiles = sealProfiles.filter(({ documentRef }) => documentRef !== undefined);

/** A zone whose check digits compute, of any format: fillers alone. */
const fillers = (lines: readonly number[]): string =>
  '<'.repeat(lines.reduce((sum, length) => sum + length, 0));

/** Bytes that a feature may have, as short as its profile allows. */
const contentOf = ({ coding, bytes = [1, 1], lines = [] }: SealFeatureSpec): Uint8Array => {
  const [least] = bytes;
  if (coding === 'mrz') return c40(fillers(lines)).subarray(0, least);
  if (coding === 'c40') return c40('A'.repeat((least / 2) * 3));
  if (coding === 'utf8') return new TextEncoder().encode('é'.repeat(Math.ceil(least / 2)));
  return new Uint8Array(least).fill(1);
};

describe('profiles', () => {
  test('each has its own header, and every feature its own tag and a coding that is known', () => {
    const keys = sealProfiles.map(({ documentRef, type }) => documentRef ?? type);
    expect(new Set(keys).size).toBe(sealProfiles.length);
    expect(new Set(sealProfiles.map(({ id }) => id)).size).toBe(sealProfiles.length);
    for (const { id, features, documentRef, type, source } of sealProfiles) {
      expect(new Set(features.map(({ tag }) => tag)).size, id).toBe(features.length);
      for (const { coding } of features) expect(sealCodings).toContain(coding);
      expect(source.act, id).not.toBe('');
      expect(
        documentRef === undefined ? ncProfile(type ?? '') : vdsProfile(documentRef),
      ).toMatchObject({ id });
    }
  });

  test('the reference page names every profile, its header and its features', () => {
    for (const { id, documentRef, type, features } of sealProfiles) {
      expect(page).toContain(id);
      expect(page).toContain(`\`${documentRef?.toString(16).padStart(4, '0') ?? type}\``);
      if (documentRef !== 0x01c8 && documentRef !== 0x01c9)
        for (const { name } of features) expect(page).toContain(name);
    }
  });

  test.each(vdsProfiles)(
    'a seal with the features of $id is in order',
    ({ id, documentRef, features }) => {
      // Of the two zones of a visa one is there.
      const own = features.filter(({ tag }) => id !== 'visa' || tag !== 1);
      const seal = readSeal(
        vdsOf({
          documentRef: documentRef ?? 0,
          features: own.map((spec) => [Number(spec.tag), contentOf(spec)]),
          key,
        }),
      );
      expect(seal.profile?.id).toBe(id);
      expect(seal.findings.filter(({ result }) => result === 'failed')).toEqual([]);
      expect(seal.features.every(({ ok }) => ok)).toBe(true);
      expect(seal.features.map(({ name }) => name)).toEqual(own.map(({ name }) => name));
    },
  );

  test.each(
    vdsProfiles.flatMap(({ id, documentRef, features }) =>
      features.flatMap((spec) => {
        const bounds = spec.bytes;
        return bounds === undefined ? [] : [{ id, documentRef, features, spec, bounds }];
      }),
    ),
  )('$id: $spec.name one byte too long is said', ({ documentRef, features, spec, bounds }) => {
    const others = features.filter(({ tag }) => tag !== spec.tag);
    const tooLong = new Uint8Array(bounds[1] + 1).fill(1);
    const { findings } = readSeal(
      vdsOf({
        documentRef: documentRef ?? 0,
        features: [
          ...others.map((other) => [Number(other.tag), contentOf(other)] as const),
          [Number(spec.tag), tooLong],
        ],
        key,
      }),
    );
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'document.seal.feature.length',
        facts: { name: spec.name, bytes: tooLong.length, least: bounds[0], most: bounds[1] },
      }),
    );
  });

  test.each(
    vdsProfiles.flatMap(({ id, documentRef, features }) =>
      features
        .filter(({ required }) => required === true)
        .map(({ name, tag }) => ({ id, documentRef, features, name, tag })),
    ),
  )('$id without $name is said', ({ documentRef, features, name, tag }) => {
    const { findings } = readSeal(
      vdsOf({
        documentRef: documentRef ?? 0,
        features: features
          .filter((other) => other.tag !== tag)
          .map((other) => [Number(other.tag), contentOf(other)]),
        key,
      }),
    );
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'document.seal.feature.missing', facts: { name } }),
    );
  });
});

describe('profiles of JSON', () => {
  const texts = sealProfiles.flatMap(({ type, features }) =>
    type === undefined ? [] : features.map((spec) => ({ type, features, ...spec })),
  );

  /** A message that has these paths. */
  const message = (paths: readonly string[]): Record<string, unknown> => {
    const root: Record<string, unknown> = {};
    for (const path of paths) {
      const [first = '', second] = path.split('.');
      if (second === undefined) root[first] = 'X';
      else root[first] = { ...(root[first] as object | undefined), [second]: 'X' };
    }
    return root;
  };

  test.each(texts)('a text of the type $type without $name: said where it is required', (one) => {
    const { type, features, name, tag, required } = one;
    const paths = features.map((spec) => String(spec.tag)).filter((path) => path !== tag);
    const text = JSON.stringify({
      data: { hdr: { t: type, v: 1, is: 'UTO' }, msg: message(paths) },
    });
    const { findings, feature } = readSeal(text);
    const missing = findings
      .filter(({ code }) => code === 'document.seal.feature.missing')
      .map(({ facts }) => facts['name']);
    expect(missing).toEqual(required === true ? [name] : []);
    expect(feature(name)).toBeUndefined();
  });
});

describe('values', () => {
  test('any coding and bytes give a value or undefined, and nothing throws', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...sealCodings),
        fc.uint8Array({ maxLength: 80 }),
        fc.array(fc.integer({ min: 0, max: 44 }), { maxLength: 3 }),
        (coding, bytes, lines) => {
          const value = featureValue(coding, bytes, lines);
          expect(['string', 'number', 'undefined']).toContain(typeof value);
          if (coding === 'mrz' && typeof value === 'string')
            expect(value.split('\n').map(({ length }) => length)).toEqual(
              lines.length === 0 ? [0] : lines,
            );
        },
      ),
      { numRuns: 2000 },
    );
  });

  test.each<[SealCoding, string, string | number | undefined]>([
    ['c40', 'd9c5', 'UTO'],
    ['c40', '0000', undefined],
    ['utf8', 'c3a9', 'é'],
    ['utf8', 'efbbbf41', '\ufeffA'],
    ['utf8', 'ff', undefined],
    ['number', '0102', 258],
    ['number', 'ffffffff', 4294967295],
    ['number', '', undefined],
    ['number', '0102030405', undefined],
    ['date', '319ef5', '1957-03-25'],
    ['date', '319e', undefined],
    ['masked-date', '00319ef5', '1957-03-25'],
    ['entries', '05', 5],
    ['entries', '00', 'multiple'],
    ['entries', '', undefined],
    ['duration', '1e0000', 'P30D'],
    ['duration', '1e00', undefined],
    ['bytes', '00ff', '00ff'],
  ])('%s of %s is %j', (coding, hex, value) => {
    expect(featureValue(coding, Uint8Array.from(Buffer.from(hex, 'hex')))).toBe(value);
  });

  test('rejects an MRZ with other characters or with too many', () => {
    expect(featureValue('mrz', c40('ABC'), [3])).toBe('ABC');
    expect(featureValue('mrz', c40('AB'), [4])).toBe('AB<<');
    expect(featureValue('mrz', c40('ABCDEF'), [3])).toBeUndefined();
    expect(featureValue('mrz', c40('ABC<<'), [3])).toBe('ABC');
  });
});
