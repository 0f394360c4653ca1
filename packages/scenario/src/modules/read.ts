import type { Dials } from './basis.ts';
import { checkShape } from './check-shape.ts';
import type { BorderModule } from './module.ts';
import { type ModuleProblem, own, type Say, under } from './problem.ts';
import { checkQuantities, checkRules } from './rules.ts';
import { moduleShape } from './shapes.ts';
import { numbersOf } from './visit.ts';

/** A module, or everything that is wrong with it. */
export interface ModuleReading {
  /** Undefined where there is any problem: nothing is put right by guessing. */
  readonly module: BorderModule | undefined;
  readonly problems: readonly ModuleProblem[];
  readonly numbers: NumberCount;
}

/** How many numbers a module or a set of them holds, and how many of these are assumed. */
export interface NumberCount {
  readonly all: number;
  readonly assumed: number;
}

/** Reads a module file. Never throws: what cannot be read is a problem, and all problems are listed. */
export const readModule = (text: string): ModuleReading => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return {
      module: undefined,
      problems: [{ code: 'module.json.unreadable', at: '', facts: {} }],
      numbers: { all: 0, assumed: 0 },
    };
  }
  return readModuleValue(value);
};

/** The same for what was parsed already. */
export const readModuleValue = (value: unknown): ModuleReading => {
  const { problems, say } = listing();
  checkShape(moduleShape, value, '', say);
  if (problems.length > 0) return { module: undefined, problems, numbers: { all: 0, assumed: 0 } };
  const module = value as BorderModule;
  checkRules(module, dialsOf(module, {}), say);
  return {
    module: problems.length === 0 ? module : undefined,
    problems,
    numbers: countNumbers([module]),
  };
};

/** The dials of a module, turned as a trainer has them. */
export const dialsOf = ({ dials = {} }: BorderModule, turned: Dials): Dials =>
  Object.fromEntries(
    Object.entries(dials).map(([name, { value }]) => [name, own(turned, name) ?? value]),
  );

/** What is wrong with turned dials: names that the module has not, values out of bounds, sums that are no longer one. */
export const dialProblems = (module: BorderModule, turned: Dials): readonly ModuleProblem[] => {
  const { problems, say } = listing();
  const { dials = {} } = module;
  for (const [name, value] of Object.entries(turned)) {
    const dial = own(dials, name);
    if (dial === undefined) say('module.dial.unknown', '/dials', { dial: name });
    else if (!(value >= dial.min && value <= dial.max))
      say('module.dial.range', under('/dials', name));
  }
  if (problems.length === 0) checkQuantities(module, dialsOf(module, turned), say);
  return problems;
};

/** The numbers of modules, and how many of them are assumed. */
export const countNumbers = (modules: readonly BorderModule[]): NumberCount => {
  const found = numbersOf(modules);
  const sum = (rows: typeof found): number => rows.reduce((all, { count }) => all + count, 0);
  return { all: sum(found), assumed: sum(found.filter(({ assumed }) => assumed)) };
};

const listing = (): { readonly problems: ModuleProblem[]; readonly say: Say } => {
  const problems: ModuleProblem[] = [];
  return {
    problems,
    say: (code, at, facts = {}) => {
      problems.push({ code, at, facts });
    },
  };
};
