import { readCatalogue } from '../words/catalogue.ts';
import type { Problem } from './problem.ts';
import { codeFiles, isTest, type Repository } from './repository.ts';
import { wordingBudget, wordingPlaces } from './wording-budget.ts';

type Place = (typeof wordingPlaces)[number];

/** Turns of speech that have to be read twice (`docs/guides/writing.md`, R5). */
export const riddles: Readonly<Record<string, RegExp>> = {
  whoever: /\bwho(?:m|se)?(?:so)?ever\b/gi,
  'of whom': /\bof whom\b/gi,
  'is none': /\b(?:is|are|was|were|has|have) none\b/gi,
  'stands there': /\bst(?:ands?|ood) (?:there|here|in|at|beside|by|with|under|on|above|before)\b/gi,
  anew: /\banew\b/gi,
  'is no thing': /(?<!\bthere )\b(?:is|are|was|were) no (?!longer\b|more\b)[a-z]/gi,
  'held against': /\b(?:held|hold|holds|holding) (?:it |them )?against\b/gi,
  'hangs on': /\bh(?:a|u)ngs? on\b/gi,
  'comes of': /\b(?:c[ao]mes?|bec[ao]mes?) of\b/gi,
  'so many': /\bso many\b/gi,
  'nobody has': /\bnobody (?:has|can|is|was|knows|had|who)\b/gi,
  'is being done': /^.*\b(?:is|are) being [a-z]+$/gim,
};

/**
 * Counts riddles by place. A count may only fall: lower its figure in `wording-budget.ts` with it. Decisions (`docs/adr`), courses and
 * generated files are left out, because their sources are counted.
 */
export const wording = (repo: Repository): readonly Problem[] =>
  wordingPlaces.flatMap((place) => {
    const found = Object.entries(riddles).map(([name, pattern]) => ({
      name,
      at: passages(repo, place).flatMap(({ at, text }) =>
        [...text.matchAll(pattern)].map(() => at),
      ),
    }));
    return found.flatMap(({ name, at }) => {
      const most = wordingBudget[place][name] ?? 0;
      if (at.length <= most) return [];
      const where = `${at.length} times "${name}" in ${place}, at most ${most}`;
      return [
        { at: at.at(-1) ?? place, text: `${where}: write it plainly (docs/guides/writing.md)` },
      ];
    });
  });

interface Passage {
  readonly at: string;
  readonly text: string;
}

const known = new WeakMap<Repository, Map<Place, readonly Passage[]>>();

const passages = (repo: Repository, place: Place): readonly Passage[] => {
  const kept = known.get(repo) ?? new Map<Place, readonly Passage[]>();
  known.set(repo, kept);
  const found = kept.get(place) ?? read[place](repo);
  kept.set(place, found);
  return found;
};

const read: Readonly<Record<Place, (repo: Repository) => readonly Passage[]>> = {
  texts: (repo) =>
    repo.files
      .filter((path) => path.endsWith('/en.po'))
      .flatMap((at) =>
        // The screens have ids of their own for some texts; English stands in `msgstr` then.
        readCatalogue(repo.read(at)).map(({ english, text }) => ({ at, text: text || english })),
      ),
  comments: (repo) =>
    codeFiles(repo, { tests: true })
      .filter((path) => !path.endsWith('.gen.ts') && !path.startsWith('tools/check/wording'))
      .flatMap((path) =>
        repo
          .source(path)
          .comments.map(({ value, line }) => ({ at: `${path}:${line}`, text: value })),
      ),
  titles: (repo) =>
    codeFiles(repo, { tests: true })
      .filter((path) => isTest(path) && !path.startsWith('tools/check/wording'))
      .flatMap((at) =>
        [...repo.read(at).matchAll(TITLE)].flatMap(({ 2: text = '' }) =>
          /^R\d/.test(text) ? [] : [{ at, text }],
        ),
      ),
  documents: (repo) =>
    repo.files
      .filter((path) => /\.md$/.test(path) && !OTHER.test(path))
      .flatMap((path) =>
        repo
          .read(path)
          .split('\n')
          .map((text, at) => ({ at: `${path}:${at + 1}`, text })),
      ),
};

/** Title of a test. Titles of rights (`R1: ...`) are left out: `docs/rights.json` names them. */
const TITLE = /\b(?:test|describe|it)(?:\.\w+(?:\([^)]*\))?)*\(\s*(['"`])((?:\\.|(?!\1).)*)\1/g;

/** Decisions as they were taken, other languages, the rules themselves, and pages that are made from texts. */
const OTHER = /^docs\/(?:adr|courses|proofs)\/|\.(?!en\.)[a-z]{2}\.md$|^docs\/guides\/writing\.md$/;
