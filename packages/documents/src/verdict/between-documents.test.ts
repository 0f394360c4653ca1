import { describe, expect, test } from 'vitest';
import { curveKey } from '../test/chips.ts';
import { VISA_ZONE, vdsOf, visaWith } from '../test/seals.ts';
import {
  checkOf,
  codesIn,
  day,
  examination,
  failedIn,
  holder,
  openOffice,
  passport,
  verdictOn,
  zoneText,
} from '../test/table.ts';
import { specimens } from '../test/zones.ts';
import type { ExaminedDocument, VisualZone } from './examination.ts';

const office = openOffice();

describe('a visa beside its passport', () => {
  const key = curveKey('prime256v1', 'named');
  const visaPrint: VisualZone = {
    documentNumber: 'V45678901',
    passportNumber: 'L898902C3',
    primaryIdentifier: 'Eriksson',
    secondaryIdentifier: 'Anna Maria',
    nationality: 'UTO',
    dateOfBirth: day('1974-08-12'),
    sex: 'F',
    dateOfIssue: day('2026-03-01'),
    validFrom: day('2026-03-10'),
    validUntil: day('2026-12-31'),
    durationOfStay: 30,
    numberOfEntries: 1,
  };
  const visa = (change: Partial<ExaminedDocument> = {}): ExaminedDocument => ({
    id: 'visa',
    role: 'visa',
    visual: visaPrint,
    mrz: { text: VISA_ZONE },
    seals: [{ name: 'seal', content: vdsOf({ key }) }],
    ...change,
  });
  const both = (change: Partial<ExaminedDocument> = {}, own: Partial<ExaminedDocument> = {}) =>
    verdictOn(examination(office, [visa(change), passport(office, own)]));

  test('the seal, the print, the zones and the passport agree', () => {
    const verdict = both();
    for (const name of [
      'visa/seal.mrz',
      'visa/seal.print',
      'visa/seal.visa-passport',
      'visa/mrz.viz',
      'visa/expiry',
      'visa-passport',
      'visa/state.sealed',
    ])
      expect([name, checkOf(verdict, name).result]).toEqual([name, 'successful']);
    expect(verdict.documents.map(({ id }) => id)).toEqual(['visa', 'passport']);
    expect(failedIn(verdict)).toEqual([]);
    expect(checkOf(verdict, 'visa/chip.presence').expected).toBe(false);
  });

  test('a sticker moved to another passport', () => {
    const other = { ...holder, primaryIdentifier: 'Erikson', documentNumber: 'L898902C4' };
    const verdict = both({}, { mrz: { text: zoneText(other) } });
    expect(checkOf(verdict, 'visa/seal.visa-passport').result).toBe('failed');
    expect([checkOf(verdict, 'visa-passport').result, codesIn(verdict, 'visa-passport')]).toEqual([
      'failed',
      ['zones.name'],
    ]);
  });

  test.each([
    [{ dateOfBirth: '1974-08-13' }, 'dateOfBirth'],
    [{ sex: 'M' }, 'sex'],
    [{ nationality: 'QGE' }, 'nationality'],
  ])('of another person: %o', (change, field) => {
    const verdict = both({}, { mrz: { text: zoneText({ ...holder, ...change }) } });
    const { result, findings } = checkOf(verdict, 'visa-passport');
    expect([result, findings[0]?.facts['field']]).toEqual(['failed', field]);
  });

  describe('of two passports on the table', () => {
    const other = { ...holder, primaryIdentifier: 'Novak', documentNumber: 'L811111A1' };
    const second = (change: Partial<ExaminedDocument> = {}) =>
      passport(office, {
        id: 'other',
        mrz: { text: zoneText(other) },
        chip: { state: 'absent', files: [] },
        ...change,
      });
    const results = (verdict: ReturnType<typeof both>) => [
      checkOf(verdict, 'visa-passport').result,
      checkOf(verdict, 'visa/seal.visa-passport').result,
      checkOf(verdict, 'visa-passport').findings.find(({ code }) => code.endsWith('.which'))?.facts,
    ];

    test.each([
      ['first', [passport(office), second(), visa()]],
      ['second', [visa(), second(), passport(office)]],
    ])('the %s is the one that it was issued for', (_, documents) => {
      expect(results(verdictOn(examination(office, documents)))).toEqual([
        'successful',
        'successful',
        { document: 'visa', passport: 'passport' },
      ]);
    });

    test('of one person it is the one whose number was sealed', () => {
      const renewed = { ...holder, documentNumber: 'L811111A1' };
      const documents = [second({ mrz: { text: zoneText(renewed) } }), passport(office), visa()];
      expect(results(verdictOn(examination(office, documents)))).toEqual([
        'successful',
        'successful',
        { document: 'visa', passport: 'passport' },
      ]);
    });

    test('none is', () => {
      const third = second({ id: 'third' });
      const verdict = verdictOn(examination(office, [second(), third, visa()]));
      expect(results(verdict)).toEqual([
        'failed',
        'failed',
        { document: 'visa', passport: 'other' },
      ]);
    });

    test('not by its name the one and by its number the other', () => {
      const named = { ...holder, documentNumber: 'L811111A1' };
      const numbered = { ...holder, primaryIdentifier: 'Novak' };
      const documents = [named, numbered].map((content, at) =>
        second({ id: `p${at}`, mrz: { text: zoneText(content) } }),
      );
      const verdict = verdictOn(examination(office, [...documents, visa()]));
      expect(results(verdict).filter((result) => result === 'failed')).toHaveLength(1);
      const [name, number] = results(both());
      expect([name, number]).toEqual(['successful', 'successful']);
    });

    test('with one alone nothing is said of which', () => {
      expect(results(both())[2]).toBeUndefined();
    });
  });

  test('what the sticker shows is not what was sealed', () => {
    const verdict = both({ visual: { ...visaPrint, durationOfStay: 90 } });
    expect(checkOf(verdict, 'visa/seal.print').result).toBe('failed');
    const entries = both({ visual: { ...visaPrint, numberOfEntries: 'multiple' } });
    expect(checkOf(entries, 'visa/seal.print').result).toBe('failed');
  });

  test('what was not typed was not compared', () => {
    const { durationOfStay: _, ...half } = visaPrint;
    const verdict = both({ visual: half });
    expect([
      checkOf(verdict, 'visa/seal.print').result,
      codesIn(verdict, 'visa/seal.print'),
    ]).toEqual(['undetermined', expect.arrayContaining(['viz.not-typed'])]);
    const { numberOfEntries: __, ...none } = half;
    const check = checkOf(both({ visual: none }), 'visa/seal.print');
    expect([check.result, check.expected]).toEqual(['not-supported', true]);
  });

  test('without its passport the comparisons are missed, and not passed', () => {
    const verdict = verdictOn(examination(office, [visa()]));
    const missing = verdict.missing.map(({ check, document }) => `${document ?? ''}/${check}`);
    expect(missing).toEqual(expect.arrayContaining(['visa/seal.visa-passport', '/visa-passport']));
    expect(failedIn(verdict)).toEqual([]);
  });

  test('a sealed zone that is not the printed one', () => {
    const zone = VISA_ZONE.replace('V45678901', 'V45678902');
    expect(checkOf(both({ mrz: { text: zone } }), 'visa/seal.mrz').result).toBe('failed');
  });

  test('a sticker that should be sealed', () => {
    const { seals: _, ...bare } = visa();
    const unscanned = verdictOn(examination(office, [bare, passport(office)]));
    const left = checkOf(unscanned, 'visa/state.sealed');
    expect([left.result, left.expected]).toEqual(['not-supported', true]);
    const searched = verdictOn(
      examination(office, [{ ...bare, sealSearched: true }, passport(office)]),
    );
    expect(checkOf(searched, 'visa/state.sealed').result).toBe('failed');
    const old = {
      ...bare,
      sealSearched: true,
      visual: { ...visaPrint, dateOfIssue: day('2022-04-30') },
    };
    expect(checkOf(verdictOn(examination(office, [old])), 'state.sealed').result).toBe(
      'successful',
    );
  });

  test('a visa of later', () => {
    const verdict = both({ visual: { ...visaPrint, validFrom: day('2026-11-27') } });
    expect(codesIn(verdict, 'visa/expiry')).toEqual(['expiry.not-yet']);
    const first = both({ visual: { ...visaPrint, validFrom: day('2026-11-26') } });
    expect(checkOf(first, 'visa/expiry').result).toBe('successful');
  });

  test('of two seals each check has the worst', () => {
    const bad = vdsOf({ key, features: visaWith([3, Uint8Array.of(2)]) });
    const seals = [...(visa().seals ?? []), { name: 'second', content: bad }];
    const verdict = both({ seals });
    expect(checkOf(verdict, 'visa/seal.print').result).toBe('failed');
    expect(codesIn(verdict, 'visa/seal.print')).toContain('seal.several');
    expect(checkOf(verdict, 'visa/seal.mrz').result).toBe('successful');
  });

  test('a zone that was cut off is compared with nothing', () => {
    for (const verdict of [
      both({ mrz: { text: VISA_ZONE, aborted: true } }),
      both({}, { mrz: { text: zoneText(), aborted: true } }),
    ]) {
      expect(checkOf(verdict, 'visa-passport').result).toBe('aborted');
      expect(verdict.missing).toContainEqual({ check: 'visa-passport', result: 'aborted' });
    }
  });

  test('an invalid MRZ on either side', () => {
    const which = (verdict: ReturnType<typeof both>) => {
      const { result, findings } = checkOf(verdict, 'visa-passport');
      return [result, findings[0]?.facts['which']];
    };
    expect(which(both({ mrz: { text: 'HELLO' } }))).toEqual([
      'not-supported',
      'the other document',
    ]);
    const blank = both({}, { mrz: { text: 'HELLO' }, chip: { state: 'absent', files: [] } });
    expect(which(blank)).toEqual(['not-supported', 'passport']);
  });

  test('a residence permit beside its passport', () => {
    const permit = {
      ...visa(),
      id: 'permit',
      role: 'residence-permit',
      mrz: { text: specimens.TD1 },
    } as const;
    const verdict = verdictOn(examination(office, [permit, passport(office)]));
    expect(checkOf(verdict, 'residence-permit-passport').result).toBe('successful');
    expect(verdict.combined.checks.map(({ name }) => name)).toEqual(['residence-permit-passport']);
  });

  test('a seal without anything printed to compare it with', () => {
    const { mrz: _, visual: __, ...bare } = visa();
    const verdict = verdictOn(examination(office, [bare]));
    const of = (name: string) => {
      const { result, expected } = checkOf(verdict, name);
      return [result, expected, codesIn(verdict, name)];
    };
    expect(of('seal.mrz')).toEqual(['not-supported', true, ['mrz.absent']]);
    expect(of('seal.print')).toEqual(['not-supported', true, ['viz.absent']]);
    expect(of('seal.visa-passport')).toEqual(['not-supported', true, ['seal.no-passport']]);
  });

  test('a file that is not a seal has nothing to compare', () => {
    const {
      mrz: _,
      visual: __,
      ...bare
    } = visa({
      seals: [{ name: 'noise', content: Uint8Array.of(1, 2, 3) }],
    });
    const verdict = verdictOn(examination(office, [bare]));
    for (const name of ['seal.mrz', 'seal.print', 'seal.visa-passport']) {
      const { result, expected } = checkOf(verdict, name);
      expect([name, result, expected, codesIn(verdict, name)]).toEqual([
        name,
        'not-supported',
        false,
        ['seal.without'],
      ]);
    }
    expect(verdict.colour).not.toBe('green');
  });

  test('of two seals one of which could not be compared, the check is left open', () => {
    const other = vdsOf({ key, features: visaWith().filter(([tag]) => tag > 4) });
    const seals = [...(visa().seals ?? []), { name: 'second', content: other }];
    const { mrz: _, ...unread } = visa({ seals });
    const verdict = verdictOn(examination(office, [unread, passport(office)]));
    const check = checkOf(verdict, 'visa/seal.mrz');
    expect([check.result, check.expected]).toEqual(['not-supported', true]);
    expect(checkOf(verdict, 'visa/seal.visa-passport').result).toBe('successful');
  });
});
