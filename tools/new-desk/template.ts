/** What a desk is called in its places: `border-fees`, `borderFees`, `BorderFees`, `border_fees`. */
export interface DeskName {
  readonly kebab: string;
  readonly camel: string;
  readonly pascal: string;
  readonly snake: string;
}

const upper = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The forms of a name; undefined where it has other characters. */
export const deskName = (kebab: string): DeskName | undefined => {
  if (!/^[a-z]{2,}(?:-[a-z]{2,})*$/.test(kebab) || kebab.length > 24) return undefined;
  const pascal = kebab.split('-').map(upper).join('');
  const camel = pascal.charAt(0).toLowerCase() + pascal.slice(1);
  return { kebab, camel, pascal, snake: kebab.replaceAll('-', '_') };
};

/** The dependencies that the files of the template import. Their versions are those of the desk that the manifest is made after. */
export const dependencies: readonly string[] = [
  '@lingui/react',
  '@platform/api',
  '@platform/server',
  '@platform/web',
  '@tanstack/react-router',
  'fastify',
  'kysely',
  'react',
  'zod',
];

/** Where a new desk may be in the rail: below all others, under a key that no place or screen has, if one is left. */
export interface FreePlace {
  readonly key: string | undefined;
  readonly order: number;
}

/** The files of a new desk, by their path in its folder. `day` is `YYYYMMDD`, of the migration. */
export const deskFiles = (
  name: DeskName,
  day: string,
  place: FreePlace,
): Readonly<Record<string, string>> => ({
  'README.md': readme(name),
  'desk.ts': declaration(name, place),
  'functions.json': functions(name),
  'api/endpoints.ts': endpoints(name),
  'api/test/who-may.ts': whoMay(name),
  'server/desk.ts': serverDesk(name),
  'server/routes.ts': routes(name),
  'server/store.ts': store(name),
  [`server/${name.kebab}.db.test.ts`]: databaseTest(name),
  [`server/sql/${day}-${name.kebab}-notes.sql`]: migration(name),
  'server/sql/tables.gen.ts': tables(name),
  'web/routes.ts': webRoutes(name),
  [`web/${name.kebab}-screen.tsx`]: screen(name),
  'web/screens.screen.test.tsx': screenTest(name),
});

const readme = ({ kebab, pascal }: DeskName): string => `# ${pascal}

A new desk, made by \`npm run new-desk ${kebab}\`. It shows the notes of one table to operators, at \`/${kebab}\`.

| part | where |
|---|---|
| declaration: refusals, who hears of changes, acts of the journal | \`desk.ts\` |
| what it does under the AI Act (R55) | \`functions.json\` |
| operations, and by hand who may what | \`api/endpoints.ts\`, \`api/test/who-may.ts\` |
| routes, SQL, tables | \`server/\` |
| screen and its address | \`web/\` |
| place in the rail with its key | \`desk.ts\` |
| texts of screen and rail in six languages | \`words/screens/\`, \`words/rail/\` |

How to go on: [add a desk](../../docs/guides/add-a-desk.md).
`;

const declaration = ({ kebab, camel, pascal }: DeskName, { key, order }: FreePlace): string => `
import { defineDesk } from '@platform/api/desk.ts';

/** What the ${kebab} desk says of itself. */
export const ${camel} = defineDesk({
  name: '${kebab}',
  problems: {},
  heardBy: {},
  // The first thing to be made the desk's own: under which act the journal lists its operations.
  acts: { 'system-read': 'list${pascal}Notes' },
  places: [
    {
      path: '/${kebab}',
      title: /*i18n*/ { id: 'place.${kebab}', message: 'Notes' },
      about: /*i18n*/ { id: 'place.${kebab}.about', message: 'Notes, the latest first' },
      ${key === undefined ? '' : `key: ${JSON.stringify(key)},`}
      order: ${order},
      roles: ['operator'],
    },
  ],
  keyMap: [],
});
`;

const functions = ({ kebab, pascal }: DeskName): string =>
  `${JSON.stringify(
    [
      {
        function: `${pascal}: notes`,
        rooms: [`desks/${kebab}/server`],
        kind: 'by a person',
        annexIII: 'none',
        profiles: false,
        highRisk: false,
        why: 'Notes that a person wrote are shown. They say nothing of a person, and nothing is decided by them',
      },
    ],
    null,
    2,
  )}\n`;

const endpoints = ({ kebab, camel, pascal }: DeskName): string => `
import type { Endpoint } from '@platform/api/endpoint.ts';
import { InstantSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';

const NoteSchema = z
  .object({ id: z.uuid(), text: z.string(), writtenAt: InstantSchema })
  .meta({ id: '${pascal}Note' });

/** The operations of the ${kebab} desk. */
export const ${camel}Endpoints = {
  list${pascal}Notes: {
    method: 'GET',
    path: '/api/${kebab}/notes',
    summary: 'The notes of the ${kebab} desk, the latest first',
    access: { who: ['operator'], purpose: true, operation: 'none' },
    response: z.object({ notes: z.array(NoteSchema) }),
  },
} as const satisfies Readonly<Record<string, Endpoint>>;
`;

const whoMay = ({ kebab, camel, pascal }: DeskName): string => `
import type { WhoMay } from '@platform/api/test/who-may.ts';

/** Who may what at the ${kebab} desk, by hand, never taken from the operations. */
export const ${camel}WhoMay: WhoMay = {
  rows: [
    {
      who: ['operator'],
      purposes: ['operation'],
      because: 'desks/${kebab}/README.md: the notes are for operators',
      may: 'list${pascal}Notes',
    },
  ],
  freshPassword: '',
};
`;

