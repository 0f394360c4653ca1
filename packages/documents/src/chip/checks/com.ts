import type { Check } from '../../check/check.ts';
import type { BytePlace } from '../../check/finding.ts';
import type { ComContent, Placed } from '../lds/model.ts';
import { CheckDraft } from './check-draft.ts';
import type { HashSource } from './group-hash.ts';
import type { Situation } from './situation.ts';

/**
 * Compares the list and the versions of EF.COM, which is not signed, with EF.SOD, which is (BSI TR-03135-1, 5.6.4.4.1):
 * removing DG14 or DG15 from EF.COM can hide the chip's key from readers.
 */
export const checkCom = (
  com: ComContent | undefined,
  situation: Situation,
  { securityObject, signed }: HashSource,
): Check<'com.sod'> => {
  const draft = new CheckDraft('com.sod');
  if (situation.file('EF.COM') === undefined)
    return draft
      .say('document.chip.com.absent')
      .end(situation.absence('EF.COM') === 'aborted' ? 'aborted' : 'not-supported');
  if (securityObject === undefined)
    return draft.say('document.chip.com.no-sod').end('undetermined');
  if (com === undefined) return draft.say('document.chip.com.unreadable').end('failed');
  const listed = new Set(securityObject.hashes.map(({ number }) => number));
  const named = new Set(com.dataGroups.map(({ value }) => value));
  for (const { number, place } of securityObject.hashes)
    if (!named.has(number))
      draft.say('document.chip.com.missing-group', {
        facts: { number },
        places: place === undefined ? [] : [place],
      });
  for (const { value, place } of com.dataGroups)
    if (!listed.has(value))
      draft.say('document.chip.com.extra-group', { facts: { number: value }, places: [place] });
  sayVersion(draft, 'document.chip.com.version-differs', com.ldsVersion, securityObject.ldsVersion);
  sayVersion(
    draft,
    'document.chip.com.unicode-differs',
    com.unicodeVersion,
    securityObject.unicodeVersion,
  );
  if (draft.has('failed')) return draft.end('failed');
  if (signed) return draft.end('successful');
  return draft.say('document.chip.com.unsigned').end('undetermined');
};

/** EF.SOD has versions only from version 1 of the security object on; both write two digits a part. */
const sayVersion = (
  draft: CheckDraft<'com.sod'>,
  code: 'document.chip.com.version-differs' | 'document.chip.com.unicode-differs',
  com: Placed<string> | undefined,
  sod: string | undefined,
): void => {
  if (com === undefined || sod === undefined) return;
  const parts = sod.match(/\d\d/g)?.map(Number).join('.');
  if (parts === com.value) return;
  const places: readonly BytePlace[] = [com.place];
  draft.say(code, { facts: { com: com.value, sod: parts ?? sod }, places });
};
