import type { ChipContents, ChipKeys, GroupNumber } from '../chip/chip-files.ts';
import { dg1, dg2, efCom } from '../chip/data-groups.ts';
import { personalise, signingMoment, sodPlan } from '../chip/personalise.ts';
import { efSod } from '../chip/security-object.ts';
import { sign } from '../crypto/signature.ts';
import { lazy } from '../encoding/lazy.ts';
import { drawParticulars } from '../issue/draw.ts';
import type { Making } from '../issue/making.ts';
import { printOf, zoneOf } from '../issue/particulars.ts';
import { groupsOf } from '../issue/spelling.ts';
import { isProtected } from '../issue/wish.ts';
import type { Forger, Workshop } from './forger.ts';
import { alone, single } from './forger.ts';
import { otherName } from './persons.ts';

/** Forgeries of the files of a chip: kinds 21 to 23 and 33 to 37. */
export const dataReplaced: Forger = (workshop) => {
  const making = single(workshop, { electronic: true });
  const name = otherName(making.particulars, workshop.source);
  const { facts } = making.particulars;
  const particulars = { ...making.particulars, name, groups: groupsOf(facts, name) };
  const zone = zoneOf(particulars);
  return alone(
    withGroup({ ...making, zone, print: printOf(particulars) }, 1, () => dg1(zone)),
    ['dg1.hash'],
    'another name in zone, print and DG1; the security object is the old one',
  );
};

export const portraitReplaced: Forger = (workshop) => {
  const making = single(workshop, { electronic: true });
  const portrait = otherPortrait(workshop);
  return alone(
    withGroup({ ...making, portrait }, 2, () => dg2(portrait)),
    ['dg2.hash'],
    'another portrait in print and DG2; the security object is the old one',
  );
};

export const hashesRewritten: Forger = (workshop) => {
  const { offices, source } = workshop;
  const making = single(workshop, { electronic: true });
  const portrait = otherPortrait(workshop);
  const { issued, code, facts } = making.particulars;
  const authority = offices.authority(facts.state);
  const forged = withGroup({ ...making, portrait }, 2, () => dg2(portrait));
  const attributesToo = source.chance(500);
  const chip = lazy((): ChipContents => {
    const [was, is] = [chipOf(making), chipOf(forged)];
    const signer = authority.signer(issued, code);
    const plan = (groups: ChipContents['groups']) =>
      sodPlan(authority, groups, signer, signingMoment(issued));
    let signature = new Uint8Array();
    efSod({
      ...plan(was.groups),
      signature: (attributes) => {
        signature = new Uint8Array(sign(signer.plan.key, authority.data.signer.scheme, attributes));
        return signature;
      },
    });
    const content = plan(was.groups).content;
    return {
      ...is,
      sod: efSod({
        ...plan(is.groups),
        ...(attributesToo ? {} : { digestOf: content }),
        signature: () => signature,
      }),
    };
  });
  return alone(
    { ...forged, chip },
    [attributesToo ? 'sod.signature' : 'sod.digest'],
    `another portrait in print and DG2 and its hash in the security object${
      attributesToo ? ', with the digest of that' : ''
    }; the signature is the old one`,
  );
};

export const otherSecurityObject: Forger = (workshop) => {
  const { offices, source } = workshop;
  const making = single(workshop, { electronic: true });
  const { facts, kind, model } = making.particulars;
  const other = drawParticulars(
    { facts, kind, model },
    offices.referenceDate,
    source.child('other'),
  );
  const chip = lazy(
    (): ChipContents => ({
      ...chipOf(making),
      sod: personalise(other, { authority: offices.authority(facts.state), keys: offices.keys })
        .sod,
    }),
  );
  return alone(
    { ...making, chip },
    ['dg1.hash', 'dg2.hash'],
    'the security object of another genuine document of the same state',
  );
};

export const cloneUnprotected: Forger = (workshop) => {
  const making = single(workshop, { electronic: true, only: (facts) => !isProtected(facts) });
  return alone(
    making,
    [],
    'a copy of a chip that cannot prove itself, in a booklet with the same zone and print',
  );
};

export const cloneWithoutKey: Forger = (workshop) => {
  const making = single(workshop, { electronic: true, only: isProtected });
  const { state } = making.particulars.facts;
  const { data } = workshop.offices.authority(state);
  const chip = lazy((): ChipContents => {
    const genuine = chipOf(making);
    return { ...genuine, keys: foreignKeys(workshop, genuine.keys) };
  });
  return alone(
    { ...making, chip },
    [
      ...(data.activeAuthentication === undefined ? [] : ['active-authentication']),
      ...(data.chipAuthentication === undefined ? [] : ['chip-authentication']),
      ...(data.paceMapping === true ? ['pace-cam'] : []),
    ],
    'a copy of all files of a chip; it answers with keys of its own',
  );
};

export const authenticationStruck: Forger = (workshop) => {
  const making = single(workshop, { electronic: true, only: isProtected });
  const { facts } = making.particulars;
  const { data } = workshop.offices.authority(facts.state);
  const chip = lazy((): ChipContents => {
    const { groups, sod } = chipOf(making);
    const kept = new Map([...groups].filter(([number]) => number < 14));
    return {
      groups: kept,
      com: efCom([...kept.keys()], data.securityObject === 1 ? '0108' : '0107'),
      sod,
      keys: {},
    };
  });
  return alone(
    { ...making, chip },
    ['com.sod'],
    'a copy without the groups of authentication, which EF.COM no longer names',
  );
};

export const chipDead: Forger = (workshop) => {
  const making = single(workshop, { electronic: true });
  return alone(
    { ...making, dead: true },
    ['chip.presence', 'state.electronic'],
    'the chip does not answer, and the document says that it has one',
    'any',
  );
};

/** The chip of a document that was drawn as electronic. */
export const chipOf = ({ chip, id }: Making): ChipContents => {
  if (chip === undefined) throw new RangeError(`scenario/documents: ${id} has no chip`);
  return chip();
};

const withGroup = (making: Making, number: GroupNumber, make: () => Uint8Array): Making => ({
  ...making,
  chip: lazy(() => {
    const contents = chipOf(making);
    return { ...contents, groups: new Map([...contents.groups, [number, make()]]) };
  }),
});

const otherPortrait = ({ source }: Workshop): string => source.child('portrait').letters(13);

/** Keys of the same kinds that fit no signed public key. */
const foreignKeys = ({ offices, source }: Workshop, { active, agreement }: ChipKeys): ChipKeys => {
  const label = source.letters(10);
  const agreed = agreement && offices.keys.forgerEc(`ca/${label}`, agreement.curve);
  return {
    ...(active === undefined
      ? {}
      : {
          active: {
            ...active,
            key:
              active.how.kind === 'rsa'
                ? offices.keys.forger(`aa/${label}`, { kind: 'rsa', e: 65537n })
                : offices.keys.forgerEc(`aa/${label}`, active.how.curve),
          },
        }),
    ...(agreement === undefined || agreed === undefined
      ? {}
      : { agreement: { ...agreement, key: agreed } }),
  };
};
