import { expect, test } from 'vitest';
import { anyBudget } from './any-budget.ts';
import { fileLength } from './file-length.ts';
import { functionLength } from './function-length.ts';
import { publicNames } from './public-names.ts';
import { repositoryOf } from './repository.ts';
import { testsAreRun } from './tests-are-run.ts';

const lines = (count: number, line = 'f();') => `${line}\n`.repeat(count);

test('a file of 401 lines is caught; data is not', () => {
  expect(fileLength(repositoryOf({ 'apps/web/src/a.tsx': lines(400) }))).toEqual([]);
  expect(fileLength(repositoryOf({ 'apps/web/src/a.tsx': lines(401) }))).toHaveLength(1);
  expect(fileLength(repositoryOf({ 'packages/core/src/x-codes.ts': lines(401) }))).toEqual([]);
});

test('long functions are caught when they are more than 1 in 20', () => {
  const long = `const f = () => {\n${lines(60)}};\n`;
  const short = 'const g = () => 1;\n';
  const found = (text: string) => functionLength(repositoryOf({ 'apps/web/src/a.ts': text }));
  expect(found(long + short.repeat(19))).toEqual([]);
  expect(found(long + short.repeat(18))[0]?.text).toContain('f spans');
  expect(found(`class C {\n  m() {\n${lines(60)}  }\n}\n`)).toHaveLength(1);
});

test('one any in a package is caught, and more than 1 in 2,000 lines anywhere', () => {
  const found = (path: string, text: string) => anyBudget(repositoryOf({ [path]: text })).length;
  expect(found('packages/core/src/a.ts', `let a: any;\n${lines(9000)}`)).toBe(1);
  expect(found('apps/web/src/a.ts', `let a: any;\n${lines(1999)}`)).toBe(0);
  expect(found('apps/web/src/a.ts', `let a: any;\n${lines(1998)}`)).toBe(1);
  expect(found('apps/web/src/a.ts', `const any = 'any'; // any\n`)).toBe(0);
});

test('41 public names are caught at every entry, and names that hide behind a star', () => {
  const found = (text: string | undefined, entry = './src/node.ts') =>
    publicNames(
      repositoryOf({
        'packages/core/package.json': JSON.stringify({
          exports: { './node': { '@amirani/source': entry } },
        }),
        ...(text === undefined ? {} : { 'packages/core/src/node.ts': text }),
      }),
    ).length;
  const names = (count: number) =>
    `export { ${Array.from({ length: count }, (_, n) => `n${n}`).join(', ')} } from './a.ts';`;
  expect(found(names(40))).toBe(0);
  expect(found(names(41))).toBe(1);
  expect(found(`export * from './a.ts';`)).toBe(1);
  expect(found(undefined)).toBe(1);
});

test('a test that no project would run is caught', () => {
  const found = (path: string) => testsAreRun(repositoryOf({ [path]: '' })).length;
  expect(found('packages/core/a.test.ts')).toBe(1);
  expect(found('docs/a.test.ts')).toBe(1);
  expect(found('packages/core/src/a.test.ts')).toBe(0);
  expect(found('tools/check/a.test.ts')).toBe(0);
});

test('a file that cannot be read as TypeScript is not passed over', () => {
  expect(() => functionLength(repositoryOf({ 'apps/web/src/a.ts': 'const = ;' }))).toThrow(
    'apps/web/src/a.ts',
  );
});
