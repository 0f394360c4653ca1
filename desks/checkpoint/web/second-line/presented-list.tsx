import { countryName } from '@amirani/core';
import { Plural, Trans } from '@lingui/react/macro';
import { today } from '@platform/web/platform/today.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import type { ReactNode } from 'react';
import type { Presented } from '../../api/types.ts';
import { ageOn } from './statements.ts';

/** The traveller as the document tells it; what it does not tell is said. */
export const PresentedList = ({ presented }: { readonly presented: Presented }) => {
  const format = useFormat();
  const { dateOfBirth, documentExpires, documentNumber, documentCode } = presented;
  const date = (value: string | undefined): ReactNode =>
    value === undefined ? undefined : format.date(value);
  const age = ageOn(dateOfBirth, today());
  return (
    <dl className="facts">
      <Row name={<Trans>Surname</Trans>}>{presented.surname}</Row>
      <Row name={<Trans>Given names</Trans>}>{presented.givenNames}</Row>
      <Row name={<Trans>Date of birth</Trans>}>
        {dateOfBirth === undefined ? undefined : (
          <span className="line-up">
            {date(dateOfBirth)}
            {age === undefined ? null : (
              <span className="soft">
                <Plural value={age} one="# year" other="# years" />
              </span>
            )}
            {age === undefined || age >= 18 ? null : (
              <Badge verdict="attention">
                <Trans>A child</Trans>
              </Badge>
            )}
          </span>
        )}
      </Row>
      <Row name={<Trans>Sex</Trans>}>{presented.sex}</Row>
      <Row name={<Trans>Nationality</Trans>}>
        <StateCode code={presented.nationality} />
      </Row>
      <Row name={<Trans>Document</Trans>}>
        {documentNumber === undefined ? undefined : (
          <span className="mono">{[documentCode, documentNumber].join(' ')}</span>
        )}
      </Row>
      <Row name={<Trans>Issued by</Trans>}>
        <StateCode code={presented.documentIssuer} />
      </Row>
      <Row name={<Trans>Expires</Trans>}>{date(documentExpires)}</Row>
    </dl>
  );
};

const Row = ({ name, children }: { readonly name: ReactNode; readonly children: ReactNode }) => (
  <div className="facts-row">
    <dt>{name}</dt>
    <dd>
      {children ?? (
        <span className="soft">
          <Trans>not known</Trans>
        </span>
      )}
    </dd>
  </div>
);

const StateCode = ({ code }: { readonly code: string | undefined }) => {
  if (code === undefined)
    return (
      <span className="soft">
        <Trans>not known</Trans>
      </span>
    );
  const name = countryName(code);
  return (
    <>
      <span className="mono">{code}</span>
      {name === undefined ? null : (
        <span className="soft" lang="en">
          {' '}
          {name}
        </span>
      )}
    </>
  );
};
