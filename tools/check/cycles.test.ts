import fc from 'fast-check';
import { expect, test } from 'vitest';
import { components, cycles } from './cycles.ts';
import { repositoryOf } from './repository.ts';

test('two files that import each other are caught, types included', () => {
  const [problem] = cycles(
    repositoryOf({
      'packages/core/src/a.ts': `import type { B } from './b.ts';`,
      'packages/core/src/b.ts': `import { a } from './a.ts';`,
      'packages/core/src/c.ts': `import { a } from './a.ts';`,
    }),
  );
  expect(problem?.text).toContain('packages/core/src/a.ts, packages/core/src/b.ts');
});

test('a cycle through the name of a package is caught', () => {
  const manifest = (name: string) =>
    JSON.stringify({ name, exports: { '.': { '@amirani/source': './src/index.ts' } } });
  const problems = cycles(
    repositoryOf({
      'packages/core/package.json': manifest('@amirani/core'),
      'packages/core/src/index.ts': `export { n } from '@amirani/names';`,
      'packages/names/package.json': manifest('@amirani/names'),
      'packages/names/src/index.ts': `import { c } from '@amirani/core';`,
    }),
  );
  expect(problems).toHaveLength(1);
});

test('components are exactly the sets that reach each other', () => {
  const edges = fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 14 });
  fc.assert(
    fc.property(edges, (list) => {
      const names = ['0', '1', '2', '3', '4', '5', '6'];
      const graph = new Map(
        names.map((name) => [
          name,
          list.filter(([from]) => String(from) === name).map(([, to]) => String(to)),
        ]),
      );
      const reach = (from: string): Set<string> => {
        const seen = new Set([from]);
        for (const node of seen) for (const next of graph.get(node) ?? []) seen.add(next);
        return seen;
      };
      for (const group of components(graph))
        for (const a of group)
          for (const b of names) expect(group.includes(b)).toBe(reach(a).has(b) && reach(b).has(a));
    }),
  );
});