const serverDesk = ({ kebab, camel }: DeskName): string => `
import type { Desk } from '@platform/server/desk.ts';
import { ${camel}Routes } from './routes.ts';

/** The ${kebab} desk on the server. */
export const ${camel}Desk: Desk = { name: '${kebab}', routes: ${camel}Routes };

/** What the desk gives a server. */
export const offers = (): readonly Desk[] => [${camel}Desk];
`;

const routes = ({ kebab, camel, pascal }: DeskName): string => `
import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import type { FastifyInstance } from 'fastify';
import { findNotes } from './store.ts';

/** Serves the operations of the ${kebab} desk. */
export const ${camel}Routes = (app: FastifyInstance, needs: RouteNeeds): void => {
  route(app, needs, 'list${pascal}Notes', {
    handle: async ({ tx }) => ({
      notes: (await findNotes(tx)).map((note) => ({
        id: note.id,
        text: note.text,
        writtenAt: note.writtenAt.toISOString(),
      })),
    }),
  });
};
`;

const store = (_: DeskName): string => `
import type { Transaction } from '@platform/server/database/open.ts';
import { sql } from 'kysely';
import { type NoteRow, noteTable } from './sql/tables.gen.ts';

/** The notes, the latest first, at most two hundred. */
export const findNotes = (tx: Transaction): Promise<readonly NoteRow[]> =>
  noteTable.all(tx, sql\`order by written_at desc, id limit 200\`);
`;

const databaseTest = ({ kebab, camel, pascal, snake }: DeskName): string => `
import { withAccess } from '@platform/server/database/access.ts';
import { clientOf, refusalOf } from '@platform/server/test/clients.ts';
import { onDatabase } from '@platform/server/test/engines.ts';
import { type TestServer, testServer } from '@platform/server/test/server.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ${camel}Desk } from './desk.ts';

onDatabase('the ${kebab} desk', (database) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await testServer(database(), { desks: [${camel}Desk] });
    await withAccess(database(), { account: 'system:test' }, 'amirani_quarantine', (tx) =>
      sql\`insert into ${snake}.note (id, text, written_at) values
        ('00000000-0000-4000-8000-000000000001', 'earlier', '2026-01-01T08:00:00Z'),
        ('00000000-0000-4000-8000-000000000002', 'later', '2026-01-02T08:00:00Z')\`.execute(tx),
    );
  });
  afterAll(() => server.close());

  test('an operator reads the notes, the latest first', async () => {
    const operator = await clientOf(server, 'operator');
    const { notes } = await operator.list${pascal}Notes({});
    expect(notes.map(({ text, writtenAt }) => [text, writtenAt])).toEqual([
      ['later', '2026-01-02T08:00:00.000Z'],
      ['earlier', '2026-01-01T08:00:00.000Z'],
    ]);
  });

  test('no other role reads them', async () => {
    const officer = await clientOf(server, 'border-officer');
    expect(await refusalOf(officer.list${pascal}Notes({}))).toBe('access.role');
  });
});
`;

const migration = ({
  kebab,
  snake,
}: DeskName): string => `-- The ${kebab} desk: notes, which say nothing of a person.
create schema ${snake};
grant usage on schema ${snake} to amirani_quarantine;

create table ${snake}.note (
  id uuid primary key,
  text text not null,
  written_at timestamptz not null
);
comment on table ${snake}.note is 'retention: none, no personal data';
grant select, insert on ${snake}.note to amirani_quarantine;
`;

const tables = ({ snake }: DeskName): string => `
// Made by \`npm run schema\` from the migrated database.
import { type Table, table } from '@platform/server/database/rows.ts';

/** A row of ${snake}.note. */
export interface NoteRow { readonly id: string; readonly text: string; readonly writtenAt: Date }
/** The table ${snake}.note. */
export const noteTable: Table<NoteRow> = table('${snake}.note', ['id', 'text', 'written_at']);
`;

const webRoutes = ({ kebab, camel, pascal }: DeskName): string => `
import { at } from '@platform/web/root-route.ts';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

const notes = createRoute({
  ...at,
  path: '/${kebab}',
  component: lazyRouteComponent(() => import('./${kebab}-screen.tsx'), '${pascal}Screen'),
});

/** The screens of the ${kebab} desk. Addresses hold ids, never a word about a person. */
export const ${camel}Routes = [notes] as const;
`;

const screen = ({ pascal }: DeskName): string => `
import { Trans, useLingui } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { Fetched } from '@platform/web/ui/fetched.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';

/** The notes, the latest first. */
export const ${pascal}Screen = () => {
  const { t } = useLingui();
  const format = useFormat();
  return (
    <Fetched query={useApi('list${pascal}Notes', {})} label={t\`Loading the notes…\`}>
      {({ notes }) => (
        <div className="page">
          <PageHead title={<Trans>Notes</Trans>} windowTitle={t\`Notes\`} />
          {notes.length === 0 ? (
            <p>
              <Trans>No notes yet.</Trans>
            </p>
          ) : (
            <DataTable
              caption={t\`Notes, the latest first\`}
              groups={[{ id: 'all', rows: notes }]}
              rowKey={({ id }) => id}
              headTitle={<Trans>Note</Trans>}
              head={({ text }) => text}
              columns={[
                {
                  id: 'written',
                  title: <Trans>Written on</Trans>,
                  cell: ({ writtenAt }) => format.instant(writtenAt),
                },
              ]}
            />
          )}
        </div>
      )}
    </Fetched>
  );
};
`;

const screenTest = ({ kebab, pascal }: DeskName): string => `
import { describeScreen } from '@platform/web/test/screen.tsx';
import { ${pascal}Screen } from './${kebab}-screen.tsx';

describeScreen(${pascal}Screen, {
  route: '/${kebab}',
  roles: ['operator'],
  states: { 'with nothing': { much: { entries: 0 } } },
  reads: false,
});
`;
