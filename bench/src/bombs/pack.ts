import { crc32, deflateRawSync, deflateSync } from 'node:zlib';

/** Text as bytes. */
export const text = (content: string): Uint8Array => new TextEncoder().encode(content);

/** Several runs of bytes as one. */
export const join = (...parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts);

/** `count` copies of a text, so that a few characters of source stand for megabytes. */
export const many = (what: string, count: number): string => what.repeat(count);

/** A member of an archive, with the lies that its headers tell. */
export interface Member {
  readonly name: string;
  readonly content: Uint8Array;
  /** Sizes that the headers state instead of the true ones. */
  readonly statedSize?: number;
  readonly statedPacked?: number;
  readonly statedCrc?: number;
  /** The name in the local header, where it is another than in the directory. */
  readonly localName?: string;
  readonly stored?: boolean;
}

const header = (
  member: Member,
  packed: Uint8Array,
  central: boolean,
  offset: number,
): Uint8Array => {
  const { name, content, statedSize, statedPacked, statedCrc, localName, stored } = member;
  const written = text(central ? name : (localName ?? name));
  const out = Buffer.alloc(central ? 46 : 30);
  let at = out.writeUInt32LE(central ? 0x02014b50 : 0x04034b50, 0);
  if (central) at = out.writeUInt16LE(20, at);
  at = out.writeUInt16LE(20, at);
  at = out.writeUInt16LE(0, at);
  at = out.writeUInt16LE(stored === true ? 0 : 8, at);
  at = out.writeUInt32LE(0x5a210000, at);
  at = out.writeUInt32LE(statedCrc ?? crc32(content), at);
  at = out.writeUInt32LE(statedPacked ?? packed.length, at);
  at = out.writeUInt32LE(statedSize ?? content.length, at);
  at = out.writeUInt16LE(written.length, at);
  if (central) out.writeUInt32LE(offset, 42);
  return join(out, written);
};

/** An archive; `entries` is the count that its end states instead of the true one. */
export const zip = (members: readonly Member[], entries = members.length): Uint8Array => {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const member of members) {
    const packed =
      member.stored === true ? member.content : deflateRawSync(member.content, { level: 9 });
    const file = join(header(member, packed, false, 0), packed);
    directory.push(header(member, packed, true, offset));
    files.push(file);
    offset += file.length;
  }
  return join(...files, ...directory, endOf(join(...directory).length, offset, entries));
};

const endOf = (size: number, offset: number, entries: number): Uint8Array => {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries & 0xffff, 8);
  end.writeUInt16LE(entries & 0xffff, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
};

/** Many directory entries over one packed body, which is unpacked once for each (Fifield 2019, without the quoting). */
export const overlapping = (count: number, unpacked: number): Uint8Array => {
  const content = new Uint8Array(unpacked);
  const member = { name: 'EF_DG2.bin', content };
  const packed = deflateRawSync(content, { level: 9 });
  const body = join(header(member, packed, false, 0), packed);
  const directory = Array.from({ length: count }, (_, at) =>
    header({ name: `EF_DG${at}.bin`, content }, packed, true, 0),
  );
  return join(body, ...directory, endOf(join(...directory).length, body.length, count));
};

/** A PNG of stated dimensions over the pixels given, which may be another number. */
export const png = (width: number, height: number, pixels: Uint8Array): Uint8Array => {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return join(
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(pixels, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  );
};

/** A chunk of a PNG. */
export const chunk = (
  type: string,
  content: Uint8Array,
  statedLength = content.length,
): Uint8Array => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(statedLength >>> 0, 0);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(join(text(type), content)), 0);
  return join(length, text(type), content, sum);
};

/** A DER value whose length may lie. */
export const der = (tag: number, content: Uint8Array, stated = content.length): Uint8Array => {
  const size = Buffer.alloc(6);
  size[0] = tag;
  size[1] = 0x84;
  size.writeUInt32BE(stated >>> 0, 2);
  return join(size, content);
};

/** A workbook of one sheet whose XML is given, with other parts in the place of its own. */
export const workbook = (
  sheet: string,
  parts: Readonly<Record<string, string>> = {},
): Uint8Array => {
  const files: Readonly<Record<string, string>> = {
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    'xl/workbook.xml':
      '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': sheet,
    ...parts,
  };
  return zip(Object.entries(files).map(([name, content]) => ({ name, content: text(content) })));
};

/** The XML of a sheet around its rows. */
export const sheetOf = (rows: string): string =>
  `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;

/** A cell with text of its own. */
export const cell = (place: string, content: string): string =>
  `<c r="${place}" t="inlineStr"><is><t>${content}</t></is></c>`;
