import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { Output } from '@platform/api/endpoint.ts';
import type { investigationsEndpoints } from '../../api/endpoints.ts';
import { CategoryBadge } from '../entities/category-badge.tsx';
import { EntityLink } from '../entities/entity-link.tsx';

type LeadParty = Output<(typeof investigationsEndpoints)['findLeads']>['leads'][number]['who'];

const kindTexts: Readonly<Record<Exclude<LeadParty['is'], 'person'>, MessageDescriptor>> = {
  phone: msg`telephone number`,
  account: msg`account`,
  traveller: msg`traveller`,
};

/** Several of a list of leads beside one another. */
export const LeadParties = ({
  caseId,
  parties,
}: {
  readonly caseId: string;
  readonly parties: readonly LeadParty[];
}) => (
  <span className="event-parties">
    {parties.map((one) => (
      <LeadPartyName key={one.id} caseId={caseId} party={one} />
    ))}
  </span>
);

/** Somebody of a list of leads, with the way to their page where the case knows them, and what they are in it. */
export const LeadPartyName = ({
  caseId,
  party: { is, name, entity },
}: {
  readonly caseId: string;
  readonly party: LeadParty;
}) => {
  const { i18n } = useLingui();
  return (
    <span>
      {entity === undefined ? (
        name
      ) : (
        <EntityLink caseId={caseId} entity={entity.id}>
          {name}
        </EntityLink>
      )}{' '}
      {is === 'person' ? null : <span className="soft small">{i18n._(kindTexts[is])}</span>}
      {entity?.category === undefined ? null : <CategoryBadge category={entity.category} />}
    </span>
  );
};
