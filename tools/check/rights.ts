import type { Problem } from './problem.ts';
import type { Repository } from './repository.ts';

/** How far a requirement of rights is held. `open` says which part of the work will hold it. */
type RightState = 'held' | 'partly' | 'open';

/** One requirement of `docs/rights.json`. */
export interface Right {
  readonly id: string;
  readonly title: string;
  readonly state: RightState;
  /** The room that owns it. */
  readonly owner: string;
  /** What is missing, where it is not fully held. */
  readonly missing?: string;
  /** Test files; each has a test whose title begins with the number. */
  readonly tests?: readonly string[];
  /** A planted fault that makes one of these tests fail: `npm run prove -- rights` plants each. */
  readonly mutant?: {
    readonly file: string;
    readonly from: string;
    readonly to: string;
    readonly test: string;
  };
}

const FILE = 'docs/rights.json';
const COUNT = 77;

/** R1 to R77 are all listed; what is held names tests that carry its number, and a mutant that finds its place. */
export const rights = (repo: Repository): readonly Problem[] => {
  if (!repo.files.includes(FILE)) return [];
  const list = JSON.parse(repo.read(FILE)) as readonly Right[];
  const missing = Array.from({ length: COUNT }, (_, index) => `R${index + 1}`)
    .filter((id) => list.filter((right) => right.id === id).length !== 1)
    .map((id) => ({ at: FILE, text: `${id} must stand here exactly once` }));
  return [...missing, ...list.flatMap((right) => problemsOf(repo, right))];
};

const problemsOf = (repo: Repository, right: Right): readonly Problem[] => {
  const say = (text: string): Problem => ({ at: FILE, text: `${right.id}: ${text}` });
  const problems: Problem[] = [];
  if (right.state !== 'held' && right.missing === undefined)
    problems.push(say('is not fully held: say what is missing'));
  if (right.state !== 'open' && (right.tests ?? []).length === 0)
    problems.push(say('is held without a test'));
  for (const path of right.tests ?? [])
    if (!repo.files.includes(path)) problems.push(say(`${path} does not exist`));
    else if (!mentions(repo.read(path), right.id))
      problems.push(say(`${path} has no test that names it`));
  if (right.state === 'held' && right.mutant === undefined)
    problems.push(say('is held without a mutant'));
  if (right.mutant !== undefined) problems.push(...mutantProblems(repo, right.mutant, say));
  return problems;
};

const mutantProblems = (
  repo: Repository,
  { file, from, test }: NonNullable<Right['mutant']>,
  say: (text: string) => Problem,
): readonly Problem[] => {
  if (!repo.files.includes(test)) return [say(`the mutant's test ${test} does not exist`)];
  if (!repo.files.includes(file)) return [say(`the mutant's file ${file} does not exist`)];
  const places = repo.read(file).split(from).length - 1;
  return places === 1 ? [] : [say(`the mutant finds ${places} places in ${file}, not 1`)];
};

/** `R1` in a title, but not `R17`. */
const mentions = (text: string, id: string): boolean => new RegExp(`\\b${id}\\b`).test(text);
