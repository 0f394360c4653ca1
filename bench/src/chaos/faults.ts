import type { Edit } from './mutants.ts';

/** Faults that the chaos run must notice, else it proves nothing. */
export const faults: Readonly<
  Record<'acknowledge-before-commit' | 'no-unique-key' | 'remove-before-commit', readonly Edit[]>
> = {
  'acknowledge-before-commit': [
    {
      file: 'platform/server/ingest/commit.ts',
      from: `      return await withAccess(options.database, options.context, 'amirani_ingest', (tx) =>
        commitOnce(tx, steps, options),
      );`,
      to: `      return await new Promise((answer, fail) => {
        withAccess(options.database, options.context, 'amirani_ingest', async (tx) => {
          const receipt = await commitOnce(tx, steps, options);
          answer(receipt);
          await new Promise((wait) => setTimeout(wait, 100));
          return receipt;
        }).catch(fail);
      });`,
    },
  ],
  'no-unique-key': [
    {
      file: 'platform/server/sql/0014-ingest.sql',
      from: 'digest bytea primary key check',
      to: 'digest bytea not null check',
    },
    {
      file: 'platform/server/ingest/store/messages.ts',
      from: "'on conflict (digest) do nothing returning digest'",
      to: "'returning digest'",
    },
  ],
  'remove-before-commit': [
    {
      file: 'platform/server/ingest/sources/folder.ts',
      from: '  if (read.length === 0) return;\n  await ingest.take(',
      to: '  if (read.length === 0) return;\n  await removeAll(folder, read);\n  await ingest.take(',
    },
  ],
};
