import { stateOf } from '../../geography/states.ts';
import { publicKeyOf } from '../crypto/signature.ts';
import { oids } from '../encoding/oids.ts';
import type { Particulars } from '../issue/particulars.ts';
import { zoneOf } from '../issue/particulars.ts';
import type { Authority } from '../pki/authority.ts';
import type { Certificate } from '../pki/certificate.ts';
import type { Keyring } from '../pki/keyring.ts';
import type { SignedDataPlan } from '../pki/signed-data.ts';
import { makeSignedData } from '../pki/signed-data.ts';
import type { ChipContents, ChipKeys, GroupNumber } from './chip-files.ts';
import { dg1, dg2, dg11, dg12, efCom } from './data-groups.ts';
import {
  activeAuthenticationInfo,
  chipAuthenticationInfos,
  dg14,
  dg15,
  paceInfo,
  securityInfos,
} from './security-infos.ts';
import { efSod, ldsSecurityObject } from './security-object.ts';

/** The makers of a state's chips. */
export interface Personaliser {
  readonly authority: Authority;
  readonly keys: Keyring;
}

/** The chip of a document, as its state makes it. */
export const personalise = (
  particulars: Particulars,
  { authority, keys }: Personaliser,
): ChipContents => {
  const { issued, code, number, facts } = particulars;
  const { data } = authority;
  const chipKeys = keysOf(keys, authority, `${facts.state}/${number}`);
  const infos = infosOf(chipKeys);
  const groups = groupsOf(particulars, chipKeys, infos);
  const signer = authority.signer(issued, code);
  const signedAt = signingMoment(issued);
  return {
    groups,
    com: efCom([...groups.keys()], data.securityObject === 1 ? '0108' : '0107'),
    sod: efSod(sodPlan(authority, groups, signer, signedAt)),
    ...accessFiles(chipKeys, infos, authority, signer, signedAt),
    keys: chipKeys,
  };
};

/** How the state of an authority signs a security object with a signer of its. */
export const sodPlan = (
  { data }: Authority,
  groups: ReadonlyMap<GroupNumber, Uint8Array>,
  signer: Certificate,
  signedAt: string,
): Omit<SignedDataPlan, 'contentType'> => ({
  content: ldsSecurityObject(groups, data.signer.scheme.hash, data.securityObject),
  signer,
  scheme: data.signer.scheme,
  signerBy: data.signerBy,
  bareRsa: data.bareRsa,
  ...(data.signingTime ? { signingTime: signedAt } : {}),
});

/** When documents issued on a day are signed. */
export const signingMoment = (issued: string): string => `${issued}T10:15:00Z`;

/** Keys for a chip with a label. */
const keysOf = (keys: Keyring, { data }: Authority, label: string): ChipKeys => {
  const { activeAuthentication: how, chipAuthentication: curve } = data;
  const key = curve === undefined ? undefined : keys.chipEc(`ca/${label}`, curve);
  return {
    ...(how === undefined
      ? {}
      : {
          active: {
            how,
            key: keys.chip(
              `aa/${label}`,
              how.kind === 'rsa'
                ? { kind: 'rsa', e: 65537n }
                : { kind: 'ec', curve: how.curve, encoding: how.encoding },
            ),
          },
        }),
    ...(curve === undefined || key === undefined
      ? {}
      : {
          agreement: { key, published: key.point, curve, mapping: data.paceMapping === true },
        }),
  };
};

const infosOf = ({ active, agreement }: ChipKeys): readonly Uint8Array[] => [
  ...(agreement === undefined
    ? []
    : [paceInfo(agreement.curve, agreement.mapping), ...chipAuthenticationInfos(agreement.key)]),
  ...(active === undefined ? [] : activeAuthenticationInfo(active.how)),
];

const groupsOf = (
  particulars: Particulars,
  { active }: ChipKeys,
  infos: readonly Uint8Array[],
): ReadonlyMap<GroupNumber, Uint8Array> => {
  const { facts, bearer, issued } = particulars;
  const groups = new Map<GroupNumber, Uint8Array>([
    [1, dg1(zoneOf(particulars))],
    [2, dg2(bearer.portrait)],
  ]);
  if (facts.details) {
    groups.set(11, dg11(detailsOf(particulars)));
    groups.set(12, dg12(`Ministry of Documents, ${stateOf(facts.state).name}`, digits(issued)));
  }
  if (infos.length > 0) groups.set(14, dg14(infos));
  if (active !== undefined) groups.set(15, dg15(publicKeyOf(active.key)));
  return groups;
};

const detailsOf = ({ bearer, facts, personalNumber }: Particulars) => {
  const { primary, secondary = '' } = bearer.name;
  const [birthPlace = ''] = stateOf(facts.state).cities;
  // Parts of a date that are not known are zeros here (Doc 9303-10, table of DG11).
  const birth = digits(bearer.birth).slice(0, { day: 8, month: 6, year: 4 }[bearer.birthKnown]);
  return {
    fullName: `${primary}<<${secondary}`.replaceAll(' ', '<').replace(/<+$/, ''),
    birth: birth.padEnd(8, '0'),
    birthPlace,
    ...(personalNumber === undefined ? {} : { personalNumber }),
  };
};

const digits = (date: string): string => date.replaceAll('-', '');

/** What can be read before access: unsigned in EF.CardAccess, signed in EF.CardSecurity. */
const accessFiles = (
  { agreement }: ChipKeys,
  infos: readonly Uint8Array[],
  { data }: Authority,
  signer: Certificate,
  signedAt: string,
): Pick<ChipContents, 'cardAccess' | 'cardSecurity'> => {
  if (agreement === undefined) return {};
  const cardAccess = securityInfos([paceInfo(agreement.curve, agreement.mapping)]);
  if (!agreement.mapping) return { cardAccess };
  const content = securityInfos(infos);
  const cardSecurity = makeSignedData({
    contentType: oids.securityObject,
    content,
    signer,
    scheme: data.signer.scheme,
    ...(data.signingTime ? { signingTime: signedAt } : {}),
  });
  return { cardAccess, cardSecurity };
};
