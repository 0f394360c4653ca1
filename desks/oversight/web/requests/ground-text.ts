import { withholdingGroundTexts } from '@amirani/web/src/texts/oversight.ts';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { useApi } from '@platform/web/platform/api.ts';
import type { Standing } from '../../api/subject-answers.ts';
import { withholdingArticles } from '../../api/subject-requests-shapes.ts';
import type { Withheld } from '../../api/types.ts';

const onPnr = msg`Directive (EU) 2016/681`;
const onCrime = msg`Directive (EU) 2016/680`;

/** The law of each regime; articles are named only of the directive, since those of the Georgian law are not confirmed. */
const lawTexts: Readonly<Record<string, MessageDescriptor>> = {
  eu: onCrime,
  'georgia-law-enforcement': msg`Law of Georgia on Personal Data Protection`,
  'national-security': msg`Rules on national security`,
};

/** The law that keeps a record of a part which stands against an erasure; articles under the directives only. */
export const useStandingLaw = (): ((part: Standing['part']) => string) => {
  const { i18n } = useLingui();
  const regime = useApi('getAbout', {}).data?.regime;
  const law = regime === undefined ? undefined : lawTexts[regime];
  return (part) => {
    if (law === undefined) return '';
    if (regime !== 'eu') return i18n._(law);
    const [directive, articles] = keepingArticles[part];
    return `${i18n._(directive)}: ${articles}`;
  };
};

/** Where the directives keep what stands against an erasure. */
const keepingArticles: Readonly<Record<Standing['part'], readonly [MessageDescriptor, string]>> = {
  entries: [onCrime, '16(2)'],
  hits: [onPnr, '12(5)'],
  cases: [onCrime, '16(3)(b)'],
  kept: [onPnr, '12(1)'],
  disclosures: [onPnr, '13(5)'],
};

/** Names a ground with its law, as the regime of this deployment has it, and its article where that is known. */
export const useGroundText = (): ((ground: Withheld['ground']) => string) => {
  const { i18n } = useLingui();
  const regime = useApi('getAbout', {}).data?.regime;
  const law = regime === undefined ? undefined : lawTexts[regime];
  return (ground) => {
    const place = [
      ...(law === undefined ? [] : [i18n._(law)]),
      ...(regime === 'eu' ? [withholdingArticles[ground]] : []),
    ].join(': ');
    return `${i18n._(withholdingGroundTexts[ground])}${place === '' ? '' : ` (${place})`}`;
  };
};
