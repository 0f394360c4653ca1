import { type ArchiveFile, writeZip } from '@amirani/tables/zip-write';
import { digest, type Steps } from '../../crypto/index.ts';
import { hexOf } from '../../der/index.ts';
import type { Examination } from '../examination.ts';
import { ordered, verdictJson } from '../export/json.ts';
import type { Verdict } from '../model.ts';
import { withoutBytes } from '../packed.ts';
import { PRODUCED_BY } from '../produced-by.ts';
import { REPLAY_FORMAT } from './model.ts';

/**
 * Puts a whole examination, and the verdict on it where there is one, into one file: a ZIP archive with `manifest.json`
 * (everything but bytes, and the SHA-256 of every other file), `manifest.sha256`, `verdict.json` and the evidence
 * byte for byte under `evidence/`. The same examination gives the same file. It holds personal data: all that was read.
 */
export function* writeReplay(examination: Examination, verdict?: Verdict): Steps<Uint8Array> {
  const files: ArchiveFile[] = [];
  const references = new Map<Uint8Array, string>();
  const referenced = withoutBytes(examination, (bytes) => {
    const known = references.get(bytes);
    if (known !== undefined) return known;
    const name = `evidence/${String(files.length + 1).padStart(4, '0')}`;
    references.set(bytes, name);
    files.push({ name, bytes });
    return name;
  });
  if (verdict !== undefined)
    files.push({ name: 'verdict.json', bytes: utf8(verdictJson(verdict)) });
  const listed: object[] = [];
  for (const { name, bytes } of files)
    listed.push({ name, bytes: bytes.length, sha256: hexOf(yield* digest('SHA-256', bytes)) });
  const manifest = utf8(
    `${JSON.stringify(
      {
        format: REPLAY_FORMAT,
        producedBy: PRODUCED_BY,
        examination: ordered(referenced),
        files: listed,
      },
      undefined,
      2,
    )}\n`,
  );
  const seal = utf8(`${hexOf(yield* digest('SHA-256', manifest))}\n`);
  return writeZip([
    { name: 'manifest.json', bytes: manifest },
    { name: 'manifest.sha256', bytes: seal },
    ...files,
  ]);
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
