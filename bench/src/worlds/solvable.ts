import { builtInModules, countNumbers } from '@amirani/scenario/modules';
import {
  proveTrainingWorld,
  type TechniqueProof,
  type WorldProblem,
} from '@amirani/scenario/proof/worlds';
import {
  partsOf,
  planTrainingWorld,
  type TrainingPlan,
  type WorldFileName,
} from '@amirani/scenario/worlds';
import { lessonPlan } from './independence.ts';

/**
 * Checks the plants of worlds S with the reference checks, with their decoys and twins; and the numbers that modules rest on.
 */
export const solvableOver = (count: number) => {
  const sums = { acts: 0, needs: 0, undetectable: 0, decoys: 0, twins: 0 };
  const techniques: Record<
    string,
    { plants: number; line: string; reached: Record<string, number> }
  > = {};
  const problems: WorldProblem[] = [];
  for (let seed = 0; seed < count; seed++) {
    const proof = proveTrainingWorld(lessonPlan(`solvable ${seed}`));
    for (const key of Object.keys(sums) as (keyof typeof sums)[]) sums[key] += proof[key];
    for (const [name, one] of Object.entries(proof.techniques)) add(techniques, name, one);
    problems.push(...proof.problems);
  }
  return {
    passed: problems.length === 0 && sums.decoys >= 3 * sums.acts * 0.5,
    result: {
      worlds: count,
      ...sums,
      techniques,
      problems: problems.slice(0, 20),
      numbers: countNumbers(builtInModules()),
    },
  };
};

const add = (
  techniques: Record<string, { plants: number; line: string; reached: Record<string, number> }>,
  name: string,
  { plants, line, reached }: TechniqueProof,
): void => {
  const row = techniques[name] ?? { plants: 0, line, reached: {} };
  techniques[name] = row;
  row.plants += plants;
  for (const [place, seen] of Object.entries(reached))
    row.reached[place] = (row.reached[place] ?? 0) + seen;
};

/** Each module taken out of a world S in turn: whose life is otherwise without it, of those who are not of it. */
export const othersChanged = () => {
  const whole = lessonPlan('another module');
  const before = linesOf(whole);
  const changed: Record<string, number> = {};
  for (const { id } of builtInModules()) {
    const modules = builtInModules().filter((one) => one.id !== id);
    const { plan } = planTrainingWorld({ ...whole.options, modules });
    if (plan === undefined) throw new Error('the modules that come along make a world');
    changed[id] = [...linesOf(plan)].filter((line) => !before.has(line)).length;
  }
  return { passed: Object.values(changed).every((count) => count === 0), result: changed };
};

const linesOf = (plan: TrainingPlan): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const { bytes } of partsOf(plan))
    for (const name of ['travellers', 'records', 'ledger'] satisfies WorldFileName[])
      for (const line of new TextDecoder().decode(bytes[name]).split('\n')) found.add(line);
  return found;
};
