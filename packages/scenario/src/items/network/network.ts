import { itemDay } from '../day.ts';
import type { NetworkMaterial } from '../material.ts';
import type { Ask, GeneratorOf, Made } from '../plan/generator.ts';
import { isChild, sayings } from '../said/say.ts';
import type { NetworkTruth } from '../truth.ts';
import { escort } from './escort.ts';
import { collected } from './money.ts';
import { oneUser } from './one-user.ts';
import type { Scene, SceneAsk } from './scene.ts';
import { holdingsOf, peopleOf, periods, personsOf } from './scene.ts';
import { sharedThing } from './shared.ts';

const scenes: Readonly<Record<string, (ask: SceneAsk) => Scene>> = {
  'one-user': oneUser,
  escort,
  money: collected,
  shared: sharedThing,
};
const nationalities = ['QVR', 'QMB', 'QNI', 'QPL', 'QSC', 'QRD'] as const;

/**
 * Records of a case of some forty people, with something marked in them: the work of a network, or of a family, an agency, a group of
 * friends. Who it is about is drawn from everybody of age.
 */
export const networkItems: GeneratorOf = (difficulty) => {
  const make = (ask: Ask): Made => {
    const { source, target, referral } = ask;
    const draw = scenes[ask.surface];
    if (draw === undefined) throw new RangeError(`scenario/items: no scene ${ask.surface}`);
    const people = peopleOf(source.child('people'));
    const scene = draw({ target, difficulty, people, source: source.child('scene') });
    const [first] = scene.about;
    const material: NetworkMaterial = {
      kind: 'network',
      on: itemDay,
      ...periods,
      question: scene.question,
      marked: scene.marked,
      persons: personsOf(people).toSorted((one, other) => (one.id < other.id ? -1 : 1)),
      holdings: [
        ...holdingsOf(people, scene.hidden ?? new Set(), source.child('registers')),
        ...(scene.known ?? []),
      ].toSorted((one, other) => (one.value < other.value ? -1 : 1)),
      calls: [],
      payments: [],
      trips: [],
      ...scene.rows,
      said: sayings(
        referral,
        first !== undefined && isChild(first.person.birthDate, itemDay),
        source,
      ),
    };
    return {
      material,
      evidence: target ? [scene.evidence] : [],
      ...(scene.links === undefined ? {} : { network: networkOf(scene.links, scene.marked) }),
      ...(first === undefined
        ? {}
        : {
            about: {
              nationality: first.person.nationalities[0],
              sex: first.person.sex,
              birthDate: first.person.birthDate,
            },
          }),
      ...(ask.twin ? { twin: ofOthers(material, scene, source) } : {}),
    };
  };
  const names = Object.keys(scenes);
  return { surfaces: names, twinned: names, referrals: ['asylum', 'victim'], make };
};

/** Whom its links join, without what is marked: that is given. */
const networkOf = (links: NetworkTruth['links'], marked: readonly string[]): NetworkTruth => ({
  members: [...new Set(links.flat())].filter((one) => !marked.includes(one)).toSorted(),
  links,
});

/** The same records of people of another nationality: of those whom it is about, and of nobody else. */
const ofOthers = (
  material: NetworkMaterial,
  { about }: Scene,
  source: Ask['source'],
): NetworkMaterial => {
  const ids = new Set(about.map(({ id }) => id));
  const own = about[0]?.person.nationalities[0];
  const other = source.child('twin').pick(nationalities.filter((code) => code !== own));
  return {
    ...material,
    persons: material.persons.map((person) =>
      ids.has(person.id) ? { ...person, nationality: other } : person,
    ),
  };
};
