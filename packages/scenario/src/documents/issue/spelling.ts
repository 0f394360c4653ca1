import type { MrzNameGroups } from '@amirani/names/scripts';
import { toMrzName, writeMrzName } from '@amirani/names/scripts';
import type { WrittenName } from '../bearer/written-name.ts';
import type { StateFacts } from '../states/state-facts.ts';
import type { ZoneFormat } from '../zone/layout.ts';
import { nameLength } from '../zone/layout.ts';

/** How the state spells the name in A to Z, group by group. */
export const groupsOf = (facts: StateFacts, { primary, secondary }: WrittenName): MrzNameGroups => {
  const { groups } = toMrzName(secondary === undefined ? { primary } : { primary, secondary }, {
    ...(facts.language === undefined ? {} : { language: facts.language }),
    choose: Object.fromEntries(
      Object.entries(facts.letters).map(([letter, [spelling = '']]) => [letter, spelling]),
    ),
  });
  const [surname = [], given = []] = groups;
  if (facts.thirdGroup !== true || given.length !== 3) return groups;
  // A third group cut to one letter could be taken for a misread filler; the state avoids it.
  const three = [surname, given.slice(0, 2), given.slice(2)];
  return writeMrzName(three, Math.min(...Object.values(nameLength))).truncated ? groups : three;
};

/** The name field of a format. */
export const nameField = (
  facts: StateFacts,
  groups: MrzNameGroups,
  format: ZoneFormat,
): { readonly field: string; readonly truncated: boolean } =>
  writeMrzName(groups, nameLength[format], { method: facts.truncation });

/** The name in A to Z, as a passport prints it and a visa repeats it. */
export const latinName = (groups: MrzNameGroups): WrittenName => {
  const [primary = [], ...rest] = groups;
  const secondary = rest.flat().join(' ');
  return { primary: primary.join(' '), ...(secondary === '' ? {} : { secondary }) };
};
