import { execFileSync } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { signCheckpoint } from '@amirani/journal/log';
import { openData } from '@amirani/server/open-data';
import { startServer } from '@amirani/server/start';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { migrate } from '../database/migrate.ts';
import { type Database, openDatabase } from '../database/open.ts';
import { mustFitJournal } from '../journal/fit.ts';
import { openJournalKeys } from '../journal/keys.ts';
import { silentLog } from '../log/log.ts';
import { requireConfig } from '../settings/config.ts';
import { freshPostgresUrl, hasPostgres, inspect } from '../test/engines.ts';
import { putStored, STORED_ORIGIN } from '../test/stored-2026-11/stored.ts';
import { bindingSteps, bindKeys } from './installation.ts';
import { keyFiles } from './key-names.ts';
import { seal } from './seal.ts';

const home = mkdtempSync(join(tmpdir(), 'amirani-keys-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** What a refusal says: its code, its sentence and what to do. */
const refusalOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'not refused',
    (error: { code?: string; message: string; remedy?: string }) =>
      `${error.code}: ${error.message}. Do: ${error.remedy}`,
  );

describe.each(['pglite', 'postgres'] as const)('data stored by 09bd8895 on %s', (engine) => {
  const isAbsent = engine === 'postgres' && !hasPostgres();
  const stored = join(home, `stored-${engine}`);
  let database: Database;
  let url = '';
  let folder = '';
  const bind = () =>
    bindKeys(database, { config: { dataFolder: folder, profile: 'training' }, log: silentLog });
  const fit = (journalOrigin = STORED_ORIGIN) =>
    mustFitJournal(database, { dataFolder: folder, journalOrigin });
  const rows = () => inspect(database, 'select id, incarnation, keys from platform.installation');
  const bound = () => JSON.parse(readFileSync(join(folder, 'keys/installation.json'), 'utf8'));
  const file = (name: keyof typeof keyFiles): string => join(folder, keyFiles[name]);

  beforeAll(async () => {
    if (isAbsent) return;
    if (engine === 'postgres') url = await freshPostgresUrl();
    database = await openDatabase(engine === 'postgres' ? { url } : {});
    await putStored(database, stored);
    // The demonstration keeps no PNR: a record as the server of then sealed it.
    const key = readFileSync(join(stored, keyFiles['kept-pnr']));
    const id = randomUUID();
    await inspect(
      database,
      `insert into kept.record (id, day, flight_id, traveller_id, plain, sealed, indications, kept_at, erase_on)
       values ($1, '2026-01-01', $1, $1, '{}', $2, '[{}]', now(), '2031-01-01')`,
      [id, seal(key, Buffer.from('{}'), id)],
    );
    await migrate(database);
  }, 120_000);
  afterAll(() => database?.close());
  beforeEach(async () => {
    folder = join(home, randomUUID());
    if (!isAbsent) cpSync(stored, folder, { recursive: true });
  });
  afterEach(async () => {
    if (!isAbsent) await inspect(database, 'delete from platform.installation');
  });
  const onEngine = test.skipIf(isAbsent);

  onEngine('database and folder are bound once, hold the same, and start again', async () => {
    await bind();
    await fit();
    const [row] = await rows();
    expect(bound()).toEqual(row);
    expect(Object.keys(bound().keys).sort()).toEqual(Object.keys(keyFiles).sort());
    await bind();
    expect(await rows()).toEqual([row]);
    // The file is lost: the keys are those of the database, and it is written again.
    rmSync(join(folder, 'keys/installation.json'));
    await bind();
    expect(bound()).toEqual(row);
  });

  onEngine.each(Object.keys(keyFiles) as (keyof typeof keyFiles)[])(
    'another key in the place of %s is refused before and after the binding',
    async (name) => {
      const own = readFileSync(file(name));
      const other = name === 'journal' ? await otherSigningKey() : randomBytes(32);
      writeFileSync(file(name), other);
      const sentence = expect.stringContaining(`${file(name)} is not the key of this database`);
      // Digests prove themselves by the quarantine: a foreign key of that is found first.
      expect(await refusalOf(bind())).toMatch(
        /^keys\.other-installation: .* is not the key of this database/,
      );
      expect(await rows()).toEqual([]);
      expect(existsSync(join(folder, 'keys/installation.json'))).toBe(false);
      writeFileSync(file(name), own);
      await bind();
      writeFileSync(file(name), other);
      expect(await refusalOf(bind())).toEqual(sentence);
    },
  );

  onEngine.each(Object.keys(keyFiles) as (keyof typeof keyFiles)[])(
    'without %s it does not start, before and after the binding, and no key is made',
    async (name) => {
      const own = readFileSync(file(name));
      rmSync(file(name));
      const said = await refusalOf(bind());
      expect(said).toMatch(/^keys\.missing: /);
      expect(said).toContain(`${file(name)} is missing`);
      expect(said).toContain('restore the folder keys from the backup of this installation');
      expect(existsSync(file(name))).toBe(false);
      expect(await rows()).toEqual([]);
      writeFileSync(file(name), own);
      await bind();
      rmSync(file(name));
      expect(await refusalOf(bind())).toMatch(/^keys\.missing: /);
      if (name === 'journal')
        await expect(openJournalKeys(folder, STORED_ORIGIN)).rejects.toMatchObject({
          code: 'keys.missing',
        });
      expect(existsSync(file(name))).toBe(false);
    },
  );

  onEngine(
    'a database without its data folder, and with that of another installation',
    async () => {
      await bind();
      const own = folder;
      folder = join(home, randomUUID());
      expect(await refusalOf(bind())).toMatch(/^keys\.missing: /);
      expect(existsSync(folder)).toBe(false);
      // Of a copy that says it is another, restored or not.
      cpSync(own, folder, { recursive: true });
      const text = readFileSync(join(own, 'keys/installation.json'), 'utf8');
      const say = (change: object): void =>
        writeFileSync(
          join(folder, 'keys/installation.json'),
          JSON.stringify({ ...JSON.parse(text), ...change }),
        );
      say({ id: randomUUID() });
      expect(await refusalOf(bind())).toMatch(
        /^keys\.other-installation: .*Do: set AMIRANI_DATA and DATABASE_URL/s,
      );
      say({ incarnation: 2 });
      expect(await refusalOf(bind())).toContain('incarnation 1, and the keys are of incarnation 2');
      writeFileSync(join(folder, 'keys/installation.json'), text.slice(0, 40));
      expect(await refusalOf(bind())).toContain('installation.json cannot be read');
    },
  );

  onEngine('a journal in the folder that is newer, older, or of another log', async () => {
    await bind();
    const { signer } = await openJournalKeys(folder, STORED_ORIGIN);
    const path = join(folder, 'journal/checkpoint');
    const own = readFileSync(path, 'utf8');
    const size = Number(own.split('\n')[1]);
    const put = (length: number, root = randomBytes(32)): void =>
      writeFileSync(path, signCheckpoint({ origin: STORED_ORIGIN, size: length, root }, signer));
    put(size + 1);
    expect(await refusalOf(fit())).toMatch(
      /^journal\.files\.newer: .*Do: restore the database to a later moment/s,
    );
    put(size);
    expect(await refusalOf(fit())).toMatch(/^journal\.files\.other-log: /);
    writeFileSync(path, own.replace(STORED_ORIGIN, 'journal.example/other'));
    expect(await refusalOf(fit())).toMatch(/^journal\.files\.other-log: /);
    writeFileSync(path, own);
    expect(await refusalOf(fit('journal.example/other'))).toContain(
      `set AMIRANI_JOURNAL_ORIGIN to ${STORED_ORIGIN}`,
    );
    // Older than what is known to have been written there; a crash leaves no such thing.
    await inspect(database, `update journal.head set published = ${size + 1}`);
    expect(await refusalOf(fit())).toMatch(
      /^journal\.files\.older: .*Do: restore the data folder/s,
    );
    rmSync(path);
    await fit();
    await inspect(
      database,
      `update journal.head set published = 0, checkpoint = replace(checkpoint, '${size}', '${size + 1}')`,
    );
    writeFileSync(path, own);
    expect(await refusalOf(fit())).toMatch(/^journal\.checkpoint\.unverified: /);
    await inspect(database, `update journal.head set checkpoint = $1`, [own]);
  });

  onEngine(
    'the whole server starts on it, and again, and goes on with the journal',
    async () => {
      const env = {
        ...{ AMIRANI_DATA: folder, AMIRANI_JOURNAL_ORIGIN: STORED_ORIGIN, PORT: '0' },
        ...(engine === 'postgres' ? { DATABASE_URL: url } : {}),
      };
      const snapshot = join(home, 'stored.tar.gz');
      if (database.dump !== undefined) writeFileSync(snapshot, await database.dump());
      const before = readFileSync(join(folder, 'journal/checkpoint'), 'utf8').split('\n')[1];
      // What is bound is found again: on one engine, since `start.db.test.ts` starts twice on both.
      for (const round of engine === 'pglite' && hasPostgres() ? [1] : [1, 2]) {
        const server = await startServer({
          config: requireConfig(env),
          ...(database.dump === undefined ? {} : { snapshot }),
        });
        expect((await fetch(`${server.address}/api/about`)).status, `round ${round}`).toBe(200);
        await server.stop();
      }
      const after = readFileSync(join(folder, 'journal/checkpoint'), 'utf8').split('\n')[1];
      expect(Number(after)).toBeGreaterThanOrEqual(Number(before));
      expect(existsSync(join(folder, 'keys/installation.json'))).toBe(true);
    },
    120_000,
  );
});

/** The private key of another log. */
const otherSigningKey = async (): Promise<Buffer> => {
  const other = join(home, randomUUID());
  await openJournalKeys(other, 'journal.example/other');
  return readFileSync(join(other, keyFiles.journal));
};

describe.each(['pglite', 'postgres'] as const)('a new installation on %s', (engine) => {
  const isAbsent = engine === 'postgres' && !hasPostgres();
  const configOf = async () => {
    const DATABASE_URL = engine === 'postgres' ? await freshPostgresUrl('template_amirani') : '';
    return requireConfig({ AMIRANI_DATA: join(home, randomUUID()), DATABASE_URL });
  };
  const open = (config: ReturnType<typeof requireConfig>) =>
    openData(config, inject('snapshot'), silentLog);

  test.skipIf(isAbsent)(
    'a key is made only where the database is empty',
    async () => {
      const [one, two] = [await configOf(), await configOf()];
      await (await open(one)).close();
      expect(readdirSync(join(one.dataFolder, 'keys')).sort()).toEqual([
        'evidence.key',
        'ingest-digest.key',
        'installation.json',
        'journal.pem',
        'kept-pnr.key',
        'quarantine.key',
      ]);
      // The same keys over another, empty database, and another folder over the same database.
      cpSync(join(one.dataFolder, 'keys'), join(two.dataFolder, 'keys'), { recursive: true });
      const said = await refusalOf(open(two));
      expect(said).toMatch(
        /^keys\.other-installation: .*this one is empty\. Do: restore the database/s,
      );
      // Each further start of PGlite takes a second and more.
      if (engine === 'pglite' && hasPostgres()) return;
      rmSync(join(two.dataFolder, 'keys/installation.json'));
      expect(await refusalOf(open(two))).toMatch(/^keys\.other-installation: .*this one is empty/s);
      rmSync(join(two.dataFolder, 'keys'), { recursive: true });
      await (await open(two)).close();
      if (engine === 'postgres') {
        const mixed = { ...one, dataFolder: two.dataFolder };
        expect(await refusalOf(open(mixed))).toMatch(
          /^keys\.other-installation: the keys are those of installation/,
        );
      }
      await (await open(one)).close();
    },
    120_000,
  );

  // A start of PGlite takes a second: there, the step between database and folder is the one of four that is tried.
  const steps = engine === 'pglite' && hasPostgres() ? (['write-file'] as const) : bindingSteps;
  test.skipIf(isAbsent).each(steps)(
    'kill -9 before the step %s leaves what the next start goes on from',
    async (step) => {
      const config = await configOf();
      const database = await openDatabase(
        config.databaseUrl === undefined
          ? { dataDir: join(config.dataFolder, 'database'), snapshot: inject('snapshot') }
          : { url: config.databaseUrl },
      );
      await database.close();
      const script = fileURLToPath(new URL('../test/bind-and-die.ts', import.meta.url));
      const args = ['--conditions=@amirani/source', script, config.dataFolder, step];
      expect(() =>
        execFileSync(process.execPath, [...args, config.databaseUrl ?? ''], { stdio: 'pipe' }),
      ).toThrow(/SIGKILL|ETIMEDOUT|Command failed/);
      const again = await open(config);
      const [row] = await inspect(again, 'select id, incarnation, keys from platform.installation');
      const text = readFileSync(join(config.dataFolder, 'keys/installation.json'), 'utf8');
      expect(JSON.parse(text)).toEqual(row);
      await again.close();
    },
    120_000,
  );
});
