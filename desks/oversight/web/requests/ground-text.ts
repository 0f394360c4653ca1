import { withholdingGroundTexts } from '@amirani/web/src/texts/oversight.ts';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { useApi } from '@platform/web/platform/api.ts';
import { withholdingArticles } from '../../api/subject-requests-shapes.ts';
import type { Withheld } from '../../api/types.ts';

/** The law of each regime; articles are named only of the directive, since those of the Georgian law are not confirmed. */
const lawTexts: Readonly<Record<string, MessageDescriptor>> = {
  eu: msg`Directive (EU) 2016/680`,
  'georgia-law-enforcement': msg`Law of Georgia on Personal Data Protection`,
  'national-security': msg`Rules on national security`,
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
