import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { otherNode } from '../other-node.ts';

/** What a zone costs on another Node, in microseconds of CPU: the median chunk of this reader and of npm `mrz`. */
export interface OtherNodeRow {
  readonly node: string;
  readonly format: string;
  readonly own: number;
  readonly peer: number;
}

/**
 * Reads the zones with the built reader and with npm `mrz` in a process of another Node, as the bench does in its own.
 * Nothing where this machine has no other Node, or nothing is built yet: an older Node reads no TypeScript.
 *
 * @throws Error where that process fails.
 */
export const benchOnOtherNode = async (
  formats: readonly {
    readonly format: string;
    readonly corpus: readonly (readonly string[])[];
  }[],
  rounds: number,
): Promise<readonly OtherNodeRow[]> => {
  const node = otherNode();
  if (node === undefined || !existsSync(built)) return [];
  const child = spawn(node, ['--input-type=module', '--eval', program], {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
  });
  child.stdin.end(JSON.stringify({ formats, rounds }));
  const code = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  if ((await code) !== 0) throw new Error(`${node}: ${err}`);
  return JSON.parse(out) as OtherNodeRow[];
};

const built = new URL('../../../packages/documents/dist/mrz/index.js', import.meta.url);

/** A file of this folder in JavaScript, since Node 20 reads nothing else. */
const inJavaScript = (file: string): string =>
  stripTypeScriptTypes(readFileSync(new URL(file, import.meta.url), 'utf8'));

const program = `
import { mrzCheckNames, readMrz } from '@amirani/documents/mrz';
import { parse } from 'mrz';
import { text } from 'node:stream/consumers';
${inJavaScript('values.ts')}
${inJavaScript('interleaved.ts')}
const { formats, rounds } = JSON.parse(await text(process.stdin));
const options = { referenceDate: '2026-11-25' };
const readers = [
  { name: 'own', run: (lines) => ownValues(readMrz(lines, options), mrzCheckNames) },
  { name: 'peer', run: (lines) => peerValues(parse([...lines])) },
];
console.log(JSON.stringify(formats.map(({ format, corpus }) => {
  const costs = medianCosts(readers, corpus, rounds);
  return { node: process.versions.node, format, own: costs.get('own'), peer: costs.get('peer') };
})));
`;
