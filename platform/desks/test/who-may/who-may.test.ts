import type { Endpoint } from '@platform/api/endpoint.ts';
import { type Purpose, purposesOf, type Role, roles } from '@platform/api/vocabulary.ts';
import { expect, test } from 'vitest';
import { endpoints } from '../../endpoints.ts';
import {
  freshPassword,
  isAdmitted,
  namedOperations,
  purposesFor,
  rowOf,
  worksFor,
} from './table.ts';

const all: readonly (readonly [string, Endpoint])[] = Object.entries(endpoints);

/** What the contract gives a role: `-` no way in, `+` without a purpose, else the purposes that may be stated. */
const givenTo = ({ access }: Endpoint, role: Role): string => {
  const { who, purpose, purposes } = access;
  if (who !== 'anyone' && who !== 'signed-in' && !who.includes(role)) return '-';
  if (!purpose) return '+';
  const own: readonly Purpose[] = purposesOf[role];
  return said(own.filter((each) => purposes?.includes(each) ?? true));
};

const said = (stated: readonly Purpose[]): string => stated.toSorted().join(' ');

/** The cells in which the contract differs from the table, and whose sign-in it asks for. */
const differences = (contract: readonly (readonly [string, Endpoint])[]): readonly string[] =>
  contract.flatMap(([name, endpoint]) => {
    const row = rowOf(name);
    const open = endpoint.access.who === 'anyone';
    return [
      ...(open === (row.who === 'anyone') ? [] : [`${name}: open to anyone: ${String(open)}`]),
      ...(endpoint.access.purpose === row.purposes.length > 0 ? [] : [`${name}: purpose`]),
      ...((endpoint.access.stepUp === true) === freshPassword.includes(name)
        ? []
        : [`${name}: fresh password`]),
      ...roles.flatMap((role) => {
        const asked = row.purposes.length > 0;
        const wanted = isAdmitted(row, role) ? (asked ? said(purposesFor(row, role)) : '+') : '-';
        const given = givenTo(endpoint, role);
        return given === wanted ? [] : [`${name} as ${role}: contract ${given}, table ${wanted}`];
      }),
    ];
  });

test('the table names every operation of the contract once, and no other', () => {
  expect(namedOperations.toSorted()).toEqual(all.map(([name]) => name).toSorted());
});

test('R1 R2 R4 R38 R72: the contract gives each role what the table by hand gives it', () => {
  expect(differences(all)).toEqual([]);
  expect(purposesOf).toEqual(worksFor);
});

test('one role, purpose or password more or less on any operation is found', () => {
  const changed = (access: Partial<Endpoint['access']>, [name, one]: (typeof all)[number]) =>
    [[name, { ...one, access: { ...one.access, ...access } }]] as const;
  for (const each of all) {
    const { who, purpose, stepUp } = each[1].access;
    expect(differences(changed({ purpose: !purpose }, each)), each[0]).not.toEqual([]);
    expect(differences(changed({ stepUp: stepUp !== true }, each)), each[0]).not.toEqual([]);
    if (who === 'anyone' || who === 'signed-in') {
      const other = who === 'anyone' ? 'signed-in' : 'anyone';
      expect(differences(changed({ who: other }, each)), each[0]).not.toEqual([]);
      continue;
    }
    for (const role of roles) {
      const other = who.includes(role) ? who.filter((one) => one !== role) : [...who, role];
      expect(differences(changed({ who: other }, each)), `${each[0]} ${role}`).not.toEqual([]);
    }
  }
});

test('whatever the first line may, the second may too', () => {
  const narrower = namedOperations.filter((name) => {
    const row = rowOf(name);
    return isAdmitted(row, 'border-officer') && !isAdmitted(row, 'second-line-officer');
  });
  expect(narrower).toEqual([]);
});

test('system operators, trainees and analysts of counts read no traveller, and R4 keeps PNR from the border', () => {
  const reading = namedOperations.filter((name) =>
    rowOf(name).purposes.some((one) => one === 'border-check' || one.startsWith('pnr-')),
  );
  const never: readonly Role[] = ['administrator', 'trainee', 'certifier', 'risk-analyst'];
  for (const name of reading)
    for (const role of never) expect(isAdmitted(rowOf(name), role), `${name} ${role}`).toBe(false);
  const pnrOnly = reading.filter((name) => !rowOf(name).purposes.includes('border-check'));
  expect(pnrOnly.length).toBeGreaterThan(40);
  for (const name of pnrOnly)
    for (const role of ['border-officer', 'second-line-officer'] as const)
      expect(isAdmitted(rowOf(name), role), `${name} ${role}`).toBe(false);
});
