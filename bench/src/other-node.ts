import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Another Node on this machine than the one that runs: by the search path, or as AMIRANI_OTHER_NODE names it. */
export const otherNode = (): string | undefined => {
  const { PATH = '', AMIRANI_OTHER_NODE } = process.env;
  if (AMIRANI_OTHER_NODE !== undefined) return AMIRANI_OTHER_NODE;
  // What npm brought along for this repository is the one that runs.
  return [...PATH.split(delimiter), '/usr/bin', '/usr/local/bin']
    .filter((folder) => folder !== '' && !folder.includes('node_modules'))
    .map((folder) => join(folder, 'node'))
    .find((path) => path !== process.execPath && existsSync(path));
};
