import { describe, expect, test } from 'vitest';
import { authorityExtensions, extension, keyIdOf, signerExtensions } from '../test/pki.ts';
import {
  AT,
  authority,
  certificate,
  chain,
  file,
  link,
  signer,
  store,
} from '../test/trust-world.ts';
import { signerCheckNames } from './index.ts';

describe('the way from a signer to an anchor', () => {
  const csca = authority();
  const ds = signer(csca);
  const trusting = store([file('csca', csca.der, 'csca')]);

  test('a signer of a trusted authority passes every check that its document can feed', () => {
    const { result, chain: way } = chain(trusting, ds.certificate, {
      signingTime: '2023-02-01T12:00:00Z',
      documentType: 'P<',
      issuingState: 'LVA',
    });
    const results = Object.fromEntries(signerCheckNames.map((name) => [name, result(name)]));
    expect(results).toEqual({
      'signer.signature': 'successful',
      'signer.validity': 'successful',
      'signer.usage-period': 'successful',
      'signer.revocation': 'undetermined',
      'signer.document-type': 'successful',
      'signer.profile': 'successful',
      chain: 'successful',
      'chain.validity': 'successful',
      'issuing-state': 'successful',
    });
    expect(way.map(({ role, trust }) => [role, trust])).toEqual([
      ['signer', 'undetermined'],
      ['csca', 'trusted'],
    ]);
  });

  test('without a signer all checks are undetermined, and each says why', () => {
    const { checks } = chain(trusting, undefined);
    expect(checks.map(({ name }) => name)).toEqual(signerCheckNames);
    for (const { result, findings } of checks) {
      expect(result).toBe('undetermined');
      expect(findings[0]?.code).toBe('document.trust.chain.no-signer');
    }
  });

  test('evidence vouches for nothing: the same authority unchosen leaves the chain undetermined', () => {
    const { result, codes } = chain(store([file('csca', csca.der)]), ds.certificate);
    expect(result('signer.signature')).toBe('successful');
    expect(result('chain')).toBe('undetermined');
    expect(codes('chain')).toContain('chain.not-trusted');
  });

  test('a signer whose authority is not on hand is undetermined, never failed', () => {
    const other = signer(authority('EE', 'CSCA', 'EST'));
    const { result, codes } = chain(trusting, other.certificate);
    expect([result('signer.signature'), result('chain')]).toEqual(['undetermined', 'undetermined']);
    expect(codes('chain')).toEqual(['chain.no-issuer']);
  });

  test('forgery 25: an authority that bears the name of the real one does not chain', () => {
    const impostor = authority();
    const forged = signer(impostor);
    const { result, codes } = chain(trusting, forged.certificate);
    expect(result('chain')).toBe('undetermined');
    expect(codes('chain')).toEqual(['chain.no-issuer', 'chain.same-name']);
    // Nor does it where it comes along as evidence, or with the document.
    const brought = store([file('csca', csca.der, 'csca'), file('impostor', impostor.der)]);
    expect(chain(brought, forged.certificate).result('chain')).toBe('undetermined');
    const beside = [certificate(impostor.der)];
    expect(chain(trusting, forged.certificate, { beside }).result('chain')).toBe('undetermined');
  });

  test('forgery 25 with the key identifier of the real one fails', () => {
    const impostor = authority();
    const forged = signer(impostor, { extensions: signerExtensions(csca.key, 'LVA', 'P') });
    const beside = [certificate(impostor.der)];
    for (const { result, codes } of [
      chain(trusting, forged.certificate),
      chain(trusting, forged.certificate, { beside }),
    ]) {
      expect(result('signer.signature')).toBe('failed');
      expect(result('chain')).toBe('failed');
      expect(codes('chain')).toContain('chain.signature-invalid');
    }
  });

  test('an impostor with the very key identifier in the store does not hide the real authority', () => {
    const impostor = authority('LV', 'CSCA', 'LVA', {
      extensions: [
        extension.subjectKeyId(keyIdOf(csca.key)),
        extension.keyUsage(5, 6),
        extension.basicConstraints(),
      ],
    });
    const both = store([file('impostor', impostor.der), file('csca', csca.der, 'csca')]);
    expect(chain(both, ds.certificate).result('chain')).toBe('successful');
  });

  test.each([
    ['from the store', true],
    ['from the document', false],
  ])('forgery 30: a signer used as an issuer fails, found %s', (_, inStore) => {
    const forged = signer({
      key: ds.key,
      name: [
        ['C', 'LV'],
        ['CN', 'DS 1'],
      ],
      der: ds.der,
    });
    const known = inStore ? store([file('csca', csca.der, 'csca'), file('ds', ds.der)]) : trusting;
    const beside = inStore ? [] : [ds.certificate];
    const { result, codes } = chain(known, forged.certificate, { beside });
    expect(result('chain')).toBe('failed');
    expect(codes('chain')).toContain('chain.no-authority');
  });

  test('an authority whose key may not sign certificates fails', () => {
    const weak = authority('LV', 'CSCA', 'LVA', {
      extensions: [extension.basicConstraints(), extension.keyUsage(0)],
    });
    const { result, codes } = chain(
      store([file('csca', weak.der, 'csca')]),
      signer(weak).certificate,
    );
    expect(result('chain')).toBe('failed');
    expect(codes('chain')).toContain('chain.key-usage');
  });

  test('a signature over other bytes fails', () => {
    const der = ds.der.slice();
    const at = der.length - 3;
    der[at] = (der[at] ?? 0) ^ 1;
    expect(chain(trusting, certificate(der)).result('signer.signature')).toBe('failed');
  });

  test('a name that differs does not break a chain: the key decides, and it is said', () => {
    const renamed = signer(
      {
        ...csca,
        name: [
          ['C', 'LV'],
          ['CN', 'csca'],
        ],
      },
      { extensions: signerExtensions(csca.key, 'LVA', 'P') },
    );
    const written = chain(trusting, renamed.certificate);
    expect(written.result('chain')).toBe('successful');
    expect(written.codes('signer.signature')).toContain('chain.name-case');
    const other = signer(
      {
        ...csca,
        name: [
          ['C', 'LV'],
          ['CN', 'Another'],
        ],
      },
      { extensions: [extension.keyUsage(0)] },
    );
    const found = chain(trusting, other.certificate);
    expect(found.result('chain')).toBe('successful');
    expect(found.codes('signer.signature')).toContain('chain.name-differs');
  });

  test('an authority that names no country is found by its name', () => {
    const nameless = authority('LV', 'CSCA', 'LVA', { subject: [['CN', 'Order of Malta']] });
    const own = signer(
      { ...nameless, name: [['CN', 'Order of Malta']] },
      { extensions: [extension.keyUsage(0)] },
    );
    const found = chain(store([file('csca', nameless.der, 'csca')]), own.certificate);
    expect(found.result('chain')).toBe('successful');
    expect(found.result('issuing-state')).toBe('undetermined');
  });

  test('of several authorities of a country the one that signed is found', () => {
    const others = Array.from({ length: 9 }, () => authority());
    const many = store(
      [...others, csca].map(({ der }, index) => file(`csca ${index}`, der, 'csca')),
    );
    const { result, chain: way } = chain(many, ds.certificate);
    expect(result('chain')).toBe('successful');
    expect(way[1]?.certificate.raw).toEqual(csca.der);
  });
});

