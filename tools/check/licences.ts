import { LOCK, lockedPackages } from './locked-packages.ts';
import type { Problem } from './problem.ts';
import type { Repository } from './repository.ts';

/** Every package that runs with the product has a licence that permits it. */
export const licences = (repo: Repository): readonly Problem[] =>
  Object.entries(lockedPackages(repo)).flatMap(([path, { dev, link, license }]) => {
    if (dev === true || link === true || path === '') return [];
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    if (!path.includes('node_modules/'))
      return license === OWN
        ? []
        : [{ at: `${path}/package.json`, text: `our own licence is ${OWN}, not ${license}` }];
    return permitted(license) || name in exceptions
      ? []
      : [{ at: LOCK, text: `${name} has the licence ${license ?? 'none'}, which is not listed` }];
  });

const OWN = 'EUPL-1.2';

/** Licences (SPDX) under which a dependency may be shipped with an EUPL-1.2 work. */
const listed = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'OFL-1.1',
  'EUPL-1.2',
  '0BSD',
  'Unlicense',
  'CC0-1.0',
  'BlueOak-1.0.0',
  'PostgreSQL',
]);

/** Single packages with another licence, each with the reason why it may stay. */
const exceptions: Readonly<Record<string, string>> = {
  'caniuse-lite': 'a table of browsers (CC-BY-4.0) read while building; nothing of it is shipped',
  '@digitalbazaar/credentials-context':
    'code under BSD-3-Clause, the contexts in it under the W3C Software and Document License',
};

/** Reads the simple SPDX forms: `MIT`, `(MIT OR CC0-1.0)`, `MIT AND ISC`. */
const permitted = (license: string | undefined): boolean =>
  license
    ?.replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => listed.has(one.trim()))) ?? false;
