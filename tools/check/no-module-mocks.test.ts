import { expect, test } from 'vitest';
import { noModuleMocks } from './no-module-mocks.ts';
import { repositoryOf } from './repository.ts';

test('a mocked module in a file of tests is caught, and a mocked function is not', () => {
  const mock = (text: string) => noModuleMocks(repositoryOf({ 'apps/web/src/a.test.ts': text }));
  expect(mock("\nvi.mock('./b.ts', () => ({}));")).toMatchObject([
    { at: 'apps/web/src/a.test.ts:2' },
  ]);
  expect(mock("  vi.doMock('./b.ts');")).toHaveLength(1);
  expect(mock('const read = vi.fn(() => 1);')).toEqual([]);
});
