import { addDays } from '@amirani/core';
import type { Growth, Soil } from './plant.ts';
import { adult } from './plant.ts';
import type { CasePayment } from './records.ts';
import type { Citizen, Society } from './society.ts';
import type { DecoyKind } from './truth.ts';

const ledger = (name: string, { calendar }: Soil) => {
  const payments: CasePayment[] = [];
  return {
    payments,
    pay: (from: string, to: string, day: number, amount: number): void => {
      if (day < 0 || day >= calendar.days) return;
      payments.push({
        id: `${name}-${payments.length + 1}`,
        from,
        to,
        amount,
        channel: 'transfer',
        date: addDays(calendar.first, day),
      });
    },
  };
};

const decoy = (
  kind: DecoyKind,
  persons: readonly Citizen[],
  payments: readonly CasePayment[],
): Growth => ({ payments, decoy: { kind, persons: persons.map(({ id }) => id) } });

/** Children who work elsewhere send the grandmother money every month, and she gives of it to a grandchild. */
export const remittanceDecoy = (soil: Soil, name: string): Growth => {
  const { pool, source } = soil;
  const grandmother = pool.take(({ age }) => age >= 60);
  const children = Array.from({ length: source.between(4, 6) }, () => pool.take(adult));
  const student = pool.take(adult);
  const { payments, pay } = ledger(name, soil);
  for (let month = 0; month < 4; month++)
    for (const child of children) {
      pay(
        child.account,
        grandmother.account,
        month * 28 + source.between(0, 6),
        source.between(20, 40) * 1000,
      );
      if (child === children[0])
        pay(grandmother.account, student.account, month * 28 + 9, source.between(30, 60) * 1000);
    }
  return decoy('remittance', [grandmother, ...children, student], payments);
};

/** A small firm is paid by its client and pays its people, every fortnight. */
export const payrollDecoy = (soil: Soil, name: string): Growth => {
  const { pool, source } = soil;
  const [owner, client] = [pool.take(adult), pool.take(adult)];
  const people = Array.from({ length: source.between(4, 7) }, () => pool.take(adult));
  const wages = people.map(() => source.between(90, 140) * 1000);
  const { payments, pay } = ledger(name, soil);
  for (let day = 3; day < 110; day += 14) {
    pay(
      client.account,
      owner.account,
      day - 2,
      wages.reduce((sum, wage) => sum + wage, 150_000),
    );
    for (const [at, one] of people.entries()) pay(owner.account, one.account, day, wages[at] ?? 0);
  }
  return decoy('payroll', [owner, client, ...people], payments);
};

/** Friends put their money together for a journey; one of them pays the agency, and hands back what was too much. */
export const purseDecoy = (soil: Soil, name: string): Growth => {
  const { pool, source } = soil;
  const friends = Array.from({ length: source.between(5, 8) }, () => pool.take(adult));
  const [keeper, ...others] = friends;
  const agency = pool.take(adult);
  const { payments, pay } = ledger(name, soil);
  const day = source.between(5, 80);
  if (keeper !== undefined) {
    for (const other of others)
      pay(other.account, keeper.account, day + source.between(0, 6), 65_000);
    pay(keeper.account, agency.account, day + 8, friends.length * 60_000);
    for (const other of others) pay(keeper.account, other.account, day + 15, 5_000);
  }
  return decoy('common-purse', [...friends, agency], payments);
};

/** What everybody pays: wages once a month, rent, and now and then something to somebody they know. */
export const everydayPayments = (society: Society, soil: Soil): readonly CasePayment[] => {
  const { payments, pay } = ledger('E', soil);
  for (const [at, work] of society.works.entries()) {
    const own = soil.source.child(`work/${at}`);
    const [employer, ...people] = work;
    for (let month = 0; month < 4; month++)
      for (const one of people)
        if (employer !== undefined)
          pay(employer.account, one.account, month * 28 + 25, own.between(120, 260) * 1000);
  }
  for (const [at, household] of society.households.entries()) {
    const own = soil.source.child(`household/${at}`);
    const [payer] = household;
    const landlord = own.pick(society.citizens);
    for (let month = 0; month < 4; month++)
      if (payer !== undefined && at % 3 === 0)
        pay(payer.account, landlord.account, month * 28 + 2, 80_000);
    for (const one of household)
      for (let more = own.between(0, 5); more > 0; more--)
        pay(
          one.account,
          own.pick(society.citizens).account,
          own.between(0, 111),
          own.between(3, 180) * 500,
        );
  }
  return payments;
};
