import alteredDocument from './data/altered-document.json' with { type: 'json' };
import asksProtection from './data/asks-protection.json' with { type: 'json' };
import childWithUnclearCompanion from './data/child-with-unclear-companion.json' with {
  type: 'json',
};
import escortedGroup from './data/escorted-group.json' with { type: 'json' };
import everydayPair from './data/everyday-pair.json' with { type: 'json' };
import everydayTraveller from './data/everyday-traveller.json' with { type: 'json' };
import genuineByFraud from './data/genuine-by-fraud.json' with { type: 'json' };
import honestFamily from './data/honest-family.json' with { type: 'json' };
import honestFrequentTraveller from './data/honest-frequent-traveller.json' with { type: 'json' };
import impostorLookAlike from './data/impostor-look-alike.json' with { type: 'json' };
import overstayer from './data/overstayer.json' with { type: 'json' };
import type { BorderModule } from './module.ts';
import { readModuleValue } from './read.ts';

const files: readonly (readonly [id: string, file: unknown])[] = [
  ['altered-document', alteredDocument],
  ['asks-protection', asksProtection],
  ['child-with-unclear-companion', childWithUnclearCompanion],
  ['escorted-group', escortedGroup],
  ['everyday-pair', everydayPair],
  ['everyday-traveller', everydayTraveller],
  ['genuine-by-fraud', genuineByFraud],
  ['honest-family', honestFamily],
  ['honest-frequent-traveller', honestFrequentTraveller],
  ['impostor-look-alike', impostorLookAlike],
  ['overstayer', overstayer],
];

/** The modules that come with the workbench, by id. They are read as any other is: one with a fault makes no world. */
export const builtInModules = (): readonly BorderModule[] => {
  read ??= files.map(([id, file]) => {
    const { module, problems } = readModuleValue(file);
    if (module === undefined || module.id !== id)
      throw new Error(
        `scenario/modules: ${id} has ${problems.map(({ code, at }) => `${code} ${at}`).join(', ')}`,
      );
    return module;
  });
  return read;
};

let read: readonly BorderModule[] | undefined;
