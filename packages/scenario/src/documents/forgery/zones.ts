import type { MrzNameGroups, TransliterationOptions } from '@amirani/names/scripts';
import { toMrzName } from '@amirani/names/scripts';
import type { Making } from '../issue/making.ts';
import type { Particulars } from '../issue/particulars.ts';
import { printOf, zoneOf } from '../issue/particulars.ts';
import { nameField } from '../issue/spelling.ts';
import type { StateFacts } from '../states/state-facts.ts';
import type { Forger } from './forger.ts';
import { alone, found, rewritten, single } from './forger.ts';

/** Forgeries that betray who does not know how zones are written: kinds 10, 11 and 13 to 16. */
export const stateCode: Forger = (workshop) => {
  const making = single(workshop, {
    kinds: ['passport', 'identity-card', 'emergency-passport'],
    electronic: false,
  });
  // Neither of ISO 3166-1 nor of Doc 9303-3, section 5, and none that either leaves to users (R67).
  const state = workshop.source.pick(['QIX', 'QEW', 'QHB', 'JQX', 'YQK', 'WQV']);
  const fantasy = { ...making.particulars, state, nationality: state };
  const { model, ...print } = printOf(fantasy);
  return alone(
    { ...making, zone: zoneOf(fantasy), print },
    ['mrz.codes'],
    `a document of the state ${state}, which there is not, after the model ${model ?? ''}`,
  );
};

export const documentCode: Forger = (workshop) => {
  const making = single(workshop, { electronic: false });
  const { kind } = making.particulars;
  const code = workshop.source.pick(kind.format === 'TD3' ? ['I', 'C', 'A', 'B'] : ['P', 'D', 'B']);
  return alone(
    rewritten(making, { ...making.particulars, code }),
    ['mrz.codes'],
    `the document code ${code}, which no ${kind.format} has`,
  );
};

export const lettersForFillers: Forger = (workshop) => {
  const making = single(
    workshop,
    {},
    ({ particulars }) => fieldOf(particulars).endsWith('<<<<<') && particulars.groups.length > 1,
  );
  const field = fieldOf(making.particulars);
  const end = field.replace(/<+$/, '').length;
  const at = workshop.source.between(end + 2, field.length - 1);
  const letter = workshop.source.pick(['K', 'C', 'L', 'S']);
  const names = `${field.slice(0, at)}${letter}${field.slice(at + 1)}`;
  return alone(
    { ...making, zone: zoneOf(making.particulars, { names }) },
    ['mrz.characters', 'mrz.names'],
    `${letter} stands among the fillers after the name`,
    'any',
  );
};

export const lineLength: Forger = (workshop) => {
  const { source } = workshop;
  const making = single(workshop, {});
  const line = source.below(making.zone.length);
  const longer = source.chance(500);
  const zone = making.zone.map((text, at) => {
    if (at !== line) return text;
    return longer ? `${text}<` : text.slice(0, -1);
  });
  return alone(
    { ...making, zone },
    ['mrz.format'],
    `line ${line + 1} of the zone is one character too ${longer ? 'long' : 'short'}`,
  );
};

export const nameCut: Forger = (workshop) => {
  const making = single(workshop, {}, ({ particulars }) => {
    const { groups } = particulars;
    return fieldOf(particulars).endsWith('<') && (groups.at(-1)?.at(-1)?.length ?? 0) > 4;
  });
  const field = fieldOf(making.particulars);
  const whole = field.replace(/<+$/, '');
  const cut = whole.slice(0, -workshop.source.between(2, 3));
  return alone(
    {
      ...making,
      zone: zoneOf(making.particulars, { names: cut.padEnd(field.length, '<') }),
    },
    ['mrz.names', 'mrz.viz'],
    'the last given name is cut although there is room for it',
    'any',
  );
};

export const transliteration: Forger = (workshop) => {
  const { making, groups } = found(workshop.source, 'spelling', (source) => {
    const one = single({ ...workshop, source }, { only: spellsItsWay });
    const other = foreignSpelling(one);
    return other === undefined ? undefined : { making: one, groups: other };
  });
  const { particulars } = making;
  return alone(
    {
      ...making,
      zone: zoneOf({ ...particulars, groups }),
      print: printOf({ ...particulars, name: particulars.bearer.name }),
    },
    ['state.transliteration'],
    `the zone spells ${groups.flat().join(' ')}, as ${particulars.facts.state} never does`,
  );
};

const fieldOf = ({ facts, groups, kind }: Particulars): string =>
  nameField(facts, groups, kind.format).field;

const spellsItsWay = ({ letters, language }: StateFacts): boolean =>
  Object.keys(letters).length > 0 || language === 'uk';

/** The name as the standard permits and the state does not; undefined where it has no such letter. */
const foreignSpelling = ({ particulars }: Making): MrzNameGroups | undefined => {
  const { facts, bearer, groups, kind } = particulars;
  const { primary, secondary } = bearer.name;
  const options: TransliterationOptions =
    facts.language === 'uk' ? { language: 'ru' } : { choose: otherChoice(facts) };
  const other = toMrzName(
    secondary === undefined ? { primary } : { primary, secondary },
    options,
  ).groups;
  if (nameField(facts, groups, kind.format).truncated) return undefined;
  if (nameField(facts, other, kind.format).truncated) return undefined;
  // A third group would be a second thing to notice.
  if (groups.length > 2) return undefined;
  return other.flat().join() === groups.flat().join() ? undefined : other;
};

const otherChoice = ({ letters }: StateFacts): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(letters).map(([letter, own]) => [
      letter,
      permitted[letter]?.find((spelling) => !own.includes(spelling)) ?? '',
    ]),
  );

/** What Doc 9303-3, section 6.A, permits. */
const permitted: Readonly<Record<string, readonly string[]>> = {
  Ä: ['AE', 'A'],
  Å: ['AA', 'A'],
  Ñ: ['N', 'NXX'],
  Ö: ['OE', 'O'],
  Ü: ['UE', 'UXX', 'U'],
};
