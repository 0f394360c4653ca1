import { FactForm, type FactGroup, factGroups } from '@desk/schengen/web/parts.ts';
import { Trans } from '@lingui/react/macro';
import { withFact } from '@platform/web/platform/fact-tree.ts';
import type { Check } from '../../api/types.ts';
import type { Given } from './use-given.ts';

/** Facts that only the officer can know. What papers, carrier and alert sources tell cannot be overruled here. */
const asked =
  /^(departure|destination|enterAt|document\.(issued|authority|identityNumber)|visa|permit|travelAuthorisation|person\.(biometricsGiven|familyOfUnionCitizen|otherNationalities|category|schoolGroupFrom)|journey\.(purpose|purposeJustified|meansShown|invitation))(\.|$)/;

const groups: readonly FactGroup[] = factGroups
  .map((group) => ({ ...group, fields: group.fields.filter(({ path }) => asked.test(path)) }))
  .filter(({ fields }) => fields.length > 0);

/** Purpose, visa, permit and journey: asked for seldom, so one step away. */
export const MoreFacts = ({ check, given }: { readonly check: Check; readonly given: Given }) => (
  <details className="more-facts">
    <summary>
      <Trans>More: purpose, visa, journey</Trans>
    </summary>
    <FactForm
      facts={given.facts}
      profile={check.profile}
      groups={groups}
      onChange={(path, value) => given.give((now) => withFact(now, path, value))}
    />
  </details>
);
