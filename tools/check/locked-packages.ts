import type { Repository } from './repository.ts';

/** Where the lock file lies. */
export const LOCK = 'package-lock.json';

/** A package of the lock file. */
export interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly engines?: Readonly<Record<string, string>>;
}

/** The packages of the lock file, by the folder they are laid in. */
export const lockedPackages = (repo: Repository): Readonly<Record<string, Locked>> =>
  repo.files.includes(LOCK)
    ? (JSON.parse(repo.read(LOCK)) as { packages: Readonly<Record<string, Locked>> }).packages
    : {};
