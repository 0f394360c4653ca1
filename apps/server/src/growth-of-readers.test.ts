import { BeyondLimit } from '@platform/server/apart/task.ts';
import { beforeAll, expect, test } from 'vitest';
import { type Growing, growing } from '../test/growing-files.ts';
import { readerModules } from './reader-modules.ts';

interface Case {
  readonly name: keyof typeof growing;
  readonly at: number;
  readonly file: Growing;
}

const cases: readonly Case[] = Object.entries(growing).flatMap(([name, files]) =>
  files.map((file, at) => ({ name: name as keyof typeof growing, at, file })),
);

/** Milliseconds of the processor for reading a file once. */
const costOf = async ({ name, file }: Case, n: number): Promise<number> => {
  const { read } = (await readerModules[name]()) as {
    readonly read: (bytes: AsyncIterable<Uint8Array>, args: unknown) => AsyncIterable<unknown>;
  };
  const bytes = file.file(n);
  const args = file.args?.(n);
  const before = process.cpuUsage();
  try {
    for await (const _ of read(onePiece(bytes), args));
  } catch (error) {
    // A reader that gives a file up has read it until then, which is what is measured.
    if (!(error instanceof BeyondLimit)) throw error;
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

async function* onePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** What is warm costs the same each time. */
beforeAll(async () => {
  for (const one of cases) await costOf(one, one.file.n / 10);
}, 120_000);

// Mutants: rows that are rebuilt for each item (`journeyRows`: 12 times as long); a search for each unclosed tag. With them
// four times the file takes sixteen times as long.
test.each(cases)(
  'four times the file takes some four times as long: $name, $at',
  async (one) => {
    const { n } = one.file;
    const ratios: number[] = [];
    // What else runs here may slow one down; it does not make one faster than it is.
    for (let turn = 0; turn < 4; turn += 1) {
      const small = await costOf(one, n);
      const large = await costOf(one, 4 * n);
      ratios.push(large / Math.max(small, 5));
      if ((ratios.at(-1) ?? 0) < 8) break;
    }
    expect(Math.min(...ratios)).toBeLessThan(8);
  },
  60_000,
);
