import type { Referral } from '@amirani/contract/checkpoint';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** What help was asked for. */
export const referralKindTexts: Readonly<Record<Referral['kind'], MessageDescriptor>> = {
  asylum: msg`Wishes protection (asylum)`,
  child: msg`Child alone or at risk`,
  trafficking: msg`Possible victim of trafficking`,
  medical: msg`Medical help`,
};
