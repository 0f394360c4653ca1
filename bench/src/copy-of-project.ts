import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the project. */
export const repository: string = fileURLToPath(new URL('../../', import.meta.url));

/** Folders of workspaces, and the scope of their names. */
const SCOPES = { packages: '@amirani', apps: '@amirani', platform: '@platform', desks: '@desk' };

/** A copy of the tracked files, with workspace links of its own: a mutated package must not be the original. */
export const copyOfProject = (): string => {
  const home = mkdtempSync(join(tmpdir(), 'amirani-mutant-'));
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: repository, encoding: 'utf8' });
  for (const file of files.split('\0').filter((name) => name !== '')) {
    mkdirSync(dirname(join(home, file)), { recursive: true });
    cpSync(join(repository, file), join(home, file));
  }
  const modules = join(home, 'node_modules');
  const own = new Set(Object.values(SCOPES));
  for (const scope of own) mkdirSync(join(modules, scope), { recursive: true });
  for (const name of readdirSync(join(repository, 'node_modules')))
    if (!own.has(name) && !name.startsWith('.cache'))
      symlinkSync(join(repository, 'node_modules', name), join(modules, name));
  for (const [folder, scope] of Object.entries(SCOPES))
    for (const name of readdirSync(join(home, folder)))
      symlinkSync(join(home, folder, name), join(modules, scope, name));
  return home;
};
