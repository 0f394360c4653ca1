import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One function of the product, as the register of AI Act duties has it (R55). */
export interface RegisteredFunction {
  readonly function: string;
  readonly rooms: readonly string[];
  readonly kind: 'rule-based' | 'by a person' | 'AI';
  readonly annexIII: string;
  readonly profiles: boolean;
  readonly highRisk: boolean;
  readonly why: string;
}

/** The register of functions: `docs/functions.json`, then what newer desks say of themselves in a `functions.json` of their own. */
export const registeredFunctions = (root: string): readonly RegisteredFunction[] =>
  ['docs/functions.json', ...globSync('desks/*/functions.json', { cwd: root }).toSorted()].flatMap(
    (path) => JSON.parse(readFileSync(join(root, path), 'utf8')) as readonly RegisteredFunction[],
  );
