import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf, running } from '@platform/cli/test/amirani.ts';
import { expect, test, vi } from 'vitest';
import { commands } from './desk.ts';

const amirani = running(commands);

// Each test starts processes of their own, which a busy machine makes wait.
vi.setConfig({ testTimeout: 60_000 });

test('a list of links through every format and back to statements, with nothing lost', async () => {
  const folder = folderOf({ 'links.csv': 'source,target,weight\na,b,2\nb,c,1\n' });
  const chain = ['links.csv', '1.graphml', '2.gexf', '3.xlsx', '4.ftm', '5.jsonld', '6.csv'];
  for (const [at, name] of chain.slice(1).entries()) {
    const from = join(folder, chain[at] ?? '');
    const ran = await amirani(['network', 'convert', from, join(folder, name)]);
    expect({ name, ...ran, out: '' }).toEqual({ name, code: 0, err: '', out: '' });
  }
  const direct = await amirani([
    'network',
    'convert',
    join(folder, 'links.csv'),
    join(folder, 'direct.csv'),
  ]);
  expect(direct.out).toMatch(/: 9 statements, 0 decisions\n$/);
  const sorted = (name: string): readonly string[] =>
    readFileSync(join(folder, name), 'utf8').split('\r\n').sort();
  expect(sorted('6.csv')).toEqual(sorted('direct.csv'));
});

test('what could not be read is said; nothing is overwritten; a wrong ending is refused', async () => {
  const folder = folderOf({
    'a.csv': 'source,target\na,b\n,c\n',
    'b.csv': 'name\nx\n',
    'there.gexf': '',
  });
  const convert = (from: string, to: string) =>
    amirani(['network', 'convert', join(folder, from), join(folder, to)]);
  const [half, none, over, ending] = await Promise.all([
    convert('a.csv', 'a.gexf'),
    convert('b.csv', 'b.gexf'),
    convert('a.csv', 'there.gexf'),
    convert('a.csv', 'a.doc'),
  ]);
  expect(half?.err).toContain('row 3: ');
  expect([half, none, over, ending].map((ran) => ran?.code)).toEqual([0, 2, 1, 1]);
});
