import type { WritingSystem } from '@amirani/names/transliteration';
import { states } from '../../geography/states.ts';
import type { NameScript } from '../../lists/cultures/facts.ts';
import type { SyntheticPerson } from '../../lists/person.ts';
import { latinName, nativeName } from '../../lists/record.ts';
import type { Stream } from '../../random/stream.ts';
import type { ListedPerson } from '../material.ts';

const systems: Readonly<Record<NameScript, WritingSystem>> = {
  Latn: 'latin',
  Cyrl: 'cyrillic',
  Geor: 'georgian',
  Grek: 'greek',
  Armn: 'armenian',
  Arab: 'arabic',
  Hebr: 'hebrew',
};

/** Why somebody is sought, and what is to be done. */
export const grounds = [
  ['arrest', 'call-second-line'],
  ['missing', 'ask-whereabouts'],
  ['judicial-procedure', 'ask-whereabouts'],
  ['discreet-check', 'check-identity'],
] as const;

/** What a list has of somebody: the name in Latin letters, of one in three in their own as well. */
export const entryOf = (
  { name }: SyntheticPerson,
  {
    source,
    state,
    document,
    birthDate,
  }: {
    readonly source: Stream;
    readonly state: SyntheticPerson['state'];
    readonly document: string | undefined;
    readonly birthDate: string;
  },
): ListedPerson => {
  const [latin, native] = [latinName(name), nativeName(name)];
  const written = source.chance(330) && native.script !== 'Latn' ? [latin, native] : [latin];
  const [ground, instruction] = source.pick(grounds);
  return {
    kind: 'person',
    id: source.digits(8),
    reference: `${source.letters(2)}/${source.digits(5)}`,
    ground,
    instruction,
    names: written.map(({ full, primary, secondary, script }, at) => ({
      full,
      family: primary,
      given: secondary,
      script: systems[script],
      kind: at === 0 ? 'primary' : 'alias',
    })),
    birthDates: [{ date: birthDate }],
    documents:
      document === undefined ? [] : [{ number: document, kind: 'passport', issuer: state }],
    nationalities: [state],
    // Any city: a state inferred from a place of birth would not be a lawful fact here.
    places: [source.pick(states.flatMap(({ cities }) => cities))],
  };
};
