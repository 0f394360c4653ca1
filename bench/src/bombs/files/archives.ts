import type { Bomb } from '../bomb.ts';
import { join, many, overlapping, text, zip } from '../pack.ts';

const zeros = (size: number): Uint8Array => new Uint8Array(size);

const nested = (depth: number): Uint8Array => {
  let inner = zip([{ name: 'core.bin', content: zeros(1_000_000) }]);
  for (let at = 0; at < depth; at++) inner = zip([{ name: `${at}.zip`, content: inner }]);
  return inner;
};

/** ZIP archives. */
export const archives: readonly Bomb[] = [
  {
    name: 'zip-ratio-1000',
    bytes: () => zip([{ name: 'EF_DG2.bin', content: zeros(100_000_000) }]),
  },
  {
    name: 'zip-many-ratios',
    bytes: () =>
      zip(
        Array.from({ length: 60 }, (_, at) => ({
          name: `EF_DG${at}.bin`,
          content: zeros(3_000_000),
        })),
      ),
  },
  { name: 'zip-overlapping', bytes: () => overlapping(2_000, 20_000_000) },
  { name: 'zip-nested-60', bytes: () => nested(60) },
  {
    name: 'zip-100000-names',
    bytes: () =>
      zip(
        Array.from({ length: 60_000 }, (_, at) => ({
          name: `f${at}`,
          content: zeros(0),
          stored: true,
        })),
      ),
  },
  {
    name: 'zip-size-lies-small',
    bytes: () => zip([{ name: 'EF_DG1.bin', content: zeros(50_000_000), statedSize: 10 }]),
  },
  {
    name: 'zip-size-lies-huge',
    bytes: () => zip([{ name: 'EF_DG1.bin', content: zeros(10), statedSize: 0xfffffffe }]),
  },
  {
    name: 'zip-packed-lies-huge',
    bytes: () => zip([{ name: 'EF_DG1.bin', content: zeros(10), statedPacked: 0x7fffffff }]),
  },
  {
    name: 'zip-count-lies',
    bytes: () => zip([{ name: 'EF_DG1.bin', content: zeros(10) }], 65_535),
  },
  {
    name: 'zip-sum-lies',
    bytes: () => zip([{ name: 'EF_DG1.bin', content: text('a'), statedCrc: 1 }]),
  },
  {
    name: 'zip-two-names',
    bytes: () => zip([{ name: 'EF_DG1.bin', localName: '../../x', content: text('a') }]),
  },
  {
    name: 'zip-climbs-out',
    bytes: () =>
      zip(
        ['../../etc/passwd', '/etc/passwd', 'C:\\x', '..\\..\\x', 'a/../../b', 'x\0.bin'].map(
          (name) => ({
            name,
            content: text('x'),
          }),
        ),
      ),
  },
  {
    name: 'zip-one-name-often',
    bytes: () =>
      zip(Array.from({ length: 500 }, () => ({ name: 'EF_COM.bin', content: text('x') }))),
  },
  { name: 'zip-name-65000', bytes: () => zip([{ name: many('n', 65_000), content: text('x') }]) },
  { name: 'zip-cut-off', bytes: () => zip([{ name: 'a', content: zeros(100) }]).subarray(0, 60) },
  { name: 'zip-end-alone', bytes: () => zip([]) },
  {
    name: 'zip-directory-beyond-end',
    bytes: () => {
      const file = Buffer.from(zip([{ name: 'a', content: text('x') }]));
      file.writeUInt32LE(0xfffffff0, file.length - 6);
      return file;
    },
  },
  {
    name: 'zip-ends-everywhere',
    bytes: () => join(...Array.from({ length: 40_000 }, () => zip([]))),
  },
  {
    name: 'court-package-of-lies',
    bytes: () =>
      zip([
        {
          name: 'manifest.json',
          content: text(`{"format":"amirani.court-package/1","files":${many('[', 100_000)}`),
        },
        { name: 'exhibits/1', content: zeros(40_000_000) },
      ]),
  },
];