describe('roll-over of keys', () => {
  const first = authority('LV', 'CSCA', 'LVA');
  const second = authority('LV', 'CSCA', 'LVA');
  const third = authority('LV', 'New CSCA', 'LVA');
  const ds = signer(third);
  const links = [
    file('link 2', link(first, second)),
    file('link 3', link(second, third, { serial: 78 })),
  ];

  test('an old key vouches for a new one through its link certificates', () => {
    const {
      result,
      chain: way,
      codes,
    } = chain(store([file('csca', first.der, 'csca'), ...links]), ds.certificate);
    expect(result('chain')).toBe('successful');
    expect(way.map(({ role }) => role)).toEqual(['signer', 'link', 'link', 'csca']);
    expect(codes('chain').filter((code) => code === 'chain.link')).toHaveLength(2);
  });

  test('a missing link breaks the way', () => {
    for (const one of links)
      expect(
        chain(store([file('csca', first.der, 'csca'), one]), ds.certificate).result('chain'),
      ).toBe('undetermined');
  });

  test('a new key does not vouch for an old one', () => {
    const old = signer(first);
    const { result } = chain(store([file('csca', third.der, 'csca'), ...links]), old.certificate);
    expect(result('chain')).toBe('undetermined');
  });

  test('a link that no authority made leads nowhere', () => {
    const ds1 = signer(first);
    const forged = link(
      {
        key: ds1.key,
        name: [
          ['C', 'LV'],
          ['CN', 'DS 1'],
        ],
        der: ds1.der,
      },
      third,
    );
    const { result } = chain(
      store([file('csca', first.der, 'csca'), file('ds', ds1.der), file('link', forged)]),
      ds.certificate,
    );
    expect(result('chain')).not.toBe('successful');
  });

  test('a link certificate needs basic constraints', () => {
    const unmarked = link(first, third, { extensions: [extension.keyUsage(5, 6)] });
    const { result } = chain(
      store([file('csca', first.der, 'csca'), file('link', unmarked)]),
      ds.certificate,
    );
    expect(result('chain')).toBe('undetermined');
  });

  test('the link of one state to an authority of another is shown by the issuing state', () => {
    const foreign = authority('EE', 'CSCA', 'EST');
    const extensions = [
      ...authorityExtensions(foreign.key, first.key, 'EST'),
      extension.nameChange,
    ];
    const across = link(first, foreign, { extensions });
    const { result, codes } = chain(
      store([file('csca', first.der, 'csca'), file('link', across)]),
      signer(foreign).certificate,
      { issuingState: 'EST' },
    );
    expect(result('chain')).toBe('successful');
    expect(result('issuing-state')).toBe('failed');
    expect(codes('issuing-state')).toContain('state.issuer-differs');
  });

  test('a ring of links ends', () => {
    const ring = store([
      file('one', link(first, second)),
      file('two', link(second, third)),
      file('three', link(third, first)),
    ]);
    expect(chain(ring, ds.certificate).result('chain')).toBe('undetermined');
  });

  test('more links than are followed end undetermined', () => {
    const long = Array.from({ length: 12 }, () => authority());
    const inputs = long.flatMap((one, index) => {
      const next = long[index + 1];
      return next === undefined ? [] : [file(`link ${index}`, link(one, next))];
    });
    const root = long[0]?.der ?? new Uint8Array(0);
    const last = signer(long.at(-1) ?? first);
    const { result } = chain(store([file('csca', root, 'csca'), ...inputs]), last.certificate);
    expect(result('chain')).toBe('undetermined');
  });
});

