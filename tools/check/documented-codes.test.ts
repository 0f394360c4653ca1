import { expect, test } from 'vitest';
import { documentedCodes } from './documented-codes.ts';
import { repositoryOf } from './repository.ts';

const code = `export const errorCodes = [
  'http.forbidden',
  'http.not-found',
] as const;
`;
const found = (document: string) =>
  documentedCodes(
    repositoryOf({ 'apps/server/src/codes.ts': code, 'docs/reference/errors.md': document }),
  );

test('a code that no page documents is caught', () => {
  expect(found('| `http.forbidden` | … |\n## `http.not-found`\n')).toEqual([]);
  expect(found('| `http.forbidden` | see `http.not-found` |\n')[0]?.text).toContain(
    'http.not-found is not documented',
  );
});

test('a documented code that nothing says is caught', () => {
  const [problem] = found('| `http.forbidden` |\n| `http.not-found` |\n| `http.gone` |\n');
  expect(problem).toEqual({
    at: 'docs/reference/errors.md:3',
    text: 'http.gone is documented and nothing says it',
  });
});

test('a code may stand inside a longer text', () => {
  const problems = documentedCodes(
    repositoryOf({
      'packages/messages/src/a.ts': `throw new RangeError(\`message.write.tag: \${tag}\`);`,
      'docs/reference/a.md': '| `message.write.tag` |\n| `message.write` |\n',
    }),
  );
  expect(problems.map(({ at }) => at)).toEqual(['docs/reference/a.md:2']);
});

test('the form of the list does not matter', () => {
  const table = `export const refusalCodes: Record<string, number> = {
  'identity.locked': 423,
};
`;
  expect(documentedCodes(repositoryOf({ 'apps/server/src/a.ts': table }))).toHaveLength(1);
  const findings = `export const sealFindings = {\n  'document.seal.unread': ['note'],\n} as const;\n`;
  expect(documentedCodes(repositoryOf({ 'packages/documents/src/a.ts': findings }))).toHaveLength(
    1,
  );
  const union = `export type LogFault =\n  | 'journal.tile.missing'\n  | 'journal.root.differs';\n`;
  expect(documentedCodes(repositoryOf({ 'packages/journal/src/a.ts': union }))).toHaveLength(2);
});
