import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Notice } from '@platform/web/ui/notice.tsx';
import type { SubjectData } from '../../api/types.ts';

type Disagreement = NonNullable<SubjectData['travellers'][number]['disagrees']>[number];

const whatTexts: Readonly<Record<Disagreement['what'], MessageDescriptor>> = {
  name: msg`Name`,
  'birth-date': msg`Date of birth`,
  sex: msg`Sex`,
  nationality: msg`Nationality`,
};

/** Which stated value disagrees with which held one: this flight may be another person's. */
export const DisagreementNotice = ({ all }: { readonly all: readonly Disagreement[] }) => {
  const { i18n } = useLingui();
  const format = useFormat();
  return (
    <Notice
      verdict="obstacle"
      title={<Trans>This may be another person. Nothing is ticked.</Trans>}
    >
      <ul>
        {all.map(({ what, stated, held }) => {
          const asText = (text: string) => (what === 'birth-date' ? format.date(text) : text);
          const said = asText(stated);
          const known = held.map(asText).join(', ');
          return (
            <li key={what}>
              {i18n._(whatTexts[what])}:{' '}
              <Trans>
                stated <strong>{said}</strong>, held <strong>{known}</strong>
              </Trans>
            </li>
          );
        })}
      </ul>
    </Notice>
  );
};
