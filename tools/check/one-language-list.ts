import { languages } from '@amirani/core/languages';
import type { Problem } from './problem.ts';
import { codeFiles, type Repository } from './repository.ts';

/** The one list of languages, in which a language is one line. */
const LIST = 'packages/core/src/languages.ts';

/** The code has only one list of the languages, as an array or a union of types: a second one would miss a new language. */
export const oneLanguageList = (repo: Repository): readonly Problem[] =>
  codeFiles(repo, { tests: true })
    .filter((path) => path !== LIST)
    .flatMap((path) => {
      const text = repo.read(path);
      return [...text.matchAll(CODES)]
        .filter(([listed]) => languages.every((language) => listed.includes(`'${language}'`)))
        .map(({ index }) => ({
          at: `${path}:${text.slice(0, index).split('\n').length}`,
          text: `a second list of the languages: take \`languages\` or \`Language\` of @amirani/core/languages`,
        }));
    });

/** Codes of two letters in quotes, one after the other. */
const CODES = /'[a-z]{2}'(?:\s*[,|]\s*'[a-z]{2}')+/g;