describe('dates, types and states of a signer', () => {
  const csca = authority();
  const ds = signer(csca, {}, 'P', 'ID');
  const trusting = store([file('csca', csca.der, 'csca')]);

  test.each([
    ['2022-12-31T23:59:59Z', 'failed', 'signer.not-yet-valid'],
    ['2023-01-01T00:00:00Z', 'successful', undefined],
    ['2033-03-31T00:00:00Z', 'successful', undefined],
    ['2033-03-31T00:00:01Z', 'failed', 'signer.expired'],
  ])('at %s the signer is %s', (at, result, code) => {
    const found = chain(trusting, ds.certificate, { at });
    expect(found.result('signer.validity')).toBe(result);
    expect(found.codes('signer.validity')[0]).toBe(code);
  });

  test.each([
    ['2022-12-31T12:00:00Z', 'failed', 'signer.signed-before-usage'],
    ['2023-01-01T00:00:00Z', 'successful', undefined],
    ['2023-03-31T23:59:59Z', 'successful', undefined],
    ['2023-04-01T00:00:00Z', 'failed', 'signer.signed-after-usage'],
    ['2026-11-27T00:00:00Z', 'failed', 'signer.signed-in-future'],
    ['2027-01-01T00:00:00Z', 'failed', 'signer.signed-in-future'],
  ])('forgery 26: signed at %s the usage period is %s', (signingTime, result, code) => {
    const found = chain(trusting, ds.certificate, { signingTime });
    expect(found.result('signer.usage-period')).toBe(result);
    expect(found.codes('signer.usage-period')[0]).toBe(code);
  });

  test('signed later on the day of the inspection, by a clock of another zone, is not the future', () => {
    const fresh = signer(csca, { extensions: [extension.keyUsage(0)] });
    const signingTime = '2026-11-26T23:59:59Z';
    const found = chain(trusting, fresh.certificate, { signingTime, at: AT });
    expect(found.result('signer.usage-period')).toBe('successful');
  });

  test('a document that does not say when it was signed has no usage period to compare', () => {
    expect(chain(trusting, ds.certificate).result('signer.usage-period')).toBe('not-supported');
  });

  test.each([
    ['P', 'successful', 'document-type.allowed'],
    ['P<', 'successful', 'document-type.allowed'],
    ['PP', 'successful', 'document-type.first-letter'],
    ['ID', 'successful', 'document-type.allowed'],
    ['I', 'failed', 'document-type.not-allowed'],
    ['IR', 'failed', 'document-type.not-allowed'],
    ['V', 'failed', 'document-type.not-allowed'],
    ['', 'undetermined', 'document-type.unknown'],
  ])('forgery 29: a signer of P and ID with the document code %s is %s', (code, result, said) => {
    const found = chain(trusting, ds.certificate, { documentType: code });
    expect(found.result('signer.document-type')).toBe(result);
    expect(found.codes('signer.document-type')).toEqual([said]);
  });

  test('a signer that does not say what it may sign is not supported', () => {
    const silent = signer(csca, { extensions: [extension.keyUsage(0)] });
    const { result } = chain(trusting, silent.certificate, { documentType: 'P' });
    expect(result('signer.document-type')).toBe('not-supported');
  });

  test.each([
    ['LVA', 'successful'],
    ['EST', 'failed'],
    ['D<<', 'failed'],
    [undefined, 'undetermined'],
    ['XYZ', 'undetermined'],
  ])('forgery 28: a signer of Latvia for a document of %s is %s', (issuingState, result) => {
    expect(chain(trusting, ds.certificate, { issuingState }).result('issuing-state')).toBe(result);
  });

  test('an authority that expired since is said; one that did not yet exist when it signed is not passed', () => {
    const old = authority('LV', 'CSCA', 'LVA', { to: '2025-01-01T00:00:00Z' });
    const expired = chain(store([file('csca', old.der, 'csca')]), signer(old).certificate);
    expect(expired.result('chain.validity')).toBe('successful');
    expect(expired.codes('chain.validity')).toContain('issuer.expired');
    const young = authority('LV', 'CSCA', 'LVA', { from: '2024-01-01T00:00:00Z' });
    const early = chain(store([file('csca', young.der, 'csca')]), signer(young).certificate);
    expect(early.result('chain.validity')).toBe('undetermined');
    expect(early.codes('chain.validity')).toContain('issuer.certified-outside-validity');
  });

  test('an authority that is not yet valid at the inspection fails', () => {
    const found = chain(trusting, ds.certificate, { at: '2019-06-01T00:00:00Z' });
    expect(found.result('chain.validity')).toBe('failed');
    expect(found.codes('chain.validity')).toContain('issuer.not-yet-valid');
  });

  test('a signer certified after its authority had gone out of use is not passed', () => {
    const late = signer(csca, { from: '2024-06-01T00:00:00Z' });
    const { result, codes } = chain(trusting, late.certificate);
    expect(result('chain.validity')).toBe('undetermined');
    expect(codes('chain.validity')).toContain('issuer.certified-after-usage');
  });
});
