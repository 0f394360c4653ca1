import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** A data set that the product ships, or makes (AI Act Art. 10(2); R58). */
interface Sheet {
  readonly id: string;
  readonly title: string;
  /** Where it is: files or folders. */
  readonly at: readonly string[];
  readonly origin: string;
  readonly purpose: string;
  readonly assumptions: string;
  readonly gaps: string;
  readonly bias: string;
  /** Tests that hold what is said of bias and gaps. */
  readonly tests: readonly string[];
  /** SHA-256 over the names and bytes of all its files: of another content the sheet says nothing. */
  readonly sha256?: string;
  /** Of what is made from a seed: the digest of one such world, and the test that makes it and pins it. */
  readonly world?: { readonly digest: string; readonly pinnedBy: string };
}

const sheets = JSON.parse(
  readFileSync(join(root, 'docs/data-sheets.json'), 'utf8'),
) as readonly Sheet[];

const filesOf = (path: string): readonly string[] =>
  statSync(join(root, path)).isDirectory()
    ? readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })
        .map((name) => `${path}/${name}`)
        .filter((name) => !/\.test\.ts$/.test(name) && statSync(join(root, name)).isFile())
    : [path];

const digestOf = ({ at }: Sheet): string => {
  const hash = createHash('sha256');
  for (const file of at.flatMap(filesOf).toSorted())
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex');
};

test.each(sheets.map((sheet) => [sheet.id, sheet] as const))(
  'R58: the sheet of %s says where it comes from, what it assumes and lacks, and is of what there is',
  (_, sheet) => {
    for (const part of ['origin', 'purpose', 'assumptions', 'gaps', 'bias'] as const)
      expect(sheet[part].length, part).toBeGreaterThan(30);
    expect(sheet.tests.length).toBeGreaterThan(0);
    for (const file of sheet.tests) expect(existsSync(join(root, file)), file).toBe(true);
    // The data has changed: read its sheet, mend it, and write this digest into it.
    if (sheet.world === undefined) expect(digestOf(sheet)).toBe(sheet.sha256);
    else
      expect(readFileSync(join(root, sheet.world.pinnedBy), 'utf8')).toContain(
        `'${sheet.world.digest}'`,
      );
  },
);

test('R58: no folder of data is without a sheet', () => {
  const covered = sheets.flatMap(({ at }) => at);
  const data = readdirSync(join(root, 'packages'), { recursive: true, encoding: 'utf8' })
    .map((name) => `packages/${name}`)
    .filter(
      (name) =>
        /^packages\/[a-z]+\/src\/(?:[a-z-]+\/)*(?:tables|systems|data|people|names|[a-z-]+-data\.ts)$/.test(
          name,
        ) && !/\/(?:signed-data|curve-data)\.ts$/.test(name),
    );
  expect(data.length).toBeGreaterThan(5);
  for (const path of data)
    expect(
      covered.some((one) => path === one || path.startsWith(`${one}/`)),
      path,
    ).toBe(true);
});
