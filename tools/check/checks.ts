import { anyBudget } from './any-budget.ts';
import { cycles } from './cycles.ts';
import { deepImports } from './deep-imports.ts';
import { deskListsAreMade } from './desk-lists.ts';
import { deskRules } from './desk-rules.ts';
import { documentedCodes } from './documented-codes.ts';
import { exactPins } from './exact-pins.ts';
import { fileLength } from './file-length.ts';
import { functionLength } from './function-length.ts';
import { importRules } from './import-rules.ts';
import { licences } from './licences.ts';
import { lockFile } from './lock-file.ts';
import { noModuleMocks } from './no-module-mocks.ts';
import { oneLanguage } from './one-language.ts';
import { oneLanguageList } from './one-language-list.ts';
import { outsideDependencies } from './outside-dependencies.ts';
import type { Problem } from './problem.ts';
import { publicNames } from './public-names.ts';
import type { Repository } from './repository.ts';
import { retention } from './retention.ts';
import { rights } from './rights.ts';
import { testsAreRun } from './tests-are-run.ts';
import { wording } from './wording.ts';
import { words } from './words.ts';

/** Every check of the project's own, by name. Each is pure: the same files give the same problems. */
export const checks: Readonly<Record<string, (repo: Repository) => readonly Problem[]>> = {
  'import-rules': importRules,
  'desk-rules': deskRules,
  'desk-lists': deskListsAreMade,
  'deep-imports': deepImports,
  cycles,
  'file-length': fileLength,
  'function-length': functionLength,
  'any-budget': anyBudget,
  'public-names': publicNames,
  'tests-are-run': testsAreRun,
  'no-module-mocks': noModuleMocks,
  'one-language': oneLanguage,
  'one-language-list': oneLanguageList,
  'outside-dependencies': outsideDependencies,
  'exact-pins': exactPins,
  'lock-file': lockFile,
  licences,
  retention,
  rights,
  'documented-codes': documentedCodes,
  words,
  wording,
};
