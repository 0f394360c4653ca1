import { createHash } from 'node:crypto';
import type { CivilDate } from '@amirani/core';
import { ageOn } from '@amirani/core';
import { nodeCrypto, runNow } from '@amirani/documents/node';
import { examine } from '@amirani/documents/verdict';
import type { Difficulty, MaterialKind } from '@amirani/scenario/items';
import { difficulties, itemDay, makeItems, materialKinds } from '@amirani/scenario/items';
import type { KnownItem } from '@amirani/scenario/proof/items';
import { knownItems, proveItems } from '@amirani/scenario/proof/items';
import { uniformLimit } from '@amirani/scenario/proof/worlds';
import { meanArea } from '../items/area.ts';
import { worstDistance } from '../items/independence.ts';
import { margins } from '../items/margins.ts';
import type { Proof } from '../proof.ts';

const seedOf = (name: string): string => createHash('sha256').update(`items ${name}`).digest('hex');
const checked = (examination: Parameters<typeof examine>[0]) =>
  runNow(examine(examination), nodeCrypto);

/** How many of each difficulty are proved: a verdict on a document takes a tenth of a second. */
const proved: Readonly<Record<MaterialKind, number>> = {
  ...{ document: 120, traveller: 6000, stay: 6000, series: 3000, network: 900 },
};

const options = (kind: MaterialKind, difficulty: Difficulty, name: string) => ({
  ...{ seed: seedOf(name), kind, difficulty, count: 300, prevalence: 0.2 },
  ...{ twins: 20, hints: true },
});

/**
 * Exam items at full size: every target is to be seen and no honest item shows as much; ids, order and size tell nothing; what is
 * planted is independent of who somebody is; how long 300 take; how near to the other side each difficulty is.
 */
export const itemsProof: Proof = {
  name: 'items',
  run: () => {
    const kinds = materialKinds.map((kind) => {
      const bytes = Math.round(
        JSON.stringify(makeItems(options(kind, 'usual', 'bytes')).items).length / 300,
      );
      const started = process.cpuUsage().user;
      makeItems(options(kind, 'usual', 'time'));
      const milliseconds = Math.round((process.cpuUsage().user - started) / 1000);
      const faults = difficulties.flatMap((difficulty) =>
        Array.from({ length: Math.ceil(proved[kind] / 300) }, (_, at) =>
          knownItems({
            ...options(kind, difficulty, `proof ${at}`),
            count: Math.min(300, proved[kind]),
          }),
        ).flatMap((items) => proveItems(items, checked)),
      );
      return {
        ...{ kind, milliseconds, bytes, proved: 3 * proved[kind], faults },
        margins: margins(
          difficulties.map((difficulty) => knownItems(options(kind, difficulty, 'margin'))),
          checked,
        ),
        ...signsOf(kind),
      };
    });
    const passed = kinds.every(
      ({ faults, area, distance, biased }) =>
        faults.length === 0 &&
        Object.values(area).every((one) => Math.abs(one - 0.5) < 0.03) &&
        Object.values(distance).every((one) => one < uniformLimit) &&
        Object.values(biased).every((one) => one > uniformLimit),
    );
    return Promise.resolve({ passed, result: { kinds } });
  },
};

/** Over 100 classes: what order, id and size tell of a target, and whether who somebody is does. */
const signsOf = (kind: MaterialKind) => {
  const classes = Array.from({ length: 100 }, (_, at) =>
    knownItems({
      ...options(kind, 'usual', `class ${at}`),
      ...{ count: kind === 'document' ? 30 : 50, prevalence: 0.4, twins: 0 },
    }),
  );
  const signs = {
    order: (_: KnownItem, at: number) => at,
    id: ({ id }: KnownItem) => Number(id.slice(4)),
    bytes: ({ material }: KnownItem) => JSON.stringify(material).length,
  };
  const attributes: Readonly<Record<string, (one: KnownItem) => string | undefined>> = {
    nationality: ({ about }) => about.nationality,
    sex: ({ about }) => about.sex,
    age: ({ about: { birthDate } }) =>
      birthDate === undefined
        ? undefined
        : ageOn(birthDate as CivilDate, itemDay) < 40
          ? 'younger'
          : 'older',
    origin: ({ about }) => about.origin,
  };
  const present = Object.entries(attributes).filter(([, of]) =>
    classes.flat().some((one) => of(one) !== undefined),
  );
  const target = ({ truth }: KnownItem): boolean => truth.target;
  return {
    area: Object.fromEntries(
      Object.entries(signs).map(([name, sign]) => [name, meanArea(classes, sign)]),
    ),
    distance: Object.fromEntries(
      present.map(([name, of]) => [name, worstDistance(classes, name, of, target)]),
    ),
    biased: Object.fromEntries(
      present.map(([name, of]) => [name, worstDistance(classes, name, of, 'biased')]),
    ),
  };
};
