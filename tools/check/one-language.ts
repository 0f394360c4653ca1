import type { Problem } from './problem.ts';
import { codeFiles, type Repository } from './repository.ts';

/** Files and folders with letters of another language than English, each with the reason. Texts that people read are in `words/`. */
const allowed: Readonly<Record<string, string>> = {
  'packages/core/src/languages.ts': 'the names of the languages in themselves',
  'packages/core/src/airport-codes.ts': 'names of airports',
  'packages/names/': 'scripts and transliterations',
  'packages/scenario/src/lists/': 'made-up names and their romanisation',
  'packages/scenario/src/people/': 'made-up names',
  'packages/scenario/src/documents/': 'made-up names',
  'packages/scenario/src/items/said/':
    'what made-up people say in exercises, in every language at once',
  'packages/academy/src/courses/glossary.ts': 'stems that hold the pages of courses to one another',
  'packages/analysis/src/marks/levels.ts': 'marks of classification as their issuers write them',
  'packages/targeting/src/watch-lists/reading/garbled.ts': 'signs of a wrong encoding',
  'packages/risk/src/products/drawing/series-chart.ts':
    'letters by which the width of a label is reckoned',
  'packages/schengen/src/states/names.gen.ts': 'names of States in every language at once',
  'platform/web/platform/format.ts':
    'months and units in Georgian, of which Chromium has no locale data',
  'platform/web/ui/map/crossing-points.ts': 'names of crossing points',
  'apps/web/src/locales/aria/ka.ts': 'texts of components that their makers have not in Georgian',
  'desks/programme/web/public/public-screen.tsx': 'a page in two languages at once',
  'bench/': 'material of the proofs',
};

/** No text in another language than English is written in TypeScript, tests apart: Georgian letters, and those that only Latvian has. */
export const oneLanguage = (repo: Repository): readonly Problem[] =>
  codeFiles(repo)
    .filter((path) => !Object.keys(allowed).some((one) => path.startsWith(one)))
    .flatMap((path) =>
      repo
        .source(path)
        .strings.filter(({ value }) => OTHER.test(value))
        .map(({ line }) => ({
          at: `${path}:${line}`,
          text: 'a text in another language than English: write it into the words of its room',
        })),
    );

const OTHER = /[\u10d0-\u10ffāēģīķļņū]/iu;
