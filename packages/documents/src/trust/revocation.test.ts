import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crlOf, extension, type TestCrl } from '../test/pki.ts';
import { AT, authority, chain, codesOf, file, link, signer, store } from '../test/trust-world.ts';
import type { TrustInput } from './index.ts';

describe('revocation', () => {
  const csca = authority();
  const ds = signer(csca);
  const anchor = file('csca', csca.der, 'csca');
  const revoked = [{ serial: 4711, at: '2025-05-05T00:00:00Z', reason: 1 }];
  const crl = (change: Partial<TestCrl> = {}, name = 'crl'): TrustInput =>
    file(
      name,
      crlOf({
        issuer: csca.name,
        issuerKey: csca.key,
        number: 7,
        thisUpdate: '2026-11-01T00:00:00Z',
        nextUpdate: '2027-01-30T00:00:00Z',
        ...change,
      }),
    );
  const status = (...inputs: readonly TrustInput[]) => {
    const found = chain(store([anchor, ...inputs]), ds.certificate);
    return [found.result('signer.revocation'), ...found.codes('signer.revocation')];
  };

  test('a current list that does not name the signer clears it', () => {
    expect(status(crl())).toEqual(['successful', 'revocation.number']);
  });

  test('forgery 27: a list that names the signer fails it, with when and why', () => {
    expect(status(crl({ revoked }))).toEqual(['failed', 'revocation.revoked']);
    const { checks } = chain(store([anchor, crl({ revoked })]), ds.certificate);
    const finding = checks.find(({ name }) => name === 'signer.revocation')?.findings[0];
    expect(finding?.facts).toMatchObject({ date: '2025-05-05T00:00:00Z', reason: 'keyCompromise' });
    expect(finding?.places[0]?.length).toBeGreaterThan(0);
  });

  test('no list is undetermined, never clear', () => {
    expect(status()).toEqual(['undetermined', 'revocation.no-list']);
  });

  test('a list of the future clears nobody, and still condemns', () => {
    const future = { thisUpdate: '2026-12-24T00:00:00Z' };
    expect(status(crl(future))).toEqual(['undetermined', 'crl.from-future']);
    expect(status(crl({ ...future, revoked }))[0]).toBe('failed');
    expect(codesOf(store([anchor, crl(future)]), 'crl')).toContain('crl.from-future');
  });

  test('a list of the future does not take back what the one of today says', () => {
    const future = crl({ number: 9, thisUpdate: '2026-12-24T00:00:00Z' }, 'later');
    expect(status(crl({ revoked }), future)).toEqual(['failed', 'revocation.revoked']);
    // It is not clear either: the later list is here, and its day is unknown.
    expect(status(crl(), future)[0]).toBe('undetermined');
  });

  test('a list that is past its renewal clears nobody, and still condemns', () => {
    const late = { nextUpdate: '2026-11-25T00:00:00Z' };
    expect(status(crl(late))).toEqual(['undetermined', 'crl.expired']);
    expect(status(crl({ ...late, revoked }))[0]).toBe('failed');
  });

  test('a revocation after the inspection is told apart', () => {
    const later = [{ serial: 4711, at: '2026-12-01T00:00:00Z', reason: 4 }];
    expect(status(crl({ revoked: later }))).toEqual(['failed', 'revocation.revoked-later']);
  });

  test('a list signed by another key is not relied upon, and what it names is said', () => {
    const other = authority();
    const forged = crl({ issuerKey: other.key, revoked });
    expect(status(forged)).toEqual(['undetermined', 'revocation.unverified', 'revocation.no-list']);
    const clearing = crl({ issuerKey: other.key });
    expect(status(clearing)[0]).toBe('undetermined');
  });

  test('a list whose signature was changed is refused', () => {
    const opened = store([anchor, crl({ signature: new Uint8Array(70) })]);
    expect(opened.crls[0]?.trust).toBe('refused');
    expect(codesOf(opened, 'crl')).toContain('crl.signature-invalid');
    expect(chain(opened, ds.certificate).result('signer.revocation')).toBe('undetermined');
  });

  test('a list of an authority that nobody chose is not relied upon', () => {
    const opened = store([file('csca', csca.der), crl()]);
    expect(opened.crls[0]?.trust).toBe('undetermined');
    expect(chain(opened, ds.certificate).result('signer.revocation')).toBe('undetermined');
  });

  test('a signer that makes its own revocation list is not heard', () => {
    const own = crlOf({
      issuer: csca.name,
      issuerKey: ds.key,
      thisUpdate: '2026-11-01T00:00:00Z',
      nextUpdate: '2027-01-30T00:00:00Z',
    });
    expect(status(file('ds', ds.der), file('crl', own))[0]).toBe('undetermined');
  });

  test('of several lists the one with the highest number decides', () => {
    const older = crl({ number: 6, revoked: [], thisUpdate: '2026-10-20T00:00:00Z' }, 'older');
    const newer = crl({ number: 8, revoked }, 'newer');
    expect(status(older, newer)[0]).toBe('failed');
    expect(status(newer, older)[0]).toBe('failed');
    const released = crl({ number: 9 }, 'released');
    expect(status(newer, released)).toEqual(['successful', 'revocation.number', 'crl.superseded']);
  });

  test('a partial list clears nobody', () => {
    const partial = crl({
      extensions: [
        ['2.5.29.28', true, Uint8Array.of(0x30, 0)],
        ['2.5.29.20', false, Uint8Array.of(2, 1, 9)],
      ],
    });
    expect(status(partial)[0]).toBe('undetermined');
  });

  test('a critical extension that is not known clears nobody, in the list or in an entry', () => {
    const unknown = crl({
      extensions: [
        ['1.2.3.4', true, Uint8Array.of(5, 0)],
        ['2.5.29.20', false, Uint8Array.of(2, 1, 9)],
      ],
    });
    expect(status(unknown)).toEqual(['undetermined', 'crl.partial']);
    const harmless = crl({
      extensions: [
        ['1.2.3.4', false, Uint8Array.of(5, 0)],
        ['2.5.29.20', true, Uint8Array.of(2, 1, 9)],
      ],
    });
    expect(status(harmless)[0]).toBe('successful');
  });

  test('a newer list without a number does not take the place of one that has one', () => {
    const numbered = crl({ revoked, thisUpdate: '2026-10-20T00:00:00Z' }, 'numbered');
    const bare = { extensions: [], thisUpdate: '2026-11-20T00:00:00Z' };
    expect(status(numbered, crl(bare, 'bare'))[0]).toBe('failed');
    expect(status(crl(bare, 'bare'), numbered)[0]).toBe('failed');
    // And whom it names was revoked since.
    const clear = crl({ thisUpdate: '2026-10-20T00:00:00Z' }, 'numbered');
    expect(status(clear, crl({ ...bare, revoked }, 'bare'))[0]).toBe('failed');
    expect(status(clear, crl(bare, 'bare'))[0]).toBe('successful');
    // One that is older than the numbered one was superseded by it.
    const older = { ...bare, thisUpdate: '2026-10-01T00:00:00Z', revoked };
    expect(status(clear, crl(older, 'bare'))[0]).toBe('successful');
  });

  describe('a list that the authority of another state signed', () => {
    const foreign = authority('EE', 'CSCA', 'EST');
    const trusted = file('ee', foreign.der, 'csca');
    const under = (change: Partial<TestCrl> = {}) =>
      crl({ issuerKey: foreign.key, number: 99, ...change }, 'foreign');

    test('under the name of this one neither clears nor condemns', () => {
      expect(status(trusted, under())).toEqual(['undetermined', 'revocation.no-list']);
      expect(status(trusted, under({ revoked }))[0]).toBe('undetermined');
      expect(status(trusted, under(), crl({ revoked }))[0]).toBe('failed');
      expect(status(trusted, under({ revoked }), crl())[0]).toBe('successful');
      const opened = store([anchor, trusted, under()]);
      expect(opened.crls.map(({ trust }) => trust)).toEqual(['undetermined']);
      expect(codesOf(opened, 'foreign')).toContain('crl.issuer-differs');
    });

    test('gains nothing from a certificate that gives its key this name', () => {
      const mask = authority('LV', 'CSCA', 'LVA', { key: foreign.key });
      expect(status(trusted, file('mask', mask.der), under())[0]).toBe('undetermined');
      expect(status(trusted, file('mask', mask.der), under({ revoked }), crl())[0]).toBe(
        'successful',
      );
    });

    test('gains nothing from an authority of this name that the other state certified', () => {
      const puppet = authority();
      const across = file('across', link(foreign, puppet));
      const list = (change: Partial<TestCrl> = {}) => under({ issuerKey: puppet.key, ...change });
      expect(status(trusted, across, list())[0]).toBe('undetermined');
      expect(status(trusted, across, list({ revoked }), crl())[0]).toBe('successful');
      expect(codesOf(store([anchor, trusted, across, list()]), 'foreign')).toContain(
        'crl.issuer-differs',
      );
    });

    test('does not rule a signer that only writes the name of that state as its issuer', () => {
      const written = signer(csca, { issuer: foreign.name });
      const own = crl({ issuer: foreign.name, issuerKey: foreign.key, revoked }, 'own');
      const opened = store([anchor, trusted, own]);
      expect(opened.crls[0]?.trust).toBe('trusted');
      expect(chain(opened, written.certificate).result('signer.revocation')).toBe('undetermined');
      const both = store([anchor, trusted, own, crl()]);
      expect(chain(both, written.certificate).result('signer.revocation')).toBe('successful');
    });
  });

  test('another authority of the same state does not speak under the name of this one', () => {
    const other = authority('LV', 'Other CSCA');
    const trusted = file('other', other.der, 'csca');
    const under = (change: Partial<TestCrl> = {}) =>
      crl({ issuerKey: other.key, number: 99, ...change }, 'under');
    const mask = file('mask', authority('LV', 'CSCA', 'LVA', { key: other.key }).der);
    for (const inputs of [[trusted], [trusted, mask]]) {
      expect(status(...inputs, under())[0]).toBe('undetermined');
      expect(status(...inputs, under({ revoked }))[0]).toBe('undetermined');
      expect(status(...inputs, under({ revoked }), crl())[0]).toBe('successful');
    }
  });

  test('the issuer of a list does not count as an authority between it and the anchor', () => {
    const next = authority('LV', 'New CSCA');
    const extensions = [extension.keyUsage(5, 6), extension.basicConstraints()];
    const below = file('below', link(csca, next, { extensions }));
    const list = crl({ issuer: next.name, issuerKey: next.key });
    expect(store([anchor, below, list]).crls[0]?.trust).toBe('trusted');
    // A signer of it has an authority too many above it, all the same.
    expect(chain(store([anchor, below]), signer(next).certificate).result('chain')).toBe('failed');
  });

  test('the name of the issuer is the same whatever its string types, case and order', () => {
    const written = crl({
      issuer: [
        ['CN', 'csca'],
        ['C8', 'lv'],
      ],
    });
    expect(status(written)).toEqual(['successful', 'revocation.number']);
  });

  test('after a change of name the list of the new name speaks for the old signers', () => {
    const next = authority('LV', 'New CSCA');
    const list = crlOf({
      issuer: next.name,
      issuerKey: next.key,
      thisUpdate: '2026-11-01T00:00:00Z',
      nextUpdate: '2027-01-30T00:00:00Z',
    });
    expect(status(file('link', link(csca, next)), file('crl', list))).toEqual([
      'successful',
      'revocation.number',
      'revocation.other-name',
    ]);
  });

  test('where a country has several authorities the list of one says nothing of the other', () => {
    const hongKong = authority('CN', 'Hong Kong CSCA', 'HKG');
    const china = authority('CN', 'China CSCA', 'CHN');
    const list = crlOf({
      issuer: china.name,
      issuerKey: china.key,
      thisUpdate: '2026-11-01T00:00:00Z',
      nextUpdate: '2027-01-30T00:00:00Z',
      revoked,
    });
    const opened = store([
      file('hk', hongKong.der, 'csca'),
      file('cn', china.der, 'csca'),
      file('crl', list),
    ]);
    const { result, codes } = chain(opened, signer(hongKong).certificate);
    expect(result('signer.revocation')).toBe('undetermined');
    expect(codes('signer.revocation')).toEqual(['revocation.no-list']);
  });

  test('a revoked authority takes its signers with it', () => {
    const own = crl({ revoked: [{ serial: 1, at: '2026-01-01T00:00:00Z', reason: 2 }] });
    expect(status(own)).toEqual(['failed', 'revocation.number', 'revocation.issuer-revoked']);
  });

  test('an authority whose key may not sign lists is not heard', () => {
    const mute = authority('LV', 'CSCA', 'LVA', {
      extensions: [extension.basicConstraints(), extension.keyUsage(5)],
    });
    const list = crlOf({
      issuer: mute.name,
      issuerKey: mute.key,
      thisUpdate: '2026-11-01T00:00:00Z',
      nextUpdate: '2027-01-30T00:00:00Z',
    });
    const opened = store([file('csca', mute.der, 'csca'), file('crl', list)]);
    expect(codesOf(opened, 'crl')).toContain('crl.issuer-usage');
    expect(chain(opened, signer(mute).certificate).result('signer.revocation')).toBe(
      'undetermined',
    );
  });

  test('whatever the dates, only a list in force clears, and a named signer never passes', () => {
    const day = fc.integer({ min: -400, max: 400 });
    fc.assert(
      fc.property(day, day, fc.boolean(), (from, to, named) => {
        const instant = (days: number): string =>
          `${new Date(Date.parse(AT) + days * 86_400_000).toISOString().slice(0, 19)}Z`;
        const [result] = status(
          crl({
            thisUpdate: instant(from),
            nextUpdate: instant(to),
            revoked: named ? revoked : [],
          }),
        );
        expect(result).toBe(
          named ? 'failed' : from <= 0 && to >= 0 ? 'successful' : 'undetermined',
        );
      }),
      { numRuns: 60 },
    );
  });
});
