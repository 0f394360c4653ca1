import type { Problem } from './problem.ts';
import type { Repository } from './repository.ts';

/** R17: every table says how long its rows are kept, in its own comment. */
export const retention = (repo: Repository): readonly Problem[] => {
  const files = repo.files.filter((path) =>
    /^(?:platform|desks\/[^/]+)\/server\/sql\/.+\.sql$/.test(path),
  );
  const said = new Set(
    files.flatMap((path) => matches(withoutComments(repo.read(path)), COMMENTED)),
  );
  return files.flatMap((path) =>
    matches(withoutComments(repo.read(path)), CREATED)
      .filter((table) => !said.has(table))
      .map((table) => ({
        at: path,
        text: `${table} has no retention: comment on table ${table} is 'retention: <class>, <clock>'`,
      })),
  );
};

// A partition keeps what its parent says.
const CREATED =
  /create\s+(?:unlogged\s+)?table\s+(?:if\s+not\s+exists\s+)?([\w."]+)(?!\s+partition\s+of)\s*(?:\(|as\b)/gi;
const COMMENTED = /comment\s+on\s+table\s+([\w."]+)\s+is\s+'retention:\s*[^'\s]/gi;

const matches = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, name = '']) => name.replaceAll('"', '').toLowerCase());

const withoutComments = (sql: string): string => sql.replace(/--[^\n]*/g, '');
