import type { Bomb } from '../bomb.ts';
import { der, join, many, text } from '../pack.ts';

const zeros = (size: number): Uint8Array => new Uint8Array(size);

/** Indefinite lengths, one in the other. */
const indefinite = (depth: number): Uint8Array =>
  Buffer.alloc(depth * 2, Uint8Array.of(0x30, 0x80));

const deepDer = (depth: number): Uint8Array => {
  const out = Buffer.alloc(depth * 6);
  for (let at = 0; at < depth; at++) {
    out[at * 6] = 0x30;
    out[at * 6 + 1] = 0x84;
    out.writeUInt32BE((depth - at - 1) * 6, at * 6 + 2);
  }
  return out;
};

const signedData = Uint8Array.of(0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02);

const pdf = (objects: string): Uint8Array =>
  text(`%PDF-1.7\n${objects}\ntrailer<</Root 1 0 R/Size 99999999>>\nstartxref\n0\n%%EOF`);

/** DER, chip files, seals, PDF. */
export const binaries: readonly Bomb[] = [
  { name: 'der-indefinite-deep', bytes: () => indefinite(500_000) },
  { name: 'der-deep', bytes: () => deepDer(20_000) },
  { name: 'der-length-4-gb', bytes: () => der(0x30, zeros(10), 0xffffffff) },
  {
    name: 'der-length-of-lengths',
    bytes: () => join(Uint8Array.of(0x30, 0xff), new Uint8Array(200).fill(0xff)),
  },
  {
    name: 'cms-huge-length',
    bytes: () => der(0x30, join(signedData, der(0xa0, zeros(8), 0x7fffffff)), 0x7fffffff),
  },
  {
    name: 'cms-million-digests',
    bytes: () =>
      der(
        0x30,
        join(
          signedData,
          der(
            0xa0,
            der(
              0x30,
              join(
                Uint8Array.of(2, 1, 3),
                der(0x31, Buffer.alloc(4_000_000, Uint8Array.of(0x30, 2, 5, 0))),
              ),
            ),
          ),
        ),
      ),
  },
  {
    name: 'master-list-of-endless-entries',
    bytes: () =>
      der(
        0x30,
        join(
          signedData,
          der(
            0xa0,
            der(
              0x30,
              join(
                Uint8Array.of(2, 1, 3),
                der(0x31, zeros(0)),
                der(0x31, Buffer.alloc(8_000_000, Uint8Array.of(0x30, 0))),
              ),
            ),
          ),
        ),
      ),
  },
  { name: 'oid-endless', bytes: () => der(0x30, der(0x06, new Uint8Array(4_000_000).fill(0xff))) },
  {
    name: 'integer-of-4-mb',
    bytes: () => der(0x30, der(0x02, new Uint8Array(4_000_000).fill(0x7f))),
  },
  {
    name: 'lds-com-huge-length',
    bytes: () => join(Uint8Array.of(0x60, 0x84, 0xff, 0xff, 0xff, 0xff), zeros(20)),
  },
  {
    name: 'lds-dg2-many-faces',
    bytes: () =>
      join(
        Uint8Array.of(0x75, 0x84, 0, 0, 0x40, 0),
        Uint8Array.of(0x7f, 0x61, 0x82, 0x3f, 0xf0, 2, 1, 0xff),
        zeros(16_000),
      ),
  },
  { name: 'lds-sod-indefinite', bytes: () => join(Uint8Array.of(0x77, 0x80), indefinite(100_000)) },
  {
    name: 'ldif-endless-line',
    bytes: () => text(`dn: c=UTO\nuserCertificate;binary:: ${many('A', 20_000_000)}`),
  },
  {
    name: 'ldif-folded-million',
    bytes: () => text(`dn: c=UTO\nCscaMasterListData:: A${many('\n A', 2_000_000)}`),
  },
  {
    name: 'ldif-million-entries',
    bytes: () => text(many('dn: c=UTO\nobjectClass: x\n\n', 300_000)),
  },
  {
    name: 'pem-million',
    bytes: () =>
      text(many('-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n', 60_000)),
  },
  { name: 'pem-unclosed', bytes: () => text(many('-----BEGIN CERTIFICATE-----\n', 300_000)) },
  {
    name: 'seal-lying-lengths',
    bytes: () => join(Uint8Array.of(0xdc, 3), new Uint8Array(60).fill(0xff)),
  },
  {
    name: 'seal-c40-endless',
    bytes: () => join(Uint8Array.of(0xdc, 3), Buffer.alloc(1_000_000, Uint8Array.of(0xfe, 0xff))),
  },
  { name: 'seal-vds-nc-deep', bytes: () => text(`{"data":${many('{"hdr":', 200_000)}`) },
  { name: 'barcode-million-digits', bytes: () => text(many('9', 5_000_000)) },
  { name: 'pdf-loop', bytes: () => pdf('1 0 obj<</Type/Catalog/Pages 1 0 R/Kids[1 0 R]>>endobj') },
  {
    name: 'pdf-huge-stream-length',
    bytes: () =>
      pdf('1 0 obj<</Length 99999999999/Filter/FlateDecode>>stream\nxx\nendstream endobj'),
  },
  { name: 'pdf-deep-dictionaries', bytes: () => pdf(`1 0 obj${many('<</a', 500_000)}`) },
];
