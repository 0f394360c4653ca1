import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import type { HitEvidenceView } from '../../../api/hits/types.ts';
import { conditionText, valueText } from '../../code-text.ts';
import type { SideOf } from './list-evidence.tsx';
import { Relation } from './relation.tsx';
import { conditionSign } from './signs.ts';

type Evidence = Extract<HitEvidenceView, { kind: 'criterion' }>;
type Condition = Evidence['conditions'][number];

const truthTexts: Readonly<Record<Condition['truth'], MessageDescriptor>> = {
  met: msg`met`,
  'not-met': msg`not met`,
  unknown: msg`not known`,
};

/** The word for a condition in the codes of reasons. */
const partCodes = { incriminating: 'condition', exonerating: 'exoneration' } as const;

/** Every condition of the criterion as it is written, with what the journey has there. It speaks of a journey, never of a person. */
export const CriterionEvidence = ({
  evidence,
  side,
}: {
  readonly evidence: Evidence;
  readonly side: SideOf;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  return (
    <>
      <table className="compare compare-conditions">
        <caption className="visually-hidden">{t`Conditions of the criterion`}</caption>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Condition</Trans>
            </th>
            <th scope="col">
              <Trans>State</Trans>
            </th>
            <th scope="col">
              <Trans>In this journey</Trans>
            </th>
          </tr>
        </thead>
        {(['incriminating', 'exonerating'] as const).map((part) => (
          <tbody key={part}>
            <tr className="group-head">
              <th colSpan={3} scope="rowgroup">
                {part === 'incriminating' ? (
                  <Trans>What the criterion looks for</Trans>
                ) : (
                  <Trans>What exonerates</Trans>
                )}
              </th>
            </tr>
            {evidence.conditions
              .filter((one) => one.side === part)
              .map((one) => (
                <tr key={one.condition}>
                  <th scope="row">{conditionText(one.condition, i18n.locale)}</th>
                  <td>
                    <Relation
                      side={side(`targeting.hit.${partCodes[part]}.${one.truth}`)}
                      word={truthTexts[one.truth]}
                      sign={conditionSign(side(`targeting.hit.${partCodes[part]}.${one.truth}`))}
                    />
                  </td>
                  <td>
                    {one.value === undefined ? (
                      <span className="soft">–</span>
                    ) : (
                      valueText(one.value, i18n.locale)
                    )}
                  </td>
                </tr>
              ))}
          </tbody>
        ))}
      </table>
      <p className="small soft">
        <Trans>
          A criterion reads the journey, the booking and the document, and nothing about who
          somebody is. Digest <span className="mono">{evidence.digest.slice(0, 16)}</span>
        </Trans>
      </p>
    </>
  );
};
