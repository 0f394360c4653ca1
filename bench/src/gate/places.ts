import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CivilDate } from '@amirani/core';
import type { Gate } from '@amirani/scenario/gate';
import type { Role } from '@platform/api/vocabulary.ts';
import { type CrashablePostgres, startCrashablePostgres } from '../chaos/postgres.ts';
import { type ServerProcess, startScript } from '../chaos/server.ts';
import { repository } from '../copy-of-project.ts';
import { type Account, type Person, personAt } from './person.ts';

/** A server of a gate that may be killed, with its database and its accounts. */
export interface GatePlace {
  readonly address: () => string;
  readonly dataFolder: string;
  readonly databaseUrl: string | undefined;
  readonly version: string;
  /** Signs somebody in with a new account of a role, or at a training account by its login. */
  readonly hire: (login: string, role: Role, purpose: string) => Promise<Person>;
  /** A second tab of somebody: a session of its own. */
  readonly tabOf: (person: Person, purpose: string) => Person;
  readonly training: (login: string, purpose: string) => Person;
  /** What the server's process has used since it was started last. */
  readonly used: () => Used;
  /** SIGKILL, and a new start; gives the milliseconds until it answers. */
  readonly killServer: () => Promise<number>;
  readonly stop: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

const script = fileURLToPath(new URL('./server-process.ts', import.meta.url));

/** Where a gate's server stands. */
export interface PlaceOptions {
  readonly engine: 'postgres' | 'pglite';
  /** The root of the project; a mutated one to see that the run notices. */
  readonly root?: string;
}

/** Starts database and server of a gate. */
export const openPlace = async (
  { engine, root = repository }: PlaceOptions,
  gate: Gate,
  documents: { readonly seed: number; readonly referenceDate: CivilDate },
): Promise<GatePlace> => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'amirani-gate-'));
  const alerts = join(dataFolder, 'alerts.json');
  writeFileSync(alerts, JSON.stringify(gate.alerts));
  const postgres: CrashablePostgres | undefined =
    engine === 'postgres' ? await startCrashablePostgres() : undefined;
  const start = (): Promise<ServerProcess> =>
    startScript({
      script,
      args: [root, alerts, String(documents.seed), documents.referenceDate],
      env: {
        AMIRANI_DATA: dataFolder,
        ...(postgres === undefined ? {} : { DATABASE_URL: postgres.url }),
      },
    });
  let server = await start();
  const address = (): string => server.address;
  const { password } = server;
  const training = (login: string, purpose: string): Person =>
    personAt(address, { login, password }, purpose);
  const administrator = training('administrator', '');
  const accounts = new Map<string, Account>();
  const second = training('administrator2', '');
  await administrator.stepUp();
  await second.stepUp();
  /** Two administrators make the account; its person takes a password of their own. */
  const addAccount = async ({ login, password }: Account, role: Role): Promise<void> => {
    const reason = 'a virtual gate';
    const { value: asked } = await administrator.call((api) =>
      api.proposeAccount({ body: { login, name: `Nobody ${login}`, roles: [role], reason } }),
    );
    const { value: approved } = await second.call((api) =>
      api.approveAccountProposal({ params: { id: asked.proposal.id } }),
    );
    const oldPassword = `${asked.firstHalf}-${approved.secondHalf}`;
    const first = personAt(address, { login, password: oldPassword }, '');
    await first.call((api) => api.changePassword({ body: { oldPassword, newPassword: password } }));
  };
  return {
    address,
    dataFolder,
    databaseUrl: postgres?.url,
    version: (await postgres?.version()) ?? 'embedded',
    training,
    hire: async (login, role, purpose) => {
      const account = { login, password: `a virtual gate ${accounts.size}` };
      accounts.set(login, account);
      await addAccount(account, role);
      const person = personAt(address, account, purpose);
      await person.call((api) => api.getSession({}));
      return person;
    },
    tabOf: ({ login }, purpose) =>
      personAt(address, accounts.get(login) ?? { login, password }, purpose),
    used: () => usedBy(server.pid),
    killServer: async () => {
      const began = performance.now();
      await server.kill();
      server = await start();
      return performance.now() - began;
    },
    stop: () => server.stop(),
    remove: async () => {
      await server.kill();
      await postgres?.destroy();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
};

/** Milliseconds of a process: on a core, and its main thread ready for one that others had. */
export interface Used {
  readonly cpuMs: number;
  readonly waitedMs: number;
}

/** As Linux counts it; no numbers elsewhere. */
export const usedBy = (pid: number): Used => {
  try {
    const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
    const fields = rest.split(' ');
    const [, waited = ''] = readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ');
    return {
      cpuMs: (Number(fields[11]) + Number(fields[12])) * 10,
      waitedMs: Number(waited) / 1e6,
    };
  } catch {
    return { cpuMs: Number.NaN, waitedMs: Number.NaN };
  }
};
