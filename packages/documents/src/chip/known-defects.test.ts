import { expect, test } from 'vitest';
import { nodeCrypto } from '../crypto/node.ts';
import { runNow } from '../crypto/port.ts';
import { derElement, derUnsigned } from '../der/index.ts';
import { dg1Of, groupOf, sodOf } from '../test/chips.ts';
import { defectList, deviationList } from '../test/defect-lists.ts';
import { AT, authority, file, signer, store } from '../test/trust-world.ts';
import { specimens } from '../test/zones.ts';
import { examineChip, withKnownDefects } from './index.ts';

const csca = authority('LV', 'CSCA', 'LVA');
const ds = signer(csca, { serial: 7 });
const dg1 = dg1Of(specimens.TD3.replaceAll('UTO', 'LVA'));
const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);
/** DG12 with a date of issue. */
const dg12 = (date: string): Uint8Array =>
  derElement(0x6c, derElement(0x5c, Uint8Array.of(0x5f, 0x26)), derElement(0x5f26, ascii(date)));
const written = dg12('20151205');

const results = (list: Uint8Array, anchor = csca.der, signedDg12 = dg12('20171201')) => {
  const of = store([file('csca', anchor, 'anchor'), file('list', list)]);
  const groups = new Map([
    [1, dg1],
    [2, groupOf(2)],
    [12, signedDg12],
  ]);
  const sod = sodOf({
    groups,
    signer: { authority: csca.der, certificate: ds.der, key: ds.key, issuer: csca.name, serial: 7 },
    signedAt: '2017-12-01T00:00:00Z',
  });
  const files = [
    { name: 'EF.SOD', bytes: sod },
    { name: 'DG1', bytes: dg1 },
    { name: 'DG12', bytes: written },
  ];
  const chip = runNow(examineChip({ files, store: of, at: AT }), nodeCrypto);
  const { checks } = runNow(withKnownDefects(chip, of), nodeCrypto);
  return (name: string) => {
    const check = checks.find((one) => one.name === name);
    return [check?.result, check?.findings.at(-1)?.code];
  };
};
const period = ['2017-10-01T00:00:00Z', '2018-02-05T23:59:59Z'] as const;
const wrongHash = deviationList(csca, period, ['2.2', derUnsigned(Uint8Array.of(12))]);

test('a list about a period is heard by the day of signing where the date of issue is in the group that is wrong', () => {
  expect(results(wrongHash)('dg12.hash')).toEqual([
    'not-supported',
    'document.trust.defect.applied',
  ]);
  // A date that was signed counts: these were issued before the period.
  expect(results(wrongHash, csca.der, written)('dg12.hash')).toEqual(['successful', undefined]);
  const before = deviationList(
    csca,
    ['2015-12-01T00:00:00Z', '2015-12-31T00:00:00Z'],
    ['2.2', derUnsigned(Uint8Array.of(12))],
  );
  expect(results(before)('dg12.hash')[0]).toBe('failed');
});

test('what a defect list says of the signer counts without a verdict on the whole document', () => {
  const revoked = defectList(csca, [[{ issuer: csca.name, serial: 7 }, ['1.1']]]);
  expect(results(revoked)('signer.revocation')).toEqual([
    'failed',
    'document.trust.defect.revoked',
  ]);
  const stranger = authority('LV', 'CSCA 2', 'LVA');
  const untrusted = defectList(stranger, [[{ issuer: csca.name, serial: 7 }, ['1.1']]]);
  const check = results(untrusted);
  expect(check('signer.revocation')[0]).not.toBe('failed');
  expect(check('signer.profile')[1]).toBe('document.trust.defect.not-trusted');
});
