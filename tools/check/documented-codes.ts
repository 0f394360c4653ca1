import { rooms } from '../words/rooms.ts';
import type { Problem } from './problem.ts';
import { codeFiles, type Repository } from './repository.ts';

/**
 * Every code that a person may meet is documented in `docs/reference/`, and every documented code exists.
 * A code counts where a list or table `...Codes` or `...Findings`, or a union `...Fault` or `...Code`, names it.
 */
export const documentedCodes = (repo: Repository): readonly Problem[] => {
  const documents = repo.files.filter((path) => /^docs\/reference\/.+\.md$/.test(path));
  const documented = documents.flatMap((path) => rows(path, repo.read(path)));
  const known = new Set(documented.map(({ code }) => code));
  const files = codeFiles(repo).filter((path) => !path.startsWith('tools/'));
  const written = new Set([
    ...files.flatMap((path) =>
      repo.source(path).strings.flatMap(({ value }) => value.match(WORD) ?? []),
    ),
    ...rooms(repo).flatMap(({ entries }) => entries.en.map(({ code }) => code)),
  ]);
  return [
    ...files
      .flatMap((path) => declared(path, repo.read(path)))
      .filter(({ code }) => !known.has(code))
      .map(({ at, code }) => ({ at, text: `${code} is not documented in docs/reference/` })),
    ...documented
      .filter(({ code }) => !written.has(code))
      .map(({ at, code }) => ({ at, text: `${code} is documented and nothing says it` })),
  ];
};

interface Code {
  readonly at: string;
  readonly code: string;
}

const LIST = /export const \w*(?:[cC]odes|Findings)\b[^=]*=\s*([[{][\s\S]*?\n[\]}])/g;
const UNION = /export type \w*(?:Fault|Code)\b\s*=\s*([^;]+);/g;
const CODE = /'([a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)+)'/g;
const WORD = /[a-z][a-z0-9-]*(?:\.[a-z0-9-]+)+/g;
const ROW = /^(?:\|\s*|#+\s+)`([a-z][a-z0-9-]*(?:\.[a-z0-9-]+)+)`/;

/** Codes in `export const somethingCodes = [...]` or `someFindings = {...}`, and in `export type SomeFault = 'a.b' | …`. */
const declared = (path: string, text: string): readonly Code[] =>
  [...text.matchAll(LIST), ...text.matchAll(UNION)].flatMap(([, list = '']) =>
    [...list.matchAll(CODE)].map(([, code = '']) => ({ at: path, code })),
  );

/** Codes that open a table row or a heading. */
const rows = (path: string, text: string): readonly Code[] =>
  text.split('\n').flatMap((line, index) => {
    const code = ROW.exec(line)?.[1];
    return code === undefined ? [] : [{ at: `${path}:${index + 1}`, code }];
  });
