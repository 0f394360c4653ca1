import { readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { CivilDate } from '@amirani/core';
import { addDays, ageOn } from '@amirani/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { homeState } from '../geography/states.ts';
import { worldVersion } from '../world.ts';
import { gateExhibits } from './exhibits.ts';
import { gateForgeries } from './forge.ts';
import { createGate, type Gate, type GateTraveller } from './gate.ts';
import { type GateLedger, gateLedger } from './ledger.ts';
import { gatePapers } from './papers.ts';
import { gatePlants, plantsOf720 } from './plants.ts';
import { archiveOf } from './zip.ts';

const on = '2026-03-31' as CivilDate;
const optionsOf = (seed: number, load?: number) => ({
  version: worldVersion,
  seed,
  referenceDate: on,
  documents: { seed: 20_261_126, referenceDate: addDays(on, -9) },
  ...(load === undefined ? {} : { load }),
});
const full = createGate(optionsOf(1));
const small = [2, 3, 4].map((seed) => createGate(optionsOf(seed, 40)));
const all = [full, ...small];

const coming = ({ travellers }: Gate): readonly GateTraveller[] =>
  travellers.filter(({ truth }) => truth.comes);
const personOf = ({ world }: Gate, { truth }: GateTraveller) => {
  const person = world.truth.persons.find(({ id }) => id === truth.person);
  if (person === undefined) throw new Error(truth.person);
  return person;
};

/** What the carriers' lists say of a traveller, the last list last. */
const reportsOf = ({ world }: Gate, { truth }: GateTraveller) =>
  world.truth.messages
    .filter(({ kind, flight }) => kind === 'PAXLST' && flight === truth.flight)
    .flatMap(({ travellers }) => travellers.filter(({ person }) => person === truth.person));

test('four flights leave together, and 720 or more come; two of three are genuine and complete', () => {
  expect(full.flights).toHaveLength(4);
  expect(coming(full).length).toBeGreaterThanOrEqual(720);
  expect(coming(full).filter(({ truth }) => truth.clear).length).toBeGreaterThan(480);
});

test('the same options give the same gate, another seed another', () => {
  const again = createGate(optionsOf(2, 40));
  const [first] = small;
  if (first === undefined) throw new Error('no gate');
  expect(gateLedger(again)).toEqual(gateLedger(first));
  const shown = (gate: Gate) =>
    gate.travellers.map(({ exhibit, document, shown }) => [exhibit, document.zone, shown]);
  expect(shown(again)).toEqual(shown(first));
  expect(again.world.messages.map(({ bytes }) => bytes)).toEqual(
    first.world.messages.map(({ bytes }) => bytes),
  );
  expect(gateLedger(small[1] ?? first)).not.toEqual(gateLedger(first));
  const ledger = JSON.parse(new TextDecoder().decode(gateLedger(first))) as GateLedger;
  expect(ledger.travellers).toHaveLength(first.travellers.length);
});

test('every plant occurs as often as its share, at most one a person', () => {
  const people = full.travellers.filter(({ truth }) => truth.comes || truth.plant !== undefined);
  for (const plant of gatePlants) {
    const found = full.travellers.filter(({ truth }) => truth.plant === plant).length;
    const share = (plantsOf720[plant] * people.length) / 720;
    // A plant that few can carry may be short of carriers; it is never absent.
    expect(found, plant).toBeGreaterThan(0);
    expect(found, plant).toBeLessThanOrEqual(Math.ceil(share));
  }
  for (const gate of all)
    expect(new Set(gate.travellers.map(({ exhibit }) => exhibit)).size).toBe(
      gate.travellers.length,
    );
});

test('documents agree with what the carriers report, save where something is planted', () => {
  for (const gate of all)
    for (const one of gate.travellers) {
      const { truth, document } = one;
      const reports = reportsOf(gate, one);
      expect(reports.length > 0).toBe(truth.onList);
      if (truth.plant === 'not-on-list') expect(truth.onList).toBe(false);
      // A forger's document differs where he changed it.
      if (truth.plant === 'document-forged') continue;
      const person = personOf(gate, one);
      const print = document.print;
      expect(print.documentNumber).toBe(person.documents[0].number);
      for (const report of reports) {
        const [shown] = report.documents ?? [];
        expect(shown?.number).toBe(print.documentNumber);
        expect(shown?.issuer).toBe(print.issuingState);
        const differs = [
          ...(report.surname === (person.surname ?? person.given) ? [] : ['surname']),
          ...(report.birthDate === print.dateOfBirth ? [] : ['birthDate']),
          ...(report.sex === print.sex ? [] : ['sex']),
          ...(report.nationalities?.[0] === print.nationality ? [] : ['nationality']),
          ...(shown?.expiry === print.dateOfExpiry ? [] : ['expiry']),
        ];
        expect(differs).toEqual(truth.differs === undefined ? [] : [truth.differs]);
      }
      const zone = document.zone.join('');
      expect(zone).toContain((person.surname ?? person.given).replaceAll(' ', '<'));
      expect(zone).toContain(person.birthDate.slice(2).replaceAll('-', ''));
    }
});

test('passports stand as planted, and all others are in order on the day', () => {
  for (const { document, truth, shown } of all.flatMap(({ travellers }) => travellers)) {
    const { dateOfExpiry, dateOfIssue, biometricSymbol } = document.print;
    if (truth.plant === 'document-forged') continue;
    const [issued = '', expiry = ''] = [dateOfIssue, dateOfExpiry];
    expect(shown.document).toMatchObject({ issued, biometric: biometricSymbol });
    if (truth.plant === 'passport-too-old') {
      expect(ageOn(issued as CivilDate, on)).toBeGreaterThanOrEqual(10);
      expect(expiry < on).toBe(true);
    } else if (truth.plant === 'passport-too-short') {
      expect(expiry >= on && expiry < addDays(on, 89)).toBe(true);
    } else {
      // Three months after fourteen days, however the months fall.
      expect(expiry > addDays(on, 14 + 92)).toBe(true);
      expect(ageOn(issued as CivilDate, on)).toBeLessThan(10);
      expect(issued <= addDays(on, -9)).toBe(true);
    }
    expect(document.kind === 'emergency-passport').toBe(truth.plant === 'passport-not-biometric');
    if (document.state === homeState && truth.plant !== 'passport-not-biometric')
      expect(document.kind).toBe('passport');
  }
});

test('who is complete shows every paper; who is not lacks what the grounds say', () => {
  for (const { shown, shownLater, truth } of all.flatMap(({ travellers }) => travellers)) {
    const missing = gatePapers.filter((paper) => !shown.journey[paper]);
    expect(missing).toHaveLength(truth.plant === 'paper-missing' ? 1 : 0);
    const noConsent = truth.plant === 'consent-missing' || truth.plant === 'child-alone';
    expect(shown.journey.parentalConsent === false).toBe(noConsent);
    expect(shownLater !== undefined).toBe(truth.broughtLater);
    if (shownLater !== undefined)
      expect(gatePapers.every((paper) => shownLater.journey[paper])).toBe(true);
    expect(shown.person.seeksProtection).toBe(truth.plant === 'asks-asylum');
    if (truth.clear) expect([truth.grounds, truth.sources]).toEqual([[], []]);
    expect(truth.clear).toBe(truth.plant === undefined || truth.plant === 'never-comes');
    for (const { entry, exit } of shown.stays) expect(entry < exit && exit < on).toBe(true);
  }
});

test('a hit, a wish for protection and a child alone are never a ground', () => {
  for (const { truth } of all.flatMap(({ travellers }) => travellers)) {
    const mayRefuse = truth.secondLine.includes('refuse');
    if (mayRefuse) expect(truth.grounds.length).toBeGreaterThan(0);
    if (truth.plant === 'document-forged' || truth.plant === 'document-stolen')
      expect(truth.atLeast).toBe(
        truth.forgery?.kind === 'own-authority' ? 'attention' : 'obstacle',
      );
    if (['wanted', 'child-missing', 'asks-asylum', 'child-alone'].includes(truth.plant ?? ''))
      expect(truth.secondLine).toEqual(['hold']);
  }
});

test('an alert is on who it is meant for; those close to it are on nobody', () => {
  for (const gate of all) {
    const hits = gate.alerts.map((alert) =>
      gate.travellers.filter((one) => {
        const person = personOf(gate, one);
        const [document] = person.documents;
        return alert.documentNumber === undefined
          ? alert.surname === (person.surname ?? person.given) &&
              alert.dateOfBirth === person.birthDate
          : alert.documentNumber === document.number && alert.documentIssuer === document.issuer;
      }),
    );
    expect(Math.max(...hits.map(({ length }) => length))).toBe(1);
    const wanted = gate.travellers.filter(({ truth }) =>
      truth.sources.some((source) => source.startsWith('alerts.')),
    );
    expect(new Set(hits.flat())).toEqual(new Set(wanted));
    expect(hits.filter(({ length }) => length === 0).length).toBeGreaterThanOrEqual(8);
  }
});

test('every kind of forgery that zone and chip give away is at the full gate', () => {
  const kinds = full.travellers.flatMap(({ truth }) => truth.forgery?.kind ?? []);
  expect([...new Set(kinds)].toSorted()).toEqual([...gateForgeries].toSorted());
  for (const { truth } of full.travellers)
    if (truth.forgery !== undefined) expect(truth.forgery.shows).not.toEqual([]);
});

test('what trainees scan has no word of the truth in it, and a chip where the document has one', () => {
  const [gate] = small;
  if (gate === undefined) throw new Error('no gate');
  const exhibits = gateExhibits(gate);
  expect(exhibits).toHaveLength(coming(gate).length);
  for (const one of exhibits)
    expect(Object.keys(one).toSorted()).toEqual([
      'chip',
      'documentCode',
      'exhibit',
      'flight',
      'issuer',
      'print',
      'zone',
    ]);
  const [first] = exhibits.filter(({ issuer }) => issuer === homeState);
  const archive = first?.chip();
  expect(archive?.subarray(0, 4)).toEqual(Uint8Array.of(0x50, 0x4b, 3, 4));
  const names = new TextDecoder('latin1').decode(archive);
  for (const name of ['EF.SOD.bin', 'EF.COM.bin', 'DG1.bin', 'DG2.bin'])
    expect(names).toContain(name);
});

test('an archive holds its files as they are', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(
        fc.record({ name: fc.stringMatching(/^[a-z]{1,9}$/), bytes: fc.uint8Array() }),
        {
          selector: ({ name }) => name,
          maxLength: 5,
        },
      ),
      (files) => {
        const bytes = Buffer.from(archiveOf(files));
        const end = bytes.length - 22;
        expect(bytes.readUInt32LE(end)).toBe(0x06054b50);
        expect(bytes.readUInt16LE(end + 10)).toBe(files.length);
        let at = bytes.readUInt32LE(end + 16);
        for (const { name, bytes: content } of files) {
          expect(bytes.readUInt32LE(at)).toBe(0x02014b50);
          expect(bytes.readUInt32LE(at + 16)).toBe(crc32(content));
          const length = bytes.readUInt16LE(at + 28);
          expect(bytes.toString('utf8', at + 46, at + 46 + length)).toBe(name);
          const local = bytes.readUInt32LE(at + 42);
          const from = local + 30 + bytes.readUInt16LE(local + 26);
          expect([...bytes.subarray(from, from + content.length)]).toEqual([...content]);
          at += 46 + length;
        }
        expect(at).toBe(end);
      },
    ),
  );
});

test('the reference page has every plant', () => {
  const page = readFileSync(new URL('../../../../docs/reference/gate.md', import.meta.url), 'utf8');
  for (const plant of gatePlants)
    expect(page).toContain(`| \`${plant}\` | ${plantsOf720[plant]} |`);
  for (const kind of gateForgeries) expect(page).toContain(`\`${kind}\``);
});
